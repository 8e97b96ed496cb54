"""Highlights and notes on the real engine: kept, found again, removed, written into copies of files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pymupdf
import pytest

from app.core.answers import Mode, Standing
from app.core.chats import NEW
from app.core.documents import Document
from app.core.errors import CarrelError, NotWritable
from app.core.events import NotesChanged
from app.core.notes import Note, NoteColour
from app.core.reading import WordPlace
from app.engine.client import EngineClient
from app.engine.protocol import (
    Add,
    Ask,
    ChangeNote,
    Documents,
    ExportNotes,
    MakeNote,
    Notes,
    OpenChat,
    PageWords,
    Remove,
    RemoveNotes,
    Restore,
    RestoreNotes,
)
from tests.engine.conftest import Shared
from tests.made_pdfs import GARDEN, make_pdf


@pytest.fixture
def heard(shared: Shared) -> list[object]:
    return shared.heard


@pytest.fixture
def engine(shared: Shared) -> Iterator[EngineClient]:
    yield shared.client
    shared.empty()


def added(engine: EngineClient, path: Path) -> Document:
    for _ in engine.stream(Add((str(path),))):
        pass
    return next(each for each in engine.call(Documents()) if each.path == str(path))


def places(engine: EngineClient, document: Document, page: int, text: str) -> tuple[WordPlace, WordPlace]:
    """The first and the last word of a text on a page."""
    words = [word.text for word in engine.call(PageWords(document.id, page))]
    wanted = text.split()
    start = next(n for n in range(len(words)) if words[n : n + len(wanted)] == wanted)
    return WordPlace(page, start), WordPlace(page, start + len(wanted) - 1)


def noted(engine: EngineClient, document: Document, page: int, text: str, comment: str = "") -> Note:
    made: Note = engine.call(MakeNote(document.id, *places(engine, document, page, text), comment=comment))
    return made


def turned_pdf(path: Path, *lines: str) -> Path:
    """Pages on their side, cropped, one line on each."""
    made = pymupdf.open()
    for line in lines:
        page = made.new_page(width=595, height=842)
        page.insert_text((100, 200), line)
        page.set_cropbox(pymupdf.Rect(40, 40, 560, 800))
        page.set_rotation(90)
    made.save(path)
    made.close()
    return path


def test_a_note_is_kept_changed_removed_and_put_back(
    engine: EngineClient, heard: list[object], tmp_path: Path
) -> None:
    document = added(engine, turned_pdf(tmp_path / "terms.pdf", "Notice is three months", "Rent is due"))
    second = noted(engine, document, 2, "Rent is")
    first = noted(engine, document, 1, "three months", "  Ask for six.  ")
    assert (first.quote, first.comment, first.page, first.colour) == (
        "three months",
        "Ask for six.",
        1,
        "yellow",
    )
    assert engine.call(Notes()) == (first, second)
    assert engine.call(Notes(words="ASK six")) == (first,)
    assert engine.call(Notes(words="terms due")) == ()
    assert sum(isinstance(event, NotesChanged) for event in heard) == 2

    changed = engine.call(ChangeNote(first.id, NoteColour.PINK))
    assert (changed.colour, changed.comment) == (NoteColour.PINK, "Ask for six.")
    assert engine.call(RemoveNotes((first.id,))) == (changed,)
    assert engine.call(Notes()) == (second,)
    engine.call(RestoreNotes((changed,)))
    assert [(note.id, note.comment) for note in engine.call(Notes())] == [
        (first.id, "Ask for six."),
        (second.id, ""),
    ]
    with pytest.raises(CarrelError, match="not kept any longer"):
        engine.call(RemoveNotes((99,)))


def test_highlights_are_tagged_found_by_tag_and_written_out_with_it(
    engine: EngineClient, tmp_path: Path
) -> None:
    document = added(engine, turned_pdf(tmp_path / "terms.pdf", "Notice is three months", "Rent is due"))
    place = places(engine, document, 1, "three months")
    first = engine.call(
        MakeNote(document.id, *place, comment="Ask for six.", tags=("Terms", "to do", "terms"))
    )
    assert first.tags == ("Terms", "to-do")
    second = noted(engine, document, 2, "Rent is")
    second = engine.call(ChangeNote(second.id, tags=("TERMS",)))
    assert second.tags == ("Terms",)  # is written as others have it
    assert engine.call(ChangeNote(first.id, NoteColour.PINK)).tags == ("Terms", "to-do")
    assert [note.id for note in engine.call(Notes(words="@terms"))] == [first.id, second.id]
    assert [note.id for note in engine.call(Notes(words="@to-do six"))] == [first.id]
    assert [note.id for note in engine.call(Notes(words="to-do"))] == [first.id]
    assert engine.call(Notes(words="@to")) == ()
    with pytest.raises(CarrelError, match="no “@”"):
        engine.call(ChangeNote(first.id, tags=("a@b",)))

    engine.call(ExportNotes((document.id,), str(tmp_path / "copy.pdf")))
    with pymupdf.open(tmp_path / "copy.pdf") as made:
        told = [next(page.annots()).info for page in made]
    assert [(each["subject"], each["content"]) for each in told] == [
        ("@Terms @to-do", "Ask for six.\n@Terms @to-do"),
        ("@Terms", "@Terms"),
    ]
    engine.call(ExportNotes((document.id,), str(tmp_path / "notes.md")))
    assert "(page 1, pink, @Terms @to-do)" in (tmp_path / "notes.md").read_text("utf-8")
    (gone,) = engine.call(RemoveNotes((first.id,)))
    engine.call(RestoreNotes((gone,)))
    assert [note.tags for note in engine.call(Notes(words="@to-do"))] == [("Terms", "to-do")]


def test_a_note_over_a_page_break_has_a_place_on_each_page(engine: EngineClient, tmp_path: Path) -> None:
    document = added(engine, turned_pdf(tmp_path / "terms.pdf", "Notice is three months", "Rent is due"))
    first, _ = places(engine, document, 1, "three")
    _, last = places(engine, document, 2, "Rent")
    note = engine.call(MakeNote(document.id, last, first))  # whichever way it was dragged
    assert [(place.page, place.quote) for place in note.places] == [(1, "three months"), (2, "Rent")]


def test_a_note_follows_its_words_into_the_next_version(engine: EngineClient, tmp_path: Path) -> None:
    file = turned_pdf(tmp_path / "terms.pdf", "Notice for the tenant is three full months", "Rent is due")
    document = added(engine, file)
    kept = noted(engine, document, 1, "tenant is three full months", "long")
    lost = noted(engine, document, 2, "Rent")
    turned_pdf(file, "A page before.", "Now notice for the tenant is three full months", "Fee is due")
    newer = added(engine, file)
    assert newer.id != document.id
    now = {note.id: note for note in engine.call(Notes((newer.id,)))}
    assert (now[kept.id].page, now[kept.id].standing) == (2, Standing.STANDS)
    assert now[kept.id].places[0].boxes != kept.places[0].boxes
    assert now[lost.id].standing is Standing.CHANGED


def test_notes_stay_while_their_document_can_be_brought_back(engine: EngineClient, tmp_path: Path) -> None:
    document = added(engine, turned_pdf(tmp_path / "terms.pdf", "Notice is three months"))
    note = noted(engine, document, 1, "three months")
    engine.call(Remove((document.id,)))
    assert [each.standing for each in engine.call(Notes())] == [Standing.GONE]
    engine.call(Restore((document.id,)))
    assert engine.call(Notes()) == (note,)
    engine.call(Remove((document.id,), for_good=True))
    assert engine.call(Notes()) == ()


def test_notes_are_written_into_a_copy(engine: EngineClient, tmp_path: Path) -> None:
    file = turned_pdf(tmp_path / "terms.pdf", "Notice is three months", "Rent is due")
    before = file.read_bytes()
    document = added(engine, file)
    noted(engine, document, 1, "three months", "Ask for six.")
    noted(engine, document, 2, "due")
    copy = tmp_path / "copy.pdf"
    assert engine.call(ExportNotes((document.id,), str(copy))) == 2
    with pymupdf.open(copy) as made:
        marks = [(page.number, mark.info["content"], mark.type[1]) for page in made for mark in page.annots()]
        assert marks == [(0, "Ask for six.", "Highlight"), (1, "", "Highlight")]
        page = made[0]
        word = next(each for each in page.get_text("words") if each[4] == "months")
        shown = page.get_pixmap()
        at = (pymupdf.Rect(word[:4]) * page.rotation_matrix).normalize()
        colours = {
            shown.pixel(x, y) for x in range(int(at.x0), int(at.x1)) for y in range(int(at.y0), int(at.y1))
        }
        assert any(blue < 120 < red for red, _, blue in colours)
    assert file.read_bytes() == before
    with pytest.raises(NotWritable, match="left alone"):
        engine.call(ExportNotes((document.id,), str(file)))
    with pytest.raises(NotWritable, match="could not be written"):
        engine.call(ExportNotes((document.id,), str(tmp_path / "nowhere" / "copy.pdf")))
    with pytest.raises(CarrelError, match="name it"):
        engine.call(ExportNotes((), str(copy)))
    with pytest.raises(NotWritable, match=r"so: \.pdf, \.md"):
        engine.call(ExportNotes((document.id,), str(tmp_path / "notes.docx")))
    assert not (tmp_path / "notes.docx").exists()


def test_notes_are_written_as_markdown(engine: EngineClient, tmp_path: Path) -> None:
    document = added(engine, make_pdf(tmp_path / "garden.pdf", GARDEN))
    with pytest.raises(CarrelError, match="no notes"):
        engine.call(ExportNotes((), str(tmp_path / "notes.md")))
    words = engine.call(PageWords(document.id, 1))
    engine.call(MakeNote(document.id, WordPlace(1, 0), WordPlace(1, 2), comment="*Mind* this"))
    assert engine.call(ExportNotes((), str(tmp_path / "notes.md"))) == 1
    text = (tmp_path / "notes.md").read_text("utf-8")
    assert " ".join(word.text for word in words[:3]) in text
    assert "\\*Mind\\* this" in text and "page 1" in text


def test_what_cannot_be_noted_is_said(engine: EngineClient, tmp_path: Path) -> None:
    document = added(engine, turned_pdf(tmp_path / "terms.pdf", "Notice is three months"))
    with pytest.raises(CarrelError, match="no words there"):
        engine.call(MakeNote(document.id, WordPlace(1, 50), WordPlace(1, 60)))
    with pytest.raises(CarrelError, match="characters long at most"):
        engine.call(MakeNote(document.id, WordPlace(1, 0), WordPlace(1, 1), comment="x" * 20_001))
    with pytest.raises(CarrelError, match="no longer in the library"):
        engine.call(MakeNote("gone", WordPlace(1, 0), WordPlace(1, 1)))


def test_all_of_a_document_is_noted_if_it_is_short(engine: EngineClient, tmp_path: Path) -> None:
    document = added(engine, make_pdf(tmp_path / "short.pdf", ("First page.", "Second page.")))
    assert [place.page for place in engine.call(MakeNote(document.id)).places] == [1, 2]
    document = added(
        engine,
        make_pdf(
            tmp_path / "long.pdf",
            [f"The tenant pays the rent of month {page} on its first day." for page in range(11)],
        ),
    )
    with pytest.raises(CarrelError, match="10 pages at most"):
        engine.call(MakeNote(document.id))


def test_own_notes_stand_beside_an_answer_and_are_no_part_of_it(engine: EngineClient, tmp_path: Path) -> None:
    garden = added(engine, make_pdf(tmp_path / "garden.pdf", GARDEN))
    other = added(engine, make_pdf(tmp_path / "other.pdf", ["The shed is closed at nine."]))
    place = engine.call(PageWords(garden.id, 2))
    comment = "Zelda has lent the spare key to the orchard to Tom."
    note: Note = engine.call(MakeNote(garden.id, WordPlace(2, 0), WordPlace(2, 2), comment=comment))
    question = "Who has the spare key to the orchard?"

    answer = engine.call(Ask(question, mode=Mode.QUOTES, chat=NEW))
    (shown,) = answer.notes
    assert (shown.id, shown.comment, shown.on.page, shown.on.document) == (note.id, comment, 2, garden.id)
    assert shown.on.quote == " ".join(word.text for word in place[:3]) and shown.on.boxes
    said = (answer.answer, *(s.text for s in answer.sentences), *(c.quote for c in answer.citations))
    assert not any("Zelda" in each for each in said)
    assert not engine.call(Ask(question, (other.id,), mode=Mode.QUOTES)).notes

    engine.call(ChangeNote(note.id, comment=f"{comment} Not any more."))
    (kept,) = engine.call(OpenChat(answer.chat)).turns[0].answer.notes
    assert kept.comment.endswith("Not any more.")
    engine.call(RemoveNotes((note.id,)))
    assert not engine.call(OpenChat(answer.chat)).turns[0].answer.notes
