"""Files embedded in the slides of a PowerPoint presentation."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from app.core.documents import Box
from app.ingest.formats.attachments import Attachment
from app.ingest.formats.office.embedded import make_attachment

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_MOST = 200
_EMU = 12700
"""English metric units to the point."""
_LINE = 18.0


def list_embedded(slide: Any) -> Iterator[tuple[Box, Attachment]]:
    """List the files on a slide of python-pptx, each with the place right below it in points; one that is
    broken is passed over.
    """
    for element in list(slide._element.iter(f"{_P}oleObj"))[:_MOST]:
        try:
            relation = slide.part.rels[element.get(f"{_R}id")]
            if relation.is_external:
                continue
            load = partial(_load, relation.target_part)
            yield _find_below(element), make_attachment(element.get("progId", ""), load)
        except MemoryError:
            raise
        except Exception:  # python-pptx lets through whatever a broken file makes its parts raise
            continue


def _load(part: Any) -> bytes:
    return bytes(part.blob)


def _find_below(element: Any) -> Box:
    """Find the place below: text that lies over a picture counts as what the picture says."""
    frame = next(element.iterancestors(f"{_P}graphicFrame"), None)
    place = None if frame is None else frame.find(f"{_P}xfrm")
    if place is None:
        return Box(0, 0, 0, 0)
    x, y = (int(place.find(f"{_A}off").get(name)) / _EMU for name in ("x", "y"))
    wide, high = (int(place.find(f"{_A}ext").get(name)) / _EMU for name in ("cx", "cy"))
    return Box(x, y + high, x + wide, y + high + _LINE)
