"""Make resources/search/synonyms from a folder of WordNet's database files (`data.noun`, …) and the file
`th_de_DE_v2.dat` of OpenThesaurus, as packages of dictionaries have it.

    python -m tools.make_synonyms WORDNET OPENTHESAURUS

A line is a group of words that mean the same or nearly so; English words are stemmed as questions are.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from app.answer.text.normalize import ENGLISH_STOP_WORDS, fold, stem_word
from app.answer.text.synonyms import FOLDER

_SHORTEST, _SHORTEST_GERMAN = 3, 4
_PARTS = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
_SIMILAR, _DERIVED = "&", ("+", "\\")
_REMARK = re.compile(r"\s*\([^)]*\)\s*")
_UNFIT = re.compile(
    r"\((?:Oberbegriff|Unterbegriff|Antonym|Teilbegriff|Assoziation|[^)]*\b(?:derb|vulg)\b[^)]*)\)"
)
"""What OpenThesaurus says of a word that does not mean the same, or that nobody wants to read."""


_OPPOSED = (
    frozenset({"father", "mother"}),
    frozenset({"mutter", "vater"}),
    frozenset({"klager", "staatsanwalt"}),
)
"""Words that stand together for something that both do, and must not be taken for one another."""
_DOERS = ("e", "er", "or")
"""Endings of stems of who does what the rest says, or has it done: "employ" and "employe"."""


class _Synset(NamedTuple):
    words: list[str]
    similar: list[str]
    derived: list[tuple[int, str, int]]
    """The number of a word of its own, another synset, and the number of the word there; 0 is all."""


def main() -> None:
    """Make the files."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("wordnet", type=Path)
    parser.add_argument("openthesaurus", type=Path)
    given = parser.parse_args()
    _write(FOLDER / "en.txt", _group_english(_read_wordnet(given.wordnet)))
    _write(FOLDER / "de.txt", _group_german(given.openthesaurus.read_text("utf-8").splitlines()))


def _write(path: Path, groups: Iterable[frozenset[str]]) -> None:
    kept = (group for group in groups if len(group) > 1 and not any(each <= group for each in _OPPOSED))
    lines = {" ".join(sorted(group)) for group in kept}
    path.write_text("".join(f"{line}\n" for line in sorted(lines)), "utf-8")


def _read_wordnet(folder: Path) -> dict[str, _Synset]:
    """Read the synsets: wndb(5WN) says how they are written."""
    found = {}
    for name, part in _PARTS.items():
        for line in (folder / f"data.{name}").read_text("utf-8").splitlines():
            if line.startswith("  "):
                continue
            fields = iter(line.split("|")[0].split())
            key = part + next(fields)
            next(fields), next(fields)
            words = [(next(fields), next(fields))[0] for _ in range(int(next(fields), 16))]
            synset = _Synset(words, [], [])
            for _ in range(int(next(fields))):
                sign, offset, of, ends = (next(fields) for _ in range(4))
                other = of.replace("s", "a") + offset
                if sign == _SIMILAR:
                    synset.similar.append(other)
                elif sign in _DERIVED:
                    synset.derived.append((int(ends[:2], 16), other, int(ends[2:], 16)))
            found[key] = synset
    return found


def _group_english(synsets: dict[str, _Synset]) -> Iterator[frozenset[str]]:
    stems = {key: [_stem(word) for word in synset.words] for key, synset in synsets.items()}
    for key, synset in synsets.items():
        own = stems[key]
        yield frozenset(filter(None, own))
        for other in synset.similar:
            yield frozenset(filter(None, [*own, *stems[other]]))
        for one, other, there in synset.derived:
            if one and there and not _tells_who(own[one - 1], stems[other][there - 1]):
                yield frozenset(filter(None, (own[one - 1], stems[other][there - 1])))


def _tells_who(one: str, other: str) -> bool:
    """Whether one of two stems is that of who does what the other says, or has it done."""
    short, long = sorted((one, other), key=len)
    return long.startswith(short) and long[len(short) :] in _DOERS


def _stem(word: str) -> str:
    """Stem a word of WordNet; "" for several words, and for what is no word that is looked for."""
    plain = fold(re.sub(r"\(.*\)|[.']", "", word))
    fits = plain.isalpha() and plain not in ENGLISH_STOP_WORDS and len(stem_word(plain)) >= _SHORTEST
    return stem_word(plain) if fits else ""


def _group_german(lines: Iterable[str]) -> Iterator[frozenset[str]]:
    for line in lines:
        part, *words = line.split("|")
        if part == "-":
            plain = (fold(_REMARK.sub("", word)) for word in words if not _UNFIT.search(word))
            yield frozenset(word for word in plain if word.isalpha() and len(word) >= _SHORTEST_GERMAN)


if __name__ == "__main__":
    main()
