"""The terminal program, run as a person or a script runs it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pymupdf
import pytest

from app.core.reading import WordPlace
from app.engine.client import EngineClient
from app.engine.protocol import Documents, MakeNote
from tests.made_pdfs import BOILER, GARDEN, long_pdf, make_pdf


def carrel(*arguments: object, library: Path, typed: str | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "app", *map(str, arguments), "--library", str(library)],
        capture_output=True,
        input=typed,
        text=True,
        timeout=150,
        check=False,
    )


def rows(done: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with the garden leaflet and the boiler manual, added from the terminal."""
    folder = tmp_path_factory.mktemp("cli")
    documents = folder / "documents"
    documents.mkdir()
    make_pdf(documents / "garden.pdf", GARDEN)
    make_pdf(documents / "boiler.pdf", BOILER)
    for name in ("tour.mp4", "bees.mp4", ".draft.pdf"):
        (documents / name).write_bytes(b"left out")
    done = carrel("add", documents, "--json", library=folder / "library")
    assert done.returncode == 0, done.stderr
    *files, last = rows(done)
    assert {file["status"] for file in files} == {"ready"}
    assert all(file["passages"] and file["seconds"] >= file["searchable_seconds"] for file in files)
    assert last["summary"]["ready"] == 2
    assert last["summary"]["left_out"] == {
        "hidden or temporary": {"count": 1, "names": [str(documents / ".draft.pdf")]},
        "no documents (.mp4)": {"count": 2, "names": [str(documents / n) for n in ("bees.mp4", "tour.mp4")]},
    }
    return folder / "library"


@pytest.fixture
def window(library: Path) -> Iterator[None]:
    """An engine as a window has it, which then answers for all commands."""
    with EngineClient(library) as client:
        client.call(Documents())
        yield


def test_search_prints_the_contracts_json(library: Path) -> None:
    (answer,) = rows(carrel("search", "price of a ticket", "-k", 3, "--json", library=library))
    assert answer["query"] == "price of a ticket"
    best = answer["results"][0]
    assert (best["title"], best["page"]) == ("garden", 1)
    assert {"document", "path", "text", "score", "boxes"} <= best.keys()
    assert all(len(box) == 4 for box in best["boxes"])


def test_ask_prints_the_contracts_json(library: Path) -> None:
    done = carrel("ask", "Who planted the mulberry?", "--json", library=library)
    assert done.returncode == 0, done.stderr
    (answer,) = rows(done)
    assert answer["found"] is True
    assert {
        "answer",
        "mode",
        "model",
        "queries",
        "sentences",
        "passages",
        "seconds",
        "tokens",
    } <= answer.keys()
    assert {"prompt", "cached", "answer"} == answer["tokens"].keys()
    assert any("Agnes Holloway" in citation["quote"] for citation in answer["citations"])
    assert all(s["support"] in ("supported", "partial", "unsupported") for s in answer["sentences"])


@pytest.mark.usefixtures("window")
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


def test_ask_for_a_person(library: Path) -> None:
    done = carrel("ask", "Are dogs allowed?", "--mode", "quotes", library=library)
    assert done.returncode == 0, done.stderr
    assert "Dogs are welcome on a lead" in done.stdout
    assert "page 1" in done.stdout


def test_settings_are_told_and_changed(tmp_path: Path) -> None:
    library = tmp_path / "library"
    done = carrel("settings", "language", "de", "--json", library=library)
    assert rows(done) == [{"settings": {"language": "de"}}]
    wrong = carrel("settings", "language", "xx", library=library)
    assert wrong.returncode == 2 and wrong.stderr == (
        "carrel: “language” can be system, en, de, fr, es, zh, ar.\n"
    )
    assert carrel("settings", "language", "system", library=library).returncode == 0
    told = rows(carrel("settings", "--json", library=library))[0]["settings"]
    assert told["language"] == "system" and told["ocr"] == "on" and told["idle-minutes"] == "15"
    changed = rows(carrel("settings", "idle-minutes", "never", "--json", library=library))
    assert changed == [{"settings": {"idle-minutes": "never"}}]


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


def test_an_evaluation_reports_the_contracts_figures(library: Path, tmp_path: Path) -> None:
    documents = tmp_path / "documents"
    documents.mkdir()
    make_pdf(documents / "garden.pdf", GARDEN)
    question = {
        "id": "q1",
        "docs": ["garden.pdf"],
        "question": "Who gives tours on Sundays?",
        "answers": ["Tomas Brandt"],
        "answerable": True,
        "evidence_pages": [{"doc": "garden.pdf", "page": 2}],
    }
    (tmp_path / "questions.jsonl").write_text(json.dumps(question) + "\n")
    done = carrel(
        "eval", tmp_path / "questions.jsonl", "--docs", documents, "--mode", "quotes", "--json",
        library=tmp_path / "library",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    (report,) = rows(done)
    assert report["questions"] == 1
    assert report["retrieval"]["page_hit@1"] == 1.0
    assert report["citations"]["quotes_verbatim"] == 1.0

    shown = carrel("eval", "--list", library=tmp_path / "library")
    assert report["run"]["id"] in shown.stdout
    page = tmp_path / "same.md"
    shown = carrel("eval", "--compare", "latest", "latest", "--export", page, library=tmp_path / "library")
    assert "Questions in common: 1" in shown.stdout
    assert "## Compared with" in page.read_text("utf-8")


@pytest.mark.parametrize(
    "arguments", [(), ("questions.jsonl", "--list"), ("questions.jsonl", "--conditions", "open")]
)
def test_an_evaluation_of_nothing_or_of_too_much(library: Path, arguments: tuple[str, ...]) -> None:
    assert carrel("eval", *arguments, library=library).returncode == 2


def test_models_are_listed(library: Path) -> None:
    (listing,) = rows(carrel("models", "--json", library=library))
    assert {model["kind"] for model in listing["models"]} == {"language", "embedding"}


def test_documents_are_listed_and_removed(tmp_path: Path) -> None:
    make_pdf(tmp_path / "boiler.pdf", BOILER)
    carrel("add", tmp_path / "boiler.pdf", "--json", library=tmp_path / "library")
    (listing,) = rows(carrel("docs", "--json", library=tmp_path / "library"))
    assert [document["title"] for document in listing["documents"]] == ["boiler"]
    none = carrel("docs", "--tag", "nosuch", library=tmp_path / "library")
    assert none.stdout.startswith("No document is as you asked, of 1 in the library")
    outline = carrel("outline", "boiler", library=tmp_path / "library")
    assert outline.stdout == "This document has no outline, and no headings were found in it.\n"
    assert carrel("remove", "boiler", library=tmp_path / "library").returncode == 0
    (listing,) = rows(carrel("docs", "--json", library=tmp_path / "library"))
    assert listing["documents"] == []
    assert "The library is empty" in carrel("docs", library=tmp_path / "library").stdout


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
def test_exit_codes(arguments: tuple[str, ...], code: int, tmp_path: Path) -> None:
    done = carrel(*arguments, library=tmp_path / "library")
    assert done.returncode == code
    assert done.stderr.strip()
    assert "Traceback" not in done.stderr


def test_no_question_is_refused_before_anything_is_opened(tmp_path: Path) -> None:
    done = carrel("ask", "", library=tmp_path / "library")
    assert done.returncode == 3 and done.stderr == "carrel: Please type a question.\n"
    assert not (tmp_path / "library").exists()


def test_a_file_that_fails_among_others_is_exit_code_1(tmp_path: Path) -> None:
    make_pdf(tmp_path / "good.pdf", BOILER)
    (tmp_path / "bad.pdf").write_bytes(b"%PDF-1.7 and then nothing of use")
    done = carrel("add", tmp_path / "good.pdf", tmp_path / "bad.pdf", "--json", library=tmp_path / "library")
    assert done.returncode == 1
    assert {Path(row["path"]).name: row["status"] for row in rows(done)[:-1]} == {
        "good.pdf": "ready",
        "bad.pdf": "failed",
    }


def test_a_question_of_10000_words_gets_one_sentence(library: Path) -> None:
    done = carrel("ask", "why " * 10_000, library=library)
    assert done.returncode == 3
    assert len(done.stderr.strip().splitlines()) == 1


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGINT to send")
def test_ctrl_c_ends_soon_and_the_next_add_finishes(tmp_path: Path) -> None:
    path = long_pdf(tmp_path / "long.pdf", 60)
    command = [
        sys.executable,
        "-m",
        "app",
        "add",
        str(path),
        "--json",
        "--library",
        str(tmp_path / "library"),
    ]
    begun = time.monotonic()
    running = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # Whatever started the tests may have had it ignored, as shells do for what runs in the background.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    library = tmp_path / "library"
    while not (library.exists() and any(library.iterdir())):
        assert running.poll() is None
        threading.Event().wait(0.01)
    running.send_signal(signal.SIGINT)
    started = time.monotonic()
    running.communicate(timeout=150)
    assert running.returncode == 130
    assert time.monotonic() - started < 5 + 3 * (started - begun)  # soon, for this machine as it is now
    done = carrel("add", path, "--json", library=tmp_path / "library")
    assert done.returncode == 0, done.stderr
    assert rows(done)[0]["status"] == "ready"  # and was not in the library yet


@pytest.mark.usefixtures("window")
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


def test_highlights_are_tagged(library: Path) -> None:
    with EngineClient(library) as client:
        garden = next(each for each in client.call(Documents()) if each.title == "garden")
        note = client.call(MakeNote(garden.id, WordPlace(1, 0), WordPlace(1, 3)))
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


def test_a_chat_goes_on_after_what_cannot_be_answered(library: Path) -> None:
    typed = f"What does a ticket cost?\n\n{'why ' * 1500}\nand when is it open?\n"
    done = carrel("chat", "--mode", "quotes", "--json", library=library, typed=typed)
    first, second = rows(done)
    assert first["found"] and first["chat"] == second["chat"]
    assert "ticket" in " ".join(second["queries"])  # the second leans on the first
    assert done.returncode == 1 and done.stderr.startswith("carrel: This question has 1,500 words")


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


@pytest.mark.usefixtures("window")
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


@pytest.mark.usefixtures("window")
def test_an_open_carrel_is_paused_and_goes_on(library: Path) -> None:
    def is_paused() -> bool:
        (told,) = rows(carrel("docs", "--overview", "--json", library=library))
        return bool(told["activity"]["paused"])

    assert carrel("pause", library=library).stdout == "Indexing is paused.\n"
    assert is_paused()
    assert carrel("resume", library=library).stdout == "Indexing goes on.\n"
    assert not is_paused()


def test_there_is_nothing_to_pause_where_no_carrel_is_open(library: Path) -> None:
    done = carrel("pause", library=library)
    assert done.returncode == 3 and "No Carrel has this library open" in done.stderr


@pytest.mark.usefixtures("window")
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


def test_comments_suggestions_and_a_locked_document(tmp_path: Path) -> None:
    library = tmp_path / "library"
    make_pdf(tmp_path / "garden.pdf", GARDEN)
    with pymupdf.open(tmp_path / "garden.pdf") as made:
        made[0].add_text_annot((80, 80), "Ask Ana about this.")
        made.save(tmp_path / "noted.pdf")
    make_pdf(tmp_path / "locked.pdf", BOILER, password="sesame")
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


def test_where_everything_is_kept(library: Path) -> None:
    (told,) = rows(carrel("doctor", "--data", "--json", library=library))
    assert told["kept"][0]["path"] == str(library) and len(told["kept"]) >= 3
    done = carrel("doctor", "--data", library=library)
    assert str(library) in done.stdout and "Your own files stay where they are." in done.stdout


def test_asking_where_everything_is_kept_makes_no_library(tmp_path: Path) -> None:
    (told,) = rows(carrel("doctor", "--data", "--json", library=tmp_path / "library"))
    assert told["vectors"] is None and not (tmp_path / "library").exists()
