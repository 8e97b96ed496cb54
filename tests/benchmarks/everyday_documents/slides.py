"""Slides with points, tables and notes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from pptx import Presentation
from pptx.util import Inches


class _Deck:
    """A presentation in the making."""

    def __init__(self) -> None:
        self.made = Presentation()

    def open_with(self, title: str, below: str) -> None:
        slide = self.made.slides.add_slide(self.made.slide_layouts[0])
        slide.shapes.title.text = title
        slide.placeholders[1].text = below

    def list_points(self, title: str, points: Sequence[str], notes: str = "") -> None:
        """Adds a slide of points; one that begins with two blanks stands below the one before."""
        slide = self.made.slides.add_slide(self.made.slide_layouts[1])
        slide.shapes.title.text = title
        frame = slide.placeholders[1].text_frame
        for number, point in enumerate(points):
            paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
            paragraph.text, paragraph.level = point.strip(), int(point.startswith("  "))
        if notes:
            slide.notes_slide.notes_text_frame.text = notes

    def tabulate(self, title: str, rows: Sequence[Sequence[str]], notes: str = "") -> None:
        slide = self.made.slides.add_slide(self.made.slide_layouts[5])
        slide.shapes.title.text = title
        table = slide.shapes.add_table(
            len(rows), len(rows[0]), Inches(0.7), Inches(1.8), Inches(8.4), Inches(0.4 * len(rows))
        ).table
        for row, values in enumerate(rows):
            for column, value in enumerate(values):
                table.cell(row, column).text = value
        if notes:
            slide.notes_slide.notes_text_frame.text = notes


def write_sales_review(path: Path) -> None:
    """Writes a quarter's review of a maker of bicycles."""
    deck = _Deck()
    deck.open_with("Marlow Cycles: third quarter 2024", "Sales review, 22 October 2024 · Ines Carvalho")
    deck.list_points(
        "In short",
        (
            "Revenue up 6% to £4.31 million",
            "Margin on e-bikes down two points",
            "  Battery cells cost 11% more than last year",
            "City bikes were sold out for three weeks in July",
            "Returns fell from 4.1% to 3.2%",
        ),
    )
    deck.tabulate(
        "Revenue by region (£ thousand)",
        (
            ("Region", "Q3 2023", "Q3 2024", "Change"),
            ("North", "1,120", "1,304", "+16.4%"),
            ("Midlands", "980", "1,011", "+3.2%"),
            ("South", "1,245", "1,168", "-6.2%"),
            ("Exports", "721", "827", "+14.7%"),
            ("All", "4,066", "4,310", "+6.0%"),
        ),
        notes="The South lost two dealers in August: Hove and Exeter. Both went to Arrowhead.",
    )
    deck.tabulate(
        "What comes next",
        (
            ("Task", "Who", "Until"),
            ("Shop in Ghent opens", "Pieter Maes", "2 December"),
            ("Second supplier of battery cells", "Ines Carvalho", "end of January"),
            ("Recall of the Lark's front fork", "Gus Whelan", "8 November"),
        ),
    )
    deck.list_points(
        "Questions for the board",
        (
            "Shall we raise the price of the Lark 7 from £2,350 to £2,490?",
            "Do we keep a shop of our own in Leeds?",
        ),
        notes="Say nothing about the Danish distributor yet; the contract is to be signed on 18 November.",
    )
    deck.made.save(path)


def write_lecture(path: Path) -> None:
    """Writes the slides of a lecture for students."""
    deck = _Deck()
    deck.open_with("Soils of river plains", "Physical geography II, week 5 · Dr Leonie Abara")
    deck.list_points(
        "What you should know after today",
        (
            "How clay, silt and sand settle",
            "Why gley soils are grey",
            "  Iron is reduced where water stands for long",
            "What ploughing does to river meadows",
        ),
        notes="Pass round the two samples. The grey one is from the Severn near Tewkesbury.",
    )
    deck.tabulate(
        "Sizes of grains",
        (
            ("Fraction", "Diameter (mm)", "Sinks 10 cm in"),
            ("Coarse sand", "2 - 0.6", "less than a second"),
            ("Fine sand", "0.2 - 0.06", "30 seconds"),
            ("Silt", "0.06 - 0.002", "2 hours"),
            ("Clay", "below 0.002", "8 hours and more"),
        ),
    )
    deck.list_points(
        "Coursework",
        (
            "Map of a soil profile, about 1,500 words",
            "Hand in by Friday 22 November, 4 pm, on paper",
            "Five marks are taken off for each day it is late",
            "Counts for 30% of the module",
        ),
        notes="The exam is on 14 January; calculators are allowed, notes are not.",
    )
    deck.list_points(
        "Reading",
        ("Hallett and Moss, Wet Ground, chapters 3 and 4", "Okafor 2019, on hydric soils of the Niger delta"),
    )
    deck.made.save(path)
