"""Forms: with fields that are painted, with fields that are not, and flattened."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pymupdf

from tests.benchmarks.everyday_documents.pdf_writing import Sheet

_SEVERAL_LINES = 1 << 12
_COMBO = pymupdf.PDF_WIDGET_TYPE_COMBOBOX


def write_baggage_claim(path: Path) -> None:
    """Writes an airline's form for a bag that did not arrive; who shows it has to paint what is filled in."""
    sheet = Sheet()
    sheet.put(60, 70, "NORTHWAY AIRLINES", 16, "hebo")
    sheet.put(60, 90, "Property irregularity report (baggage not delivered on arrival)", 11)
    sheet.rule(98)
    fields = (
        ("Passenger", "Ingrid Halvorsen", 130),
        ("Booking code", "QX7T2L", 158),
        ("Flight and date", "NW 418, 14 June 2024", 186),
        ("Routing", "Bergen - Frankfurt - Lisbon", 214),
        ("Bag tag number", "0117 662093", 242),
        ("Weight as checked in", "18.5 kg", 270),
    )
    for label, value, y in fields:
        sheet.put(60, y, label)
        sheet.add_field(label, (190, y - 12, 420, y + 5), value)
    sheet.put(60, 298, "Type of bag")
    kinds = ["Hard-shell suitcase", "Soft suitcase", "Rucksack", "Pushchair"]
    sheet.add_field("type", (190, 286, 330, 303), kinds[0], _COMBO, choice_values=kinds)
    sheet.put(345, 298, "Colour")
    sheet.add_field("colour", (390, 286, 520, 303), "dark green")
    sheet.put(60, 330, "Contents worth more than EUR 50")
    things = "Running shoes, rain jacket,\ncamera tripod"
    sheet.add_field("contents", (60, 336, 520, 378), things, field_flags=_SEVERAL_LINES)
    sheet.add_tick("locked", 60, 402, True, "The bag is locked")
    sheet.add_tick("fragile", 220, 402, False, "Fragile items inside")
    sheet.add_tick("insured", 380, 402, True, "I have travel insurance")
    sheet.put(60, 436, "Where to deliver", 11, "hebo")
    sheet.add_tick("hotel", 60, 456, True, "Bring it to the address below")
    sheet.add_tick("collect", 290, 456, False, "I will collect it at the airport")
    sheet.put(60, 486, "Address during your stay")
    sheet.add_field("stay", (190, 474, 520, 491), "Pensao Arco, Rua do Arco 21, Lisbon")
    sheet.put(60, 514, "Staying until")
    sheet.add_field("until", (190, 502, 330, 519), "22 June 2024")
    sheet.put(60, 542, "Spent since arrival")
    sheet.add_field("spent", (190, 530, 330, 547), "EUR 85.00")
    sheet.put(60, 590, "Bags not found within 21 days are treated as lost. Keep your receipts.", 8)
    sheet.drop_appearances()
    sheet.save(path)


def write_direct_debit(path: Path) -> None:
    """Writes a mandate by which a gym takes its fee from an account; the form was flattened."""
    sheet = Sheet()
    sheet.put(60, 70, "Pulse House Fitness", 15, "hebo")
    sheet.put(60, 90, "Direct debit mandate", 12)
    sheet.rule(98)
    left = (
        ("Creditor identifier", "GB98PHG0004417", 130),
        ("Mandate reference", "PH-2023-5518", 172),
        ("Member", "Daniel Okonjo", 214),
        ("Account holder (if not the member)", "Abena Okonjo", 256),
        ("IBAN", "GB12 MIDL 4005 1523 8876 01", 298),
        ("Tariff", "Off-peak (Mon-Fri, 9 am to 4 pm)", 340),
    )
    right = (
        ("Fee", "GBP 34.50", 130),
        ("First collection", "5 October 2023", 172),
        ("Day of the month", "5th", 214),
        ("Joining fee", "GBP 20.00, paid in cash", 256),
        ("Received at the desk by", "S. Mbeki", 298),
    )
    for x, width, some in ((60, 230, left), (320, 210, right)):
        for label, value, y in some:
            sheet.put(x, y, label, 8)
            sheet.add_field(label, (x, y + 4, x + width, y + 20), value)
    sheet.put(60, 392, "The fee is collected")
    sheet.add_tick("monthly", 170, 392, True, "every month")
    sheet.add_tick("quarterly", 270, 392, False, "every quarter")
    sheet.add_tick("yearly", 380, 392, False, "once a year")
    text = (
        "I authorise Pulse House Fitness Ltd to collect the fee above from my account. I may ask my bank",
        "for a refund within eight weeks of the day on which my account was debited.",
    )
    sheet.put_lines(60, 430, text, 9)
    sheet.put(60, 490, "Place and date", 8)
    sheet.add_field("signed", (60, 494, 260, 510), "Reading, 21 September 2023")
    sheet.flatten()
    sheet.save(path)


def write_trip_consent(path: Path) -> None:
    """Writes a school's form by which parents let a child go on a trip, with painted fields."""
    sheet = Sheet()
    sheet.put(60, 68, "St Brannock's School", 15, "hebo")
    sheet.put(60, 88, "Consent for the residential trip to Glen Affric, 7 to 11 October 2024", 11)
    sheet.rule(96)
    rows: Sequence[tuple[str, str, float]] = (
        ("Pupil's full name", "Theodore Amari Lindqvist", 126),
        ("Class", "6B", 154),
        ("Date of birth", "19 February 2013", 182),
        ("Home address", "5 Mill Lane, Braunton EX33 2DN", 210),
        ("Parent or guardian", "Saskia Lindqvist", 250),
        ("Daytime telephone", "01271 555 0184", 278),
        ("Second contact", "Per Lindqvist (grandfather), 01271 555 0119", 306),
    )
    for label, value, y in rows:
        sheet.put(60, y, f"{label}:")
        sheet.add_field(label, (185, y - 12, 500, y + 5), value)
    sheet.put(60, 344, "Health", 11, "hebo")
    sheet.put(60, 366, "Allergies:")
    sheet.add_field("allergies", (185, 354, 500, 371), "Penicillin; wasp stings (carries an injector)")
    sheet.put(60, 394, "Medicine to be given:")
    sheet.add_field("medicine", (185, 382, 500, 399), "Cetirizine 10 mg, one tablet in the evening")
    sheet.put(60, 422, "Diet:")
    choices = ["No restrictions", "Vegetarian", "Vegan", "Halal", "Gluten-free"]
    sheet.add_field("diet", (185, 410, 330, 427), "Vegetarian", _COMBO, choice_values=choices)
    sheet.put(60, 456, "My child may", 11, "hebo")
    sheet.add_tick("swim", 60, 478, True, "swim in the lake under supervision")
    sheet.add_tick("climb", 60, 498, False, "take part in rock climbing")
    sheet.add_tick("canoe", 60, 518, True, "go canoeing")
    sheet.add_tick("photo", 60, 538, False, "be photographed for the school's website")
    sheet.put(60, 572, "How far can your child swim?")
    sheet.add_field("metres", (220, 560, 330, 577), "50 metres")
    sheet.put(60, 600, "Payment:")
    sheet.add_field("payment", (185, 588, 500, 605), "Two instalments of 110.00")
    sheet.put(60, 634, "Signed:")
    sheet.add_field("signed", (185, 622, 330, 639), "S. Lindqvist")
    sheet.put(350, 634, "Date:")
    sheet.add_field("date", (390, 622, 500, 639), "12 September 2024")
    sheet.save(path)


def write_membership_application(path: Path) -> None:
    """Writes an application to a library, flattened, with small labels under the lines."""
    sheet = Sheet()
    sheet.put(60, 70, "Calder Valley Libraries", 15, "hebo")
    sheet.put(60, 90, "Application for a reader's card", 12)
    boxes = (
        (60, 140, 230, "Family name", "Montague"),
        (310, 140, 220, "Given names", "Cyril Ebenezer"),
        (60, 190, 230, "Born on", "03/11/1951"),
        (310, 190, 220, "Occupation", "retired signalman"),
        (60, 240, 470, "Street and house number", "Ferncliffe, 8 Savile Road"),
        (60, 290, 110, "Postcode", "HX7 6PR"),
        (190, 290, 200, "Town", "Hebden Bridge"),
        (410, 290, 120, "In the district since", "1987"),
        (60, 340, 230, "E-mail", "cyril.m@post.example"),
        (310, 340, 220, "Branch where the card is collected", "Mytholmroyd"),
        (60, 390, 230, "Proof of identity shown", "driving licence"),
        (310, 390, 220, "Card number (office use)", "CV 40 11827"),
    )
    for x, y, width, label, _ in boxes:
        sheet.rule(y, x, x + width)
        sheet.put(x, y + 10, label, 7)
    sheet.put(60, 436, "Kind of card")
    sheet.add_tick("full", 140, 436, False, "Full (12.00 a year)")
    sheet.add_tick("reduced", 270, 436, True, "Reduced (4.00 a year)")
    sheet.add_tick("child", 410, 436, False, "Child (free)")
    sheet.put(60, 460, "Notices by")
    sheet.add_tick("mail", 140, 460, False, "e-mail")
    sheet.add_tick("post", 270, 460, True, "post")
    for x, y, width, label, value in boxes:
        sheet.add_field(label, (x, y - 17, x + width, y - 1), value)
    text = "The card is valid for three years. Its loss is to be reported at once; a new one costs 2.50."
    sheet.put(60, 500, text, 9)
    sheet.put(60, 540, "Signed on 2 May 2024", 9)
    sheet.flatten()
    sheet.save(path)
