"""What a document is called, from its file's name and the title it gives itself."""

from __future__ import annotations

import re
from pathlib import PurePath

from app.core.documents import Page
from app.core.shortening import shorten
from app.ingest.chunking.tokens import TokenCounter
from app.ingest.layout.printed_title import find_printed_title

CONTEXT_TOKENS = 24

_LONGEST = 200
_SEEN = 2000
"""Characters: of what takes more, the rest is not looked at."""

_MEANINGLESS = re.compile(
    r"""^(untitled|no[ ]title|title|document|dokument|presentation|powerpoint[ ]presentation|slide|sheet|book
        |doc|img|scan|print|output|test|temp|null|none|unknown|default|pdf|report|layout)?[\s_\-\d.()]*$
    |^(united[ ]states[ ])?securities[ ](and|&)[ ]exchange[ ]commission$  # on thousands of filings
    |^microsoft[ ](word|excel|powerpoint)\b
    |\.(docx?|docm|pdf|indd|xlsx?|pptx?|qxd|qxp|tex|dvi|rtf|ps|eps|html?|p65|pub|wpd|odt|txt|jpe?g|tiff?)$
    |^(file|https?):|^[a-z]:\\|[/\\][a-z]\S*[/\\]|\ufffd|^\(anonymous\)$""",
    re.IGNORECASE | re.VERBOSE,
)
_NAMING_WORD = re.compile(r"(?<![\w.])[^\W\d_]{3,}(?!\w)")
_GARBAGE_NAME = re.compile(r"[0-9a-f]{16,}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


def choose_title(claimed: str, file_name: str) -> str:
    """Choose `claimed`, the title in the file, if it is one that a person wrote, else the file's name."""
    claimed = _join_lines(claimed[:_SEEN])
    return shorten(claimed, _LONGEST) if _is_title(claimed) else _tidy_name(file_name) or file_name


def choose_claimed(claimed: str, file_name: str, first_page: Page) -> str:
    """Choose the title that is printed on the first page where it says more than `claimed`, else that.

    A paper's printed title is its title, unless the one claimed stands on the page as well; what else is
    printed large counts only where neither the file's properties nor its name say anything.
    """
    printed = find_printed_title(first_page)
    if not _is_title(printed.text):
        return claimed
    is_claimed = _is_title(_join_lines(claimed[:_SEEN]))
    if printed.is_papers:
        page = _keep_letters(" ".join(word.text for word in first_page.words))
        return claimed if is_claimed and _keep_letters(claimed[:_SEEN]) in page else printed.text
    name = _tidy_name(file_name)
    says_nothing = _MEANINGLESS.search(name) or _NAMING_WORD.search(name) is None
    return printed.text if says_nothing and not is_claimed else claimed


def is_printed(title: str, first_page: Page) -> bool:
    """Whether `title`, as it was chosen, is the one that is printed on the first page."""
    return choose_title(find_printed_title(first_page).text, "") == title


def make_context(claimed: str, file_name: str, tokens: TokenCounter) -> str:
    """Make what is put before each passage for the embedder, at most `CONTEXT_TOKENS` tokens; may be "".

    The file's name leads: it often tells the company and the year, which passages leave out.
    """
    name = _tidy_name(file_name)
    if _GARBAGE_NAME.fullmatch(name.replace(" ", "")):
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


def _keep_letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


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
