"""Text that a Word file holds and Word does not show: marked as hidden, white on white, or tiny.

White text counts where nothing can be behind it: in tables, text boxes and paragraphs with a style of their
own it may stand on a dark ground.
"""

from __future__ import annotations

import lxml.etree

from app.ingest.formats.word.document import WordDocument

_OFF = frozenset({"0", "false", "off"})
_TINY = 4
"""Half-points: below two points nobody reads."""


def remove_unseen(document: WordDocument) -> bool:
    """Take such text out of a document and its comments. Returns whether there was any."""
    word = document.word
    removed = False
    for tree in (document.document, document.find_part("comments")):
        if tree is None:
            continue
        has_ground = tree.find(word + "background") is not None
        for run in list(tree.iter(word + "r")):
            said = run.iter(word + "t", word + "delText")
            if _is_unseen(run, word, has_ground) and any((text.text or "").strip() for text in said):
                run.getparent().remove(run)
                removed = True
    return removed


def _is_unseen(run: lxml.etree._Element, word: str, has_ground: bool) -> bool:
    looks = run.find(word + "rPr")
    if looks is None:
        return False
    vanish = looks.find(word + "vanish")
    if vanish is not None and vanish.get(word + "val", "1") not in _OFF:
        return True
    size = looks.find(word + "sz")
    if size is not None and size.get(word + "val", "").isdigit() and int(size.get(word + "val")) < _TINY:
        return True
    colour = looks.find(word + "color")
    if colour is None or colour.get(word + "val", "").upper() != "FFFFFF":
        return False
    grounds = ("shd", "highlight", "rStyle")
    paragraph = next(run.iterancestors(word + "p"), None)
    about = paragraph.find(word + "pPr") if paragraph is not None else None
    return (
        not any(looks.find(word + name) is not None for name in grounds)
        and (about is None or not any(about.find(word + name) is not None for name in ("shd", "pStyle")))
        and not any(True for _ in run.iterancestors(word + "tbl", word + "txbxContent"))
        and not has_ground
    )
