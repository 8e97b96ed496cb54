"""What a language model showed on this machine: how fast it is, and what it is able to do."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.core.servers import ModelServer


class Ability(StrEnum):
    """What is tried of a model before it is left to it."""

    COPIES = "copies"
    """Repeats a number or name of the text, and not the one beside it."""
    ABSTAINS = "abstains"
    """Says that the text does not hold the answer, where it does not."""
    SELECTS = "selects"
    """Picks the one sentence that answers."""
    REWRITES = "rewrites"
    """Obeys a grammar, and makes of a follow-up a question that stands alone."""


class Use(StrEnum):
    """What a model is asked to do for an answer."""

    INTERPRETS = "interprets"
    """Says what a question is by itself, its parts and what it wants done."""
    SELECTS = "selects"
    """Picks sentences of the passages."""
    WRITES = "writes"
    """Writes the answer."""


NEEDED = {
    Use.INTERPRETS: (Ability.REWRITES,),
    Use.SELECTS: (Ability.SELECTS,),
    Use.WRITES: (Ability.COPIES, Ability.ABSTAINS),
}
"""What a model must have shown before it is asked to do something; nothing else counts for that."""
_USES = {
    Use.INTERPRETS: "reads the question",
    Use.SELECTS: "picks sentences",
    Use.WRITES: "writes the answer",
}
_LACKS = {
    Ability.COPIES: "mixed up numbers or names",
    Ability.ABSTAINS: "answered where the text held no answer",
}


@dataclass(frozen=True, slots=True)
class MeasuredModel:
    """A model file of `size` bytes, or one on a server. It `reads` and `writes` so many tokens a second; of
    the abilities that were `tried`, by the number of questions `asked` in the time, it showed some. With
    drafts it writes answers of quotes `drafting` times as fast, None where that was not measured.
    """

    path: str
    size: int
    reads: float
    writes: float
    tried: tuple[Ability, ...] = ()
    shown: tuple[Ability, ...] = ()
    asked: int = 0
    drafting: float | None = None

    @property
    def lacks(self) -> tuple[Ability, ...]:
        """What it was tried for and did not show."""
        return tuple(each for each in self.tried if each not in self.shown)

    def is_of(self, source: Path | ModelServer) -> bool:
        """Whether it was measured of the very file that is at a path now, or of a server's model."""
        try:
            return (self.path, self.size) == identify_source(source)
        except OSError:
            return False


def identify_source(source: Path | ModelServer) -> tuple[str, int]:
    """Tell a model from others, as MeasuredModel keeps it: where it is, and the bytes of its file. Raises
    OSError.
    """
    if isinstance(source, Path):
        return str(source), source.stat().st_size
    return f"{source.address} {source.model}", 0


def read_measured(kept: object) -> tuple[MeasuredModel, ...]:
    """Read those of the settings file; without any that is not written as it should be."""
    found = []
    for each in kept if isinstance(kept, list) else ():
        try:
            tried, shown = (tuple(map(Ability, each[name])) for name in ("tried", "shown"))
            found.append(
                MeasuredModel(
                    str(each["path"]),
                    int(each["size"]),
                    float(each["reads"]),
                    float(each["writes"]),
                    tried,
                    shown,
                    int(each.get("asked", 0)),
                    float(each["drafting"]) if each.get("drafting") is not None else None,
                )
            )
        except (KeyError, TypeError, ValueError, AttributeError):
            continue
    return tuple(found)


def describe_uses(
    uses: Collection[Use], lacks: Collection[Ability] = (), interprets_from: float | None = None
) -> str:
    """Describe what a model is asked to do and, where it is not to write, why; and how long the first word
    must be given before it interprets, where only time is wanting.
    """
    late = ""
    if interprets_from is not None:
        late = (
            f"; it would read the question if the first word might take {math.ceil(interprets_from)} seconds"
        )
    does = _join([said for use, said in _USES.items() if use in uses])
    if Use.WRITES in uses:
        return does + late
    shown = "the documents' own words are shown"
    why = _join([said for ability, said in _LACKS.items() if ability in lacks])
    said = f"{does}, and {shown}" if does else shown
    return (f"{said}: when it was tried, it {why}" if why else said) + late


def _join(parts: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(parts[:-1]), *parts[-1:])))
