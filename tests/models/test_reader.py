"""The reader that ships with Carrel: its weights are whole, and it reads."""

from __future__ import annotations

import gc
import weakref

import pytest

from app.core.answers import Hit
from app.models.embedder import Embedder
from app.models.reader import FOLDER, Reader, compute_checksum
from app.models.reader_network import ReaderNetwork
from app.models.reranker import rerank_hits

PASSAGE = (
    "The library of Wexcombe was founded in 1871 by the botanist Agnes Thorne. Its reading room holds 62 "
    "desks. "
    "The roof was repaired in 1990."
)


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader(Embedder().folder)


def test_the_weights_are_those_of_the_card() -> None:
    assert compute_checksum() == (FOLDER / "SHA256").read_text("utf-8").strip()
    assert (FOLDER / "reader.safetensors").stat().st_size <= 46_000_000


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Who founded the library of Wexcombe?", "Agnes Thorne"),
        ("When was the library founded?", "1871"),
        ("How many desks are in the reading room?", "62"),
    ],
)
def test_it_points_at_the_answer(reader: Reader, question: str, answer: str) -> None:
    (reading,) = reader.read(question, [PASSAGE])
    assert answer in PASSAGE[slice(*reading.span)]


def test_no_answer_goes_on_from_a_row_to_the_next(reader: Reader) -> None:
    bill = "Westwater Supply. Present reading 7,410 Standing charge £18.20 Amount due £96.75"
    breaks = [bill.index("Standing"), bill.index("Amount")]
    (reading,) = reader.read("How much is due?", [bill], [breaks])
    first, last = reading.span
    assert not any(first < place < last for place in breaks)
    assert bill[first:last] == "£96.75"


def test_what_answers_is_likelier_than_what_does_not(reader: Reader) -> None:
    other = "Shellfish must be kept below four degrees, and sold within two days."
    right, wrong = reader.read("Who founded the library of Wexcombe?", [PASSAGE, other])
    assert right.relevance > 0.5 > wrong.relevance


def test_an_empty_passage_holds_nothing(reader: Reader) -> None:
    (reading,) = reader.read("Who founded it?", [""])
    assert reader.calibration.estimate_right(reading, reading.relevance) < 0.1
    assert reader.read("Who founded it?", []) == []


def test_chances_of_support_add_up(reader: Reader) -> None:
    (judged,) = reader.judge([("The library was founded in 1871.", PASSAGE)])
    assert sum(judged) == pytest.approx(1, abs=1e-4)


def test_it_leaves_memory_when_nobody_asks_and_is_back_as_it_was(reader: Reader) -> None:
    before = reader.read("When was the library founded?", [PASSAGE])
    networks = [each for each in gc.get_objects() if type(each) is ReaderNetwork]
    assert networks and 0 < (reader.rest_if_idle(60) or 0) <= 60
    kept = [weakref.ref(each) for each in networks]
    del networks
    assert reader.rest_if_idle(0) is None and reader.rest_if_idle(0) is None
    assert [each() for each in kept] == [None] * len(kept)
    assert reader.read("When was the library founded?", [PASSAGE]) == before


def test_it_reranks_as_a_cross_encoder_does(reader: Reader) -> None:
    texts = ["Dogs are kept on a lead.", "The gate is closed at nine.", PASSAGE]
    hits = [Hit("d", n, "Notes", "notes.md", 1, text, 1 - n / 10, ()) for n, text in enumerate(texts)]
    assert rerank_hits(reader, "Who founded the library of Wexcombe?", hits)[0].text == PASSAGE
    assert reader.rerank("Who founded it?", []) == []
