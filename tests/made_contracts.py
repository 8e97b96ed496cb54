"""Thirty short contracts whose clauses differ, made by code, and twenty questions asked of each of them.

Each clause has several wordings, half of which are *held*: they were written with the others and looked at
only when the program was done. What is right is told by the values that the wordings were chosen for, never
by a text.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

TREES = (
    "Alder",
    "Ash",
    "Aspen",
    "Bay",
    "Beech",
    "Birch",
    "Box",
    "Cedar",
    "Cherry",
    "Chestnut",
    "Cypress",
    "Elder",
    "Elm",
    "Fir",
    "Hawthorn",
    "Hazel",
    "Holly",
    "Hornbeam",
    "Juniper",
    "Larch",
    "Laurel",
    "Lime",
    "Maple",
    "Oak",
    "Olive",
    "Pine",
    "Plane",
    "Poplar",
    "Rowan",
    "Sycamore",
)
LEASE, SUPPLY, SERVICES = "lease", "supply agreement", "services agreement"
_KINDS = (LEASE, SUPPLY, SERVICES)

_LAW = {
    "Scotland": (
        "This contract is governed by the law of Scotland.",
        "Scots law applies to this contract and to all disputes that arise from it.",
        "The contract shall be construed in accordance with Scottish law.",
        "The governing law is that of Scotland.",
        "The laws of Scotland shall govern the validity and performance of this contract.",
        "Any question about this contract is to be decided under Scots law.",
    ),
    "England": (
        "This contract is governed by the law of England and Wales.",
        "English law applies to this contract.",
        "The contract shall be construed in accordance with the laws of England.",
        "The governing law is that of England and Wales.",
        "The laws of England and Wales shall govern the validity and performance of this contract.",
        "Any question about this contract is to be decided under English law.",
    ),
    "Northern Ireland": (
        "This contract is governed by the law of Northern Ireland.",
        "The laws of Northern Ireland shall govern this contract.",
    ),
    "Ireland": (
        "This contract is governed by the law of Ireland.",
        "Irish law shall govern the validity and performance of this contract.",
    ),
    "": ("", ""),
}
_LIABILITY = {
    "excluded": (
        "The owner excludes all liability for loss or damage.",
        "The owner shall not be liable for any loss that the other party suffers.",
        "No liability is accepted for loss or damage of any kind.",
        "All liability of the owner is excluded.",
        "The owner is under no liability for losses of the other party.",
        "Liability for damage of whatever kind is hereby disclaimed.",
    ),
    "limited": (
        "The owner's liability is limited to 5,000 pounds in each year.",
        "The total liability of the owner shall not exceed the price paid.",
        "Liability is capped at 10,000 pounds for each claim.",
        "In no event shall the liability of either party be more than 8,000 pounds.",
    ),
    "accepted": (
        "The owner is liable for all loss that it causes.",
        "Nothing in this contract excludes the liability of the owner.",
        "Liability is not excluded.",
        "The owner accepts full liability for damage that its staff cause.",
        "The liability of the owner is neither limited nor excluded.",
        "Each party remains fully liable for its own breaches.",
    ),
    "": ("", ""),
}
_SUBLETTING = {
    "allowed": (
        "The tenant may sublet the premises.",
        "Subletting is permitted.",
        "The tenant is free to sublet the premises or any part of them.",
        "Subletting of single rooms and of the whole is allowed.",
    ),
    "consent": (
        "The tenant may sublet the premises only with the written consent of the owner.",
        "The tenant shall not sublet without the prior consent of the owner.",
        "Subletting requires the owner's approval.",
        "Subletting is allowed if the owner has agreed in writing.",
    ),
    "forbidden": (
        "The tenant shall not sublet the premises.",
        "Subletting is prohibited.",
        "The tenant must not sublet the whole or any part of the premises.",
        "Subletting in any form is forbidden.",
    ),
    "": ("", ""),
}
_PETS = {
    "allowed": (
        "The tenant may keep pets.",
        "Pets are welcome.",
        "Dogs, cats and other pets may be kept on the premises.",
        "The keeping of pets is permitted.",
    ),
    "forbidden": (
        "No pets may be kept on the premises.",
        "The tenant must not keep pets.",
        "Pets are not allowed.",
        "The keeping of pets is forbidden.",
    ),
    "": ("", ""),
}
_NOTICE = (
    "Either party may end this contract by giving {} notice in writing.",
    "The notice period is {}.",
    "This contract may be terminated on {} written notice.",
    "A party that wishes to end the contract gives the other {} notice.",
)
_DEPOSIT = {
    True: (
        "The tenant pays a deposit of {} pounds.",
        "A deposit of {} pounds is payable at the start.",
        "Before moving in the tenant lodges a security deposit of {} pounds with the owner.",
        "The deposit is {} pounds.",
    ),
    False: (
        "No deposit is payable.",
        "The owner asks for no deposit.",
        "A deposit is not required.",
        "The tenant need not pay a deposit.",
    ),
}
_RENEWAL = {
    "automatic": (
        "The contract renews automatically for a further year unless a party gives notice.",
        "At the end of each year it is renewed automatically for twelve months.",
        "There is automatic renewal for one year at a time.",
        "The term is automatically renewed year by year.",
    ),
    "none": (
        "The contract does not renew automatically.",
        "The contract ends with its term; there is no automatic renewal.",
        "The term is not renewed automatically.",
        "Automatic renewal is excluded.",
    ),
    "": ("", ""),
}
_COURTS = {
    "Scotland": "Edinburgh",
    "England": "London",
    "Northern Ireland": "Belfast",
    "Ireland": "Dublin",
    "": "London",
}
_FILLER = (
    "The price is reviewed in January of each year.",
    "Invoices are paid within thirty days of receipt.",
    "Changes to this contract are made in writing and signed by both parties.",
    "Each party keeps the confidential information of the other secret.",
    "Neither party may assign its rights to others.",
    "If a provision is void, the others stay in force.",
    "Deliveries are made on working days between eight and four.",
    "The owner insures the building against fire and storm.",
    "Letters are sent to the addresses given above.",
)
_NOTICES = {14: "two weeks'", 30: "30 days'", 60: "60 days'", 90: "three months'", 180: "six months'"}


@dataclass(frozen=True, slots=True)
class Contract:
    """What one of them says: "" where it is silent. `notice` is in days, `deposit` in pounds (0: none is to
    be paid, None: nothing is said).
    """

    title: str
    kind: str
    law: str
    liability: str
    subletting: str
    pets: str
    notice: int
    deposit: int | None
    renewal: str
    text: str


def make_contracts(*, held: bool = False, count: int = 30, seed: int = 7) -> list[Contract]:
    """So many of them, in the wordings that are held back or in the others."""
    chance = random.Random(seed)
    return [_contract(name, number, chance, held) for number, name in enumerate(TREES[:count])]


def _contract(name: str, number: int, chance: random.Random, held: bool) -> Contract:
    def worded(wordings: Sequence[str]) -> str:
        half = len(wordings) // 2
        return chance.choice(wordings[half:] if held else wordings[:half])

    kind = _KINDS[0] if number % 5 < 2 else _KINDS[1 + number % 2]
    law = chance.choices(list(_LAW), (8, 9, 3, 3, 4))[0]
    liability = chance.choice(list(_LIABILITY))
    subletting = chance.choice(list(_SUBLETTING)) if kind == LEASE else ""
    pets = chance.choice(list(_PETS)) if kind == LEASE else ""
    notice = chance.choice(list(_NOTICES))
    deposit = chance.choice((0, 500, 900, 1200, 2400, None)) if kind == LEASE else None
    renewal = chance.choice(list(_RENEWAL))
    said = _NOTICES[notice]
    period = worded(_NOTICE)
    clauses = [
        ("Notice", period.format(said.replace("'", "") if period.endswith("is {}.") else said)),
        ("Liability", worded(_LIABILITY[liability])),
        ("Renewal", worded(_RENEWAL[renewal])),
        ("Governing law", worded(_LAW[law])),
        ("Jurisdiction", f"The courts of {_COURTS[law]} hear all disputes."),
        ("Subletting", worded(_SUBLETTING[subletting])),
        ("Pets", worded(_PETS[pets])),
        ("Deposit", "" if deposit is None else worded(_DEPOSIT[bool(deposit)]).format(f"{deposit:,}")),
        *(("General", filler) for filler in chance.sample(_FILLER, 4)),
    ]
    chance.shuffle(clauses)
    parties = f"{name} Holdings and {chance.choice(('Ms Arden', 'Mr Quist', 'Tarn Brothers', 'Dr Ilves'))}"
    lines = [f"{name} {kind}", f"This {kind} is made between {parties}."]
    written = [clause for clause in clauses if clause[1]]
    lines += [f"{place}. {head}\n\n{text}" for place, (head, text) in enumerate(written, 1)]
    title = f"{name} {kind}"
    return Contract(
        title, kind, law, liability, subletting, pets, notice, deposit, renewal, "\n\n".join(lines)
    )


@dataclass(frozen=True, slots=True)
class Asked:
    """A question and, for each contract that it is about, by title, whether it holds there: True, False, or
    None where the contract does not say. `values`: what a quote from that contract must hold, instead.
    """

    question: str
    holds: dict[str, bool | None]
    values: dict[str, str]


def make_questions(contracts: Sequence[Contract]) -> list[Asked]:
    """Twenty questions about the contracts, with what is right."""
    leases = [each for each in contracts if each.kind == LEASE]

    def law(place: str, *, only: str = "", negated: bool = False) -> dict[str, bool | None]:
        among = [each for each in contracts if not only or each.kind == only]
        return {c.title: None if not c.law else (c.law == place) != negated for c in among}

    def said(
        values: Sequence[Contract], field: str, yes: Sequence[str], negated: bool = False
    ) -> dict[str, bool | None]:
        return {
            c.title: None if not getattr(c, field) else (getattr(c, field) in yes) != negated for c in values
        }

    def deposits(least: int) -> dict[str, bool | None]:
        return {c.title: None if c.deposit is None else c.deposit > least for c in leases}

    def notices(among: Sequence[Contract]) -> dict[str, str]:
        return {c.title: _NOTICES[c.notice].rstrip("'") for c in among}

    compared = contracts[:3]
    names = ", ".join(c.title.split()[0] for c in compared[:2]) + f" and {compared[2].title.split()[0]}"
    return [
        Asked("Which contracts are governed by the law of Scotland?", law("Scotland"), {}),
        Asked("Which contracts are not governed by Scots law?", law("Scotland", negated=True), {}),
        Asked("How many contracts are governed by English law?", law("England"), {}),
        Asked(
            "List all contracts that are governed by the law of Northern Ireland.",
            law("Northern Ireland"),
            {},
        ),
        Asked("Which leases are under Irish law?", law("Ireland", only=LEASE), {}),
        Asked("Which contracts exclude liability?", said(contracts, "liability", ["excluded"]), {}),
        Asked(
            "Which contracts do not exclude liability?",
            said(contracts, "liability", ["excluded"], negated=True),
            {},
        ),
        Asked("Which contracts limit liability?", said(contracts, "liability", ["limited"]), {}),
        Asked("How many leases allow pets?", said(leases, "pets", ["allowed"]), {}),
        Asked("Which leases do not allow pets?", said(leases, "pets", ["allowed"], negated=True), {}),
        Asked("Which leases prohibit subletting?", said(leases, "subletting", ["forbidden"]), {}),
        Asked(
            "In which leases is subletting allowed?", said(leases, "subletting", ["allowed", "consent"]), {}
        ),
        Asked("Which contracts renew automatically?", said(contracts, "renewal", ["automatic"]), {}),
        Asked(
            "How many contracts do not renew automatically?",
            said(contracts, "renewal", ["automatic"], negated=True),
            {},
        ),
        Asked("Which leases require a deposit?", deposits(0), {}),
        Asked("Which leases have a deposit of more than 1,000 pounds?", deposits(1000), {}),
        Asked(
            "Which contracts have a notice period of more than two months?",
            {c.title: c.notice > 61 for c in contracts},
            {},
        ),
        Asked("List the notice periods of all contracts.", {}, notices(contracts)),
        Asked(
            "What do the leases say about subletting?",
            {},
            {c.title: "sublet" if c.subletting else "" for c in leases},
        ),
        Asked(f"Compare the notice periods of {names}.", {}, notices(compared)),
    ]
