"""Whether a model fits this machine, and which one to recommend."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.core.languages import mark_text
from app.models import catalogue
from app.models.obtain.offers import Offer

_TIGHT = 0.8
"""Of the memory there is: a model that takes more leaves little for documents and other programs."""
_TORCH = 700 << 20
"""Bytes torch and its libraries take beside a model's weights."""
_HANDY = {4: 2.6e9, 8: 6e9}
"""Bytes of weights a token that so many cores, at least, get through about as fast as a person reads."""
_LEAST_HANDY = 1.3e9
"""The same of fewer cores. *Judged*, both."""


class Fit(StrEnum):
    """How a model and its work fit into memory."""

    FITS = "fits"
    TIGHT = "tight"
    TOO_BIG = "too_big"


@dataclass(frozen=True, slots=True)
class Machine:
    """What a model may use: bytes of memory that are free now, cores, and bytes on graphics cards."""

    memory: int
    cores: int
    card: int = 0


def estimate_memory(offer: Offer) -> int:
    """Estimate bytes it takes at the context that Carrel will use: weights, cache and what works beside
    them.
    """
    if offer.kind != "language":
        return offer.size + _TORCH
    context = min(offer.context, catalogue.LONGEST_CONTEXT)
    return offer.size + offer.cache * context + catalogue.estimate_working_memory(offer.size)


def judge_fit(offer: Offer, machine: Machine) -> Fit:
    """Judge how it fits."""
    needed = estimate_memory(offer)
    available = max(machine.memory, machine.card)
    if needed > available:
        return Fit.TOO_BIG
    return Fit.TIGHT if needed > _TIGHT * available else Fit.FITS


def estimate_speed(offer: Offer, measured: tuple[int, float] | None) -> float | None:
    """Estimate tokens a second it may write, from the bytes of another's active weights and the tokens a
    second that one was measured to write: writing a token means reading all the weights that are active once.
    """
    if measured is None or offer.kind != "language":
        return None
    active, speed = measured
    return round(speed * active / (offer.size * offer.active), 1)


def recommend(choice: Sequence[Offer], machine: Machine) -> tuple[Offer, str] | None:
    """Recommend the language model to get, and why: the largest that fits and is not too slow without a
    card.
    """
    handy = max((most for cores, most in _HANDY.items() if cores <= machine.cores), default=_LEAST_HANDY)
    best: Offer | None = None
    for offer in choice:
        if offer.kind != "language" or judge_fit(offer, machine) is not Fit.FITS:
            continue
        on_card = estimate_memory(offer) <= machine.card
        if on_card or offer.size * offer.active <= handy:
            best = offer
    if best is None:
        return None
    where = (
        mark_text("runs on the graphics card")
        if estimate_memory(best) <= machine.card
        else f"is quick enough for {machine.cores} cores"
    )
    return best, f"the largest that fits the memory that is free and {where}"
