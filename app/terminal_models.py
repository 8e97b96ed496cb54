"""Models on a terminal."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from app.core.abilities import describe_uses
from app.core.sizes import describe_size
from app.engine.protocol import ModelInfo, OfferInfo

_out = Console(highlight=False)

_FITS = {"fits": "fits", "tight": "tight", "too_big": "too big"}


def print_models(models: Sequence[ModelInfo]) -> None:
    """A table of the models on this machine."""
    table = Table(box=None, header_style="bold", pad_edge=False)
    for name in ("", "Kind", "Name", "Size", ""):
        table.add_column(name, overflow="fold")
    for model in models:
        notes = (
            model.server or "",
            PurePath(model.path).name
            if model.kind == "language" and not model.program and not model.server
            else "",
            "comes with Carrel" if model.starter else "",
            f"of {model.program}" if model.program and model.program != "folder" else "",
            "left memory, as it was not asked; comes back with the next question" if model.resting else "",
            model.reason or _describe_asked(model),
        )
        note = "; ".join(filter(None, notes))
        table.add_row(
            "*" if model.in_use else "",
            model.kind,
            escape(model.name),
            "" if model.server else describe_size(model.size),
            escape(note),
        )
    _out.print(table)
    _out.print("* in use", style="dim")


def _describe_asked(model: ModelInfo) -> str:
    return "" if model.asked is None else describe_uses(model.asked, model.lacks, model.interprets_from)


def print_offers(offers: Sequence[OfferInfo]) -> None:
    """A table of the models that can be got."""
    _out.print("\nCan be got, with “carrel models get NAME”", style="bold")
    table = Table(box=None, header_style="dim", pad_edge=False)
    for name in ("Kind", "Name", "Size", "Here", "Licence", "Good for"):
        table.add_column(name, overflow="fold")
    for offer in offers:
        state = "is here" if offer.path else _FITS[offer.fits]
        if offer.unfinished:
            state += f", {describe_size(offer.unfinished)} of it got"
        if offer.tokens_per_second:
            state += f", ~{offer.tokens_per_second:.0f} tokens/s"
        table.add_row(
            offer.kind,
            escape(offer.name),
            describe_size(offer.size),
            state,
            offer.licence,
            escape(offer.good_for),
        )
    _out.print(table)
    for offer in offers:
        if offer.recommended:
            _out.print(f"\nRecommended here: {escape(offer.name)}, {offer.recommended}.")
