from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from app.core.errors import Damaged
from app.ingest.formats.picture import crop_picture
from tests.ingest.formats.reading import rendered


def drawing(mode: str = "RGB", size: tuple[int, int] = (300, 200)) -> Image.Image:
    """White, with a dark mark at the upper left."""
    image = Image.new(mode, size, "white" if mode != "RGBA" else (0, 0, 0, 0))
    ImageDraw.Draw(image).rectangle((0, 0, size[0] // 10, size[1] // 10), fill="black")
    return image


@pytest.mark.parametrize(
    ("name", "mode"),
    [
        *(("a.png", mode) for mode in ("RGB", "RGBA", "L", "1", "P")),
        *((name, "RGB") for name in ("a.jpg", "a.webp", "a.gif", "a.bmp", "a.tif")),
        ("a.jpg", "CMYK"),
        ("a.png", "I;16"),
    ],
)
def test_pictures_of_all_kinds_become_a_page(tmp_path: Path, name: str, mode: str) -> None:
    drawing("RGB" if mode in ("CMYK", "P") else "L" if mode == "I;16" else mode).convert(mode).save(
        tmp_path / name
    )
    rendition = rendered(tmp_path / name)
    assert (rendition.pdf.page_count, rendition.labels) == (1, ("",))
    pixels = rendition.pdf[0].get_pixmap()
    assert max(pixels.pixel(3, 3)) < 60
    if mode != "I;16":
        assert min(pixels.pixel(pixels.width - 4, pixels.height - 4)) > 240


def test_the_page_is_as_large_as_what_was_scanned(tmp_path: Path) -> None:
    drawing("1", (1654, 2339)).save(tmp_path / "scan.tif", dpi=(200, 200))
    rect = rendered(tmp_path / "scan.tif").pdf[0].rect
    assert (rect.width, rect.height) == pytest.approx((595, 842), abs=1)


def test_a_photograph_of_a_page_becomes_a4(tmp_path: Path) -> None:
    drawing("RGB", (3000, 4000)).save(tmp_path / "photo.jpg", dpi=(72, 72))
    rect = rendered(tmp_path / "photo.jpg").pdf[0].rect
    assert rect.height == pytest.approx(793, abs=2)
    assert rect.width == pytest.approx(595, abs=1)


def test_a_small_picture_stays_small(tmp_path: Path) -> None:
    drawing("RGB", (64, 64)).save(tmp_path / "icon.png")
    assert rendered(tmp_path / "icon.png").pdf[0].rect.width < 60


def test_a_photograph_is_turned_as_the_camera_was_held(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    drawing().save(tmp_path / "turned.jpg", exif=exif)
    page = rendered(tmp_path / "turned.jpg").pdf[0]
    assert page.rect.height > page.rect.width
    pixels = page.get_pixmap()
    assert max(pixels.pixel(pixels.width - 4, 3)) < 60


def test_a_photograph_is_kept_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    drawing("RGB", (800, 600)).save(path, quality=70)
    pdf = rendered(path).pdf
    xref = pdf[0].get_images()[0][0]
    assert pdf.extract_image(xref)["image"] == path.read_bytes()


def test_every_page_of_a_tiff_is_a_page(tmp_path: Path) -> None:
    first, *others = (drawing("1", (100 + 50 * n, 100)) for n in range(3))
    first.save(tmp_path / "fax.tif", save_all=True, append_images=others, dpi=(150, 150))
    pdf = rendered(tmp_path / "fax.tif").pdf
    assert [round(page.rect.width) for page in pdf] == [48, 72, 96]


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "bomb.png"
    head = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0)
    parts = [(b"IHDR", head), (b"IDAT", zlib.compress(bytes(1_000_000))), (b"IEND", b"")]
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + b"".join(
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
            for kind, data in parts
        )
    )
    with pytest.raises(Damaged, match="too large"):
        rendered(path)
    assert crop_picture(path.read_bytes()) is None


def test_a_fine_scan_is_made_coarser(tmp_path: Path) -> None:
    drawing("L", (9000, 6000)).save(tmp_path / "fine.png", dpi=(1200, 1200))
    page = rendered(tmp_path / "fine.png").pdf[0]
    assert page.get_image_info()[0]["width"] == 5000
    assert page.rect.width == pytest.approx(540, abs=1)


def test_what_is_no_picture_is_damaged(tmp_path: Path) -> None:
    drawing().save(tmp_path / "a.png")
    cut = tmp_path / "cut.png"
    cut.write_bytes((tmp_path / "a.png").read_bytes()[:60])
    with pytest.raises(Damaged):
        rendered(cut)


def test_parts_of_pictures_are_cut_out() -> None:
    buffer = io.BytesIO()
    drawing("RGB", (200, 100)).save(buffer, "PNG")
    data = buffer.getvalue()
    assert crop_picture(data) == data
    part = crop_picture(data, (0.5, 0.0, 0.25, 0.5))
    assert part is not None
    assert Image.open(io.BytesIO(part)).size == (50, 50)
    assert crop_picture(b"no picture") is None
    assert crop_picture(data, (0.9, 0, 0.9, 0)) is None
