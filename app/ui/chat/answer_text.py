"""The text of an answer: as it is written, and checked, with its citations in the line."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import partial
from math import ceil

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontDatabase,
    QFontMetrics,
    QImage,
    QKeyEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocumentFragment,
    QTextImageFormat,
    QTextLength,
    QTextListFormat,
    QTextTableCellFormat,
    QTextTableFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from app.core.answers import Answer, Citation, Sentence, Support
from app.core.languages import mark_text
from app.core.short_answers import ShortLine, line_up_shorts, list_remarks, split_pieces
from app.core.styles import Form
from app.ui.chat.citation_chip import BY_KEYS, CitationChip
from app.ui.chat.copying import clean_selection
from app.ui.theme import theme
from app.ui.theme.behind import tr_known
from app.ui.theme.translation import tr
from app.ui.theme.wording import NOT_FOUND_MARK, tool_tip
from app.ui.widgets.announcing import announce
from app.ui.widgets.distinct_titles import Titles

_GLUE = "\u00a0"
"""Keeps a chip on the line of the word before it."""
_LINE = "\u2028"
"""A line end within a paragraph."""
_CHIP_GAP = 3
"""Logical pixels between two chips."""
_CHIP = "\ufffc"
"""The character that stands for a chip in the text."""
_INDENT = 18
"""Logical pixels before the text of a bullet."""
_LINE_HEIGHT = 125
"""Per cent: leaves air between chips of neighbouring lines."""
_TITLE = 24
"""Average characters of a document's title beside its short answer."""


class FlowText(QTextEdit):
    """Text to read and copy, as tall as it needs to be. It never loads anything."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setProperty("kind", "flow")
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.document().setIndentWidth(_INDENT)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def loadResource(self, kind: int, name: object) -> object:
        return _nothing()  # also keeps Qt from painting a broken image under each chip

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # scrolls what it lies in

    def _fit(self) -> None:
        self.setFixedHeight(max(ceil(self.document().size().height()), self.fontMetrics().height()))


class AnswerText(FlowText):
    """Signals: `citation_activated(object)` with the Citation whose chip was pressed;
    `preview_wanted(object)` with the chip that the pointer rests on, where somebody `previews` them;
    `opened_in(object, object)` with the Citation and the Where that it is to be opened.
    """

    citation_activated = Signal(object)
    preview_wanted = Signal(object)
    opened_in = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Answer"))
        self.previews = False
        """Whether somebody shows what citations rest on; else they have tool tips."""
        self._answer: Answer | None = None
        self._laid_in = QFont()
        """The font in which room was left for the chips."""
        self._chips: list[tuple[int, CitationChip]] = []
        theme.notifier.changed.connect(self._recolour)

    @property
    def chips(self) -> list[CitationChip]:
        """The citations' buttons, in the order of the text."""
        return [chip for _, chip in self._chips]

    @property
    def chip_places(self) -> list[int]:
        """Where in the text the chips stand."""
        return [position for position, _ in self._chips]

    def append_unchecked(self, text: str) -> None:
        """Adds to the text as the model writes it."""
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.setBlockFormat(_paragraph())
        cursor.insertText(text, self._format(muted=True))

    def show_answer(self, answer: Answer) -> None:
        """Replaces the text by the checked answer."""
        self.ensurePolished()
        self._answer, self._laid_in = answer, self.font()
        for _, chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips.clear()
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.setBlockFormat(_paragraph())
        lines = line_up_shorts(answer)
        self._insert_shorts(cursor, lines)
        if lines and answer.form is not Form.TABLE:  # before a table, Qt begins a line itself
            below = _paragraph()
            below.setTopMargin(theme.tokens().space_s)
            cursor.insertBlock(below)
        if answer.form is Form.TABLE:
            self._insert_table(cursor, answer)
        elif answer.form is Form.JSON:
            self._insert_data(cursor, answer)
        else:
            self._insert_sentences(cursor, answer)
        cursor.endEditBlock()
        self._place_chips()

    def _insert_shorts(self, cursor: QTextCursor, lines: tuple[ShortLine, ...]) -> None:
        """The answer in a few words, above the sentences."""
        plain, bold = self._format(), self._format()
        bold.setFontWeight(QFont.Weight.Bold)
        titles = Titles(title for line in lines for title in line.titles)
        metrics = QFontMetrics(self.font())
        width = _TITLE * metrics.averageCharWidth()
        for piece in split_pieces(lines):
            cursor.insertText(piece.before, plain)
            cursor.insertText(f"{piece.asked} " if piece.asked else "", self._format(muted=True))
            named = ", ".join(titles.shortened(title, metrics, width) for title in piece.titles)
            cursor.insertText(f"{named}: " if named else "", plain)
            cursor.insertText(piece.text, bold)
            self._insert_chips(cursor, piece.citations)
        for remark in list_remarks(lines):
            cursor.insertBlock(_paragraph())
            cursor.insertText(tr(remark), self._format(muted=True))

    def _insert_table(self, cursor: QTextCursor, answer: Answer) -> None:
        tokens = theme.tokens()
        look = QTextTableFormat()
        look.setBorderCollapse(True)
        look.setBorder(1)
        look.setBorderStyle(QTextTableFormat.BorderStyle.BorderStyle_Solid)
        look.setBorderBrush(tokens.border)
        look.setCellPadding(tokens.space_xs + 2)
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        look.setHeaderRowCount(1)
        table = cursor.insertTable(len(answer.sentences) + 1, len(answer.columns), look)
        heads = self._format()
        heads.setFontWeight(QFont.Weight.DemiBold)
        ground = QTextTableCellFormat()
        ground.setBackground(tokens.hover)
        for column, head in enumerate(answer.columns):
            table.cellAt(0, column).setFormat(ground)
            table.cellAt(0, column).firstCursorPosition().insertText(head, heads)
        for row, sentence in enumerate(answer.sentences, 1):
            last = len(sentence.cells) - 1
            for column, cell in enumerate(sentence.cells):
                inside = table.cellAt(row, column).firstCursorPosition()
                inside.insertText(cell, self._format(sentence))
                if column == last:
                    self._insert_marks(inside, sentence, answer)

    def _insert_data(self, cursor: QTextCursor, answer: Answer) -> None:
        look = QTextTableFormat()  # and no frame, before which Qt leaves an empty line
        look.setBorder(0)
        look.setCellPadding(theme.tokens().space_s)
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        cell = cursor.insertTable(1, 1, look).cellAt(0, 0)
        ground = QTextTableCellFormat()
        ground.setBackground(theme.tokens().hover)
        cell.setFormat(ground)
        cursor = cell.firstCursorPosition()
        cursor.setBlockFormat(_paragraph())
        lines = answer.answer.split("\n")
        values = [index for index, line in enumerate(lines) if _holds_value(line)]
        known = dict(zip(values, answer.sentences, strict=False))
        for index, line in enumerate(lines):
            sentence = known.get(index)
            cursor.insertText(line, self._format(sentence, code=True))
            if sentence is not None:
                self._insert_marks(cursor, sentence, answer)
            cursor.insertText(_LINE if index + 1 < len(lines) else "", self._format(code=True))

    def _insert_sentences(self, cursor: QTextCursor, answer: Answer) -> None:
        in_bullets = answer.form is Form.BULLETS
        if not answer.sentences:
            cursor.insertText(answer.answer, self._format())
        end = 0
        for sentence in answer.sentences:
            start = answer.answer.find(sentence.text, end)
            between = answer.answer[end:start] if start >= 0 else " "
            end = start + len(sentence.text) if start >= 0 else end
            if not cursor.atBlockStart() and "\n" in between:
                paragraph = _paragraph()
                paragraph.setTopMargin(theme.tokens().space_s)
                paragraph.setIndent(int("\n  " in between))  # an item of a list that is quoted
                cursor.insertBlock(paragraph)
            elif not cursor.atBlockStart():
                cursor.insertText(" ", self._format())
            if in_bullets:
                cursor.createList(QTextListFormat.Style.ListDisc)
            cursor.insertText(sentence.text, self._format(sentence))
            self._insert_marks(cursor, sentence, answer)

    def _insert_marks(self, cursor: QTextCursor, sentence: Sentence, answer: Answer) -> None:
        known = {citation.number: citation for citation in answer.citations}
        numbers = [n for n in sentence.citations if n in known and not sentence.counted]
        self._insert_chips(cursor, [known[number] for number in numbers])
        if sentence.support is Support.UNSUPPORTED:
            mark = self._format()
            mark.setForeground(theme.tokens().warning)
            mark.setFontPointSize(theme.tokens().small)
            mark.setFontItalic(False)
            cursor.insertText(_GLUE + "(" + tr(NOT_FOUND_MARK).replace(" ", _GLUE) + ")", mark)

    def _insert_chips(self, cursor: QTextCursor, citations: Sequence[Citation]) -> None:
        if citations:
            cursor.insertText(_GLUE, self._format())
        for citation in citations:
            chip = CitationChip(citation, self.viewport())
            chip.is_previewed = self.previews
            chip.preview_wanted.connect(partial(self.preview_wanted.emit, chip))
            chip.clicked.connect(lambda _=False, c=citation: self.citation_activated.emit(c))
            chip.opened_in.connect(lambda where, c=citation: self.opened_in.emit(c, where))
            self._chips.append((cursor.position(), chip))
            room = QTextImageFormat()
            room.setName("chip")
            room.setFont(self.font())
            room.setWidth(chip.sizeHint().width() + _CHIP_GAP)
            room.setHeight(chip.sizeHint().height())
            room.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBaseline)
            cursor.insertImage(room)

    def _format(
        self, sentence: Sentence | None = None, *, muted: bool = False, code: bool = False
    ) -> QTextCharFormat:
        tokens = theme.tokens()
        format_ = QTextCharFormat()
        if code:
            format_.setFontFamilies([QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()])
        unsupported = sentence is not None and sentence.support is Support.UNSUPPORTED
        format_.setForeground(tokens.text_muted if muted or unsupported else tokens.text)
        if sentence is not None and _is_heading(sentence):
            format_.setFontWeight(QFont.Weight.DemiBold)
        if sentence is not None and sentence.support is not Support.SUPPORTED:
            format_.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            format_.setUnderlineColor(tokens.warning)
            why = sentence.warnings or (sentence.reasons if sentence.citations else ())
            says = why or (_MEANING[sentence.support],)
            format_.setToolTip(tool_tip("\n".join(map(tr_known, says))))
        return format_

    def _place_chips(self) -> None:
        """Puts each chip on the room that was left for it."""
        descent = QFontMetrics(self.font()).descent()
        for position, chip in self._chips:
            block = self.document().findBlock(position)
            within = position - block.position()
            line = block.layout().lineForTextPosition(within)
            if not line.isValid():
                continue
            corner = self.document().documentLayout().blockBoundingRect(block).topLeft()
            size = chip.sizeHint()
            # Lines that run leftwards end a character where it begins for others.
            edges: list[float] = [line.cursorToX(at)[0] for at in (within, within + 1)]  # type: ignore[index]
            across = min(edges)
            top = corner.y() + line.y() + line.ascent() + descent - size.height()
            chip.setGeometry(round(corner.x() + across), round(top), size.width(), size.height())
            chip.show()

    def _recolour(self) -> None:
        if self._answer is not None:
            self.show_answer(self._answer)
        else:
            cursor = QTextCursor(self.document())
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.mergeCharFormat(self._format(muted=True))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_chips()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if (
            event.type() == QEvent.Type.FontChange
            and self._answer is not None
            and self.font() != self._laid_in
        ):
            self.show_answer(self._answer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self._remark
        super().keyPressEvent(event)
        if self._remark != before:
            self._tell_remark()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in BY_KEYS and self._remark:
            self._tell_remark()

    @property
    def _remark(self) -> str:
        """What is remarked on the sentence that the text cursor is in, such as why it is partly supported."""
        return self.textCursor().charFormat().toolTip()

    def _tell_remark(self) -> None:
        """Shows it below the line, as the mouse does, and has a screen reader say it."""
        place = self.cursorRect().bottomLeft()
        QToolTip.showText(self.viewport().mapToGlobal(place), self._remark, self.viewport())
        announce(self, QTextDocumentFragment.fromHtml(self._remark).toPlainText())

    def createMimeDataFromSelection(self) -> QMimeData:
        """The selected text, with citations as [1], and the same as HTML."""
        cursor = self.textCursor()
        chosen = range(cursor.selectionStart(), cursor.selectionEnd())
        marks = [chip.citation.number for position, chip in self._chips if position in chosen]
        text = cursor.selection().toPlainText().replace(_LINE, "\n").replace(_GLUE, " ")
        for mark in marks:
            text = text.replace(_CHIP, f"[{mark}]", 1)
        data = QMimeData()
        data.setText(text)
        data.setHtml(clean_selection(cursor.selection().toHtml(), marks))
        return data


_MEANING = {
    Support.SUPPORTED: "",
    Support.PARTIAL: mark_text("Only part of this was found on the cited page."),
    Support.UNSUPPORTED: mark_text("This was not found in your documents; the model may have made it up."),
}


def _holds_value(line: str) -> bool:
    """Whether a line of data, indented as answers are, holds a value that is checked as a sentence is."""
    for text in (line.strip().removesuffix(","), f"{{{line.strip().removesuffix(',')}}}"):
        try:
            value = json.loads(text)
        except ValueError:
            continue
        if text.startswith("{") and isinstance(value, dict):
            value = next(iter(value.values()), None)
        return not isinstance(value, dict | list) and value is not None and bool(str(value).strip())
    return False


def _is_heading(sentence: Sentence) -> bool:
    """Whether it names what the next ones are from, as where everything in several documents is listed."""
    return sentence.support is Support.SUPPORTED and not sentence.citations and sentence.text.endswith(":")


def _paragraph() -> QTextBlockFormat:
    format_ = QTextBlockFormat()
    format_.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return format_


def _nothing() -> QImage:
    image = QImage(1, 1, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    return image
