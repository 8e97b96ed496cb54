from __future__ import annotations

import io
import zipfile
import zlib
from pathlib import Path

import pytest

from app.core.errors import Damaged, NotReadable, Unsupported
from app.ingest.detect import archives
from app.ingest.detect.archives import check_archive


def archive(**parts: bytes) -> io.BytesIO:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as target:
        for name, part in parts.items():
            target.writestr(name.replace("__", "/"), part)
    return content


def test_an_ordinary_one_passes_and_is_left_at_its_start(tmp_path: Path) -> None:
    content = archive(word__document=b"<w/>", **{"[Content_Types].xml": b"<Types/>"})
    content.seek(20)
    check_archive(content)
    assert content.tell() == 0
    (tmp_path / "a.docx").write_bytes(content.getvalue())
    check_archive(tmp_path / "a.docx")


def bomb() -> bytes:
    """A part of 400 MB of zeros in 400 KB, without ever being in memory."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = bytes(1 << 20)
    packed = b"".join(packer.compress(block) for _ in range(400)) + packer.flush()
    crc = 0
    for _ in range(400):
        crc = zlib.crc32(block, crc)
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as target:
        target.writestr("word/document.xml", packed)
    raw = content.getvalue()
    # The same bytes, told as deflated instead of stored, with what they unpack to.
    for signature, method, sizes in ((b"PK\x03\x04", 8, 14), (b"PK\x01\x02", 10, 16)):
        at = raw.index(signature)
        raw = raw[: at + method] + b"\x08\0" + raw[at + method + 2 :]
        raw = raw[: at + sizes] + crc.to_bytes(4, "little") + raw[at + sizes + 4 :]
        raw = raw[: at + sizes + 8] + (400 << 20).to_bytes(4, "little") + raw[at + sizes + 12 :]
    return raw


def test_a_bomb_is_refused_without_being_unpacked() -> None:
    with pytest.raises(Damaged, match="unpacked it would be far too large"):
        check_archive(io.BytesIO(bomb()))


def test_too_many_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MOST_ENTRIES", 3)
    with pytest.raises(Damaged, match="too many parts"):
        check_archive(archive(a=b"", b=b"", c=b"", d=b""))


@pytest.mark.parametrize(
    "name", ["../evil.txt", "word/../../evil", "/etc/passwd", "C:\\evil.txt", "..\\evil"]
)
def test_names_that_lead_outside(name: str) -> None:
    with pytest.raises(Damaged, match="lay outside"):
        check_archive(archive(**{name: b"x"}))


def test_names_with_dots_in_them_are_fine() -> None:
    check_archive(archive(**{"word/media/image..1.png": b"x", "a...b": b"x"}))


def test_an_encrypted_opendocument_file() -> None:
    manifest = b"<manifest><file-entry><encryption-data/></file-entry></manifest>"
    with pytest.raises(Unsupported, match="save it without one"):
        check_archive(
            archive(
                mimetype=b"application/vnd.oasis.opendocument.text", **{"META-INF/manifest.xml": manifest}
            )
        )


def test_what_is_broken_or_gone(tmp_path: Path) -> None:
    whole = archive(a=b"x" * 1000).getvalue()
    for broken in (b"", b"PK\x03\x04", whole[:-10], b"junk"):
        with pytest.raises(Damaged, match="damaged"):
            check_archive(io.BytesIO(broken))
    with pytest.raises(NotReadable):
        check_archive(tmp_path / "gone.docx")
