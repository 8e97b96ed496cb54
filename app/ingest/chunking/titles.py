"""What a document is called, from its file's name, the title it gives itself and the head of its pages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby, takewhile
from pathlib import PurePath
from statistics import median

from app.core.documents import Page, Word
from app.core.shortening import shorten
from app.ingest.chunking.tokens import TokenCounter

CONTEXT_TOKENS = 24

_LONGEST = 200
_SEEN = 2000
"""Characters: of what takes more, the rest is not looked at."""

_MEANINGLESS = re.compile(
    r"""^(untitled|no[ ]title|title|document|dokument|presentation|powerpoint[ ]presentation|slide|sheet|book
        |doc|scan|print|output|test|temp|null|none|unknown|default|pdf|report|layout)?[\s_\-\d.()]*$
    |^(united[ ]states[ ])?securities[ ](and|&)[ ]exchange[ ]commission$  # on thousands of filings
    |^microsoft[ ](word|excel|powerpoint)\b
    |\.(docx?|docm|pdf|indd|xlsx?|pptx?|qxd|qxp|tex|dvi|rtf|ps|eps|html?|p65|pub|wpd|odt|txt|jpe?g|tiff?)$
    |^(file|https?):|^[a-z]:\\|[/\\][a-z]\S*[/\\]|\ufffd|^\(anonymous\)$""",
    re.IGNORECASE | re.VERBOSE,
)
_WORD = re.compile(r"(?<![^\W_])[^\W\d_]{3,}(?![^\W_])|[^\W\d_]{4,}|[^\x00-\x7f]")
"""What may be a word in a file's name: letters by themselves, or more of them than codes have in a row."""
_SAME, _LARGER = 0.85, 1.2
"""Of the largest letters on a page those that belong to them, and of the usual ones those that stand out."""
_MOST_WORDS = 30
_SHORT = 3
"""Words of a letterhead or a company, rather than of the title of one document."""
_MARKS = " *†‡§¶∗⋆✩"
"""What leads from a title to a footnote."""
_GARBAGE_NAME = re.compile(r"[0-9a-f]{16,}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


def choose_title(claimed: str, file_name: str) -> str:
    """Choose `claimed`, the title in the file, if it is one that a person wrote, else the file's name."""
    claimed = _join_lines(claimed[:_SEEN])
    return shorten(claimed, _LONGEST) if _is_title(claimed) else _tidy_name(file_name) or file_name


def is_nameless(claimed: str, file_name: str) -> bool:
    """Whether neither the title in a file nor its name says what it is: "1801.05147.pdf"."""
    return not _is_title(_join_lines(claimed[:_SEEN])) and _WORD.search(_tidy_name(file_name)) is None


def find_headline(page: Page) -> str:
    """Find what stands in the largest letters on a first page, as titles of papers and reports do; "" where
    nothing stands out, or it is no title.
    """
    lines = [list(words) for _, words in groupby(page.words, key=lambda word: word.line)]
    across = [words for words in lines if words[-1].box.x1 - words[0].box.x0 > 2 * _measure(words)]
    if not across:
        return ""
    usual = median(_measure([word]) for words in across for word in words)
    largest = max(map(_measure, across))
    stands_out = [_measure(words) > _SAME * largest for words in across]
    first = stands_out.index(True)
    title = takewhile(lambda each: each[1], zip(across[first:], stands_out[first:], strict=True))
    text = _join_lines(" ".join(word.text for words, _ in title for word in words)).strip(_MARKS)
    is_there = largest > _LARGER * usual and across[first][0].box.y0 < page.height / 2
    is_long = 1 < len(text.split()) <= _MOST_WORDS
    return shorten(text, _LONGEST) if is_there and is_long and _is_title(text) else ""


def add_name(headline: str, file_name: str) -> str:
    """Add the file's name to what its first page is headed, where that is so short that many pages may be
    headed alike: "Acme Trading Ltd (2023-001)".
    """
    name = _tidy_name(file_name)
    is_alone = _is_garbage(name) or len(headline.split()) > _SHORT
    return headline if is_alone else f"{headline} ({name})"


def _is_garbage(name: str) -> bool:
    return _GARBAGE_NAME.fullmatch(name.replace(" ", "")) is not None


def _measure(words: Sequence[Word]) -> float:
    return median(word.box.y1 - word.box.y0 for word in words)


def make_context(claimed: str, file_name: str, tokens: TokenCounter) -> str:
    """Make what is put before each passage for the embedder, at most `CONTEXT_TOKENS` tokens; may be "".

    The file's name leads: it often tells the company and the year, which passages leave out.
    """
    name = _tidy_name(file_name)
    if _is_garbage(name):
        name = ""
    claimed = _join_lines(claimed[:_SEEN])
    if _is_title(claimed):
        in_name, in_title = set(_split_words(name)), set(_split_words(claimed))
        if in_name <= in_title:
            name = claimed
        elif not in_title <= in_name:
            name += f", {claimed}"
    words = name.split()
    while words and tokens.count(" ".join(words)) > CONTEXT_TOKENS:
        words.pop()
    return " ".join(words).rstrip(",;:-– ")


def _tidy_name(file_name: str) -> str:
    return _join_lines(re.sub(r"[_+]|%20", " ", PurePath(file_name).stem))


def _join_lines(text: str) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _split_words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _is_title(claimed: str) -> bool:
    words = claimed.split()
    if not words or _MEANINGLESS.search(claimed):
        return False
    letters = sum(c.isalpha() for c in claimed)
    if len(words) > 1:
        return letters >= 0.3 * len(claimed)
    # One "word" is a title when it could be a word: no digits, underscores or camelCase in it.
    return letters >= max(2, len(claimed) - 2) and bool(
        claimed.isupper() or claimed.islower() or claimed.istitle() or not claimed.isascii()
    )
