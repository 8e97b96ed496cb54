from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from app.ingest.formats.office.number_formats import Value, format_value, normalize_value


@pytest.mark.parametrize(
    ("value", "code", "shown"),
    [
        (None, "0.00", ""),
        (True, "General", "TRUE"),
        ("as it is", "0.00", "as it is"),
        ("Kiel", '"City of "@', "City of Kiel"),
        (3.0, "General", "3"),
        (0.1 + 0.2, "General", "0.3"),
        (1234567.891, "#,##0.00", "1,234,567.89"),
        (0, "#,##0", "0"),
        (0.5, "#.##", ".5"),
        (5, "0.0#", "5.0"),
        (7, "000", "007"),
        (0.155, "0%", "16%"),
        (0.1234, "0.00%", "12.34%"),
        (-42.5, "0.0", "-42.5"),
        (-42.5, "0.0;(0.0)", "(42.5)"),
        (0, '0;-0;"none"', "none"),
        (-1234, "#,##0_);[Red](#,##0)", "(1,234)"),
        (1234.5, "[$€-407] #,##0.00", "€ 1,234.50"),
        (1234.5, '"$"#,##0', "$1,235"),
        (1234.5, "#,##0.00 [$kr.-406]", "1,234.50 kr."),
        (2_500_000, '0.0,,"M"', "2.5M"),
        (12345.678, "0.00E+00", "1.23E+04"),
        (0.00012, "0.0E+0", "1.2E-4"),
        (2.5, "# ?/?", "2 1/2"),
        (0.333, "# ??/??", "1/3"),
        (5551234, "000-0000", "555-1234"),
        (150, "[>=100]0;[<100]0.0", "150"),
        (1.005, "0.00", "1.01"),
        (-0.001, "0.00", "0.00"),
        (1e20, "#,##0", "100,000,000,000,000,000,000"),
        (5, "@", "5"),
        (datetime(2024, 3, 7), "mm-dd-yy", "2024-03-07"),
        (datetime(2024, 3, 7, 14, 5), "d mmm yyyy h:mm AM/PM", "7 Mar 2024 2:05 PM"),
        (date(2024, 3, 7), "dddd, dd/mm/yy", "Thursday, 07/03/24"),
        (datetime(2024, 3, 7, 9, 5, 6), "hh:mm:ss", "09:05:06"),
        (45358.5, "yyyy-mm-dd hh:mm", "2024-03-07 12:00"),
        (45358, "[$-409]mmmm d, yyyy;@", "March 7, 2024"),
        (timedelta(hours=30, minutes=15), "[h]:mm", "30:15"),
        (1.25, "[hh]:mm:ss", "30:00:00"),
        (time(8, 30), "h:mm", "8:30"),
        (61.5 / 86400, "mm:ss.0", "01:01.5"),
        (datetime(2024, 3, 7), "General", "2024-03-07"),
        (-5, "yyyy-mm-dd", "-5"),
    ],
)
def test_a_value_shows_as_in_a_spreadsheet(value: Value, code: str, shown: str) -> None:
    assert format_value(value, code) == shown


@pytest.mark.parametrize(
    "code", ["", ";;;", '"', "[", "\\", "_", "*", "0.0.0", "/", "#/", "E+", "[h", "0,,,", "%"]
)
@pytest.mark.parametrize("value", [0, -1.5, 1e300, 5e-324, "text", datetime(2024, 1, 1)])
def test_no_format_however_broken_raises(value: Value, code: str) -> None:
    assert isinstance(format_value(value, code), str)


@pytest.mark.parametrize("code", ["General", "0.00", "yyyy-mm-dd", "# ?/?"])
def test_what_is_no_number_shows_as_it_is(code: str) -> None:
    assert format_value(float("inf"), code) == "inf"


@pytest.mark.parametrize(
    ("value", "code", "normalized"),
    [
        (0.3125, "h:mm", "7.5"),
        (1.25, "[h]:mm", "30"),
        (45000.5, "h:mm", None),
        (45000.5, "[h]:mm", "1080012"),
    ],
)
def test_hours_are_those_of_durations(value: float, code: str, normalized: str | None) -> None:
    assert normalize_value(value, code) == normalized
