"""Workbooks with several sheets, narrow columns and totals, or many rows, and a file of commas."""

from __future__ import annotations

import csv
import random
import re
import zipfile
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.styles import Font

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_SPENT = (
    (780, 412.35, 188.20, 96.00, 75.10),
    (780, 398.60, 176.45, 96.00, 120.00),
    (780, 441.15, 150.30, 128.50, 64.95),
    (780, 420.00, 121.75, 96.00, 210.40),
    (780, 455.80, 88.60, 142.20, 98.00),
    (780, 433.25, 61.90, 96.00, 340.75),
    (780, 389.10, 58.15, 61.00, 912.30),
    (780, 402.75, 59.40, 96.00, 88.20),
    (810, 447.90, 72.85, 96.00, 131.60),
    (810, 468.20, 109.35, 117.40, 79.99),
    (810, 459.45, 151.10, 96.00, 102.25),
    (810, 587.65, 183.70, 96.00, 266.80),
)
"""Rent, food, energy, transport and leisure, by month."""
_BILLS = (
    ("Voltara", "electricity", "88-20417", 64.00, date(2025, 3, 31)),
    ("Lumen Fibre", "internet", "LF-3390", 32.50, date(2024, 11, 14)),
    ("Castle Mutual", "contents insurance", "CM 771 204", 9.80, date(2024, 6, 30)),
    ("TalkLine", "mobile phone", "0044-19", 15.00, "rolling monthly"),
    ("Northbridge Baths", "swimming pass", "B-5120", 22.00, date(2024, 8, 31)),
)
_SAVED = (
    (date(2023, 1, 5), "Holiday pot", 150, None, 150),
    (date(2023, 3, 6), "Holiday pot", 300, None, 450),
    (date(2023, 6, 28), "Holiday pot", 200, None, 650),
    (date(2023, 7, 3), "Holiday pot", None, 600, 50),
    (date(2023, 9, 12), "Rainy day", 500, None, 500),
    (date(2023, 12, 20), "Rainy day", None, 120, 380),
)


def write_household(path: Path) -> None:
    """Writes what a household spends: three sheets, columns too narrow, totals as formulas."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Spending"
    sheet.append(["2023", "Rent", "Food", "Energy", "Transport", "Leisure", "Total"])
    for month, spent in zip(_MONTHS, _SPENT, strict=True):
        row = sheet.max_row + 1
        sheet.append([month, *spent, f"=SUM(B{row}:F{row})"])
    sheet.append(["Year", *(f"=SUM({column}2:{column}13)" for column in "BCDEFG")])
    for row in sheet.iter_rows(min_row=2, min_col=2):
        for cell in row:
            cell.number_format = "#,##0.00"
    for cell in (*sheet[1], *sheet[14]):
        cell.font = Font(bold=True)
    for column in "ABCDEFG":
        sheet.column_dimensions[column].width = 7
    bills = book.create_sheet("Bills")
    bills.append(["Provider", "What for", "Customer no.", "Per month", "Fixed until"])
    for bill in _BILLS:
        bills.append(bill)
    for cell in (*bills["E"],):
        cell.number_format = "DD.MM.YYYY"
    savings = book.create_sheet("Savings")
    savings.append(["Date", "Pot", "In", "Out", "Balance"])
    for saved in _SAVED:
        savings.append(saved)
    for cell in savings["A"]:
        cell.number_format = "DD MMM YYYY"
    book.save(path)
    columns = [sum(month[place] for month in _SPENT) for place in range(5)]
    results = {f"G{number}": sum(month) for number, month in enumerate(_SPENT, 2)}
    results |= {f"{column}14": value for column, value in zip("BCDEF", columns, strict=True)}
    _keep_results(path, "xl/worksheets/sheet1.xml", {**results, "G14": sum(columns)})


def _keep_results(path: Path, part: str, results: Mapping[str, float]) -> None:
    """Puts beside each formula what it comes to, as the programs do that people write sheets with."""
    content = BytesIO(path.read_bytes())
    with zipfile.ZipFile(content) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            if name == part:
                text = data.decode()
                for cell, value in results.items():
                    text, count = re.subn(
                        rf'(<c r="{cell}"[^>]*><f>[^<]*</f>)<v ?/?>(?:</v>)?',
                        rf"\g<1><v>{value:.2f}</v>",
                        text,
                    )
                    assert count == 1, cell
                data = text.encode()
            new.writestr(name, data)


TRIPS: Sequence[tuple[str, str, str, str, int, str]] = (
    ("2024-03-04", "Breda", "Utrecht", "kick-off Delta project", 78, "Petra"),
    ("2024-03-11", "Breda", "Antwerp", "trade fair", 56, "Joris"),
    ("2024-03-12", "Antwerp", "Breda", "trade fair, way back", 56, "Joris"),
    ("2024-03-26", "Breda", "Eindhoven", "customer Van Rijn", 61, "Petra"),
    ("2024-04-09", "Breda", "Utrecht", "Delta project, workshop", 78, "Petra"),
    ("2024-04-17", "Breda", "Groningen", "audit", 262, "Mireille"),
    ("2024-04-19", "Groningen", "Breda", "audit, way back", 262, "Mireille"),
    ("2024-05-02", "Breda", "Rotterdam", "notary", 52, "Joris"),
    ("2024-05-14", "Breda", "Tilburg", "new tyres", 27, "Joris"),
    ("2024-05-21", "Breda", "Utrecht", "Delta project, handover", 80, "Mireille"),
    ("2024-06-06", "Breda", "Cologne", "supplier Hartmann", 211, "Petra"),
    ("2024-06-07", "Cologne", "Breda", "supplier Hartmann, way back", 214, "Petra"),
    ("2024-06-25", "Breda", "Middelburg", "customer Zeeland Foods", 98, "Mireille"),
)
"""Day, from, to, what for, kilometres, who drove."""


def write_mileage(path: Path) -> None:
    """Writes the log of a car as comma-separated values."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("Date", "From", "To", "Purpose", "Km", "Driver"))
        writer.writerows(TRIPS)


_CLINICS = ("Ashford", "Whitby", "Penarth", "Kelso")
_EQUIPMENT = ("Infusion pump", "Defibrillator", "Ventilator", "ECG recorder", "Patient monitor", "Centrifuge")
_MAKERS = {
    "Infusion pump": "Medivane",
    "Defibrillator": "Corvia",
    "Ventilator": "Aeris",
    "ECG recorder": "Corvia",
    "Patient monitor": "Medivane",
    "Centrifuge": "Rotolab",
}


def make_equipment(count: int = 300, seed: int = 11) -> list[dict[str, Any]]:
    """Makes the rows of a register of equipment."""
    chance = random.Random(seed)
    rows = []
    for number in range(count):
        kind = chance.choice(_EQUIPMENT)
        bought = date(2015, 1, 5) + timedelta(days=chance.randrange(3300))
        rows.append(
            {
                "Asset": f"ME-{2001 + number}",
                "Equipment": kind,
                "Maker": _MAKERS[kind],
                "Clinic": chance.choice(_CLINICS),
                "Bought on": bought,
                "Price": chance.randrange(400, 18000, 50),
                "Next check": date(2024, 7, 1) + timedelta(days=chance.randrange(400)),
                "State": chance.choice(("in use", "in use", "in use", "in store", "broken")),
            }
        )
    return rows


def write_equipment(path: Path) -> None:
    """Writes the register: 300 rows, a filter, and a second sheet that says whom to ring."""
    rows = make_equipment()
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Register"
    sheet.append(list(rows[0]))
    for row in rows:
        sheet.append(list(row.values()))
    for column, format_ in (("E", "DD/MM/YYYY"), ("F", "#,##0"), ("G", "DD/MM/YYYY")):
        for cell in sheet[column][1:]:
            cell.number_format = format_
    for column, width in zip("ABCDEFGH", (9, 16, 11, 10, 11, 9, 11, 10), strict=True):
        sheet.column_dimensions[column].width = width
    sheet.auto_filter.ref = sheet.dimensions
    sheet.freeze_panes = "A2"
    contacts = book.create_sheet("Service")
    contacts.append(["Maker", "Hotline", "Contract until", "Reaction time"])
    for contact in (
        ("Medivane", "0161 555 0133", date(2026, 12, 31), "8 hours"),
        ("Corvia", "0117 555 0160", date(2025, 9, 30), "next working day"),
        ("Aeris", "020 5550 0177", date(2027, 3, 31), "4 hours"),
        ("Rotolab", "01482 555 0121", "none", "by appointment"),
    ):
        contacts.append(contact)
    for cell in contacts["C"]:
        cell.number_format = "DD/MM/YYYY"
    for column in "ABCD":
        contacts.column_dimensions[column].width = 18
    book.save(path)
