"""Whether a sentence of a document meets a condition."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.answer.cross_document.compound_conditions import join_verdicts, parse_conditions
from app.answer.cross_document.conditions import Condition, Verdict, parse_condition
from app.answer.cross_document.decide import decide
from app.answer.cross_document.extremes import PRICE, TERM, find_extreme
from app.answer.cross_document.mentions import decide_silence
from app.answer.cross_document.subject_sentences import Clause, holds_word
from app.answer.retrieval.sentences import Source
from app.answer.text.normalize import find_stems
from app.core.answers import Hit
from tests.answer.conftest import made_page


def made_clauses(*sentences: str) -> list[Clause]:
    clauses = []
    for number, sentence in enumerate(sentences, 1):
        page = made_page(number, sentence)
        hit = Hit("a", number, "Alder lease", "", number, sentence, 1.0, ())
        clauses.append(Clause(Source(hit, 0, page, 0, len(page.words)), "", 1.0, bears=True))
    return clauses


def verdict(said: str, *sentences: str) -> Verdict:
    return decide(parse_condition(said, "leases"), made_clauses(*sentences))[0]


PAYS_FIRST = "The tenant may assign this agreement subject to thirty days' notice and agrees to pay."
RENEWS = "This agreement renews automatically for one year"


@pytest.mark.parametrize(
    ("said", "sentence", "right"),
    [
        ("are governed by the law of Scotland", "Scots law governs this lease.", Verdict.YES),
        ("are governed by Scots law", "The law of Scotland governs this lease.", Verdict.YES),
        ("are governed by Scots law", "This lease is governed by the law of England and Wales.", Verdict.NO),
        (
            "are governed by English law",
            "This lease is governed by the law of England and Wales.",
            Verdict.YES,
        ),
        ("are governed by Irish law", "The law of Northern Ireland governs this lease.", Verdict.NO),
        ("are governed by Scots law", "This lease is not governed by Scots law.", Verdict.NO),
        ("use weights", "Two English firms use weights.", Verdict.YES),  # "use" is no country
        ("are governed by Scots law", "The governing law is the one named in the annex.", Verdict.UNCLEAR),
        ("are not governed by Scots law", "This lease is governed by English law.", Verdict.YES),
        ("are with Acme", "This lease is made with Acme and others.", Verdict.YES),
        ("are in York", "The house is in New York.", Verdict.NO),
        ("exclude liability", "The owner shall not be liable for any loss.", Verdict.YES),
        ("exclude liability", "Liability is not excluded.", Verdict.NO),
        ("exclude liability", "Nothing in this lease excludes the owner's liability.", Verdict.NO),
        ("exclude liability", "Liability is limited to 500 pounds.", Verdict.NO),
        ("do not exclude liability", "Liability is limited to 500 pounds.", Verdict.YES),
        ("don't exclude liability", "All liability is disclaimed.", Verdict.NO),
        ("limit liability", "In no event shall liability exceed the price paid.", Verdict.YES),
        ("limit liability", "Liability is neither limited nor excluded.", Verdict.NO),
        ("include heating in the rent", "Heating is included in the rent.", Verdict.YES),
        ("is heating included in the rent", "The rent includes heating and hot water.", Verdict.YES),
        ("is heating included in the rent", "The tenant pays for heating.", Verdict.UNCLEAR),
        ("end with a month's notice", "It may be ended by one month's notice.", Verdict.YES),
        ("end with a month of notice", "It may be ended by three months' notice.", Verdict.NO),
        ("end with one month's notice", "It may be ended by thirty days' notice.", Verdict.UNCLEAR),
        ("allow subletting", "The tenant may sublet.", Verdict.YES),
        ("allow subletting", "The tenant shall not sublet.", Verdict.NO),
        ("allow subletting", "The tenant shall not sublet without the owner's consent.", Verdict.CONDITIONAL),
        ("prohibit subletting", "The tenant shall not sublet.", Verdict.YES),
        ("prohibit subletting", "Subletting is allowed.", Verdict.NO),
        ("require a deposit", "No deposit is payable.", Verdict.NO),
        ("require a deposit", "The tenant pays a deposit of 900 pounds.", Verdict.YES),
        ("have no deposit", "No deposit is payable.", Verdict.YES),
        ("renew automatically", "The lease renews automatically unless a party gives notice.", Verdict.YES),
        ("renew automatically", "The lease is not renewed automatically.", Verdict.NO),
        ("have a notice period of more than two months", "The notice period is 90 days.", Verdict.YES),
        ("have a notice period of more than two months", "The notice period is six weeks.", Verdict.NO),
        ("have a deposit of at least 1,000 pounds", "The deposit is 1,000 pounds.", Verdict.YES),
        ("have a deposit of at least 1,000 pounds", "The deposit is 999.50 pounds.", Verdict.NO),
        ("can be ended with two months notice", "It ends with two months' notice.", Verdict.YES),
        ("can be ended with two months notice", "It ends with three months' notice.", Verdict.NO),
        ("have a term of one year", "The term is 12 months.", Verdict.YES),
        ("have a term of more than 12 months", "The term is one year.", Verdict.NO),
        ("have a term of at least one year", "The term is 12 months.", Verdict.YES),
        ("have a term of less than 4 quarters", "The term is one year.", Verdict.NO),
        ("have a notice period of more than one month", "The notice period is 30 days.", Verdict.UNCLEAR),
        ("have a notice period of at least 30 days", "The notice period is one month.", Verdict.UNCLEAR),
        ("have a notice period of at least 30 days", "The notice period is 29 days.", Verdict.NO),
        ("have a notice period of between 1 and 2 months", "The notice is 61 days.", Verdict.UNCLEAR),
        ("do not charge £25 for a late payment", "A late payment costs £40.", Verdict.YES),
        ("end in 2025", "The lease ends on 31 March 2026.", Verdict.NO),
        ("end in 2025", "It starts on 1 May 2025 and ends on 31 March 2026.", Verdict.NO),
        ("end in 2025", "It runs from 1 May 2023 to 30 April 2025.", Verdict.YES),
        ("end in 2025", "The lease starts on 1 May 2025.", Verdict.UNCLEAR),
        ("end before May 2025", "The lease ends in 2025.", Verdict.UNCLEAR),
        ("do not end in 2025", "The lease ends on 31 March 2026.", Verdict.YES),
        ("start after 1 January 2024", "The lease begins on 1 January 2024.", Verdict.NO),
        ("start after 1 January 2024", "The lease commences on 2 January 2024.", Verdict.YES),
        ("start on or after 1 January 2024", "The lease begins on 1 January 2024.", Verdict.YES),
        ("start between 2023 and 2024", "The lease begins on 1 January 2024.", Verdict.YES),
        ("enden vor 2026", "Der Vertrag endet am 31. Dezember 2025.", Verdict.YES),
        ("were signed in May 2024", "This lease was signed on 3 May 2024.", Verdict.YES),
        ("were signed in May 2024", "This lease was signed on 3 June 2024 by May Reed.", Verdict.NO),
        ("are from March 2025", "Lease date: 4 March 2025.", Verdict.YES),
        ("are from March 2025", "The due date is 4 March 2025.", Verdict.UNCLEAR),
        ("are in force in 2024", "In force from 1 January 2023 until 31 December 2025.", Verdict.YES),
        ("are in force after 2024", "In force from 1 January 2023 until 31 December 2025.", Verdict.YES),
        ("are not in force in 2024", "In force from 1 May 2023 until 31 May 2025.", Verdict.NO),
        ("are valid on 3 May 2024", "It is valid from 1 May 2024 to 31 May 2024.", Verdict.YES),
        ("are valid in 2024", "It is valid from 1 May 2025 to 31 May 2025.", Verdict.NO),
        ("are valid in 2024", "It is valid from 1 May 2022 to 31 May 2023.", Verdict.NO),
        ("are valid in 2024", "It is valid until 31 May 2023 and then for a year each.", Verdict.UNCLEAR),
        ("are valid in 2024", "It is valid from 1 May 2023.", Verdict.UNCLEAR),
        ("are valid in 2024", "It is not valid from 1 May 2025.", Verdict.UNCLEAR),
        ("are valid in 2024", "It is valid for 2024.", Verdict.YES),
        ("with Acme are valid in 2024", "It is valid from 1 May 2023 to 31 May 2025.", Verdict.UNCLEAR),
        ("cover floods in 2024", "It covers fire from 1 May 2023 to 31 May 2025.", Verdict.UNCLEAR),
        ("are valid until 2025", "It is valid until 31 May 2025.", Verdict.YES),
        ("cover May 2024", "It covers the time from 1 April 2024 until 30 June 2024.", Verdict.YES),
        ("sind im Jahr 2024 gültig", "Gültig vom 1. Januar 2023 bis 31. Dezember 2025.", Verdict.YES),
        ("sind im Jahr 2024 in Kraft", "In Kraft vom 1. Mai 2023 bis 31. Mai 2025.", Verdict.YES),
        ("are dated before 1990", "Date of birth: 1 June 1980.", Verdict.UNCLEAR),
        ("are dated before 1990", "Date of issue: 1 June 1980.", Verdict.YES),
        ("are dated before 1990", "Date of the lease: 1 June 1980.", Verdict.YES),
        ("have a rent between 500 and 1,000 euros", "The rent is 700 euros a month.", Verdict.YES),
        ("have a rent between 500 and 1,000 euros", "The rent is 1,200 euros a month.", Verdict.NO),
        ("have a rent between 500 and 1,000 euros", "The deposit is 700 euros.", Verdict.UNCLEAR),
        (
            "prohibit assignment without consent",
            "Neither may assign without the other's consent.",
            Verdict.YES,
        ),
        ("prohibit assignment without consent", "The agent may not assign.", Verdict.UNCLEAR),
        ("may not be assigned without consent", "The agent may not assign it.", Verdict.UNCLEAR),
        ("contain an indemnity", "The firm keeps professional indemnity insurance of £5m.", Verdict.UNCLEAR),
        ("require insurance", "The Tenant shall maintain insurance cover.", Verdict.YES),
        ("require insurance", "The tenants maintain insurance cover for it.", Verdict.YES),
        ("require insurance", "Their insurance cover is kept up.", Verdict.YES),
        ("mention an indemnity", "The firm keeps professional indemnity insurance of £5m.", Verdict.YES),
        ("contain an indemnity", "The firm gives a full indemnity against claims.", Verdict.YES),
        ("grant a non-exclusive licence", "We grant a non-exclusive licence to print it.", Verdict.YES),
        ("grant non-exclusive licences", "We grant an exclusive licence to print it.", Verdict.UNCLEAR),
        ("grant non-exclusive licences", "We grant a non-exclusive licence to print it.", Verdict.YES),
        # More is asked for than these words say, or they say it under a condition.
        (
            "have a non-compete period of more than 12 months",
            "It is subject to a non-compete period of 6 months.",
            Verdict.UNCLEAR,
        ),
        (
            "contain a non-exclusive licence to patents",
            "It contains a non-exclusive licence to marks.",
            Verdict.UNCLEAR,
        ),
        ("include only a non-exclusive licence", "It includes a non-exclusive licence.", Verdict.UNCLEAR),
        ("revoke a non-exclusive licence", "We grant a non-exclusive licence to print it.", Verdict.UNCLEAR),
        (
            "prohibit a non-exclusive licence",
            "We grant a non-exclusive licence to print it.",
            Verdict.UNCLEAR,
        ),
        (
            "contain a non-exclusive licence",
            "If unpaid, it contains a non-exclusive licence.",
            Verdict.UNCLEAR,
        ),
        ("contain a non-refundable deposit", "It contains a non-refundable depositor.", Verdict.UNCLEAR),
        ("are non-disclosure agreements", "This Non-Disclosure Agreement is made today.", Verdict.YES),
        (
            "are non-disclosure agreements",
            "It replaces the Non-Disclosure Agreement of 2020.",
            Verdict.UNCLEAR,
        ),
        ("prohibit assignment without consent", "Either party may assign freely.", Verdict.NO),
        ("allow assignment without consent", "Neither may assign without consent.", Verdict.NO),
        ("do not allow assignment without prior written consent", "The buyer may assign.", Verdict.NO),
        ("contain a non-compete", "He shall not compete with the company.", Verdict.YES),
        ("contain a non-compete clause", "She shall not work in competition with us.", Verdict.YES),
        ("contain a non-compete covenant", "He shall not compete with the company.", Verdict.YES),
        ("contain a non-compete", "The agent is free to compete with us.", Verdict.NO),
        ("contain a non-compete", "The courts have non-exclusive jurisdiction.", Verdict.UNCLEAR),
        ("are non-exclusive", "This is a non-exclusive lease.", Verdict.YES),
        ("cap liability", "The owner does not exclude liability for fraud.", Verdict.UNCLEAR),
        ("cap liability", "The liability of the owner is unlimited.", Verdict.NO),
        ("contain an indemnity", "The indemnity of the tenant is limited to £500.", Verdict.YES),
        (
            "are governed by Scots law",
            "It is governed by Scots law and the parties submit to the non-exclusive jurisdiction there.",
            Verdict.YES,
        ),
        (
            "are governed by Texan law",
            "It is governed by the laws of Texas without regard to conflict of laws principles.",
            Verdict.YES,
        ),
        ("are governed by Texan law", "The laws of the State of Delaware govern it.", Verdict.NO),
        # A country and a state are called so.
        ("are governed by Georgian law", "The laws of the State of Georgia govern it.", Verdict.UNCLEAR),
        ("are governed by Georgian law", "It is governed by Irish law.", Verdict.NO),
        # Another condition than consent is none to ask for it.
        ("prohibit assignment without consent", PAYS_FIRST, Verdict.CONDITIONAL),
        ("allow assignment without consent", PAYS_FIRST, Verdict.CONDITIONAL),
        ("allow assignment without consent", "The buyer may assign without our consent.", Verdict.UNCLEAR),
        ("prohibit assignment without consent", "The buyer may assign without our consent.", Verdict.UNCLEAR),
        ("prohibit assignment without consent", "To assign it without consent is a breach.", Verdict.YES),
        # Of which word of a sentence the "not" is.
        ("require a non-refundable deposit", "A deposit is refunded and shall not be lent.", Verdict.UNCLEAR),
        ("require a refundable deposit", "A deposit is refundable and shall not be lent.", Verdict.UNCLEAR),
        ("allow assignment", "It grants us free assignment and we shall not burn wood.", Verdict.UNCLEAR),
        ("are non-refundable", "It is refundable and shall not be lent.", Verdict.UNCLEAR),
        ("allow ending for non-payment", "Neither may end it for late payment.", Verdict.UNCLEAR),
        ("allow assignment", "The tenant shall not assign it and shall not burn wood.", Verdict.NO),
        ("allow subletting", "The tenant shall not assign it and shall not sublet.", Verdict.NO),
        ("allow pets", "Smoking and pets are not allowed.", Verdict.NO),
        ("allow pets", "Pets and smoking are not allowed.", Verdict.NO),
        ("renew automatically", f"{RENEWS} unless a party gives notice of non-renewal.", Verdict.YES),
        ("renew automatically", f"{RENEWS} unless one tells that it does not wish so.", Verdict.YES),
        ("renew automatically", f"Unless one gives notice, {RENEWS}.", Verdict.YES),
        ("renew automatically", f"{RENEWS}, and notice of non-renewal is given by post.", Verdict.YES),
        ("renew automatically", f"{RENEWS} until there is notice of non-renewal.", Verdict.YES),
        ("renew automatically", f"{RENEWS} if neither party gives notice.", Verdict.CONDITIONAL),
        ("renew automatically", f"{RENEWS} unless the parties agree otherwise.", Verdict.CONDITIONAL),
        ("renew automatically", "It is not renewed automatically unless both wish so.", Verdict.CONDITIONAL),
        ("allow subletting", "The tenant may not sublet unless the rent is paid.", Verdict.CONDITIONAL),
        # What is said of it in words that are not there is left to a person.
        ("allow large pets", "The tenant may keep pets.", Verdict.UNCLEAR),
        ("allow pets only with a deposit", "The tenant may keep pets.", Verdict.UNCLEAR),
        ("are governed by Scots law", "The house is in Scotland.", Verdict.UNCLEAR),
    ],
)
def test_one_sentence(said: str, sentence: str, right: Verdict) -> None:
    assert verdict(said, sentence) is right


def test_one_limit_is_enough_whatever_others_say() -> None:
    others = "No liability is excluded.", "The tenant's liability for rent is joint.", "Liability is several."
    limit = "Its liability shall not exceed £2,000."
    assert verdict("cap liability", *others, limit) is Verdict.YES
    assert verdict("do not cap liability", *others, limit) is Verdict.NO


def test_what_only_stands_below_a_heading_decides_nothing_beside_what_says_it() -> None:
    law, language = made_clauses("This is governed by Irish law.", "The language is English.")
    below = [replace(each, head="Governing law and language") for each in (language, law)]
    condition = parse_condition("are governed by English law", "leases")
    assert decide(condition, below) == (Verdict.NO, [below[1]])


PETS_AND_SCOTS = "Scots law governs this lease.", "The tenant may keep pets."
NO_PETS_AND_ENGLISH = "English law governs this lease.", "The tenant shall not keep pets."


@pytest.mark.parametrize(
    ("said", "sentences", "right"),
    [
        ("are governed by Scots law and allow pets", PETS_AND_SCOTS, Verdict.YES),
        ("are governed by Scots law and allow pets", NO_PETS_AND_ENGLISH, Verdict.NO),
        ("are governed by English law and allow pets", PETS_AND_SCOTS, Verdict.NO),
        ("are governed by English or Scots law", PETS_AND_SCOTS, Verdict.YES),
        ("are governed by English or Scots law", NO_PETS_AND_ENGLISH, Verdict.YES),
        ("are governed by German or French law", PETS_AND_SCOTS, Verdict.NO),
        ("are governed by German law or allow pets", PETS_AND_SCOTS, Verdict.YES),
        ("are governed by German law or forbid pets", PETS_AND_SCOTS, Verdict.NO),
        ("are under the law of England and Wales", ("The law of England and Wales governs.",), Verdict.YES),
        ("do not allow pets or subletting", ("The tenant may keep pets.",), Verdict.NO),
        ("allow pets and subletting", ("The tenant shall not keep pets.",), Verdict.NO),
        ("allow pets and subletting", ("The tenant may keep pets.",), Verdict.UNCLEAR),
        ("start in 2024 or 2025", ("It starts on 1 May 2025.",), Verdict.YES),
        ("start in 2024 and end before 2026", ("It starts in 2024 and ends in 2026.",), Verdict.NO),
        ("are from Acme and allow pets", ("This is made with Acme.", "No pets are allowed."), Verdict.NO),
        ("are from Acme and allow pets", ("This is made with Acme.", "Pets are allowed."), Verdict.YES),
        ("are from 2023 and 2024", ("Lease date: 4 March 2024.",), Verdict.YES),
        # How far a denial goes cannot be told.
        ("do not allow pets and renew automatically", PETS_AND_SCOTS, Verdict.UNCLEAR),
        ("allow pets and are under Scots or English law", PETS_AND_SCOTS, Verdict.UNCLEAR),
    ],
)
def test_joined_conditions(said: str, sentences: tuple[str, ...], right: Verdict) -> None:
    joined = parse_conditions(said, "leases")
    decided = [decide(each, find_clauses(each, sentences)) for each in joined.parts]
    assert join_verdicts(joined, decided)[0] is right


def find_clauses(condition: Condition, sentences: tuple[str, ...]) -> list[Clause]:
    """Find those that hold a word of the condition's, as a search would."""
    wanted = find_stems(condition.searched)
    return [
        each
        for each in made_clauses(*sentences)
        if any(holds_word(set(find_stems(each.text)), stem) for stem in wanted)
    ]


@pytest.mark.parametrize(
    ("said", "topic", "negated"),
    [
        ("say nothing about liability", "liability", True),
        ("are silent on liability", "liability", True),
        ("without a liability clause", "liability", True),
        ("that have no liability clause", "liability", True),
        ("do not contain a liability clause", "liability", True),
        ("with a liability clause", "liability", False),
        ("do not mention liability", "liability", True),
        ("schweigen zur Haftung", "Haftung", True),
    ],
)
def test_what_asks_whether_something_is_mentioned(said: str, topic: str, negated: bool) -> None:
    condition = parse_condition(said, "leases")
    assert (condition.subject, condition.mentions, condition.negated) == (topic, True, negated)


def test_what_may_be_said_in_other_words_is_no_silence() -> None:
    (near,) = made_clauses("The owner need not make good any loss.")
    assert decide_silence([], [near]) == (Verdict.UNCLEAR, [near])
    assert decide_silence([near], []) == (Verdict.NO, [near])
    assert decide_silence([], [replace(near, bears=False)]) == (Verdict.YES, [])


def test_nothing_said_is_neither_yes_nor_no() -> None:
    assert verdict("exclude liability") is verdict("do not exclude liability") is Verdict.SILENT


def test_sentences_that_contradict_each_other_are_left_to_the_reader() -> None:
    both = "The owner is liable for all loss.", "The owner excludes all liability."
    assert verdict("exclude liability", *both) is Verdict.UNCLEAR


@pytest.mark.parametrize(
    ("said", "subject", "largest", "rank", "is_date"),
    [
        ("has the longest notice period", "notice period", True, 1, False),
        ("have the lowest deposit", "deposit", False, 1, False),
        ("has the second highest rent", "rent", True, 2, False),
        ("has the 3rd lowest rent", "rent", False, 3, False),
        ("is the most expensive", PRICE, True, 1, False),
        ("costs least", PRICE, False, 1, False),
        ("is the longest", TERM, True, 1, False),
        ("has the cheapest heating", "heating", False, 1, False),
        ("is the latest", "leases", True, 1, True),
        ("is the oldest", "leases", False, 1, True),
        ("ends first", "", False, 1, True),
        ("was signed last", "signed", True, 1, True),
        ("has the earliest end date", "", False, 1, True),
    ],
)
def test_what_asks_for_the_most_of_something(
    said: str, subject: str, largest: bool, rank: int, is_date: bool
) -> None:
    extreme = find_extreme(said, "leases")
    assert extreme is not None
    assert (extreme.subject, extreme.largest, extreme.rank, extreme.is_date) == (
        subject,
        largest,
        rank,
        is_date,
    )


@pytest.mark.parametrize("said", ["contain a most favoured nation clause", "refer to the latest price list"])
def test_what_asks_for_no_extreme(said: str) -> None:
    assert find_extreme(said) is None
