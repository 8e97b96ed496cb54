from __future__ import annotations

import random

from app.core.documents import Box
from app.ingest.layout.reading_order import order_blocks


def column(x: float, y: float, lines: int, width: float = 200, gap: float = 14) -> list[Box]:
    return [Box(x, y + gap * n, x + width, y + gap * n + 11) for n in range(lines)]


def order(boxes: list[Box]) -> list[Box]:
    """`boxes` as read, when given in any order."""
    shuffled = random.Random(5).sample(boxes, len(boxes))
    found = [index for rows in order_blocks(shuffled) for row in rows for index in row]
    assert sorted(found) == list(range(len(boxes)))
    return [shuffled[index] for index in found]


def test_nothing_and_one_line() -> None:
    assert order_blocks([]) == []
    assert order_blocks([Box(0, 0, 50, 10)]) == [[[0]]]


def test_one_column() -> None:
    boxes = column(50, 100, 12, width=400)
    assert order(boxes) == boxes


def test_two_and_three_columns() -> None:
    two = column(50, 100, 20) + column(300, 104, 18)
    assert order(two) == two
    three = column(50, 100, 9, 150) + column(220, 100, 11, 150) + column(390, 100, 10, 150)
    assert order(three) == three


def test_a_title_and_a_wide_table_part_the_columns() -> None:
    title = [Box(50, 40, 500, 70)]
    above = column(50, 100, 6) + column(300, 100, 6)
    wide = column(50, 200, 3, width=450)
    below = column(50, 260, 5) + column(300, 260, 7)
    boxes = title + above + wide + below
    assert order(boxes) == boxes


def test_the_cells_of_a_table_go_row_by_row() -> None:
    rows = [
        [Box(50, y, 130, y + 11), Box(300, y + 1, 340, y + 12), Box(400, y, 440, y + 11)]
        for y in range(100, 300, 16)
    ]
    boxes = [cell for row in rows for cell in row]
    assert order(boxes) == boxes
    (block,) = order_blocks(boxes)
    assert [len(row) for row in block] == [3] * len(rows)


def test_a_short_last_line_stays_in_its_column() -> None:
    left = [*column(50, 100, 8), Box(50, 212, 90, 223)]
    right = column(300, 100, 8)
    assert order(left + right) == left + right
