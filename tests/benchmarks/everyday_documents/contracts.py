"""Contracts in Word, whose clauses Word numbers by itself."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.everyday_documents.word_writing import WordFile

Clauses = Sequence[tuple[int, str]]
"""How deep each stands, and its text."""


def _write(path: Path, title: str, opening: Sequence[str], clauses: Clauses, closing: Sequence[str]) -> None:
    word = WordFile()
    word.say(title, "Title")
    for text in opening:
        word.say(text)
    for depth, text in clauses:
        word.number(text, depth)
    for text in closing:
        word.say(text)
    word.save(path)


def write_lease(path: Path) -> None:
    """Writes the lease of a flat."""
    opening = (
        "THIS AGREEMENT is made on 28 August 2023 between Rosalind Keating of 4 Shire Oak Road, Leeds (the "
        "“Landlord”) and Tomasz Wilk and Priya Nair (together the “Tenant”).",
        "The Landlord lets and the Tenant takes Flat 3, 27 Alma Terrace, Leeds, with the furniture in the "
        "inventory and parking bay 11.",
    )
    clauses: Clauses = (
        (0, "Term"),
        (1, "The tenancy is for twelve months beginning on 1 September 2023."),
        (1, "If neither party ends it, it continues from month to month after that."),
        (0, "Rent"),
        (1, "The rent is £1,150 a calendar month, payable in advance on the first working day."),
        (1, "The Landlord may raise the rent once in any year, by no more than 4 per cent, by at least two "
            "months’ notice in writing."),
        (1, "On rent that is more than 14 days late, interest of 3 per cent a year above base rate is due."),
        (0, "Deposit"),
        (1, "The Tenant has paid a deposit of £1,325, which is held by Deposit Guard under reference "
            "DG-55102."),
        (1, "It is repaid within ten working days after the keys are returned, less what the parties agree "
            "or an adjudicator decides."),
        (0, "What the Tenant does"),
        (1, "The Tenant shall:"),
        (2, "pay for electricity, gas and broadband;"),
        (2, "keep no animal other than a caged bird or fish in a tank;"),
        (2, "not smoke inside the building;"),
        (2, "replace light bulbs and the batteries of smoke alarms."),
        (1, "The Tenant shall not sublet. A lodger may live in the flat only with the written consent of "
            "the Landlord."),
        (1, "Walls may be painted in another colour if they are white again at the end."),
        (0, "What the Landlord does"),
        (1, "The Landlord shall:"),
        (2, "keep the structure, the windows and the boiler in repair;"),
        (2, "pay the council tax and the water rates;"),
        (2, "have the gas appliances inspected every year."),
        (0, "Access"),
        (1, "The Landlord may enter after 24 hours’ notice, and in an emergency without notice."),
        (0, "Ending the tenancy"),
        (1, "After the first six months either party may end the tenancy by two months’ notice in writing."),
        (1, "If rent is 21 days in arrear, the Landlord may end the tenancy by 14 days’ notice."),
    )  # fmt: skip
    _write(path, "Tenancy agreement", opening, clauses, ("Signed: R. Keating, T. Wilk, P. Nair",))


def write_nda(path: Path) -> None:
    """Writes a mutual agreement of two firms to keep secrets."""
    opening = (
        "between Brightwell Analytics Ltd, 9 Tannery Row, Bristol, and Kessler Optik "
        "GmbH, Am Anger 14, Jena, "
        "effective 11 March 2024 (the “Effective Date”).",
    )
    clauses: Clauses = (
        (0, "Purpose"),
        (1, "The parties wish to examine whether to develop software for the inspection of lenses together "
            "(the “Purpose”)."),
        (0, "Confidential information"),
        (1, "“Confidential Information” is all information that one party discloses to the other for the "
            "Purpose, in whatever form."),
        (1, "It does not include information that:"),
        (2, "was known to the recipient before it was disclosed;"),
        (2, "is or becomes public otherwise than by a breach of this agreement;"),
        (2, "the recipient develops independently."),
        (0, "Duties"),
        (1, "The recipient shall use Confidential Information for the Purpose only."),
        (1, "It may disclose it to those of its employees and professional advisers who need to know it and "
            "are bound to secrecy, and to nobody else."),
        (1, "On request it shall return or destroy all copies within thirty days and confirm this in "
            "writing."),
        (1, "No licence to any patent is granted."),
        (0, "Duration"),
        (1, "This agreement runs for two years from the Effective Date. Either party may end it earlier by "
            "thirty days’ notice in writing."),
        (1, "The duties in clause 3 go on for five years after it has ended."),
        (0, "General"),
        (1, "A breach may cause harm for which damages are no adequate remedy; the injured party may apply "
            "for an injunction."),
        (1, "This agreement is governed by the law of England and Wales, and the courts of Bristol decide."),
    )  # fmt: skip
    closing = (
        "For Brightwell Analytics Ltd: Owen Brightwell, chief executive",
        "For Kessler Optik GmbH: Dr Maja Kessler, managing director",
    )
    _write(path, "Mutual non-disclosure agreement", opening, clauses, closing)


def write_service_contract(path: Path) -> None:
    """Writes a contract about the cleaning of offices."""
    opening = (
        "This contract is made on 15 January 2024 between Brookside Dental Practice LLP (the “Client”) and "
        "Sparrow Facility Services Ltd (the “Contractor”).",
    )
    clauses: Clauses = (
        (0, "Services"),
        (1, "The Contractor cleans the Client’s rooms at 70 Weir Street:"),
        (2, "the surgeries and the waiting room every working day after 7 pm;"),
        (2, "the offices on Tuesdays and Fridays;"),
        (2, "the windows, inside and outside, every second month."),
        (1, "Medical waste is not handled by the Contractor."),
        (0, "Staff and keys"),
        (1, "The Contractor sends staff who have passed a background check. Its supervisor is Mrs Odette "
            "Lamb."),
        (1, "The Contractor holds two sets of keys. If one is lost, it bears the cost of new locks up to "
            "£1,800."),
        (0, "Charges"),
        (1, "The monthly charge is £940 plus VAT, invoiced at the end of each month and due within 21 days."),
        (1, "Extra cleaning that the Client orders costs £22.50 an hour, on Sundays and public holidays "
            "£31."),
        (1, "Charges are reviewed each January in line with the consumer price index."),
        (1, "Cleaning agents are included. Paper towels and soap are supplied by the Client."),
        (0, "Complaints"),
        (1, "Defects are to be reported within two working days and are put right within one working day. "
            "If this fails twice in a month, the Client may withhold 10 per cent of that month’s charge."),
        (0, "Liability"),
        (1, "The Contractor is insured for damage up to £5 million in any one case."),
        (1, "It is not liable for loss of profit, except where it acted wilfully."),
        (0, "Term and termination"),
        (1, "The contract begins on 1 February 2024 and runs for one year. It is renewed by a year each "
            "time unless a party gives three months’ notice before the end."),
        (1, "Either party may terminate at once for good cause, in particular if the other is insolvent."),
        (0, "Data"),
        (1, "The Contractor’s staff must not look at patients’ records."),
    )  # fmt: skip
    closing = ("J. Hallam, practice manager", "B. Sparrow, director")
    _write(path, "Contract for cleaning services", opening, clauses, closing)
