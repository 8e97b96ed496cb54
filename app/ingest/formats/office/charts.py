"""Charts in Office files as tables of the numbers they show, which are stored with them."""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from app.ingest.formats.office.number_formats import format_value

_C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_CX = "{http://schemas.microsoft.com/office/drawing/2014/chartex}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
CHART_TAGS = (f"{_C}chart", f"{_CX}chart")
"""Elements that stand where a chart is, of the kinds that there are since 2007 and since 2016."""
_MOST_ROWS = 400
"""Of a chart's numbers that are written out."""


def render_chart(space: Any) -> str:
    """Render the title of a chart (the tree of its part) and a table: a row a category, a column a series."""
    title, axes, rows = read_chart(space)
    head = f"<p><b>{html.escape(title)}</b></p>" if title else ""
    head += f"<p>{html.escape(', '.join(axes))}</p>" if axes else ""
    body = "".join(
        f"<tr>{''.join(f'<td>{html.escape(cell)}</td>' for cell in row)}</tr>" for row in rows if any(row)
    )
    return head + (f"<table>{body}</table>" if body else "")


def read_chart(space: Any) -> tuple[str, list[str], list[list[str]]]:
    """Read the title of a chart, what is written at its axes, and the rows of the table it would be."""
    if space.tag.startswith(_CX):
        titles = [_read_title(title) for title in space.iter(f"{_CX}title")]
        has_title = space.find(f"{_CX}chart/{_CX}title") is not None
        rows = list(_list_newer_rows(space))
    else:
        titles = [_read_title(title) for title in space.iter(f"{_C}title")]
        has_title = bool(titles) and space.find(f"{_C}chart/{_C}title") is not None
        rows = [row for plot in space.iterfind(f"{_C}chart/{_C}plotArea/*") for row in _list_rows(plot)]
    axes = [title for title in titles[1 if has_title else 0 :] if title]
    return titles[0] if has_title else "", axes, rows


def has_own_numbers(space: Any) -> bool:
    """Whether the numbers of a chart in a workbook stand in none of its sheets: written in the chart, or
    taken from another file.
    """
    places = [each.text or "" for each in space.iter(f"{_C}f", f"{_CX}f")]
    return not places or any(place.lstrip("'(").startswith("[") for place in places)


def list_chart_words(space: Any) -> str:
    """List the titles of a chart and what its series are called, where its numbers stand elsewhere."""
    titles = [_read_title(title) for title in space.iter(f"{_C}title", f"{_CX}title")]
    names = [
        _read_title(name)
        for kind in (f"{_C}ser/{_C}tx", f"{_CX}series/{_CX}tx")
        for name in space.iterfind(f".//{kind}")
    ]
    return "; ".join(dict.fromkeys(filter(None, (*titles, *names))))


def _read_title(title: Any) -> str:
    parts = ((part.text or "") + " " for part in title.iter(f"{_A}t", f"{_C}v", f"{_CX}v"))
    return " ".join("".join(parts).split())


def _list_rows(plot: Any) -> Iterator[list[str]]:
    series = plot.findall(f"{_C}ser")
    if not series:
        return
    names = ["" if (name := one.find(f"{_C}tx")) is None else _read_title(name) for one in series]
    values = [_read_points(_find_first(one, "val", "yVal")) for one in series]
    yield from _list_table(names, _read_categories(series[0]), values)


def _list_table(
    names: Sequence[str], categories: Mapping[int, str], values: Sequence[Mapping[int, str]]
) -> Iterator[list[str]]:
    yield ["", *names]
    count = max((max(each, default=-1) + 1 for each in (categories, *values)), default=0)
    for index in range(min(count, _MOST_ROWS)):
        yield [categories.get(index, ""), *(each.get(index, "") for each in values)]


def _list_newer_rows(space: Any) -> Iterator[list[str]]:
    """List the rows of a chart of those that there are since 2016: waterfalls, funnels, maps of areas."""
    data = {each.get("id"): each for each in space.iterfind(f"{_CX}chartData/{_CX}data")}
    for series in space.iter(f"{_CX}series"):
        name = series.find(f"{_CX}tx")
        named = series.find(f"{_CX}dataId")
        found = data.get(named.get("val") if named is not None else None)
        if found is None:
            continue
        levels = [_read_newer_points(level) for level in found.iterfind(f"{_CX}strDim/{_CX}lvl")]
        last = max((max(each, default=-1) for each in levels), default=-1)
        categories = {
            index: " › ".join(filter(None, (each.get(index, "") for each in reversed(levels))))
            for index in range(last + 1)
        }
        values = [_read_newer_points(level) for level in found.iterfind(f"{_CX}numDim/{_CX}lvl")]
        yield from _list_table(["" if name is None else _read_title(name)], categories, values)


def _read_newer_points(level: Any) -> dict[int, str]:
    code = level.get("formatCode")
    return {
        int(point.get("idx")): _format_value(text, code) if code is not None else text
        for point in level.iterfind(f"{_CX}pt")
        if point.get("idx", "").isdecimal() and (text := (point.text or "").strip())
    }


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
