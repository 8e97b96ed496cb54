"""Commands that an engine answers which a window has open: a terminal beside it.

What they tell is the same without one, and each command would start an engine of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pymupdf
import pytest

from app.core.reading import WordPlace
from app.engine.client import EngineClient
from app.engine.protocol import Documents, MakeNote
from tests.end_to_end.carrel_command import carrel, rows
from tests.made_pdfs import BOILER, GARDEN, make_pdf


def open_engine(library: Path) -> EngineClient:
    """The engine as a window has it."""
    client = EngineClient(library)
    client.call(Documents())
    return client


@pytest.fixture(scope="module", autouse=True)
def window(library: Path) -> Iterator[EngineClient]:
    with open_engine(library) as client:
        yield client


def test_chats_are_kept_gone_on_with_and_written_out(library: Path, tmp_path: Path) -> None:
    words = ["Who", "planted", "the", "mulberry?"]  # a question need not be in quotes
    begun = carrel("ask", *words, "--chat", "last", "--mode", "quotes", "--json", library=library)
    (answer,) = rows(begun)
    assert answer["question"] == "Who planted the mulberry?"
    assert "No chat is kept yet, so this question begins one." in begun.stderr
    again = carrel("ask", "When was that?", "--chat", "last", "--mode", "quotes", "-v", library=library)
    assert "Searched for: When was that?" in again.stdout and "begins one" not in again.stderr
    assert "mulberry" in again.stdout
    (listed,) = rows(carrel("chats", "--json", library=library))
    (chat,) = listed["chats"]
    assert (chat["id"], chat["title"], chat["questions"]) == (answer["chat"], "Who planted the mulberry?", 2)
    assert carrel("chats", "rename", "last", "The old tree", library=library).returncode == 0
    file = tmp_path / "chat.md"
    assert carrel("chats", "export", chat["id"], file, library=library).returncode == 0
    assert file.read_text("utf-8").startswith("# The old tree\n")
    marked = carrel("chats", "mark", "last", "2", "--pin", "--note", "for the memo", library=library)
    assert marked.returncode == 0, marked.stderr
    shown = carrel("chats", "show", "last", library=library).stdout
    assert "Agnes Holloway" in shown and "garden, page 2" in shown
    assert "pinned, for the memo" in shown
    assert (
        carrel("chats", "export", "last", tmp_path / "2.pdf", "--answer", "2", library=library).returncode
        == 0
    )
    assert (tmp_path / "2.pdf").read_bytes().startswith(b"%PDF")
    assert carrel("chats", "remove", library=library).returncode == 2
    assert carrel("chats", "remove", "99", library=library).returncode == 3
    assert carrel("chats", "remove", "--all", library=library).returncode == 0
    assert "No chat is kept yet" in carrel("chats", library=library).stdout
    assert carrel("chats", "show", "last", library=library).returncode == 3


def test_check_prints_the_contracts_json(library: Path, tmp_path: Path) -> None:
    memo = tmp_path / "memo.txt"
    memo.write_text("Entry costs 14 euros for adults. Visitors may climb it.\n", "utf-8")
    before = carrel("docs", "--json", library=library).stdout
    done = carrel("check", memo, "--in", "garden", "--json", library=library)
    assert done.returncode == 0, done.stderr
    (checked,) = rows(done)
    assert [each["support"] for each in checked["sentences"]] == ["supported", "unsupported"]
    assert [bool(each["reasons"]) for each in checked["sentences"]] == [False, True]
    assert all(each["citations"] for each in checked["sentences"])
    assert checked["sentences"][0].keys() == {"text", "support", "reasons", "citations"}
    assert {"number", "document", "page", "quote", "boxes"} <= checked["citations"][0].keys()
    assert checked["seconds"] >= 0
    assert carrel("docs", "--json", library=library).stdout == before  # it is not taken in
    missing = carrel("check", tmp_path / "gone.txt", library=library)
    assert missing.returncode == 3 and missing.stderr.count("\n") == 1


def test_a_question_goes_to_a_saved_scope(library: Path) -> None:
    saved = carrel("scopes", "save", "Outdoors", "--in", "garden.pdf", "--kind", "pdf", library=library)
    assert saved.returncode == 0 and saved.stdout == "Outdoors: 1 document · PDF documents\n"
    again = carrel("scopes", "save", "outdoors", "--in", "boiler.pdf", library=library)
    assert again.returncode == 3 and again.stderr == "carrel: A scope is called “Outdoors” already.\n"
    found = rows(carrel("search", "pressure", "--saved", "OUTDOORS", "--json", library=library))[0]["results"]
    assert found and all("garden.pdf" in hit["path"] for hit in found)
    both = carrel("search", "pressure", "--saved", "outdoors", "--in", "boiler.pdf", library=library)
    assert both.returncode == 2 and "--saved says all" in both.stderr
    question = ("ask", "Who gives tours on Sundays?", "--mode", "quotes", "--json")
    (answer,) = rows(carrel(*question, "--saved", "Outdoors", library=library))
    assert answer["found"] and all("garden.pdf" in each["path"] for each in answer["citations"])
    unknown = carrel(*question, "--saved", "Indoors", library=library)
    assert unknown.returncode == 3 and unknown.stderr == "carrel: No scope is called “Indoors”.\n"
    (renamed,) = rows(carrel("scopes", "rename", "outdoors", "Garden", "--json", library=library))
    assert [each["name"] for each in renamed["scopes"]] == ["Garden"]
    assert carrel("scopes", "remove", "garden", library=library).stdout == "No scopes are saved.\n"


def test_a_documents_card(library: Path) -> None:
    question = "Who planted the mulberry?"
    asked = carrel("ask", question, "--chat", "new", "--mode", "quotes", "--json", library=library)
    (answer,) = rows(asked)
    (found,) = rows(carrel("docs", "--about", "garden.pdf", "--json", library=library))
    card = found["card"]
    assert (card["document"]["title"], card["origin"], card["missing"]) == ("garden", "file_name", False)
    assert {"author", "made", "changed"} == card["properties"].keys()
    cited = card["cited"][0]
    assert (cited["chat"], cited["place"], cited["question"]) == (answer["chat"], 1, question)
    assert found["pages"] == {"text": 2}
    assert {citation["page"] for citation in found["summary"]["citations"]} == {1, 2}
    done = carrel("docs", "--about", "garden.pdf", library=library)
    assert done.returncode == 0, done.stderr
    assert "Title from the file’s name" in done.stdout
    assert "mulberry planted in 1684" in done.stdout and "page 2" in done.stdout
    assert f"chat {answer['chat']}" in done.stdout
    assert carrel("docs", "--about", "nothing.pdf", library=library).returncode == 3


def test_highlights_are_tagged(library: Path, window: EngineClient) -> None:
    garden = next(each for each in window.call(Documents()) if each.title == "garden")
    note = window.call(MakeNote(garden.id, WordPlace(1, 0), WordPlace(1, 3)))
    (tagged,) = rows(
        carrel("notes", "tag", note.id, "--add", "to do", "--add", "Entry", "--json", library=library)
    )
    assert tagged["notes"][0]["tags"] == ["Entry", "to-do"]
    done = carrel("notes", "tag", note.id, "--remove", "ENTRY", library=library)
    assert f"{note.id}  page 1, yellow @to-do:" in done.stdout
    (listed,) = rows(carrel("notes", "list", "--tag", "to-do", "--json", library=library))
    assert [each["id"] for each in listed["notes"]] == [note.id]
    assert carrel("notes", "list", "--tag", "entry", library=library).stdout == "No notes.\n"

    # What is wrong with it is said before anything is changed.
    assert carrel("notes", "tag", note.id, library=library).returncode == 2
    refused = carrel("notes", "tag", note.id, 98, 99, "--add", "late", library=library)
    assert refused.returncode == 3
    assert refused.stderr == "carrel: Nothing was changed, as these notes are not kept: 98, 99.\n"
    assert carrel("notes", "list", "--tag", "late", library=library).stdout == "No notes.\n"


def test_a_document_is_renamed_and_called_as_its_file_again(library: Path) -> None:
    (found,) = rows(carrel("docs", "rename", "boiler.pdf", "The old boiler", "--json", library=library))
    assert (found["document"]["title"], found["document"]["file_title"]) == ("The old boiler", "boiler")
    (answer,) = rows(
        carrel("search", "working pressure", "--in", "the old boiler", "--json", library=library)
    )
    assert answer["results"][0]["title"] == "The old boiler"
    done = carrel("docs", "rename", "The old boiler", library=library)
    assert done.stdout == "It is called “boiler” now.\n"


def test_an_answer_is_not_lost_with_its_evidence(library: Path, tmp_path: Path) -> None:
    question = "Who gives tours on Sundays?"
    own = library.parent / "documents" / "garden.pdf"
    for file in (tmp_path / "nowhere" / "pack.pdf", tmp_path / "pack.txt", own):
        done = carrel("ask", question, "--mode", "quotes", "--evidence", file, library=library)
        assert done.returncode == 3 and done.stderr.startswith("carrel: ")  # said before it is asked
        assert "Tomas Brandt" not in done.stdout
    folder = tmp_path / "folder.pdf"
    folder.mkdir()
    done = carrel("ask", question, "--mode", "quotes", "--evidence", folder, "--json", library=library)
    (answer,) = rows(done)
    assert done.returncode == 1 and answer["found"] and "could not be written" in done.stderr
    pack = tmp_path / "pack.pdf"
    done = carrel("ask", question, "--mode", "quotes", "--evidence", pack, library=library)
    assert done.returncode == 0, done.stderr
    assert "Tomas Brandt" in done.stdout and pack.read_bytes().startswith(b"%PDF")


def test_a_terminal_highlights_words_and_changes_that(library: Path) -> None:
    made = carrel(
        *("notes", "add", "garden.pdf", 2, "Mulberry", "planted in 1684", "--comment", "Old!"),
        *("--colour", "pink", "--tag", "trees", "--json"),
        library=library,
    )
    assert made.returncode == 0, made.stderr
    (told,) = rows(made)
    note = told["note"]
    assert note["places"][0]["quote"] == "mulberry planted in 1684"
    assert (note["colour"], note["comment"], note["tags"]) == ("pink", "Old!", ["trees"])
    (told,) = rows(carrel("notes", "change", note["id"], "--comment", "", "--json", library=library))
    assert (told["note"]["comment"], told["note"]["colour"]) == ("", "pink")
    assert carrel("notes", "change", note["id"], library=library).returncode == 2
    refused = carrel("notes", "add", "garden.pdf", 1, "mulberry", library=library)
    assert refused.stderr == "carrel: These words do not stand on page 1 of this document.\n"
    assert carrel("notes", "remove", note["id"], library=library).returncode == 0


def test_an_open_carrel_is_paused_and_goes_on(library: Path) -> None:
    def is_paused() -> bool:
        (told,) = rows(carrel("docs", "--overview", "--json", library=library))
        return bool(told["activity"]["paused"])

    assert carrel("pause", library=library).stdout == "Indexing is paused.\n"
    assert is_paused()
    assert carrel("resume", library=library).stdout == "Indexing goes on.\n"
    assert not is_paused()


def test_a_kept_answer_is_proved(library: Path, tmp_path: Path) -> None:
    asked = carrel("ask", "Who planted the mulberry?", "--chat", "new", "--mode", "quotes", library=library)
    assert asked.returncode == 0, asked.stderr
    file = tmp_path / "pack.pdf"
    done = carrel("chats", "evidence", "last", 1, file, library=library)
    assert done.returncode == 0 and done.stdout == f"It is in {file}.\n", done.stderr
    with pymupdf.open(file) as pack:
        text = " ".join(" ".join(page.get_text() for page in pack).split())
    assert "Agnes Holloway" in text and "Answered" in text and "boiler.pdf" in text
    assert carrel("chats", "evidence", "last", 9, file, library=library).returncode == 3


def test_documents_are_listed_and_removed(tmp_path: Path) -> None:
    make_pdf(tmp_path / "boiler.pdf", BOILER)
    own = tmp_path / "library"
    with open_engine(own):
        carrel("add", tmp_path / "boiler.pdf", "--json", library=own)
        (listing,) = rows(carrel("docs", "--json", library=own))
        assert [document["title"] for document in listing["documents"]] == ["boiler"]
        none = carrel("docs", "--tag", "nosuch", library=own)
        assert none.stdout.startswith("No document is as you asked, of 1 in the library")
        outline = carrel("outline", "boiler", library=own)
        assert outline.stdout == "This document has no outline, and no headings were found in it.\n"
        assert carrel("remove", "boiler", library=own).returncode == 0
        (listing,) = rows(carrel("docs", "--json", library=own))
        assert listing["documents"] == []
        assert "The library is empty" in carrel("docs", library=own).stdout


def test_comments_suggestions_and_a_locked_document(tmp_path: Path) -> None:
    library = tmp_path / "library"
    make_pdf(tmp_path / "garden.pdf", GARDEN)
    with pymupdf.open(tmp_path / "garden.pdf") as made:
        made[0].add_text_annot((80, 80), "Ask Ana about this.")
        made.save(tmp_path / "noted.pdf")
    make_pdf(tmp_path / "locked.pdf", BOILER, password="sesame")
    with open_engine(library):
        carrel("add", tmp_path / "noted.pdf", tmp_path / "locked.pdf", library=library)
        commented = carrel("comments", "noted.pdf", library=library).stdout
        assert commented.startswith("page 1") and "  Ask Ana about this.\n" in commented
        suggested = carrel("suggest", "noted.pdf", "-k", 1, library=library)
        assert suggested.returncode == 0 and suggested.stdout.strip()
        (listed,) = rows(carrel("docs", "--state", "needs_password", "--json", library=library))
        assert [document["title"] for document in listed["documents"]] == ["locked"]
        wrong = carrel("unlock", "locked.pdf", "--password", "simsim", library=library)
        assert wrong.returncode == 3 and "does not open" in wrong.stderr
        (opened,) = rows(carrel("unlock", "locked.pdf", "--json", library=library, typed="sesame\n"))
        (document,) = opened["documents"]
        assert document["state"] == "ready" and document["embedded"] == document["passages"] > 0


def test_ask_for_a_person(library: Path) -> None:
    done = carrel("ask", "Are dogs allowed?", "--mode", "quotes", library=library)
    assert done.returncode == 0, done.stderr
    assert "Dogs are welcome on a lead" in done.stdout
    assert "page 1" in done.stdout


def test_models_are_listed(library: Path) -> None:
    (listing,) = rows(carrel("models", "--json", library=library))
    assert {model["kind"] for model in listing["models"]} == {"language", "embedding"}


def test_a_question_of_10000_words_gets_one_sentence(library: Path) -> None:
    done = carrel("ask", "why " * 10_000, library=library)
    assert done.returncode == 3
    assert len(done.stderr.strip().splitlines()) == 1


def test_a_chat_goes_on_after_what_cannot_be_answered(library: Path) -> None:
    typed = f"What does a ticket cost?\n\n{'why ' * 1500}\nand when is it open?\n"
    done = carrel("chat", "--mode", "quotes", "--json", library=library, typed=typed)
    first, second = rows(done)
    assert first["found"] and first["chat"] == second["chat"]
    assert "ticket" in " ".join(second["queries"])  # the second leans on the first
    assert done.returncode == 1 and done.stderr.startswith("carrel: This question has 1,500 words")


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("empty") / "library"
    with open_engine(folder):
        yield folder


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("search",), 2),
        (("add", "nowhere.pdf"), 3),
        (("ask", "Anything?"), 3),
        (("ask", " "), 3),
        (("remove", "nothing"), 3),
    ],
)
def test_exit_codes(arguments: tuple[str, ...], code: int, empty: Path) -> None:
    done = carrel(*arguments, library=empty)
    assert done.returncode == code
    assert done.stderr.strip()
    assert "Traceback" not in done.stderr
