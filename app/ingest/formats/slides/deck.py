"""The slides of a presentation as they are drawn, and the rendition that they become."""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass, field

from app.core.documents import Box
from app.core.errors import NoText
from app.ingest.formats.attachments import Attachment, append_attachments, open_attachments
from app.ingest.formats.rendition import Rendition
from app.ingest.formats.slides.notes import Remark
from app.ingest.formats.typeset.frames import Board, Frame, paint_boards

NOTES_SIZE = 14.0
"""Points of the letters of notes."""
PICTURE_NOT_READ = "Picture not read"
"""Where one is of a kind that cannot be shown."""


@dataclass(slots=True)
class Deck:
    """Slides as they are being drawn; `width` and `height` in points."""

    width: float
    height: float
    _boards: list[Board] = field(default_factory=list)
    _labels: list[str] = field(default_factory=list)
    _titles: list[str] = field(default_factory=list)
    """"" for a page of notes."""
    _files: list[tuple[Board, Box, Attachment]] = field(default_factory=list)

    def add(
        self,
        board: Board,
        title: str,
        notes: str,
        comments: Sequence[Remark] = (),
        *,
        is_hidden: bool = False,
    ) -> None:
        """Add a slide and, on a page after it, what is noted about it and remarked on it."""
        number = sum(map(bool, self._titles)) + 1
        name = f"Slide {number} (hidden)" if is_hidden else f"Slide {number}"
        self._boards.append(board)
        self._labels.append(name)
        self._titles.append(" ".join(title.split()) or f"Slide {number}")
        text = "".join(f"<p>{html.escape(line) or '&#160;'}</p>" for line in notes.strip().splitlines())
        rows = "".join(
            f"<tr><td>{html.escape(one.label)}</td><td>{html.escape(one.text)}</td></tr>" for one in comments
        )
        if text or rows:
            kind = "notes" if text else "comments"
            head = f'<p style="font-size: 0.8em; color: #777">{kind.capitalize()} to slide {number}</p>'
            table = f"<table>{rows}</table>" if rows else ""
            box = Box(48, 40, self.width - 48, self.height - 40)
            frame = Frame(box, head + text + table, NOTES_SIZE)
            self._boards.append(Board(self.width, self.height, [frame]))
            self._labels.append(f"{name}, {kind}")
            self._titles.append("")

    def attach(self, board: Board, box: Box, attachment: Attachment) -> None:
        """Attach a file that lies on a slide."""
        self._files.append((board, box, attachment))

    def make_rendition(
        self, format: str, title: str, password: str | None, passwords: Sequence[str] = ()
    ) -> Rendition:
        """Make a rendition of the slides and of the files on them, on which `passwords` are tried. Raises
        NoText where there is no slide.
        """
        if not self._boards:
            raise NoText("There are no slides in this presentation.")
        opened = open_attachments([attachment for _, _, attachment in self._files], passwords)
        for (board, box, _), one in zip(self._files, opened, strict=True):
            board.frames.append(Frame(box, f"<p>Attached file: {html.escape(one.told)}</p>", NOTES_SIZE))
        pdf, board_of_page = paint_boards(self._boards)
        outline = [
            [1, self._titles[board], page]
            for page, board in enumerate(board_of_page, 1)
            if self._titles[board] and (page == 1 or board_of_page[page - 2] != board)
        ]
        pdf.set_toc(outline)
        labels = tuple(self._labels[board] for board in board_of_page)
        return append_attachments(Rendition(pdf, format, title, labels, password=password), opened)
