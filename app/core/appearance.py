"""How a person wants the window to look."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.core.settings_file import read_choice

TEXT_SIZES = (90, 100, 110, 125, 150, 175)
"""Per cent of the system's."""
SCHEMES = ("", "light", "dark")
"""As the system's, or always one."""


@dataclass(frozen=True, slots=True)
class Appearance:
    """`text_size` is one of TEXT_SIZES, `scheme` one of SCHEMES. `high_contrast` and `less_motion` are wanted
    also where the system asks for neither.
    """

    scheme: str = ""
    text_size: int = 100
    high_contrast: bool = False
    less_motion: bool = False


def read_appearance(kept: object) -> Appearance:
    """Take what was kept in a file; what makes no sense is as at first."""
    if not isinstance(kept, Mapping):
        return Appearance()
    scheme, size = kept.get("scheme"), kept.get("text_size")
    return Appearance(
        scheme if isinstance(scheme, str) and scheme in SCHEMES else "",
        size if isinstance(size, int) and size in TEXT_SIZES else 100,
        kept.get("high_contrast") is True,
        kept.get("less_motion") is True,
    )


def load_appearance() -> Appearance:
    """Load what was chosen."""
    return read_appearance(read_choice("appearance"))
