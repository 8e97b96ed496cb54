"""Which document a person means by a name."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from app.core.documents import Document
from app.core.errors import NoSuchDocument

_SHORTEST_PREFIX = 6


def find_tagged(name: str, documents: Sequence[Document]) -> tuple[Document, ...]:
    """Find the documents with the tag that `name`, “@” and a tag, is; none where it is no such name."""
    if not name.startswith("@"):
        return ()
    tag = name[1:].casefold()
    return tuple(each for each in documents if tag in map(str.casefold, each.tags))


def find_named(name: str, documents: Sequence[Document]) -> Document:
    """Find the one document of `documents` that goes by `name`: its id or how that begins, its path, title or
    file name. Raises NoSuchDocument for a name of none, or of several.
    """
    wanted = name.casefold()
    path = os.path.abspath(name)  # noqa: PTH100  (Path.resolve refuses some names and follows links)
    for matches in (
        [document for document in documents if document.id == name],
        [document for document in documents if name in document.paths or path in document.paths],
        [document for document in documents if document.title.casefold() == wanted],
        [document for document in documents if document.title_in_file.casefold() == wanted],
        [
            document
            for document in documents
            if wanted in {Path(path).name.casefold() for path in document.paths}
        ],
        [
            document
            for document in documents
            if len(wanted) >= _SHORTEST_PREFIX
            and (document.id.startswith(wanted) or document.title.casefold().startswith(wanted))
        ],
    ):
        if len(matches) == 1:
            return matches[0]
        if matches:
            raise NoSuchDocument(f"Several documents go by “{name}”; please name one by its id or path.")
    if name.startswith("@"):
        raise NoSuchDocument(f"No document has the tag “{name}”.")
    raise NoSuchDocument(f"Nothing in the library goes by “{name}”.")
