"""E-mail messages (.eml, .msg of Outlook, and its winmail.dat), each attachment on pages of its own.

Nothing that a message refers to is fetched.
"""

# mypy: allow-untyped-calls
# (PyMuPDF's PDFs carry no types)

from __future__ import annotations

import base64
import email
import email.errors
import email.header
import email.policy
import email.utils
import html
import mimetypes
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from email.message import Message
from itertools import groupby
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import lxml.html

from app.core.errors import CarrelError, Damaged, NoText
from app.ingest.detect.files import describe_os_error, open_file
from app.ingest.formats.attachments import (
    DEEPEST,
    NO_MEMORY,
    Opened,
    append_attachments,
    count_attachment,
    find_suffix,
    format_inside,
    go_inside,
    make_folder,
    open_attached,
)
from app.ingest.formats.mail.tnef import SIGNATURE, unpack_message
from app.ingest.formats.rendition import Rendition
from app.ingest.formats.typeset.sanitize import Markup, sanitize_html
from app.ingest.formats.typeset.typeset import typeset_markup
from app.ingest.formats.word.pandoc import convert_to_html
from app.ingest.formats.word.prepare import prepare_rtf, restore_notes
from app.ingest.text.decoding import decode, decode_html

MOST_BYTES = 512 << 20
"""Of a message file, which is also the most that its attachments may have together."""

_BROKEN = "This message is damaged and could not be opened."
_PROPERTIES = "__properties_version1.0"
_TOO_DEEP = "It is in too many messages inside one another."
MOMENT = "%A, %d %B %Y, %H:%M"
"""How the date of a message is written."""
_HEADERS = ("From", "To", "Cc", "Bcc", "Date")
_PICTURE_SHOWN = re.compile(r"""cid:([^"'\s>]+)""", re.IGNORECASE)
_SHOWN_TYPES = frozenset({"image/png", "image/jpeg", "image/jpg", "image/gif", "image/bmp", "image/tiff"})
_CONTENT_ID = 0x3712
"""Of the property of an attachment by which the body of an Outlook message shows it."""
_QUOTED = re.compile(r"(?:>[ \t]?)+(?=\S|$)")
_DEEPEST_QUOTE = 20


def render(path: Path, format: str, passwords: Sequence[str] = ()) -> Rendition:
    """Render a message: its head, its body, and the pages of each attachment that can be read; the others are
    named in the head, with the reason. `passwords` are tried on these too.

    Raises NotReadable, Damaged, and NoText where nothing is in it.
    """
    with open_file(path) as file:
        try:
            data = file.read(MOST_BYTES + 1)
        except OSError as error:
            raise describe_os_error(error) from error
    if len(data) > MOST_BYTES:
        raise Damaged("This message is too large to be read.")
    with go_inside() as depth:
        return _render_mail(_take_apart(data, format), format, depth, passwords)


def read_headers(data: bytes, format: str) -> dict[str, str]:
    """Read who wrote a message, to whom and when, by the names of these headers. Raises Damaged."""
    return dict(_take_apart(data, format).headers)


def _take_apart(data: bytes, format: str) -> _Mail:
    return {"msg": _read_msg, "tnef": _read_tnef}.get(format, _read_eml)(data)


@dataclass(slots=True)
class _Attachment:
    """A file, or a `message` that is taken apart already. `shown_as` is what the body calls a picture by."""

    name: str
    data: bytes
    type: str = ""
    message: _Mail | None = None
    shown_as: str = ""


@dataclass(slots=True)
class _Mail:
    """A message taken apart. `body` is HTML; `headers` are names and values to show."""

    subject: str = ""
    headers: list[tuple[str, str]] = field(default_factory=list)
    body: list[str] = field(default_factory=list)
    attachments: list[_Attachment] = field(default_factory=list)


def _render_mail(mail: _Mail, format: str, depth: int, passwords: Sequence[str]) -> Rendition:
    """Render a message which is that many files deep in others, counted from 1."""
    _show_pictures(mail)
    opened: list[Opened] = []
    try:
        with make_folder() as folder:
            for number, attachment in enumerate(mail.attachments):
                try:
                    rendition = _open_attachment(attachment, folder / str(number), depth, passwords)
                except CarrelError as error:
                    opened.append(Opened(attachment.name, reason=format_inside(str(error))))
                except MemoryError:
                    opened.append(Opened(attachment.name, reason=format_inside(NO_MEMORY)))
                else:
                    opened.append(Opened(attachment.name, rendition))
        pdf = typeset_markup(_make_front(mail, [one.told for one in opened]), title=mail.subject)
    except BaseException:
        for one in opened:
            if one.rendition is not None:
                one.rendition.pdf.close()
        raise
    if not (mail.subject or mail.headers or mail.body or any(one.rendition for one in opened)):
        pdf.close()
        raise NoText("There is nothing in this message.")
    pdf.set_toc([[1, mail.subject or "Message", 1]])
    front = Rendition(pdf, format, mail.subject, ("Message",) * pdf.page_count)
    return append_attachments(front, opened, level=2)


def _open_attachment(attachment: _Attachment, path: Path, depth: int, passwords: Sequence[str]) -> Rendition:
    """Open an attachment as pages held in memory. `path` has no suffix yet."""
    suffix = find_suffix(attachment.name, attachment.type)
    is_message = attachment.message is not None or suffix in (".eml", ".msg", ".tnef")
    if is_message and depth > DEEPEST:
        raise Damaged(_TOO_DEEP)
    count_attachment()
    if attachment.message is not None:
        with go_inside() as deeper:
            return _render_mail(attachment.message, "msg", deeper, passwords)
    rendition = open_attached(attachment.name, attachment.data, path, passwords, attachment.type)
    if rendition.format in ("eml", "msg", "tnef") and depth > DEEPEST:
        rendition.pdf.close()
        raise Damaged(_TOO_DEEP)
    return rendition


def _make_front(mail: _Mail, attachments: Sequence[str]) -> Markup:
    """Make the head of the message and its body."""
    lines = [*mail.headers]
    if attachments:
        lines.append(("Attachments" if len(attachments) > 1 else "Attachment", ", ".join(attachments)))
    rows = "".join(f"<tr><td>{name}:</td><td>{html.escape(value)}</td></tr>" for name, value in lines)
    head = f"<table class=note>{rows}</table>" if rows else ""
    markup = sanitize_html(f"<h2>{html.escape(mail.subject or 'Message')}</h2>{head}<hr>")
    for part in mail.body:
        markup.body.extend(_list_children(sanitize_html(part).body))
    return Markup(mail.subject, markup.body)


def _list_children(body: Any) -> Iterator[Any]:
    """List what is in a body, bare text in paragraphs."""
    if (body.text or "").strip():
        paragraph = lxml.html.Element("p")
        paragraph.text = body.text
        yield paragraph
    yield from list(body)


def _read_eml(data: bytes) -> _Mail:
    if b"\x00" in data[:400]:
        data = _decode_text(data, "").encode()
    # Not the newer policy, which raises at headers that are not as they should be.
    try:
        message = email.message_from_bytes(data, policy=email.policy.compat32)
    except (ValueError, LookupError, RecursionError) as error:
        raise Damaged(_BROKEN) from error
    mail = _Mail(subject=_read_header(message, "Subject"))
    mail.headers = [(name, value) for name in _HEADERS if (value := _read_header(message, name))]
    try:
        _collect(message, mail)
    except RecursionError as error:
        raise Damaged(_BROKEN) from error
    return mail


def _show_pictures(mail: _Mail) -> None:
    """Put the pictures that the body shows in their places; they are no attachments then."""
    pictures = {
        one.shown_as: one for one in mail.attachments if one.shown_as and one.type.lower() in _SHOWN_TYPES
    }
    shown: set[str] = set()

    def source(place: re.Match[str]) -> str:
        name = unquote(place[1])
        if name not in pictures:
            return place[0]
        shown.add(name)
        one = pictures[name]
        return f"data:{one.type.lower()};base64,{base64.b64encode(one.data).decode()}"

    mail.body = [_PICTURE_SHOWN.sub(source, part) for part in mail.body]
    mail.attachments = [one for one in mail.attachments if one.shown_as not in shown]


def _read_header(message: Message, name: str) -> str:
    value = message.get(name)
    if value is None:
        return ""
    text = _decode_words(value)
    if name == "Date":
        try:
            return f"{email.utils.parsedate_to_datetime(text):{MOMENT}}"
        except (ValueError, TypeError, IndexError, OverflowError):
            return text
    return text


def _decode_words(value: Any) -> str:
    """Decode a header's value, decoded as well as can be."""
    raw = str(value) if not isinstance(value, str) else value
    try:
        raw.encode("ascii")
    except UnicodeEncodeError:
        raw = _decode_text(raw.encode("utf-8", "surrogateescape"), "")
    parts = []
    try:
        for part, charset in email.header.decode_header(raw):
            parts.append(_decode_text(part, charset or "") if isinstance(part, bytes) else part)
    except (ValueError, LookupError, email.errors.HeaderParseError):
        parts = [raw]
    return " ".join("".join(parts).split())


def _collect(part: Message, mail: _Mail) -> None:
    """Sort the parts of a message into body and attachments."""
    kind = part.get_content_type()
    name = _decode_words(part.get_filename() or "")
    is_attached = part.get_content_disposition() == "attachment" or (
        name and not kind.startswith("multipart/")
    )
    if kind == "message/rfc822":
        inner = next((child for child in part.walk() if child is not part), None)
        if inner is not None:
            name = name or f"{_read_header(inner, 'Subject') or 'message'}.eml"
            mail.attachments.append(_Attachment(name, _read_bytes(inner), kind))
    elif part.is_multipart():
        children = [child for child in part.get_payload() if isinstance(child, Message)]
        if kind == "multipart/alternative":
            children = _select_best(children)
        for child in children:
            _collect(child, mail)
    elif is_attached or not kind.startswith(("text/", "multipart/")) or kind == "text/calendar":
        data = part.get_payload(decode=True)
        if isinstance(data, bytes) and data.startswith(SIGNATURE):
            _unpack(data, mail)
        elif isinstance(data, bytes) and data:
            shown_as = str(part.get("Content-ID") or "").strip().strip("<>")
            usual = "picture" if kind.startswith("image/") else _strip_name(kind)
            mail.attachments.append(_Attachment(name or usual, data, kind, shown_as=shown_as))
    else:
        data = part.get_payload(decode=True)
        if isinstance(data, bytes) and data.strip():
            charset = part.get_content_charset() or ""
            if kind == "text/html":
                mail.body.append(_decode_text(data, charset) if charset else _make_html(data))
            else:
                mail.body.append(_make_paragraphs(_decode_text(data, charset)))


def _unpack(data: bytes, mail: _Mail) -> None:
    """Add to a message what Outlook has packed for it."""
    packed = unpack_message(data)
    mail.subject = mail.subject or packed.subject
    mail.attachments += [
        _Attachment(one.name, one.data, one.type, shown_as=one.shown_as) for one in packed.attachments
    ]
    body = _make_html(packed.html) if packed.html else _make_paragraphs(packed.text)
    if not body and packed.rtf:
        word = prepare_rtf(packed.rtf)
        body = restore_notes(convert_to_html(word.content, "rtf"), word)
    there = {_read_words(part) for part in mail.body}
    if (words := _read_words(body)) and not any(words in other for other in there):
        mail.body.append(body)


def _read_words(markup: str) -> str:
    return " ".join(sanitize_html(markup).body.text_content().split())


def _read_tnef(data: bytes) -> _Mail:
    packed = unpack_message(data)
    mail = _Mail(subject=packed.subject, headers=[("From", packed.sender)] if packed.sender else [])
    _unpack(data, mail)
    return mail


def _select_best(children: list[Message]) -> list[Message]:
    """Select select, of the same thing said in several ways, the one that holds most: HTML, or what HTML is
    related to.
    """
    for wanted in ("text/html", "multipart/related", "multipart/mixed", "text/plain"):
        found = [child for child in children if child.get_content_type() == wanted]
        with_text = [child for child in found if child.is_multipart() or child.get_payload(decode=True)]
        if with_text:
            others = [c for c in children if c.get_content_maintype() not in ("text", "multipart")]
            return [with_text[-1], *others]
    return children


def _read_bytes(message: Message) -> bytes:
    try:
        return message.as_bytes()
    except (ValueError, LookupError, KeyError, AttributeError, TypeError):
        return str(message.get_payload()).encode("utf-8", "replace")


def _decode_text(data: bytes, charset: str) -> str:
    """Decode as `decode` does, bytes that are no text too: what a body is in is not to cost the message."""
    try:
        return decode(data, charset)
    except Damaged:
        return data.decode("cp1252", "replace")


def _make_html(data: bytes) -> str:
    try:
        return decode_html(data)
    except Damaged:
        return data.decode("cp1252", "replace")


def _strip_name(kind: str) -> str:
    return f"attachment{mimetypes.guess_extension(kind) or ''}"


def _make_paragraphs(text: str) -> str:
    """Make HTML of plain text, with its lines kept, and what is quoted of earlier messages moved in."""
    parts: list[str] = []
    depth = 0
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for (deep, is_blank), group in groupby(map(_strip_quotes, lines), lambda line: (line[0], not line[1])):
        parts += ["<blockquote>"] * (deep - depth) + ["</blockquote>"] * (depth - deep)
        depth = deep
        if not is_blank:
            parts.append(f"<p>{'<br>'.join(html.escape(line) for _, line in group)}</p>")
    return "".join(parts) + "</blockquote>" * depth


def _strip_quotes(line: str) -> tuple[int, str]:
    """Strip the marks of quoting from a line; how often it is quoted comes first."""
    marks = _QUOTED.match(line)
    quoted = marks[0] if marks is not None else ""
    return min(quoted.count(">"), _DEEPEST_QUOTE), line[len(quoted) :].rstrip()


def _read_msg(data: bytes) -> _Mail:
    import oxmsg

    try:
        return _read_outlook(oxmsg.Message.load(data))
    except MemoryError:
        raise
    except Exception as error:  # oxmsg lets through whatever a broken file makes its parts raise
        raise Damaged(_BROKEN) from error


def _read_outlook(message: Any, depth: int = 1) -> _Mail:
    mail = _Mail(subject=" ".join(message.subject.split()))
    sent = message.sent_date
    headers = email.message_from_string(
        "\n".join(f"{name}: {value}" for name, value in message.message_headers.items())
    )
    values = {name: _read_header(headers, name) for name in _HEADERS}
    values["From"] = values["From"] or (message.sender or "")
    values["To"] = values["To"] or ", ".join(_format_recipient(one) for one in message.recipients)
    values["Date"] = values["Date"] or (f"{sent:{MOMENT}}" if sent else "")
    mail.headers = [(name, value) for name, value in values.items() if value]
    mail.body = [_read_msg_body(message)]
    for one in message.attachments:
        inner = _find_inner_message(one)
        found = _Attachment(
            one.file_name or "attachment",
            one.file_bytes or b"",
            one.mime_type or "",
            shown_as=str(one.properties.str_prop_value(_CONTENT_ID) or ""),
        )
        if inner is not None and depth <= DEEPEST:
            found.message = _read_outlook(inner, depth + 1)
            found.name = one.file_name or found.message.subject or "message"
        mail.attachments.append(found)
    return mail


def _find_inner_message(attachment: Any) -> Any:
    """Find the message that is attached as such, and not as a file; None for others."""
    import oxmsg
    from oxmsg.storage import Storage, Stream

    inner = next((one for one in attachment._storage.storages if one.name.endswith("_3701000D")), None)
    if inner is None or _PROPERTIES not in inner._streams_by_name:
        return None
    # The head of its properties is eight bytes shorter than that of a message by itself (MS-OXMSG 2.4.1).
    own = inner.properties_stream_bytes
    streams = [one for one in inner.streams if one.name != _PROPERTIES]
    streams.append(Stream(_PROPERTIES, own[:24] + bytes(8) + own[24:]))
    return oxmsg.Message(Storage("", tuple(streams), inner.storages))


def _format_recipient(recipient: Any) -> str:
    name, address = str(recipient.name or ""), str(recipient.email_address or "")
    return f"{name} <{address}>" if name and address and name != address else name or address


def _read_msg_body(message: Any) -> str:
    try:
        markup = message.html_body
    except (LookupError, ValueError):
        from oxmsg.domain import constants

        markup = _make_html(message.properties.binary_prop_value(constants.PID_HTML) or b"")
    return str(markup) if markup else _make_paragraphs(message.body or "")
