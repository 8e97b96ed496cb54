"""HTML made fit to be typeset: only what is to be read, and nothing that reaches outside."""

from __future__ import annotations

import base64
import re
import unicodedata
from dataclasses import dataclass

import lxml.etree
import lxml.html
from lxml.html import HtmlElement

from app.core.errors import Damaged
from app.ingest.formats.typeset.form_controls import mark_struck_out, show_controls
from app.ingest.pdf.mupdf import pymupdf

mupdf = pymupdf.mupdf


def _list_tags(*names: str) -> frozenset[str]:
    return frozenset(tag for line in names for tag in line.split())


_DROPPED = _list_tags(
    "script style link meta noscript template iframe frame object embed applet svg canvas video audio map",
    "button datalist progress meter nav title base param source track rp",
)
_KEPT = _list_tags(
    "html body div section article main header footer aside figure figcaption address details summary center",
    "p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr td th colgroup col pre blockquote hr",
    "br b strong i em u s strike del ins sub sup small big code tt kbd samp cite q mark span img",
)
_BLOCKS = _list_tags("p h1 h2 h3 h4 h5 h6 li dt dd td th blockquote figcaption")
_RENAMED = {
    "form": "div",
    "fieldset": "div",
    "legend": "p",
    "hgroup": "div",
    "dir": "ul",
    "menu": "ul",
    "xmp": "pre",
    "listing": "pre",
    "caption": "p",
    "dialog": "div",
}
_ATTRIBUTES = frozenset({"colspan", "rowspan", "align", "valign", "dir", "lang", "start", "value", "class"})
_PROPERTIES = _list_tags(
    "text-align vertical-align font-weight font-style text-decoration white-space list-style-type"
)
_SPAN = re.compile(r"\d{1,3}")
_SIZES = frozenset({"width", "height"})
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_DECLARATION = re.compile(r"([\w-]+)\s*:\s*([\w%. #-]+)")
_NUMBERINGS = {
    "a": "lower-alpha",
    "A": "upper-alpha",
    "i": "lower-roman",
    "I": "upper-roman",
}

_DEEPEST = 200
_NESTING = re.compile(
    r"</?(?:div|span|font|center|b|i|u|a|em|strong|small|big|section)\b[^>]*>", re.IGNORECASE
)
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
# They choose between the looks of a character; the typesetter would show a box.
_SELECTORS = re.compile("[\ufe00-\ufe0f]")

# Words too long for a line would run off the page. Those of other scripts than these can be broken anywhere.
_LONG = re.compile(r"[!-~\u00a1-\u04ff]{60,}")
_LONG_IN_CELL = re.compile(r"[!-~\u00a1-\u04ff]{30,}")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")

_DATA = re.compile(r"\s*data:image/(?:png|jpe?g|gif|bmp|tiff)\s*;\s*base64\s*,", re.IGNORECASE)
_PICTURE_NOT_READ = "Picture not read"
"""In place of one in a format that cannot be shown; of those elsewhere only the words are there."""
_MOST_PIXELS = 100_000_000


@dataclass(frozen=True, slots=True)
class Markup:
    """What a page of HTML is called, and the tree of what is to be read on it."""

    title: str
    body: HtmlElement

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing on it to read or to see."""
        return not self.body.text_content().strip() and self.body.find(".//img") is None


def sanitize_html(html: str, *, linked: bool = False) -> Markup:
    """Sanitize `html` to what is readable of it: no scripts, no styles but a few, no hidden or clickable
    parts, no links, no pictures but those contained in it; of links where it is `linked` those within it.
    Raises Damaged for nesting that is only there to be in the way.
    """
    root = _parse_html(html)
    title = " ".join(root.findtext(".//title", default="").split())
    body = root.find("body")
    if body is None:
        body = lxml.html.Element("body")
    show_controls(body)
    mark_struck_out(body)
    _clean(body, linked=linked)
    _unnest(body)
    _flatten(body)
    _break_long_words(body)
    if _RIGHT_TO_LEFT.search(html) or "&#" in html:
        _turn_right_to_left(body)
    return Markup(title, body)


def _parse_html(html: str) -> HtmlElement:
    html = _SELECTORS.sub("", _CONTROLS.sub(" ", html))
    for attempt in (html, None):
        # What nests so deep that the parser gives up is mostly marks that were never closed.
        text = attempt if attempt is not None else _NESTING.sub(" ", html)
        parser = lxml.html.HTMLParser(
            encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, no_network=True
        )
        try:
            root = lxml.html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
        except lxml.etree.ParserError:  # nothing in it
            return lxml.html.Element("html")
        if not any("Excessive depth" in entry.message for entry in parser.error_log):
            return root
    raise Damaged("The parts of this page are nested too deeply to be read.")


def _clean(body: HtmlElement, *, linked: bool) -> None:
    for element in list(body.iter()):
        if element is body:
            element.attrib.clear()
            continue
        tag = element.tag
        if not isinstance(tag, str) or tag in _DROPPED or _is_hidden(element):
            element.drop_tree()
            continue
        if tag == "img":
            _keep_picture(element)
            continue
        if tag == "caption":
            _put_before_table(element)
        if tag in _RENAMED:
            tag = element.tag = _RENAMED[tag]
        if tag == "wbr":
            element.tail = "\u200b" + (element.tail or "")
        if tag == "a" and linked:
            _keep_inner_link(element)
            continue
        if tag not in _KEPT:
            element.drop_tag()
            continue
        _clean_attributes(element)


def _keep_inner_link(element: HtmlElement) -> None:
    name, target = element.get("id"), element.get("href", "")
    element.attrib.clear()
    if name:
        element.set("id", name)
    if target.startswith("#"):
        element.set("href", target)


def _is_hidden(element: HtmlElement) -> bool:
    return (
        "hidden" in element.attrib
        or element.get("role") in ("navigation", "doc-backlink")
        or bool(_HIDDEN.search(element.get("style", "")))
    )


def _clean_attributes(element: HtmlElement) -> None:
    attributes = {name: value for name, value in element.attrib.items() if name in _ATTRIBUTES}
    for name in ("colspan", "rowspan"):
        if name in attributes and not _SPAN.fullmatch(attributes[name].strip()):
            del attributes[name]
    style = _style(element.get("style", ""), _PROPERTIES)
    if element.tag == "ol" and element.get("type") in _NUMBERINGS:
        style = f"list-style-type:{_NUMBERINGS[element.get('type', '')]}"
    element.attrib.clear()
    element.attrib.update(attributes)
    if style:
        element.set("style", style)


def _style(style: str, properties: frozenset[str]) -> str:
    declared = ((name.lower(), value.strip()) for name, value in _DECLARATION.findall(style))
    return ";".join(f"{name}:{value}" for name, value in declared if name in properties)


def _put_before_table(caption: HtmlElement) -> None:
    table = caption.getparent()
    caption.attrib.clear()
    caption.set("class", "caption")
    if table is not None and table.tag == "table" and table.getparent() is not None:
        caption.tail = None
        table.addprevious(caption)


def _keep_picture(image: HtmlElement) -> None:
    source, words = image.get("src", ""), " ".join(image.get("alt", "").split())
    if _is_shown(source):
        style = _style(image.get("style", ""), _SIZES)
        sizes = {name: value for name, value in image.attrib.items() if name in _SIZES and value.isdecimal()}
        image.attrib.clear()
        image.attrib.update({"src": source, **sizes})
        if style:
            image.set("style", style)
    elif words or _is_unknown(source):
        if _is_unknown(source):
            words = f"{_PICTURE_NOT_READ}: {words}" if words else _PICTURE_NOT_READ
        image.attrib.clear()
        image.tag = "i"
        image.text = words
    else:
        image.drop_tree()


def _is_unknown(source: str) -> bool:
    """Whether it is a picture in a format that cannot be shown; drawings on web pages are mostly signs."""
    return (
        source.startswith("data:image/")
        and not source.startswith("data:image/svg")
        and not _DATA.match(source)
    )


def _is_shown(source: str) -> bool:
    start = _DATA.match(source)
    if start is None:
        return False
    try:
        content = base64.b64decode(source[start.end() :])
        image = mupdf.fz_new_image_from_buffer(mupdf.fz_new_buffer_from_copied_data(content))
        if not 4 < image.w() * image.h() <= _MOST_PIXELS:
            return False
        if "jp" not in start[0].lower():
            # All but JPEGs are unpacked for the PDF, and a broken one would cost the whole page.
            mupdf.fz_get_unscaled_pixmap_from_image(image)
    except Exception:  # MuPDF's errors share no narrower class
        return False
    return True


def _unnest(body: HtmlElement) -> None:
    """Put tables in tables after the row that they are in: the typesetter lays them out too narrow, and most
    only hold the parts of a message in their places.
    """
    for table in list(body.iter("table")):
        around = next(table.iterancestors("tr", "table"), None)
        if around is not None and around.tag == "table":
            around.tag = "div"  # what holds a table outside of all its rows is none
    for table in list(body.iter("table")):
        outer = next((each for each in table.iterancestors("table")), None)
        if outer is None and table.find(".//table") is not None:
            _take_apart(table)


def _take_apart(table: HtmlElement) -> None:
    """Take apart a table that holds others: its rows and these, one after the other."""
    waiting = [table]
    while waiting:
        table = waiting.pop()
        parent = table.getparent()
        inner = [each for each in table.iter("table") if each is not table]
        if not inner:
            continue
        pieces: list[HtmlElement] = []
        for row in [each for each in table.iter("tr") if next(each.iterancestors("table")) is table]:
            if row.find(".//table") is None:
                if not pieces or pieces[-1].tag != "table":
                    pieces.append(lxml.html.Element("table", dict(table.attrib)))
                pieces[-1].append(row)
                continue
            for cell in [each for each in row if each.tag in ("td", "th")]:
                cell.tag = "div"
                cell.attrib.clear()
                cell.tail = None
                pieces.append(cell)
        place = parent.index(table)
        if pieces:
            pieces[-1].tail = table.tail
        parent[place : place + 1] = pieces
        waiting += [each for each in inner if each.find(".//table") is not None]


def _flatten(body: HtmlElement) -> None:
    """Take away what nests deeper than the typesetter goes."""
    deep, depth = [], 0
    for event, element in lxml.etree.iterwalk(body, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if event == "start" and depth > _DEEPEST:
            deep.append(element)
    for element in reversed(deep):
        element.drop_tag()


def _break_long_words(body: HtmlElement) -> None:
    for element in body.iter():
        in_cell = element.tag in ("td", "th") or next(element.iterancestors("td", "th"), None) is not None
        if element.text:
            element.text = _break_word(element.text, in_cell)
        if element.tail:
            element.tail = _break_word(element.tail, in_cell)


def _break_word(text: str, in_cell: bool) -> str:
    pattern, length = (_LONG_IN_CELL, 20) if in_cell else (_LONG, 40)
    return pattern.sub(lambda word: "\u200b".join(re.findall(f".{{1,{length}}}", word[0])), text)


def _turn_right_to_left(body: HtmlElement) -> None:
    """Give paragraphs the direction of their first letter, as programs show them."""
    for element in body.iter(*_BLOCKS):
        if element.get("dir") is None:
            for character in element.text_content():
                direction = unicodedata.bidirectional(character)
                if direction in ("R", "AL"):
                    element.set("dir", "rtl")
                if direction in ("L", "R", "AL"):
                    break
