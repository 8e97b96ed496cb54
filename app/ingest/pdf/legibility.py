"""Whether the words that a PDF holds for a page are those that a person sees on it.

Nothing here knows a language: garbage is told by the shapes of its words, so that it can be told in any
script and no table, formula or list of part numbers is taken for it. Where this errs, a page is read from its
picture in vain.
"""

# mypy: allow-untyped-calls
# (much of PyMuPDF carries no types)

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence

from app.core.documents import PageHealth, Word
from app.ingest.pdf.mupdf import pymupdf

PICTURE = "This page is a picture; its words are still to be read."
SCRAMBLED = "The text in the file makes no sense on this page; the page is still to be read from its picture."
NOTHING = "There are no words on this page."

POOR = 0.25
"""Words under a picture of the page, which an OCR program has left there, are doubted so soon."""

_FEW_WORDS = 20
_GLANCE = 64
_LOOK = 256
_PLAIN_ENOUGH = 0.75
_LARGE, _SOME = 0.25, 0.02
"""The least share of a page with a few words, and of one without any, that pictures to be read cover."""
_FULL = 0.7
"""The least share of the page that a scan covers."""
_OUTLINES = 100
"""So many small shapes may be letters."""

_PLAIN = re.compile(
    r"""(?<!\S)["'“‘(\[$€£+-]*
    (?: [A-Za-z]?[a-z]{1,3} | [A-Z]?[a-z]*[aeiouy][a-z]* | [A-Z]{2,} | \d[\d.,:/%-]* )
    ["'”’)\].,;:!?%]*(?!\S)""",
    re.VERBOSE,
)
"""Words and numbers as Western documents are full of, to be done with most pages at a glance."""
_RUN = re.compile(r"[^\W\d_]+|\d+")
_LEADER = re.compile(r"[.…·_\-–—=*•●○▪■□]+")
_VOWELS = frozenset("aeiouyæøœı")


def judge_page(words: Sequence[Word], page: pymupdf.Page) -> tuple[PageHealth, str | None]:
    """Judge whether `words`, all that were found in the text layer of `page`, can be used.

    WAITING, with the reason, when they are too few or make no sense and there is something to read
    instead; EMPTY when there is nothing.
    """
    if len(words) < _FEW_WORDS:
        if _is_drawn(page, with_words=bool(words)):
            return PageHealth.WAITING, PICTURE
        if not words:
            return PageHealth.EMPTY, NOTHING
    glance = [word[0] for word in words[:: len(words) // _GLANCE + 1]]
    text = " ".join(glance)
    if len(_PLAIN.findall(text)) < _PLAIN_ENOUGH * len(glance) or "(cid:" in text:
        found = estimate_doubt([word[0] for word in words[:: len(words) // _LOOK + 1]])
        if found >= 1 or (found >= POOR and _measure_picture_share(page) >= _FULL):
            return PageHealth.WAITING, SCRAMBLED
    return PageHealth.TEXT, None


def estimate_doubt(texts: Sequence[str]) -> float:
    """Estimate how much speaks against `texts` being what a person reads: from 1 on they are not."""
    text = "".join(texts)
    if len(texts) < _FEW_WORDS and len(text) < 5 * _FEW_WORDS:
        return 0.0
    if "(cid:" in text and text.count("(cid:") > 0.1 * len(texts):
        return 1.0
    letters = [character for character in text[:4000] if character.isalpha()]
    signs = (
        text.count("\ufffd") / (0.2 * len(text)),
        _share([_is_symbols(one) for one in texts]) / 0.4,
        _share([_is_mixed(one) for one in texts]) / 0.3,
        max(0.0, 0.3 - _measure_vowels(texts)) / 0.1,
        # No language has mostly accented letters; another alphabet taken for Latin has.
        _share(["\xc0" <= character <= "\xff" for character in letters]) / 0.6,
        _share(["\u0180" <= character <= "\u02af" for character in letters]) / 0.3,
        _count_alphabets(letters) / 5,
    )
    alone = _share([len(one) == 1 and one.isascii() and one.isalpha() for one in texts])
    # Any one of these is reason enough; what poor OCR does shows in all of them a little.
    return max(*signs, min(alone / 0.3 + sum(signs[1:4]), 0.9))


def _share(hits: Sequence[bool]) -> float:
    return sum(hits) / max(1, len(hits))


def _is_symbols(text: str) -> bool:
    return not any(map(str.isalnum, text)) and not _LEADER.fullmatch(text) and text.isascii()


def _is_mixed(text: str) -> bool:
    """Whether capitals, small letters and figures alternate in `text` as they do in no word or number."""
    runs = _RUN.findall(text)
    if len(runs) > 1 and len("".join(runs)) == len(text.strip("()[].,;:!?\"'")):
        return len(runs) > 2
    return any(
        not (run.islower() or run.isupper() or run[1:].islower()) and _is_oddly_cased(run) for run in runs
    )


def _is_oddly_cased(run: str) -> bool:
    return len(run) > 1 and run.lower() != run.upper()


def _measure_vowels(texts: Sequence[str]) -> float:
    """Measure the share of vowels in the longer words in Latin letters, each counted once: 0.35 to 0.5 in any
    language that is written so.
    """
    long = {
        run.lower()
        for text in texts
        for run in _RUN.findall(text)
        if len(run) > 3 and run[0] <= "\u024f" and not run.isdigit()
    }
    letters = unicodedata.normalize("NFD", "".join(long))
    return _share([letter in _VOWELS for letter in letters if letter.isalpha()]) if len(long) > 15 else 1.0


def _count_alphabets(letters: Sequence[str]) -> int:
    """Count how many stretches of 256 code points before the Han characters have a part in `letters`."""
    rows = Counter(ord(letter) >> 8 for letter in letters if letter < "\u2e80")
    return sum(count > 0.04 * len(letters) for count in rows.values())


def _is_drawn(page: pymupdf.Page, *, with_words: bool) -> bool:
    """Whether there may be text in a picture, in outlines, or in letters that stand for nothing."""
    enough = (_LARGE if with_words else _SOME) * _measure_area(page.rect)
    pictures = 0.0
    outlines = 0
    letters = False
    for kind, box in page.get_bboxlog():
        seen = pymupdf.Rect(box) & page.rect
        if kind in ("fill-image", "fill-imgmask"):
            pictures += _measure_area(seen)  # scans may be cut into strips
            if pictures > enough:
                return True
        elif kind in ("fill-path", "stroke-path", "clip-path"):
            outlines += 0 < seen.height < 0.1 * page.rect.height
        elif kind != "fill-shade":
            letters = letters or _measure_area(seen) > 0
    if outlines >= _OUTLINES:
        return True
    return letters and not with_words and bool(page.get_text().strip())


def _measure_picture_share(page: pymupdf.Page) -> float:
    """Measure how much of the page its largest picture covers, 0 … 1."""
    shares = [_measure_area(pymupdf.Rect(image["bbox"]) & page.rect) for image in page.get_image_info()]
    return max(shares, default=0.0) / max(_measure_area(page.rect), 1.0)


def _measure_area(box: pymupdf.Rect) -> float:
    return max(0.0, float(box.width)) * max(0.0, float(box.height))
