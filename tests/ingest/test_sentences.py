from __future__ import annotations

import random

import pytest

from app.ingest.sentences import sentence_ranges


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in sentence_ranges(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n\t ", []),
        ("No stop at the end", ["No stop at the end"]),
        ("Dr. Smith paid $3.5 million. He left.", ["Dr. Smith paid $3.5 million.", "He left."]),
        ("At 5 p.m. We go. See Fig. 3 and Sec. 4.2.", ["At 5 p.m.", "We go.", "See Fig. 3 and Sec. 4.2."]),
        ("1. First. 2. Second!", ["1. First.", "2. Second!"]),
        ("Item 1A. Risk Factors follow. (b) And this.", ["Item 1A. Risk Factors follow.", "(b) And this."]),
        ("The U.S. Navy. Not in the U.S. The rest.", ["The U.S. Navy.", "Not in the U.S.", "The rest."]),
        ("One\n\ntwo. Three\n\n4.\n\nFive", ["One", "two.", "Three", "4.", "Five"]),
        ("日本語です。次の文。", ["日本語です。", "次の文。"]),
        ("是嗎？是的！他說。", ["是嗎？", "是的！", "他說。"]),
        ("ما هي العاصمة؟ القاهرة.", ["ما هي العاصمة؟", "القاهرة."]),
        ("यह एक है। यह दो है।", ["यह एक है।", "यह दो है।"]),
        ("Caf\u00e9 😀 one. Two\u00a0three.\u2028Four.", ["Caf\u00e9 😀 one.", "Two\u00a0three.", "Four."]),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_a_quotation_mark_that_is_never_closed_does_not_swallow_the_rest() -> None:
    text = 'A pipe of 5" is used. ' + "It carries water to the upper floors of the house. " * 20
    assert len(sentences(text)) > 15


def test_long_text_without_stops_of_its_own_is_parted() -> None:
    quoted = "彼は「" + "屋根は家主が直すと言った。" * 40 + "最後。"
    assert sentences(quoted)[1:3] == ["屋根は家主が直すと言った。", "屋根は家主が直すと言った。"]
    assert "".join(sentences(quoted)) == quoted
    thai = "ผู้เช่าต้องจ่ายค่าเช่า ทุกวันที่หนึ่งของเดือน " * 15
    assert len(sentences(thai)) == 30
    urdu = "یہ ایک “جملہ ہے۔ " * 40
    assert len(sentences(urdu)) == 40


def test_ranges_cover_everything_in_order_whatever_the_text() -> None:
    rnd = random.Random(7)
    pieces = [
        *"ab.!?\"“”()'é日。1A«»\u00ad\u200d\u0085\u2028\u00a0\x00😀",
        " ",
        "\n",
        "\n\n",
        "Dr. ",
        "U.S. ",
        "(a) ",
        "No. 4",
    ]
    for _ in range(3000):
        text = "".join(rnd.choices(pieces, k=rnd.randrange(40)))
        end_before = 0
        for start, end in sentence_ranges(text):
            assert end_before <= start < end
            assert text[start:end] == text[start:end].strip()
            assert not text[end_before:start].strip()
            end_before = end
        assert not text[end_before:].strip()


@pytest.mark.timeout(20)
@pytest.mark.parametrize("text", ['"a. ' * 30000, "(" * 30000, "x" * 300000, "A. " * 50000, "“ " * 30000])
def test_hostile_texts_take_no_time(text: str) -> None:
    assert sentence_ranges(text)
