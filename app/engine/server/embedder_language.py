"""Tell whether the documents are in a language that the embedding model reads."""

from __future__ import annotations

import unicodedata

from app.engine.protocol import ForeignDocuments
from app.engine.server import obtaining
from app.library.library import Library
from app.models.embedder import Embedder
from app.models.obtain.download import locate_target
from app.models.obtain.offers import load_offers
from app.pages.language import detect_language

_MOST_DOCUMENTS = 200
"""Documents looked at, spread over the library."""
_PAGES, _LONGEST = (1, 2, 3), 4000
"""Pages of each, and characters."""
_MOST = 0.5
"""Share of the documents above which another model is worth its while."""


def find_foreign(library: Library, embedder: Embedder) -> ForeignDocuments | None:
    """Find whether most documents are not in English, where that is all that the embedder reads."""
    if find_languages(embedder) != ("en",):
        return None
    known = [document for document in library.list_documents() if document.passages]
    some = known[:: max(1, len(known) // _MOST_DOCUMENTS)]
    texts: dict[str, str] = {}
    for hit in library.load_hits_on([(document.id, page) for document in some for page in _PAGES]):
        texts[hit.document] = f"{texts.get(hit.document, '')} {hit.text}"[:_LONGEST]
    foreign = sum(map(is_foreign, texts.values()))
    if foreign <= _MOST * len(texts):
        return None
    offer = next(
        each for each in load_offers() if each.kind == "embedding" and "multilingual" in each.languages
    )
    there = {model.path for model in obtaining.list_found_models()}
    path = str(locate_target(offer)) if str(locate_target(offer)) in there else None
    return ForeignDocuments(foreign, len(texts), embedder.name, offer.name, path)


def find_languages(embedder: Embedder) -> tuple[str, ...]:
    """Find the languages that an embedder reads: as the list of models that can be got tells, or else its
    card; none where neither does.
    """
    for offer in load_offers():
        if offer.kind == "embedding" and locate_target(offer).resolve() == embedder.folder.resolve():
            return offer.languages
    return embedder.languages


def is_foreign(text: str) -> bool:
    """Tell whether a text is certainly not English: by its letters, and by its commonest words."""
    letters = [letter for letter in text if letter.isalpha()]
    latin = sum(unicodedata.name(letter, "").startswith("LATIN") for letter in letters)
    return latin < len(letters) / 2 or detect_language(text) != "en"
