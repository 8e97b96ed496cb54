"""Where the cells of a sheet are painted on a page."""

from __future__ import annotations

import json
from typing import NamedTuple


class CellGrid(NamedTuple):
    """Where the rows and columns of a sheet begin on one of its pages, in points.

    `rows` are from the top, each with its number, or, of a line that is noted about a cell, with the name of
    that; `columns` are from the left, each with its number from 1.
    """

    rows: tuple[tuple[float, str], ...]
    columns: tuple[tuple[float, int], ...]


def pack_cells(cells: CellGrid | None) -> str | None:
    """Pack the cells of a page as they are stored; None where it is no sheet's."""
    return None if cells is None else json.dumps(cells, separators=(",", ":"))


def unpack_cells(packed: str | None) -> CellGrid | None:
    """Unpack what was packed."""
    if packed is None:
        return None
    rows, columns = json.loads(packed)
    return CellGrid(
        tuple((top, label) for top, label in rows), tuple((left, number) for left, number in columns)
    )
