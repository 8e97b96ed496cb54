"""The reader's recipe: what is made of paragraphs for it to learn from."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from app.models.embedder import Embedder
from tools.train_reader.claims import BORNE_OUT, CONTRADICTED, NEITHER, make_claims
from tools.train_reader.measure import Outcome, tabulate_reliability, trace_curve
from tools.train_reader.packing import LONGEST, NOT_ASKED, Packer, collate, deal_batches
from tools.train_reader.questions import (
    NONE,
    Paragraph,
    find_spans,
    make_examples,
    pick_written,
    read_pairs,
    split_dev,
    widen_span,
)

MILLS = (
    "The mill at Aske was built in 1684 by Jonas Fell. It ground corn for the town of Harrow until 1911."
    " In 1912, the owner sold the building to the council. Workers who lived in the yard had a key."
    " The wheel was not repaired before 1920."
)
FERRY = (
    "The ferry at Lund was built in 1702 by Anna Berg. It carried salt to the town of Reval until 1840."
    " In 1841, the harbour was closed by the council. Passengers who paid in advance had a seat."
    " The landing was larger than the mill."
)


def paragraph(title: str, context: str, question: str, answer: str) -> Paragraph:
    start = context.index(answer)
    return Paragraph(title, context, ((question, ((start, start + len(answer)),)),))


BOTH = [
    paragraph("Works", MILLS, "Who built the mill at Aske?", "Jonas Fell"),
    paragraph("Works", FERRY, "When was the ferry at Lund built?", "1702"),
]


def test_answers_stand_where_examples_say() -> None:
    examples = make_examples(BOTH, seed=1)
    told = {(each.question, each.passage[slice(*each.span)]) for each in examples if each.span != NONE}
    assert told == {
        ("Who built the mill at Aske?", "Jonas Fell"),
        ("When was the ferry at Lund built?", "1702"),
    }


def test_answers_are_whole_words_where_the_question_points() -> None:
    text = "The part was art. In 1985 it had 5 rooms. The museum of art opened later."
    spans = list(find_spans(text, ["art", "5"], "What did the museum show?"))
    assert spans[0][0] == text.index("art opened")
    assert spans[1][0] == text.index("5 rooms")


def test_numbers_take_their_unit_where_a_measure_is_asked() -> None:
    text = "It took two months and cost $40 million; two people died."
    two, forty = text.index("two"), text.index("40")
    assert text[slice(*widen_span("How long did it take?", text, (two, two + 3)))] == "two months"
    assert text[slice(*widen_span("How much did it cost?", text, (forty, forty + 2)))] == "$40 million"
    assert widen_span("How many months did it take?", text, (two, two + 3)) == (two, two + 3)


def test_unanswerable_examples_lack_the_answer() -> None:
    made = [each for seed in range(40) for each in make_examples(BOTH, seed)]
    empty = [each for each in made if each.span == NONE]
    assert {each.question for each in empty} > {each.question for each in made if each.span != NONE}
    for each in empty:
        if each.question == "Who built the mill at Aske?":
            assert "Jonas Fell" not in each.passage


def test_questions_written_to_have_no_answer_stand_beside_their_pair(tmp_path: Path) -> None:
    def write(part: str, kind: str, *questions: str) -> None:
        lines = (f"{number}\t{question}\t0\t1\n" for number, question in enumerate(questions))
        (tmp_path / f"{part}-{kind}-questions.txt").write_text("".join(lines), "utf-8")

    write("train", "answerable", "who built the mill at aske ?", "what is it called ?")
    write("train", "unanswerable", "who sold the mill at aske ?", "what was it called ?")
    write("dev", "answerable", "when was the ferry at lund built ?")
    write("dev", "unanswerable", "when was the ferry at lund sold ?")
    mills, ferry = pick_written(BOTH, read_pairs(tmp_path))
    assert mills.context == MILLS and ferry.context == FERRY
    assert mills.questions == (BOTH[0].questions[0], ("who sold the mill at aske ?", ()))
    assert [spans for _, spans in ferry.questions] == [BOTH[1].questions[0][1], ()]


def test_claims_are_labelled_by_how_they_were_made() -> None:
    made = [claim for seed in range(200) for claim in make_claims(BOTH, seed)]
    assert set(Counter(claim.support for claim in made)) == {BORNE_OUT, CONTRADICTED, NEITHER}
    for claim in made:
        said_as_it_is = re.search(rf"(?:^|[.] ){re.escape(claim.text)}", claim.passage)
        if said_as_it_is:
            assert claim.support == BORNE_OUT, claim
        if claim.text == "The wheel was repaired before 1920." and "was not repaired" in claim.passage:
            assert claim.support != BORNE_OUT


def test_measuring_paragraphs_neither_train_nor_tune() -> None:
    dev = [Paragraph(f"Article {n}", f"Text {n}.", ()) for n in range(10)]
    parts = split_dev(dev, {f"text {n}." for n in range(10)})
    assert set(parts) == {"measure"} and len(parts["measure"]) == 4


@pytest.fixture(scope="module")
def packer() -> Packer:
    return Packer(Path(Embedder().locate_tokenizer()), seed=1)


def test_long_passages_are_cut_around_the_answer(packer: Packer) -> None:
    passage = "The yard was quiet. " * 150 + "The bell hung in Reval. " + "The yard was quiet. " * 150
    start = passage.index("Reval")
    packed = packer.pack("Where did the bell hang?", passage, (start, start + 5))
    assert packed is not None and len(packed.ids) <= LONGEST
    kept = packer.tokenizer.decode(packed.ids[packed.start : packed.end + 1].tolist())
    assert kept == "reval"
    assert packed.relevant == 1 and packed.support == NOT_ASKED


def test_batches_hold_every_example_once(packer: Packer) -> None:
    packed = [packer.pack("Where?", "word " * n, NONE) for n in range(1, 60)]
    examples = [each for each in packed if each is not None]
    batches = deal_batches(examples, 512, seed=3)
    assert sorted(index for batch in batches for index in batch) == list(range(59))
    tensors = collate([examples[index] for index in batches[0]])
    assert tensors["input_ids"].shape == tensors["attention_mask"].shape
    assert bool((tensors["start"] == 0).all())


def test_reliability_says_how_often_each_tenth_of_the_chances_held() -> None:
    table = tabulate_reliability([0.05, 0.92, 0.98, 1.0], [False, True, False, True])
    assert table == [[0.05, 0.0, 1], [0.967, 0.667, 3]]


def test_the_curve_gives_the_surest_answers_first() -> None:
    right, wrong = Outcome("blue", ("blue",), 0.9, 0.9), Outcome("red", ("blue",), 0.8, 0.4)
    assert trace_curve([wrong, right], steps=2) == [[0.9, 0.5, 1.0], [0.4, 1.0, 0.5]]
