"""Read what the head of a mail tells of its words: who wrote them to whom, and when.

A question such as "What did Ann write to Bo in May?" speaks of the head and asks for the body. What is quoted
of earlier messages has heads of its own: the line that introduces it, or those that a program puts before it.
"""

from __future__ import annotations

import re

from app.core.documents import Page
from app.pages.lines import Line, find_lines

_MESSAGE = "Message"
"""What the pages of a mail are labelled, and not those of what is attached to it."""
_FIELD = re.compile(
    r"(?:From|To|Cc|Bcc|Date|Sent|Subject|Von|An|Gesendet|Datum|Betreff|De|À|Envoyé|Objet|Para):"
)
_SENDER = re.compile(r"(?:From|Von|De):")
_MEANINGS = {
    "From": "the sender and author, who sent and wrote the message",
    "To": "the recipient, who received and got it, the addressee",
    "Cc": "who else received and got a copy",
    "Date": "when the message was sent, written and received, its date and time",
    "Attachment": "attached file",
    "Attachments": "attached files",
}
_ELSEWHERE = {
    "From": "Absender Verfasser Nachricht Mail geschickt gesendet geschrieben schickte schrieb"
    " expéditeur message envoyé écrit remitente mensaje enviado escrito",
    "To": "Empfänger erhalten bekommen destinataire reçu destinatario recibido",
    "Cc": "Kopie erhalten bekommen copie copia",
    "Date": "Datum Uhrzeit geschickt gesendet geschrieben envoyé écrit fecha enviado escrito",
}
"""Words of other languages than English that ask for a line of the head."""
_INDENT = 10.0
"""Points by which what is quoted is moved in, at least. Judged: tests/benchmarks/thresholds.py."""


def introduces_quote(page: Page, first: int) -> bool:
    """Whether the word `first` of a mail's page introduces a quotation: "On Monday Ann wrote:"."""
    if not _is_mail(page):
        return False
    found = find_lines(page)
    place = next((place for place, line in enumerate(found) if line.first <= first < line.last), None)
    return place is not None and _introduces(page, found, place)


def find_mail_header(page: Page, first: int) -> str:
    """Find the head that the word `first` of a page of a mail is under, and for a line of the mail's own head
    what it tells; "" elsewhere.
    """
    if not _is_mail(page):
        return ""
    found = find_lines(page)
    heads: list[tuple[float, str]] = []
    """For each level of what is quoted where it begins, and its head."""
    text = ""
    for place, line in enumerate(found):
        before, text = text, _text(page, line)
        is_field = _FIELD.match(text) is not None
        if is_field and _SENDER.match(text):
            heads = [(line.box.x0 - _INDENT, text)]
        elif is_field and heads and _FIELD.match(before):
            heads[-1] = (heads[-1][0], f"{heads[-1][1]} {text}")
        elif _introduces(page, found, place):
            is_field = True
        elif before.endswith(":") and place and line.box.x0 > found[place - 1].box.x0 + _INDENT:
            heads.append((line.box.x0 - 1, _paragraph(page, found, place - 1)))
        else:
            while len(heads) > 1 and line.box.x0 < heads[-1][0]:
                heads.pop()
        if line.first <= first < line.last:
            if is_field or not heads:
                return _MEANINGS.get(text.partition(":")[0], "") if line.block < 0 else ""
            return heads[-1][1]
    return ""


def find_words_elsewhere(line: str) -> str:
    """Find words of other languages than English that ask for what a line of a mail's head tells."""
    return _ELSEWHERE.get(line.partition(":")[0], "")


def _is_mail(page: Page) -> bool:
    """Whether a page is one of a mail's own, and not of a file attached to it."""
    return page.label.rpartition(", ")[2] == _MESSAGE


def _introduces(page: Page, found: list[Line], place: int) -> bool:
    """Whether a line is of the paragraph that introduces what is quoted below it."""
    last = place
    while last + 1 < len(found) and found[last + 1].block == found[place].block:
        last += 1
    below = found[last + 1] if last + 1 < len(found) else None
    is_deeper = below is not None and below.box.x0 > found[last].box.x0 + _INDENT
    return is_deeper and _text(page, found[last]).endswith(":")


def _paragraph(page: Page, found: list[Line], place: int) -> str:
    return " ".join(_text(page, line) for line in found if line.block == found[place].block)


def _text(page: Page, line: Line) -> str:
    return " ".join(word.text for word in page.words[line.first : line.last])
