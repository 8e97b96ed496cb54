"""The questions by which the reader is measured on layouts that it was not trained on."""

from __future__ import annotations

from tests.benchmarks.claims import read_notes
from tests.benchmarks.layouts import read_probes
from tests.benchmarks.support import PROBES
from tools.train_reader.pages import read_blocks


def test_half_of_the_layout_probes_have_an_answer_in_their_passage() -> None:
    asked = list(read_probes())
    assert len(asked) == 150
    assert sum(bool(each.answer) for each in asked) == 75
    assert len({(each.title, each.question) for each in asked}) == len(asked)


def test_layout_probes_are_of_other_titles_than_the_templates() -> None:
    taught = {title for block in read_blocks("forms.txt") for title in block[0].split(" | ")[0].split(" / ")}
    assert not taught & {each.title for each in read_probes()}


def test_support_probes_are_sixty_in_two_halves() -> None:
    halves = [[c for note in read_notes(half, PROBES) for c in note.claims] for half in ("seen", "held_out")]
    assert [len(half) for half in halves] == [30, 30]
    assert all(10 < sum(claim.is_true for claim in half) < 20 for half in halves)
