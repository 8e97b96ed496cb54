"""Parse, compute and format formulas over the line items of accounts.

The same words serve in resources/formulas.toml and in questions that say what they mean by a ratio: "fixed
asset turnover is defined as: FY2019 revenue / (average PP&E between FY2018 and FY2019)".
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from typing import Literal

from app.answer.calculation.accounts.periods import Period, find_periods, strip_periods
from app.core.paths import RESOURCES

Form = Literal["percent", "times", "days", "amount"]
"""How a result is told."""


@dataclass(frozen=True)
class Item:
    """A line of a statement. `names` in plain form, the likeliest first. `statement` is "" for any table."""

    name: str
    names: tuple[str, ...]
    statement: str = ""
    spent: bool = False


@dataclass(frozen=True)
class Formula:
    """A ratio or sum. `texts`: ways to compute it, best first; `rows`: what a table calls the result."""

    name: str
    form: Form
    texts: tuple[str, ...]
    rows: tuple[str, ...] = ()


@dataclass(frozen=True)
class Figure:
    """What an item was in a period."""

    item: Item
    period: Period


@dataclass(frozen=True)
class Operation:
    """`sign` is one of + - × ÷."""

    sign: str
    left: Expression
    right: Expression


@dataclass(frozen=True)
class Mean:
    """The average of some expressions."""

    parts: tuple[Expression, ...]


@dataclass(frozen=True)
class Power:
    """`base` to the power of 1/`root`."""

    base: Expression
    root: int


Expression = Decimal | Figure | Operation | Mean | Power


class NotUnderstood(Exception):
    """A formula that cannot be read."""


@dataclass(frozen=True)
class Glossary:
    """What names mean, by their plain form."""

    items: Mapping[str, Item] = field(default_factory=dict)
    formulas: Mapping[str, Formula] = field(default_factory=dict)

    def add_formulas(self, more: Mapping[str, Formula]) -> Glossary:
        """Add formulas, which stand before those of the same name."""
        return Glossary(self.items, {**self.formulas, **more})

    def find_item(self, phrase: str) -> Item:
        """Find the item that goes by a name; one of its own where none is known."""
        for name in _variants(normalize_item(phrase)):
            if name in self.items:
                return self.items[name]
        return Item(phrase, (normalize_item(phrase),))

    def find_formula(self, phrase: str) -> Formula | None:
        """Find the formula that goes by a name."""
        return next((self.formulas[n] for n in _variants(normalize_item(phrase)) if n in self.formulas), None)

    def knows(self, phrase: str) -> bool:
        """Whether it is the name of an item or a formula."""
        return any(name in self.items or name in self.formulas for name in _variants(normalize_item(phrase)))


@cache
def load_glossary() -> Glossary:
    """Load what resources/formulas.toml holds."""
    told = tomllib.loads((RESOURCES / "formulas.toml").read_text("utf-8"))
    items: dict[str, Item] = {}
    for name, entry in told["items"].items():
        item = Item(name, tuple(entry["names"]), entry["in"], entry.get("spent", False))
        for each in (normalize_item(name), *entry["names"], *entry.get("also", ())):
            items.setdefault(each, item)
        items[normalize_item(name)] = item
    formulas: dict[str, Formula] = {}
    for name, entry in told["formulas"].items():
        texts = tuple(entry[key] for key in ("is", "or") if key in entry)
        formula = Formula(name, entry["as"], texts, tuple(entry.get("row", ())))
        for each in (name, *entry.get("also", ())):
            formulas[normalize_item(each)] = formula
    for each in items:
        if each in formulas and items[each].name == each:
            del formulas[each]
    return Glossary(items, formulas)


def normalize_item(text: str) -> str:
    """Normalize a name in the form in which names are compared: "PP&E, net (Note 5)" is "pp and e net"."""
    text = re.sub(r"\([^()]*\)|\[[^\]]*\]", " ", text.casefold())
    text = re.sub(r"['’]s\b", " s", text).replace("&", " and ").replace("’", "").replace("'", "")
    text = re.sub(r"\bshareholder s\b", "shareholders", re.sub(r"\bstockholder s\b", "stockholders", text))
    return " ".join(re.findall(r"\w+", text))


_QUALIFIERS = re.compile(
    r"^(?:the|its|their|an?|total|overall|reported|unadjusted|gaap|consolidated|annual|year end|net|full year"
    r"|amount of|value of|level of)\s+"
)
_TAILS = re.compile(r"\s+(?:amount|figure|value|balance|line item|ratio|expenses?|total)$")


def _variants(name: str) -> Iterator[str]:
    """The name, and without words that change nothing, or little, of what it means."""
    yield name
    shorter = name
    while (cut := _QUALIFIERS.sub("", shorter)) != shorter:
        shorter = cut
        yield shorter
    for each in (name, shorter):
        if (cut := _TAILS.sub("", each)) != each:
            yield cut


# --- reading

_TOKEN = re.compile(
    r"\s*(?:(?P<number>\d+(?:\.\d+)?)(?=\s*[-+*/()]|\s*$)|(?P<sign>[-+*/()])|(?P<word>[^\s()+*/]+))"
)


def parse_formula(text: str, period: Period, known: Glossary, depth: int = 0) -> Expression:
    """Parse the formula `text` as of `period`, which "average" and "change" take with the one before, and
    which its items are of where they name none themselves. Raises NotUnderstood.
    """
    if depth > 6:
        raise NotUnderstood(text)
    reader = _Reader(_tokens(text), period, known, depth)
    found = reader.sum()
    if reader.tokens:
        raise NotUnderstood(text)
    return found


def _tokens(text: str) -> list[str]:
    text = text.replace("×", "*").replace("÷", "/").replace("–", "-").replace("—", "-").replace("−", "-")
    text = re.sub(r"[\[(]\s*(?:from|in|on|see)\b[^\])]*[\])]", " ", text, flags=re.IGNORECASE)
    for word, sign in (
        (r"\bdivided by\b", "/"),
        (r"\bmultiplied by\b|\btimes\b", "*"),
        (r"\bless\b|\bminus\b", " - "),
        (r"\bplus\b", " + "),
        (r"[\[{]", "("),
        (r"[\]}]", ")"),
    ):
        text = re.sub(word, sign, text, flags=re.IGNORECASE)
    tokens = []
    place = 0
    text = text.rstrip(" .;,")
    while place < len(text):
        match = _TOKEN.match(text, place)
        if match is None:
            break
        tokens.append(match[0].strip())
        place = match.end()
    return [token for token in tokens if token]


@dataclass
class _Reader:
    """Reads by recursive descent: a sum of products of names, numbers and brackets."""

    tokens: list[str]
    period: Period
    known: Glossary
    depth: int

    def sum(self) -> Expression:
        left = self.product()
        while self.tokens and self.tokens[0] in "+-":
            sign = self.tokens.pop(0)
            left = Operation(sign, left, self.product())
        return left

    def product(self) -> Expression:
        left = self.factor()
        while self.tokens and self.tokens[0] in "*/":
            sign = "×" if self.tokens.pop(0) == "*" else "÷"
            left = Operation(sign, left, self.factor())
        return left

    def factor(self) -> Expression:
        if not self.tokens:
            raise NotUnderstood("")
        if self.tokens[0] == "(":
            self.tokens.pop(0)
            inner = self.sum()
            self._close()
            return inner
        words: list[str] = []
        while self.tokens and self.tokens[0] not in {"+", "-", "*", "/", "(", ")"}:
            words.append(self.tokens.pop(0))
        phrase = " ".join(words).strip(" ,:")
        if re.fullmatch(r"\d+(?:\.\d+)?", phrase) and not find_periods(phrase):
            return Decimal(phrase)
        if (
            self.tokens
            and self.tokens[0] == "("
            and phrase.casefold() in {"average", "change", "average of", "change in"}
        ):
            self.tokens.pop(0)
            return self._over_time(phrase.split()[0].casefold(), self._until_close())
        match = re.match(
            r"(?:the\s+)?(average|change|increase)\s+(?:of\s+|in\s+)?(.+)", phrase, re.IGNORECASE
        )
        if match:
            return self._over_time("average" if match[1].casefold() == "average" else "change", match[2])
        return self.name(phrase)

    def name(self, phrase: str, period: Period | None = None) -> Expression:
        named = find_periods(phrase)
        period = period or (named[0] if named else self.period)
        name = re.sub(
            r"\b(?:for|in|of|from|at|as of|year end|end of)\s*$", "", strip_periods(phrase), flags=re.I
        )
        name = _source(name).strip(" ,:")
        if not normalize_item(name):
            raise NotUnderstood(phrase)
        formula = self.known.find_formula(name)
        if formula is not None:
            return parse_formula(formula.texts[0], period, self.known, self.depth + 1)
        return Figure(self.known.find_item(name), period)

    def _over_time(self, kind: str, phrase: str) -> Expression:
        named = find_periods(phrase) or [self.period.before, self.period]
        name = strip_periods(phrase)
        name = re.sub(r"\b(?:between|from|of|over|for)?\s*(?:and|to|-)?\s*$", "", name, flags=re.I).strip(
            " ,"
        )
        name = re.sub(r"\s+(?:between|from|over|for|in)\s*(?:and|to|-)?\s*$", "", name, flags=re.I)
        if len(named) == 1:
            named = [named[0].before, named[0]]
        parts = tuple(parse_formula(name, each, self.known, self.depth + 1) for each in named)
        if kind == "average":
            return Mean(parts)
        return Operation("-", parts[-1], parts[0])

    def _until_close(self) -> str:
        level = 1
        inner: list[str] = []
        while self.tokens:
            token = self.tokens.pop(0)
            level += {"(": 1, ")": -1}.get(token, 0)
            if not level:
                return " ".join(inner)
            inner.append(token)
        raise NotUnderstood("(")

    def _close(self) -> None:
        if not self.tokens or self.tokens.pop(0) != ")":
            raise NotUnderstood(")")


def _source(phrase: str) -> str:
    """A name without where it is to be found: "depreciation from the cash flow statement"."""
    return re.sub(
        r"\s*\b(?:from|in|on|per|using|as shown in)\s+(?:the\s+)?(?:consolidated\s+)?"
        r"(?:cash flow statement|statements? of [\w ]+|income statement|balance sheet|p&l)\b.*$",
        "",
        phrase,
        flags=re.IGNORECASE,
    )


# --- computing


def collect_figures(expression: Expression) -> Iterator[Figure]:
    """Collect the figures an expression is computed from, in order, each once."""
    yield from dict.fromkeys(_figures(expression))


def _figures(expression: Expression) -> Iterator[Figure]:
    match expression:
        case Figure():
            yield expression
        case Operation(_, left, right):
            yield from _figures(left)
            yield from _figures(right)
        case Mean(parts):
            for part in parts:
                yield from _figures(part)
        case Power(base, _):
            yield from _figures(base)


def compute(expression: Expression, value_of: Callable[[Figure], Decimal]) -> Decimal:
    """Compute the value of an expression. Raises ZeroDivisionError."""
    match expression:
        case Decimal():
            return expression
        case Figure():
            return value_of(expression)
        case Mean(parts):
            return sum((compute(part, value_of) for part in parts), Decimal(0)) / len(parts)
        case Power(base, root):
            value = compute(base, value_of)
            if value <= 0:
                raise ZeroDivisionError
            return value ** (Decimal(1) / root)
    left, right = compute(expression.left, value_of), compute(expression.right, value_of)
    match expression.sign:
        case "+":
            return left + right
        case "-":
            return left - right
        case "×":
            return left * right
    if not right:
        raise ZeroDivisionError
    return left / right


def format_expression(expression: Expression, show: Callable[[Figure], str], inside: int = 0) -> str:
    """Format the expression in words or numbers: "(1,000 + 1,200) ÷ 2". `inside`: how tightly what is around
    it binds, 0 where nothing is.
    """
    match expression:
        case Decimal():
            return f"{expression:f}"
        case Figure():
            return show(expression)
        case Mean(parts):
            shown = [format_expression(part, show, 1) for part in parts]
            if len(set(shown)) == 1:
                return f"average {shown[0]}"
            text = f"({' + '.join(shown)}) ÷ {len(shown)}"
            return f"({text})" if inside > 1 else text
        case Power(base, root):
            return (
                f"({format_expression(base, show)})^(1/{root})"
                if root > 1
                else format_expression(base, show, inside)
            )
    binds = 1 if expression.sign in "+-" else 2
    left = format_expression(expression.left, show, binds)
    right = format_expression(expression.right, show, binds + 1 if expression.sign in "-÷" else binds)
    text = f"{left} {'−' if expression.sign == '-' else expression.sign} {right}"
    return f"({text})" if binds < inside else text
