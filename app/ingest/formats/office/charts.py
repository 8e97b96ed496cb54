"""Charts in Office files as tables of the numbers they show, which are stored with them."""

from __future__ import annotations

import html
from collections.abc import Iterator
from typing import Any

from app.ingest.formats.office.number_formats import format_value

_C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_MOST_ROWS = 400
"""Of a chart's numbers that are written out."""


def render_chart(space: Any) -> str:
    """Render the title of a chart (the tree of its part) and a table: a row a category, a column a series."""
    titles = [" ".join(_read_text(title).split()) for title in space.iter(f"{_C}title")]
    chart_title = space.find(f"{_C}chart/{_C}title")
    has_title = chart_title is not None and bool(titles)
    rows = [row for plot in space.iterfind(f"{_C}chart/{_C}plotArea/*") for row in _list_rows(plot)]
    axes = [title for title in titles[1 if has_title else 0 :] if title]
    head = f"<p><b>{html.escape(titles[0])}</b></p>" if has_title and titles[0] else ""
    head += f"<p>{html.escape(', '.join(axes))}</p>" if axes else ""
    body = "".join(
        f"<tr>{''.join(f'<td>{html.escape(cell)}</td>' for cell in row)}</tr>" for row in rows if any(row)
    )
    return head + (f"<table>{body}</table>" if body else "")


def list_chart_words(space: Any) -> str:
    """List the titles of a chart and what its series are called, where its numbers stand elsewhere."""
    titles = [" ".join(_read_text(title).split()) for title in space.iter(f"{_C}title")]
    names = [" ".join(_read_text(name).split()) for name in space.iterfind(f".//{_C}ser/{_C}tx")]
    return "; ".join(dict.fromkeys(filter(None, (*titles, *names))))


def _read_text(title: Any) -> str:
    return "".join((part.text or "") + " " for part in title.iter(f"{_A}t", f"{_C}v"))


def _list_rows(plot: Any) -> Iterator[list[str]]:
    series = plot.findall(f"{_C}ser")
    if not series:
        return
    names = [
        " ".join(_read_text(one.find(f"{_C}tx")).split()) if one.find(f"{_C}tx") is not None else ""
        for one in series
    ]
    categories = _read_categories(series[0])
    values = [_read_points(_find_first(one, "val", "yVal")) for one in series]
    yield ["", *names]
    count = max((max(each, default=-1) + 1 for each in (categories, *values)), default=0)
    for index in range(min(count, _MOST_ROWS)):
        yield [categories.get(index, ""), *(each.get(index, "") for each in values)]


def _find_first(element: Any, *names: str) -> Any:
    return next((found for name in names if (found := element.find(f"{_C}{name}")) is not None), None)


def _read_categories(series: Any) -> dict[int, str]:
    """Read what each point of a series is called; of categories in categories the outer one first."""
    place = _find_first(series, "cat", "xVal")
    levels = [] if place is None else place.findall(f".//{_C}lvl")
    if not levels:
        return _read_points(place)
    found = [_read_points(level) for level in reversed(levels)]
    last = max((max(each, default=-1) for each in found), default=-1)
    told: dict[int, str] = {}
    current = [""] * len(found)
    for index in range(last + 1):
        current = [each.get(index, before) for each, before in zip(found, current, strict=True)]
        told[index] = " › ".join(filter(None, current))
    return told


def _read_points(place: Any) -> dict[int, str]:
    """Read the points that are stored below an element, as they are shown."""
    if place is None:
        return {}
    code = next((each.text for each in place.iter(f"{_C}formatCode")), None) or "General"
    is_number = any(True for _ in place.iter(f"{_C}numCache", f"{_C}numLit"))
    found: dict[int, str] = {}
    for point in place.iter(f"{_C}pt"):
        text = (point.findtext(f"{_C}v") or "").strip()
        if point.get("idx", "").isdecimal() and text:
            found[int(point.get("idx"))] = _format_value(text, code) if is_number else text
    return found


def _format_value(text: str, code: str) -> str:
    try:
        value = float(text)
    except ValueError:
        return text
    if code != "General":
        return format_value(value, code)
    return f"{value:,.10g}" if abs(value) < 1e15 else text
