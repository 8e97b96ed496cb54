"""Answers in a few words: what is the same stands once, and what differs is said to differ."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.core.answers import Answer, Part, Short
from app.core.records import pack_record, unpack_record
from app.core.short_answers import (
    SAY_DIFFERENT,
    TOLD,
    line_up_shorts,
    list_remarks,
    say_different,
    write_shorts,
)
from app.core.styles import Form
from tests.made_answers import answer_in_list, answer_in_short


def test_one_answer_stands_alone_with_its_citation() -> None:
    (line,) = line_up_shorts(answer_in_short(("Alder", "25 days")))
    assert (line.text, line.titles, [each.number for each in line.citations]) == ("25 days", (), [1])
    assert write_shorts(answer_in_short(("Alder", "25 days"))) == "25 days [1]"


def test_answers_of_several_documents_stand_side_by_side() -> None:
    answer = answer_in_short(("Alder", "30 days"), ("Birch", "60 days"))
    assert write_shorts(answer) == "Alder: 30 days [1] · Birch: 60 days [2]"
    assert say_different(line_up_shorts(answer))


def test_what_two_of_three_documents_say_stands_once() -> None:
    answer = answer_in_short(("Alder", "30 days"), ("Birch", "60 days"), ("Cedar", "thirty days"))
    assert write_shorts(answer) == "Alder, Cedar: 30 days [1][3] · Birch: 60 days [2]"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("25 days", "25 Days."),
        ("two months", "2 months"),
        ("the Netherlands", "Netherlands"),
        ("$1,000", "1000 dollars"),
        ("1 March 2024", "March 1, 2024"),
        ("12 %", "12%"),
        ("twenty euros", "€20"),
    ],
)
def test_the_same_in_other_words_is_one_answer(one: str, other: str) -> None:
    assert write_shorts(answer_in_short(("Alder", one), ("Birch", other))) == f"{one} [1][2]"


@pytest.mark.parametrize(
    ("one", "other"),
    [("30 days", "30 days after delivery"), ("Smith", "John Smith"), ("2.5", "2.5 metres")],
)
def test_what_may_be_the_same_is_not_said_to_differ(one: str, other: str) -> None:
    lines = line_up_shorts(answer_in_short(("Alder", one), ("Birch", other)))
    assert len(lines) == 2
    assert not say_different(lines)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("€1,000", "$1,000"),
        ("refundable", "not refundable"),
        ("2.5 metres", "25 metres"),
        ("30 days", "30 months"),
        ("Nora Trevanion", "Piers Trevanion"),
    ],
)
def test_what_cannot_be_the_same_is_said_to_differ(one: str, other: str) -> None:
    assert say_different(line_up_shorts(answer_in_short(("Alder", one), ("Birch", other))))


def test_there_is_none_beside_data_nor_where_nothing_was_found() -> None:
    for answer in (
        answer_in_short(("Alder", "25 days"), form=Form.JSON),
        answer_in_short(("Alder", "25 days"), found=False),
        answer_in_short(),
    ):
        assert line_up_shorts(answer) == ()
        assert write_shorts(answer) == ""


def test_a_kept_answer_keeps_its_shorts() -> None:
    answer = answer_in_short(("Alder", "30 days"), ("Birch", "60 days"))
    assert unpack_record(Answer, pack_record(answer)) == answer


def test_the_things_of_one_document_stand_side_by_side_with_their_citation_once() -> None:
    answer = answer_in_list("Statutes", "Ana Ruiz", "Ben Okoro", "Chen Li")
    assert write_shorts(answer) == "Ana Ruiz · Ben Okoro · Chen Li [1]"
    assert not say_different(line_up_shorts(answer))
    assert answer.short == Short("Ana Ruiz · Ben Okoro · Chen Li", 1, 0.94, answer.shorts[0].boxes)


def test_lists_of_several_documents_stand_below_their_titles() -> None:
    one, other = answer_in_short(("Alder", "oak"), ("Birch", "oak")), Short("ash", 2, 0.8)
    answer = replace(one, shorts=(*one.shorts, other))
    assert write_shorts(answer) == "Alder: oak [1] · Birch: oak, ash [2]"
    assert answer.short == one.shorts[0]
    same = replace(answer, shorts=(*answer.shorts, Short("Ash", 1, 0.8)))
    assert write_shorts(same) == "oak · Ash [1][2]"


def test_yes_and_no_are_said_to_be_no_words_of_a_document() -> None:
    one = answer_in_short(("Alder", "Yes"))
    assert list_remarks(line_up_shorts(one)) == []
    told = replace(one, shorts=(replace(one.shorts[0], is_told=True),))
    assert write_shorts(told) == "Yes [1]"
    assert list_remarks(line_up_shorts(told)) == [TOLD]
    two = answer_in_short(("Alder", "Yes"), ("Birch", "No"))
    two = replace(two, shorts=tuple(replace(each, is_told=True) for each in two.shorts))
    assert list_remarks(line_up_shorts(two)) == [SAY_DIFFERENT, TOLD]
    assert unpack_record(Answer, pack_record(two)) == two


def test_each_part_of_a_question_has_its_own_line() -> None:
    one = answer_in_short(("Alder", "30 days"), ("Birch", "60 days"), ("Alder", "900 euros"))
    of_parts = (1, 1, 2)  # the first was not found
    shorts = tuple(replace(each, part=part) for each, part in zip(one.shorts, of_parts, strict=True))
    asked = ("Who signed?", "What is the notice period?", "what is the rent?")
    parts = tuple(Part(each, found=place > 0) for place, each in enumerate(asked))
    answer = replace(one, shorts=shorts, parts=parts)
    first, second = write_shorts(answer).splitlines()
    assert first == "What is the notice period? Alder: 30 days [1] · Birch: 60 days [2]"
    assert second == "what is the rent? 900 euros [3]"
    assert list_remarks(line_up_shorts(answer)) == [SAY_DIFFERENT]
    assert answer.short is None and answer.shorten_part(0) is None
    assert answer.shorten_part(1) == shorts[0] and answer.shorten_part(2) == shorts[2]
    assert unpack_record(Answer, pack_record(answer)) == answer
    alike = replace(answer, shorts=(shorts[0], shorts[2]))  # nothing differs that answers the same
    assert list_remarks(line_up_shorts(alike)) == []
