"""Pictures as pages: photographs and scans. What is written on them is read by OCR afterwards."""

# mypy: allow-untyped-calls
# (much of PyMuPDF carries no types)

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.errors import Damaged, NoText
from app.ingest.detect.files import open_file
from app.ingest.formats.rendition import Rendition
from app.ingest.pdf.mupdf import pymupdf

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_PIXELS = 100_000_000
"""A page of A3 at 600 dpi is 70 million; a picture of more takes more memory than a page is worth."""

_MOST_FRAMES = 2000
_SHORT_SIDE, _LONG_SIDE = 595.0, 842.0
"""Points: a picture that does not say how large it is gets a page of A4, in which it fits."""

_TRUSTED_DPI = (100.0, 1300.0)
"""Scanners say how fine they scan; 72 and 96, and nonsense, come from programs that do not know."""

_COARSEST = 72 / 96
"""Points to the pixel: a small picture is not blown up to a page."""

_LARGEST_PAGE = 1700.0
_FINEST = 5000
"""Pixels a side that are kept: 400 dpi on A3, more than OCR or a reader's eye makes use of."""

_JPEG_QUALITY = 88
_BROKEN = "This picture is damaged and could not be opened."
_TOO_LARGE = "This picture is too large: make it smaller, or save it as several, and add it again."


def render(path: Path, format: str, passwords: Sequence[str] = ()) -> Rendition:
    """Render a picture, or the pages of a TIFF, as pages of about the size that was photographed or scanned.

    Raises NotReadable, Damaged, also for pictures of more than `MOST_PIXELS`, and NoText for an empty one.
    """
    pdf = pymupdf.open()
    with open_file(path) as file:
        data = file.read()
    for picture, (width, height), dpi in _list_frames(data, format):
        stream = data if picture is None else _encode(picture)
        wide, high = _measure_paper(width, height, dpi)
        page = pdf.new_page(width=wide, height=high)
        page.insert_image(page.rect, stream=stream, keep_proportion=False)
    if pdf.page_count == 0:
        raise NoText("There is nothing in this picture.")
    return Rendition(pdf, format, labels=("",) * pdf.page_count)


def crop_picture(data: bytes, crop: tuple[float, float, float, float] = (0, 0, 0, 0)) -> bytes | None:
    """Crop a picture, as PNG or JPEG, by the shares that `crop` cuts off (left, top, right, bottom).

    None where it is of another kind, broken or too large.
    """
    from PIL import Image

    is_whole = all(abs(share) < 0.005 for share in crop)
    try:
        with _silence_pillow(), Image.open(io.BytesIO(data)) as picture:
            width, height = picture.size
            if width * height > MOST_PIXELS or not width * height:
                return None
            if is_whole and picture.format in ("JPEG", "PNG"):
                return data
            left, top, right, bottom = crop
            x0, y0 = int(max(left, 0) * width), int(max(top, 0) * height)
            x1, y1 = int(min(1 - right, 1) * width), int(min(1 - bottom, 1) * height)
            if x0 >= x1 or y0 >= y1:
                return None
            return _encode(_flatten_on_white(picture if is_whole else picture.crop((x0, y0, x1, y1))))
    except MemoryError:
        raise
    except Exception:  # Pillow's plug-ins let through whatever a broken picture makes them raise
        return None


def _silence_pillow() -> warnings.catch_warnings:  # type: ignore[type-arg, unused-ignore]
    """Silence Pillow, which warns of what is checked here."""
    return warnings.catch_warnings(action="ignore")


def _list_frames(data: bytes, format: str) -> Iterator[tuple[Image | None, tuple[int, int], float | None]]:
    """List each picture in the file as it is to be seen (None: the file as it stands), its width and height
    in pixels before any were left out, and its dots per inch if it says so.
    """
    from PIL import Image, ImageOps

    with _silence_pillow():
        try:
            picture = Image.open(io.BytesIO(data))
            count = getattr(picture, "n_frames", 1) if format == "tiff" else 1
        except MemoryError:
            raise
        except Image.DecompressionBombError as error:
            raise Damaged(_TOO_LARGE) from error
        except Exception as error:  # as above
            raise Damaged(_BROKEN) from error
        with picture:
            for number in range(min(count, _MOST_FRAMES)):
                try:
                    picture.seek(number)
                    if picture.width * picture.height > MOST_PIXELS:
                        raise Damaged(_TOO_LARGE)
                    turned = picture.getexif().get(0x0112, 1) != 1
                    dpi = _read_dpi(picture)
                    plain = picture.mode in ("L", "RGB") and max(picture.size) <= _FINEST
                    if picture.format == "JPEG" and plain and not turned:
                        picture.load()
                        yield None, picture.size, dpi
                        continue
                    wide, high = picture.size
                    if picture.format == "JPEG":
                        picture.draft("RGB", (_FINEST, _FINEST))
                    shown = ImageOps.exif_transpose(picture)
                    if (shown.width > shown.height) != (wide > high):
                        wide, high = high, wide
                    yield _flatten_on_white(shown), (wide, high), dpi
                except (MemoryError, Damaged):
                    raise
                except Image.DecompressionBombError as error:
                    raise Damaged(_TOO_LARGE) from error
                except Exception as error:  # as above
                    if number == 0:
                        raise Damaged(_BROKEN) from error
                    return


def _read_dpi(picture: Image) -> float | None:
    found = picture.info.get("dpi")
    try:
        dpi = float(found[0]) if found else 0.0
    except (TypeError, ValueError, ZeroDivisionError, IndexError):
        return None
    return dpi if _TRUSTED_DPI[0] <= dpi <= _TRUSTED_DPI[1] else None


def _flatten_on_white(picture: Image) -> Image:
    """Flatten a picture: without transparency, in grey or colour, and no finer than is of use."""
    from PIL import Image

    if max(picture.size) > _FINEST:
        reduced = (
            picture
            if picture.mode in ("L", "RGB", "RGBA", "LA")
            else picture.convert(_choose_target(picture))
        )
        reduced.thumbnail((_FINEST, _FINEST))
        picture = reduced
    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        with_alpha = picture.convert("RGBA")
        paper = Image.new("RGBA", with_alpha.size, "white")
        paper.alpha_composite(with_alpha)
        return paper.convert("RGB")
    return picture if picture.mode in ("1", "L", "RGB") else picture.convert(_choose_target(picture))


def _choose_target(picture: Image) -> str:
    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        return "RGBA"
    return "L" if picture.mode in ("1", "L", "I", "F", "I;16", "I;16B", "I;16L") else "RGB"


def _encode(picture: Image) -> bytes:
    """Encode a picture as PNG where that is small, which it is for drawings and scanned text, else as
    JPEG.
    """
    buffer = io.BytesIO()
    if picture.mode == "1" or (picture.mode != "1" and _has_few_colours(picture)):
        picture.save(buffer, "PNG")
    else:
        picture.save(buffer, "JPEG", quality=_JPEG_QUALITY)
    return buffer.getvalue()


def _has_few_colours(picture: Image) -> bool:
    sample = picture.resize((min(picture.width, 400), min(picture.height, 400)), resample=0)
    return sample.getcolors(maxcolors=1024 if picture.mode == "RGB" else 64) is not None


def _measure_paper(width: int, height: int, dpi: float | None) -> tuple[float, float]:
    """Measure the size of the page in points."""
    if dpi is None:
        short, long = sorted((width, height))
        scale = min(_SHORT_SIDE / short, _LONG_SIDE / long, _COARSEST)
    else:
        scale = 72 / dpi
    scale = min(scale, _LARGEST_PAGE / max(width, height))
    return max(width * scale, 3.0), max(height * scale, 3.0)
