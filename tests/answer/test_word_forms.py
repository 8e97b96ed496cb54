"""Words of a question in the forms in which a sentence has them."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from app.answer.question.answer_type import find_telling_stems
from app.answer.text.normalize import find_stems
from app.answer.text.word_forms import find_clipped, find_stems_said, is_form

DAYS = {"saturday", "wednesday", "sunday", "dienstag", "mercredi"}


@dataclass(frozen=True)
class Line:
    statement: str
    is_record: bool = False

    @property
    def stems(self) -> list[str]:
        return find_stems(self.statement)


def found(question: str, statement: str) -> set[str]:
    return set(find_stems_said(Line(statement), find_telling_stems(question), question))


@pytest.mark.parametrize(
    ("question", "statement"),
    [
        ("Which matter number is this?", "Privileged and confidential – matter 77-Bellweather"),
        ("What is the flight number?", "Please be at the gate for flight BA117 by nine."),
        ("What is the number of the data sheet?", "Data sheet 118-C, Hollin Tools"),
    ],
)
def test_what_identifies_a_thing_is_its_number(question: str, statement: str) -> None:
    assert found(question, statement) == {"number"}


def test_figures_of_other_things_are_not_its_number() -> None:
    assert not found("What is the matter number?", "The matter took 14 weeks.")
    assert not found("How many matters are there?", "This is matter 12.")


def test_a_row_with_an_amount_tells_a_cost() -> None:
    asked = find_telling_stems("What do hides cost?")
    assert set(find_stems_said(Line("Hides 1,340 crowns", True), asked, "What do hides cost?")) == {"cost"}
    assert not found("What do hides cost?", "In 1340 a tanner sold hides.")


def test_german_words_are_found_with_other_endings() -> None:
    assert found("Wie hoch darf eine Hecke sein?", "Hecken dürfen 1,25 m hoch sein.") == {"heck"}
    assert "huhner" in found("Darf man Hühner halten?", "Die Haltung von Hühnern ist verboten.")


def test_german_compounds_speak_of_their_parts() -> None:
    assert found("Wann beginnt der Bau?", "Baubeginn: 3. Juni 2024") == {"bau", "beginnt"}
    assert "tur" in found("Wie alt ist die Tür?", "Das Türblatt ist aus Eiche.")


def test_german_words_for_persons_are_forms_of_one_another() -> None:
    assert is_form("chefin", "chef") and is_form("mitgliedschaft", "mitglied")
    assert not is_form("eigenschaft", "eige")


@pytest.mark.parametrize(
    ("question", "statement", "stem"),
    [
        ("What is the child allergic to?", "Allergies: peanuts", "allerg"),
        ("When do we pay?", "Payment is due on 3 May.", "pay"),
        ("When is the delivery?", "The goods are delivered on 3 May.", "deliveri"),
    ],
)
def test_english_words_are_found_that_are_derived_from_one_another(
    question: str, statement: str, stem: str
) -> None:
    assert stem in found(question, statement)


def test_words_cut_short_are_found_and_others_are_not() -> None:
    held = find_stems("Mathematics, photographs and the memo. Ab Mai ist eine Rehabilitation vorgesehen.")
    assert find_clipped(held, find_stems("maths")) == {"mathemat": ["math"]}
    assert find_clipped(held, find_stems("Which photo is it?")) == {"photograph": ["photo"]}
    assert find_clipped(held, find_stems("Wie lange dauert die Reha?")) == {"rehabilit": ["reha"]}
    assert find_clipped(held, find_stems("map, Matthew and a memorandum")) == {}


def test_words_that_only_begin_alike_are_not_derived_from_one_another() -> None:
    assert not found("What is the rent?", "The renters meet.") & {"rent"}
    assert not found("Who is the general?", "Generosity is rare.")


def test_german_compounds_speak_of_their_last_part() -> None:
    assert "essen" in found("Ist das Essen im Preis dabei?", "Das Mittagessen ist nicht enthalten.")


def test_german_words_are_found_that_are_derived_from_one_another() -> None:
    assert found("Wer bearbeitet den Fall?", "Sachbearbeiterin: Frau Weidinger") == {"bearbeitet"}
    assert not is_form("bescheid", "bescheinigung")
    assert not is_form("verein", "vereinbarung")


@pytest.mark.parametrize(
    ("question", "statement", "stem"),
    [
        ("Wie lautet das Aktenzeichen?", "Az. 32-611/24-B", "aktenzeichen"),
        ("What is the reference of the letter?", "Our ref: CM/HH/220817", "refer"),
        ("What is the telephone number?", "Tel. 08121 55-340", "telephon"),
        ("When is the date of birth?", "DOB 3 May 1961", "birth"),
    ],
)
def test_what_is_abbreviated_before_a_figure_is_found(question: str, statement: str, stem: str) -> None:
    assert stem in found(question, statement)


def test_other_short_words_are_no_abbreviations() -> None:
    assert not found("Which season is it?", "They sailed the sea. It was 1904.")
    assert not found("Wie heißt der Nachbar?", "Die Auflage in Nr. 2 gilt.")
    assert not found("What is the reference?", "The ref is out.")


def test_english_words_are_not_bent() -> None:
    assert not found("What is the cost of the rent in the mill?", "Renten und Mühlen")


def test_other_words_are_no_forms() -> None:
    assert is_form("vertrag", "vertrages")
    assert not is_form("haus", "hausmeister")
    assert not is_form("1234", "1234s")


@pytest.mark.parametrize(
    ("question", "row"),
    [
        ("When does it leave on Saturdays?", "Petrel Sat 8:30"),
        ("When does it leave on Wednesday?", "Petrel Mon-Fri 8:30"),
        ("When does it leave on Sunday?", "Petrel Sat – Mon 8:30"),
        ("Wann hat das Büro dienstags offen?", "Büro Mo-Do 9 bis 12"),
        ("Ouvert le mercredi ?", "Bureau lun - ven 9 h"),
    ],
)
def test_days_of_the_week_are_cut_short_and_within_others(question: str, row: str) -> None:
    assert set(find_stems_said(Line(row, True), find_telling_stems(question), question)) & DAYS


def test_words_that_are_short_for_days_are_none_in_a_sentence() -> None:
    assert not found("Who is there on Saturday?", "Maud sat there; Mon oncle too.")
    assert not found("Wer ist am Sonntag da?", "So ist es. Maud ist da.")
    assert found("Who is there on Saturday?", "Maud: Sat 9 to 12.") == {"saturday"}
    assert found("Who is there on Wednesday?", "Maud, from Tuesday to Thursday.") == {"wednesday"}
    assert not found("Who is there on Friday?", "Maud, from Tuesday to Thursday.")
