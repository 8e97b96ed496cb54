from __future__ import annotations

import io
from pathlib import Path

import msoffcrypto
import openpyxl
import pytest
from msoffcrypto.format.ooxml import OOXMLFile

from app.core.errors import Damaged, NeedsPassword
from app.ingest.formats.office.protection import decrypt


def protect(path: Path, password: str) -> Path:
    """A workbook with one word in it, encrypted."""
    workbook = openpyxl.Workbook()
    workbook.active["A1"] = "secret"
    plain = io.BytesIO()
    workbook.save(plain)
    with path.open("wb") as file:
        OOXMLFile(plain).encrypt(password, file)
    return path


def test_the_right_password_among_others_opens_it(tmp_path: Path) -> None:
    path = protect(tmp_path / "pay.xlsx", "tulip")
    before = sorted(tmp_path.iterdir())
    file, password = decrypt(path, ("rose", "tulip"))
    assert password == "tulip"
    assert not isinstance(file, Path)
    assert openpyxl.load_workbook(file).active["A1"].value == "secret"
    assert sorted(tmp_path.iterdir()) == before


def test_without_the_password_it_says_what_is_needed(tmp_path: Path) -> None:
    path = protect(tmp_path / "pay.xlsx", "tulip")
    with pytest.raises(NeedsPassword, match=r"^This Excel workbook is protected with a password\.$"):
        decrypt(path)
    with pytest.raises(NeedsPassword, match=r"^None of the passwords given opens this Excel workbook\.$"):
        decrypt(path, ("rose", ""))


def test_a_workbook_protected_against_changes_opens_by_itself(tmp_path: Path) -> None:
    file, password = decrypt(protect(tmp_path / "form.xlsx", "VelvetSweatshop"))
    assert password is None
    assert isinstance(file, io.BytesIO)


def test_an_unprotected_file_is_left_where_it_is(tmp_path: Path) -> None:
    path = tmp_path / "plain.xlsx"
    openpyxl.Workbook().save(path)
    assert decrypt(path, ("tulip",)) == (path, None)


def test_a_broken_container_is_damaged(tmp_path: Path) -> None:
    path = protect(tmp_path / "pay.docx", "tulip")
    path.write_bytes(path.read_bytes()[:1500])
    with pytest.raises(Damaged, match="Word document is damaged"):
        decrypt(path, ("tulip",))


def test_the_library_still_says_wrong_password_as_this_module_expects(tmp_path: Path) -> None:
    with protect(tmp_path / "pay.xlsx", "tulip").open("rb") as file:
        protected = msoffcrypto.OfficeFile(file)
        with pytest.raises(msoffcrypto.exceptions.InvalidKeyError):
            protected.load_key(password="rose", verify_password=True)
