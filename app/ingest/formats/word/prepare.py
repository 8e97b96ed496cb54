"""Word files made ready for pandoc, and what was marked in them told again in the HTML that pandoc makes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from app.ingest.formats.attachments import Opened
from app.ingest.formats.office.embedded import make_attachment, unwrap_ole1
from app.ingest.formats.word.document import WordDocument
from app.ingest.formats.word.drawings import DRAWING_MARK, Said, tell_drawings, write_drawings
from app.ingest.formats.word.form_fields import write_form_fields
from app.ingest.formats.word.hidden_runs import remove_unseen
from app.ingest.formats.word.notes import NOTE_BODY, NOTE_MARK, write_notes
from app.ingest.formats.word.numbering import LEVEL_MARKS, write_numbers
from app.ingest.formats.word.rtf import read_rtf
from app.ingest.formats.word.text_boxes import unbox_text

_LEVEL = re.compile(f"<p>([{LEVEL_MARKS}])")
_NOTE = re.compile(f"<p>{NOTE_MARK}(.*?){NOTE_BODY}(.*?)</p>", re.DOTALL)
_DRAWING = re.compile(f"<p>{DRAWING_MARK}(\\d+){NOTE_BODY}</p>")
MARKS = re.compile(f"[{LEVEL_MARKS}{NOTE_MARK}{NOTE_BODY}{DRAWING_MARK}]")
"""What marks what was written into a document before pandoc reads it."""
_FOOTNOTE = re.compile(r'<li id="fn(\d+)">(\s*<p>)?')


@dataclass(frozen=True, slots=True)
class WordFile:
    """A document for pandoc. `has_hidden`: words that its program does not show were taken out of it;
    `endnotes` are the numbers of its notes, counted with the footnotes, that stand at its end. `drawings` are
    what its charts and the like say, and the files in it, where there are marks for them.
    """

    content: bytes
    has_hidden: bool = False
    endnotes: frozenset[int] = frozenset()
    drawings: Sequence[Said] = ()


def prepare_document(content: bytes) -> WordFile:
    """Prepare a Word file with its numbers, comments, changes and text boxes written out; one without a main
    part is left as it is, for pandoc to say what is wrong. Raises Damaged.
    """
    try:
        document = WordDocument(content)
    except ValueError:
        return WordFile(content)
    # Nobody's own private characters are to be taken for marks.
    for text in document.document.iter(document.word + "t"):
        if text.text:
            text.text = MARKS.sub(" ", text.text)
    has_hidden = remove_unseen(document)
    drawings = write_drawings(document)
    unbox_text(document)
    write_form_fields(document)
    write_notes(document)
    write_numbers(document)
    references = document.document.iter(
        document.word + "footnoteReference", document.word + "endnoteReference"
    )
    endnotes = frozenset(
        number for number, each in enumerate(references, 1) if each.tag == document.word + "endnoteReference"
    )
    return WordFile(document.save(), has_hidden, endnotes, drawings)


def prepare_rtf(content: bytes) -> WordFile:
    """Prepare an RTF document alike."""
    rtf = read_rtf(content)
    files = [make_attachment(kind, partial(unwrap_ole1, data)) for kind, data in rtf.objects]
    return WordFile(rtf.content, rtf.has_hidden, drawings=files)


def restore_notes(page: str, word: WordFile, opened: Sequence[Opened] = ()) -> str:
    """Restore what was marked in the HTML that pandoc has made: its notes labelled as such, its numbered
    paragraphs moved in, and what the drawings of a Word file say; `opened` are the files among these.
    """
    page = _FOOTNOTE.sub(
        lambda each: (
            f'<li class="plain">{each[2] or ""}{"End" if int(each[1]) in word.endnotes else "Foot"}note'
            f" {each[1]}: "
        ),
        page,
    )
    page = _LEVEL.sub(lambda mark: f'<p class="level{LEVEL_MARKS.index(mark[1])}">', page)
    page = _NOTE.sub(_note, page)
    drawings = tell_drawings(word.drawings, opened)
    page = _DRAWING.sub(lambda mark: drawings[int(mark[1])], page)
    return MARKS.sub("", page)


def _note(found: re.Match[str]) -> str:
    if not found[2].strip():
        return f'<p class="muted">{found[1]}</p>'
    return f'<table class="note"><tr><td>{found[1]}</td><td>{found[2]}</td></tr></table>'
