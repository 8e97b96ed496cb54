"""Fill templates: names, amounts, dates and the like drawn from lists, in one manner of writing a page.

`{kind}` draws from the list of that name in templates/words.txt, `{2-9}` is a number, `{x:kind}` is
remembered as x and `{x}` says it again, `{x!}` is another of its kind. In lists, # is a digit, @ a letter.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

TEMPLATES = Path(__file__).with_name("templates")
_SLOT = re.compile(r"\{(?:(\w+):)?([^{}]+)\}")
_RANGE = re.compile(r"(\d+)-(\d+)")
_MONEY = (
    *("£{}", "€{}", "${}", "{} €", "EUR {}", "{} EUR", "{} euros", "US$ {}", "CHF {}", "$ {}", "USD {}"),
    *(
        "{} pounds",
        "GBP {}",
        "{} zł",
        "SEK {}",
        "¥{}",
        "{} dollars",
        "₹{}",
        "€ {}",
        "{} kr",
        "Rs. {}",
        "A${}",
    ),
)
_BIG_MONEY = ("£{} million", "€{} million", "${} billion", "EUR {}m", "{} million euros", "${}m", "CHF {} mn")
_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_DATES: tuple[Callable[[int, int, int], str], ...] = (
    lambda d, m, y: f"{d} {_MONTHS[m]} {y}",
    lambda d, m, y: f"{_MONTHS[m]} {d}, {y}",
    lambda d, m, y: f"{d:02}.{m + 1:02}.{y}",
    lambda d, m, y: f"{d}/{m + 1}/{y}",
    lambda d, m, y: f"{m + 1:02}/{d:02}/{y}",
    lambda d, m, y: f"{y}-{m + 1:02}-{d:02}",
    lambda d, m, y: f"{d} {_MONTHS[m][:3]} {y}",
    lambda d, m, y: f"{_MONTHS[m][:3]}. {d}, {y}",
    lambda d, m, y: f"{d}th of {_MONTHS[m]} {y}" if 3 < d < 21 else f"{d} {_MONTHS[m]} {y}",
    lambda d, m, y: f"{d}-{_MONTHS[m][:3]}-{y % 100:02}",
    lambda d, m, y: f"{d}. {_MONTHS[m]} {y}",
    lambda d, m, y: f"{d} {_MONTHS[m]}",
)


@cache
def read_words() -> dict[str, list[str]]:
    """Read the lists of words."""
    lines = (TEMPLATES / "words.txt").read_text("utf-8").splitlines()
    parts = [line.split(": ", 1) for line in lines if line and not line.startswith("# ")]
    return {name: entries.split(" | ") for name, entries in parts}


class Filler:
    """Fills the templates of one page; money, figures and dates are written alike all over it."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.known: dict[str, str] = {}
        self._template: dict[str, str] = {}
        self._money = chance.choice(_MONEY)
        self._big = chance.choice(_BIG_MONEY)
        self._date = chance.choice(_DATES)
        self._thousands, self._point = chance.choice((",.", ",.", ",.", ".,", " .", "’."))
        self._cents = chance.choice((True, False, None))
        self._figure = chance.choice(("{}", "{}", "{}", "$ {}", "{:.1f}", "{}.0"))

    def fill(self, template: str) -> str:
        """Fill a template's slots."""
        return _SLOT.sub(self._put, template)

    def draw(self, kind: str) -> str:
        """Draw a value of a kind: a list's name, one of the kinds below, or a pattern."""
        made: dict[str, Callable[[], str]] = {
            "amount": self._draw_amount,
            "bigamount": lambda: self._big.format(self._write(self.chance.randint(11, 990) / 10, 1)),
            "lowamount": lambda: self._money.format(self._write(self.chance.randint(20, 480), 0)),
            "highamount": lambda: self._money.format(self._write(self.chance.randint(500, 9900), 0)),
            "date": lambda: self._date(
                self.chance.randint(1, 28), self.chance.randint(0, 11), self.chance.randint(1988, 2027)
            ),
            "figure": self._draw_figure,
            "smallfigure": lambda: self._write(self.chance.randint(5, 990) / 100, 2),
        }
        if kind in made:
            return made[kind]()
        pattern = self.chance.choice(read_words()[kind]) if kind in read_words() else kind
        pattern = re.sub("#", lambda _: self.chance.choice("123456789"), pattern)
        pattern = re.sub("@", lambda _: self.chance.choice("ABCDEFGHKLMNPRSTVWX"), pattern)
        return self.fill(pattern).replace("[at]", "@")

    def draw_other(self, kind: str, than: str) -> str:
        """Draw a value of a kind that is not the given one."""
        for _ in range(20):
            other = self.draw(kind)
            if other.lower() != than.lower() and other.lower() not in than.lower():
                return other
        return f"{other} 2"

    def remember(self, name: str, template: str) -> str:
        """Fill a template and remember it under a name."""
        self.known[name], self._template[name] = self.fill(template), template
        return self.known[name]

    def _put(self, slot: re.Match[str]) -> str:
        name, kind = slot[1], slot[2]
        if name:
            kind = kind if kind in read_words() or kind[0].isalpha() else f"{{{kind}}}"
            self._template[name] = kind
            self.known[name] = self.draw(kind)
            return self.known[name]
        if kind.endswith("!"):
            return self._draw_again(kind[:-1])
        if kind in self.known:
            return self.known[kind]
        if ends := _RANGE.fullmatch(kind):
            return str(self.chance.randint(int(ends[1]), int(ends[2])))
        return self.draw(kind)

    def _draw_again(self, name: str) -> str:
        template = self._template[name]
        for _ in range(20):
            kept = dict(self.known)
            other = self.fill(template) if "{" in template else self.draw(template)
            self.known = kept
            if other != self.known[name] and other not in self.known.values():
                break
        return other

    def _draw_amount(self) -> str:
        value = self.chance.choice((1, 5, 10, 50, 100, 1000)) * self.chance.randint(2, 95)
        cents = self.chance.random() < 0.4 if self._cents is None else self._cents
        if cents:
            return self._money.format(self._write(value + self.chance.randint(0, 99) / 100, 2))
        return self._money.format(self._write(value, 0))

    def _draw_figure(self) -> str:
        value = self.chance.choice((1, 1, 10, 100)) * self.chance.randint(11, 999)
        if self._figure == "{:.1f}":
            return self._write(value / 10, 1)
        written = self._write(value, 0)
        if self.chance.random() < 0.06:
            written = f"({written})"
        return self._figure.format(written)

    def _write(self, value: float, places: int) -> str:
        """Write a number with this page's marks."""
        marks = {",": self._thousands, ".": self._point}
        return "".join(marks.get(each, each) for each in f"{value:,.{places}f}")
