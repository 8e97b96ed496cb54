"""Which documents there are: those that were looked at while the program was made, and those held out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from tests.benchmarks.everyday_documents import (
    contracts,
    foreign,
    forms,
    health,
    household,
    mails,
    money,
    sheets,
    slides,
    work,
)

Makers = Mapping[str, Callable[[Path], None]]

LOOKED_AT: Makers = {
    "Northway claim.pdf": forms.write_baggage_claim,
    "Pulse House mandate.pdf": forms.write_direct_debit,
    "Invoice 20817.pdf": money.write_plumbers_invoice,
    "receipt 17-03.pdf": money.write_till_receipt,
    "Lease Alma Terrace.docx": contracts.write_lease,
    "NDA Kessler.docx": contracts.write_nda,
    "Start of the roof work.eml": mails.write_roofers_mail,
    "Fwd Your reservation.eml": mails.write_forwarded_booking,
    "Household 2023.xlsx": sheets.write_household,
    "mileage.csv": sheets.write_mileage,
    "Marlow Q3 review.pptx": slides.write_sales_review,
    "Whitcombe discharge.pdf": health.write_discharge_letter,
    "Aquila warranty.pdf": household.write_warranty,
    "Bus 47.pdf": household.write_bus_timetable,
    "Northbridge prices.pdf": household.write_swim_prices,
    "Leek and walnut tart.html": household.write_recipe,
    "Nebenkosten 2023.pdf": foreign.write_running_costs,
    "Ascenseur.pdf": foreign.write_syndic_letter,
    "CV Haddad.docx": work.write_cv,
}
HELD_OUT: Makers = {
    "Consent Glen Affric.pdf": forms.write_trip_consent,
    "Library application.pdf": forms.write_membership_application,
    "Invoice Vermeulen.docx": money.write_designers_invoice,
    "Payslip March.pdf": money.write_payslip,
    "Statement 7.pdf": money.write_bank_statement,
    "Castellan schedule.pdf": money.write_policy_schedule,
    "Cleaning contract.docx": contracts.write_service_contract,
    "Rota for the Harvest Fair.eml": mails.write_rota_mail,
    "Equipment register.xlsx": sheets.write_equipment,
    "Soils week 5.pptx": slides.write_lecture,
    "Demir blood results.pdf": health.write_blood_results,
    "Norrland page 14.pdf": household.write_dishwasher_manual,
    "Larch Hill letter.pdf": household.write_school_letter,
    "Italy itinerary.pdf": household.write_itinerary,
    "Rowing club rules.docx": household.write_club_rules,
    "Kita Zusage.docx": foreign.write_kita_letter,
    "Fairlawn minutes.docx": work.write_minutes,
    "sync 13 June.md": work.write_meeting_notes,
    "Hydra HP datasheet.pdf": work.write_pump_datasheet,
    "Bats and lamps.pdf": work.write_abstract,
}
HALVES: Mapping[str, Makers] = {"looked_at": LOOKED_AT, "held_out": HELD_OUT}


def write_documents(half: str, folder: Path) -> None:
    """Writes the documents of a half."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, write in HALVES[half].items():
        write(folder / name)
