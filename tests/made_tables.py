"""Tables made by code, as files of several kinds, and questions about their rows with what is right."""

from __future__ import annotations

import csv
import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import openpyxl

REGIONS = ("North", "South", "East", "West")
_SYLLABLES = ("Gor", "Len", "Mar", "Tol", "Bren", "Ostr", "Vel", "Quan", "Dra", "Hul")
_ENDS = ("sum", "by", "wick", "ford", "ova", "stedt", "mere", "nes")
_GOODS = ("Lantern", "Kettle", "Rope", "Saddle", "Anvil", "Loom")
_CUSTOMERS = ("Hale & Sons", "Mirow", "Petrel Ltd", "Oda Berg", "Castor")

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under heads, as Python has them."""

    name: str
    heads: tuple[str, ...]
    rows: tuple[Row, ...]

    def where(self, test: Callable[[dict[str, Any]], bool]) -> list[dict[str, Any]]:
        """The rows for which a test holds, by head."""
        records = [dict(zip(self.heads, row, strict=True)) for row in self.rows]
        return [record for record in records if test(record)]


def villages(count: int = 40, seed: int = 3) -> Table:
    """Villages with region, inhabitants and area."""
    chance = random.Random(seed)
    names = [f"{one}{end}" for one in _SYLLABLES for end in _ENDS][:count]
    rows = [
        (
            name,
            chance.choice(REGIONS),
            chance.randrange(90, 9000),
            round(chance.uniform(2, 60), 1),
            1150 + 7 * i,
        )
        for i, name in enumerate(names)
    ]
    return Table("Villages", ("Village", "Region", "Inhabitants", "Area (km2)", "Founded"), tuple(rows))


def orders(count: int = 120, seed: int = 4) -> Table:
    """Orders of goods with dates and amounts."""
    chance = random.Random(seed)
    rows = [
        (
            f"A-{1000 + i}",
            date(2022, 1, 3) + timedelta(days=chance.randrange(0, 720)),
            chance.choice(_CUSTOMERS),
            chance.choice(_GOODS),
            chance.randrange(1, 40),
            round(chance.uniform(5, 1900), 2),
            chance.choice(("paid", "open", "refunded")),
        )
        for i in range(count)
    ]
    heads = ("Order", "Date", "Customer", "Product", "Quantity", "Amount", "Status")
    return Table("Orders", heads, tuple(rows))


def write_xlsx(
    path: Path, tables: Sequence[Table], *, total: bool = False, hidden: Sequence[int] = ()
) -> Path:
    """A workbook with a sheet for each table; `total` puts the sums below, and rows may be `hidden`."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for table in tables:
        sheet = book.create_sheet(table.name)
        sheet.append(table.heads)
        for row in table.rows:
            sheet.append(row)
        if total:
            sums = [sum(v) if isinstance(v[0], int | float) else "" for v in zip(*table.rows, strict=True)]
            sheet.append(["Total", *sums[1:]])
        for number in hidden:
            sheet.row_dimensions[number].hidden = True
    book.save(path)
    return path


def write_csv(path: Path, table: Table, *, german: bool = False) -> Path:
    """A file of text; `german` with semicolons, decimal commas and days with dots."""

    def written(value: Any) -> str:
        if isinstance(value, date):
            return value.strftime("%d.%m.%Y") if german else value.isoformat()
        return str(value).replace(".", ",") if german and isinstance(value, float) else str(value)

    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";" if german else ",")
        writer.writerow(table.heads)
        writer.writerows([written(value) for value in row] for row in table.rows)
    return path


def write_html(path: Path, table: Table, before: str = "") -> Path:
    """A web page with the table among text."""
    head = "".join(f"<th>{each}</th>" for each in table.heads)
    body = "".join(f"<tr>{''.join(f'<td>{v}</td>' for v in row)}</tr>" for row in table.rows)
    path.write_text(
        f"<p>{before}</p><table border=1><tr>{head}</tr>{body}</table><p>That is all there is to say.</p>",
        "utf-8",
    )
    return path


@dataclass(frozen=True, slots=True)
class Question:
    """A question and what its answer must hold; `held`: it was looked at only when the program was done."""

    question: str
    right: str
    held: bool = False


def about_villages(table: Table) -> list[Question]:
    """Questions about `villages`."""

    def of(records: Iterable[dict[str, Any]], head: str = "Inhabitants") -> list[Any]:
        return [record[head] for record in records]

    def named(records: Iterable[dict[str, Any]], head: str, biggest: bool = True) -> str:
        order = sorted(records, key=lambda each: each[head], reverse=biggest)
        return str(order[0]["Village"])

    everywhere = table.where(lambda _: True)
    north = table.where(lambda each: each["Region"] == "North")
    south = table.where(lambda each: each["Region"] == "South")
    by_region = {region: of(table.where(lambda each, r=region: each["Region"] == r)) for region in REGIONS}
    fullest = max(by_region, key=lambda each: sum(by_region[each]))
    large = table.where(lambda each: each["Inhabitants"] > 5000)
    area = "Area (km2)"
    mean_area = f"{sum(of(everywhere, area)) / len(everywhere):.2f}"
    mean_east = f"{sum(by_region['East']) / len(by_region['East']):,.2f}"
    elsewhere = f"{sum(of(everywhere)) - sum(of(north)):,}"
    known = {
        "What is the total number of inhabitants?": f"{sum(of(everywhere)):,}",
        "How many inhabitants do the villages in North have?": f"{sum(of(north)):,}",
        "How many villages are in North?": f"{len(north)} of {len(everywhere)}",
        "What is the average area of the villages?": mean_area,
        "Which village has the largest area?": named(everywhere, area),
        "Which village in South has the fewest inhabitants?": named(south, "Inhabitants", biggest=False),
        "How many villages have more than 5,000 inhabitants?": f"{len(large)} of",
        "Which region has the most inhabitants?": f"{fullest}: ",
        "Durchschnitt der Inhabitants in North?": f"{sum(of(north)) / len(north):,.2f}",
        "Top 3 villages by inhabitants": named(everywhere, "Inhabitants"),
    }
    held = {
        "Add up the inhabitants of all villages not in North": elsewhere,
        "What's the mean number of inhabitants per region?": mean_east,
        "How many different regions are there?": "4 ",
        "What is the smallest village by area?": named(everywhere, area, biggest=False),
        "What is the median of inhabitants in the South?": f"{_median(of(south)):,.2f}".rstrip("0").rstrip(
            "."
        ),
        "Wie viele Einträge sind in der Region South?": f"{len(south)} of",
    }
    return _questions(known, held)


def about_orders(table: Table) -> list[Question]:
    """Questions about `orders`."""

    def total(test: Callable[[dict[str, Any]], bool], head: str = "Amount") -> float:
        return float(sum(each[head] for each in table.where(test)))

    everything = table.where(lambda _: True)
    dearest = max(everything, key=lambda each: each["Amount"])
    over = table.where(lambda each: each["Amount"] > 500)
    paid = [each["Amount"] for each in table.where(lambda each: each["Status"] == "paid")]
    by_customer = {c: total(lambda each, c=c: each["Customer"] == c) for c in _CUSTOMERS}
    best = max(by_customer, key=lambda each: by_customer[each])
    in_2023 = f"{total(lambda e: e['Date'].year == 2023):,.2f}"
    lanterns = total(lambda e: e["Product"] == "Lantern" and e["Date"].year == 2022)
    in_march = table.where(lambda e: e["Customer"] == "Hale & Sons" and str(e["Date"])[:7] == "2022-03")
    back = total(lambda e: e["Status"] == "refunded" and e["Date"].year < 2023, "Quantity")
    known = {
        "What is the total amount of all orders?": f"{total(lambda _: True):,.2f}",
        "What is the total amount of orders in 2023?": in_2023,
        "How many orders are over 500?": f"{len(over)} of",
        "Which order was the most expensive?": dearest["Order"],
        "Sum of the amount for Lantern in 2022": f"{lanterns:,.2f}",
        "What is the average amount of the paid orders?": f"{sum(paid) / len(paid):,.2f}",
        "Which customer has the highest total amount?": f"{best}: ",
        "How many Lanterns were sold?": f": {total(lambda e: e['Product'] == 'Lantern', 'Quantity'):,.0f} ",
    }
    held = {
        "How many orders did Hale & Sons place in March 2022?": f"{len(in_march)} of",
        "How much did Castor spend in total?": f"{by_customer['Castor']:,.2f}",
        "What is the lowest amount?": f"{min(e['Amount'] for e in everything)}",
        "Wie hoch ist die Summe von Amount im Jahr 2023?": in_2023,
        "total quantity of refunded orders before 2023": f"{back:,.0f}",
        "What is the total amount of orders from Atlantis?": "not computed",
        "What is the average discount?": "not computed",
    }
    return _questions(known, held)


def _questions(known: dict[str, str], held: dict[str, str]) -> list[Question]:
    return [
        *(Question(asked, right) for asked, right in known.items()),
        *(Question(asked, right, held=True) for asked, right in held.items()),
    ]


def _median(values: Sequence[float]) -> float:
    ordered = sorted(values)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2
