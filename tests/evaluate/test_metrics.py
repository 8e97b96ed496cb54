"""Every expected value here is worked out by hand."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.evaluate import metrics


class TestWords:
    def test_articles_case_and_punctuation_do_not_count(self) -> None:
        assert metrics.split_words("The company\u2019s “Plan”, an offer.") == ["companys", "plan", "offer"]

    def test_articles_inside_words_stay(self) -> None:
        assert metrics.split_words("Ann theatre") == ["ann", "theatre"]


class TestOverlap:
    def test_f1_is_the_harmonic_mean(self) -> None:
        # Said: notice is thirty days; wanted: thirty days. Precision 2/4, recall 2/2.
        assert metrics.measure_token_f1("The notice is thirty days.", ["thirty days"]) == pytest.approx(2 / 3)

    def test_a_word_said_twice_counts_once(self) -> None:
        # Precision 1/2, recall 1/1.
        assert metrics.measure_token_f1("days days", ["days"]) == pytest.approx(2 / 3)

    def test_the_best_reference_counts(self) -> None:
        assert metrics.measure_token_f1("thirty days", ["a month", "thirty days"]) == 1.0

    def test_recall_forgives_a_wordy_answer(self) -> None:
        assert metrics.measure_token_recall("The notice is thirty whole days.", ["thirty days"]) == 1.0

    def test_nothing_said_is_nothing_right(self) -> None:
        assert metrics.measure_token_f1("", ["thirty days"]) == 0.0

    def test_no_reference_no_figure(self) -> None:
        assert metrics.measure_token_f1("thirty days", []) is None
        assert metrics.measure_token_recall("thirty days", ["..."]) is None

    def test_a_list_is_read_as_its_items(self) -> None:
        assert metrics.measure_token_f1("circle rectangle", ["['Circle', 'Rectangle']"]) == 1.0


@pytest.mark.parametrize(
    ("text", "value", "unit", "percent", "negative"),
    [
        ("1,544", "1544", "1", False, False),
        ("1\u202f544", "1544", "1", False, False),
        ("$59268.00", "59268", "0.01", False, False),
        ("$2.5bn", "2500000000", "100000000", False, False),
        ("1.577 billion", "1577000000", "1000000", False, False),
        ("a 3-million gain", "3000000", "1000000", False, False),
        ("36 per cent", "36", "1", True, False),
        ("-24.5%", "24.5", "0.1", True, True),
        ("-$1561M", "1561000000", "1000000", False, True),
        ("$(1,073)", "1073", "1", False, None),
        ("($1,073)", "1073", "1", False, None),
        (".40", "0.40", "0.01", False, False),
        ("Three quizzes", "3", "1", False, False),
        ("FY2019", "2019", "1", False, False),
        ("P-15", "15", "1", False, False),
    ],
)
def test_reading_a_number(text: str, value: str, unit: str, percent: bool, negative: bool | None) -> None:
    (number,) = metrics.find_numbers(text)
    assert (number.value, number.unit) == (Decimal(value), Decimal(unit))
    assert (number.percent, number.negative) == (percent, negative)


def test_reading_several_numbers() -> None:
    found = metrics.find_numbers("Sales grew 12.5% to 1,200 in 2019-2020, one of the best years.")
    assert [number.value for number in found] == [Decimal("12.5"), 1200, 2019, 2020]
    assert not any(number.negative for number in found)


class TestNumberMatch:
    @pytest.mark.parametrize(
        ("answer", "reference"),
        [
            ("It was 24.2644.", "24.26"),
            ("It was $1.577 billion.", "$1577.00"),
            ("It was 1,577.", "$1.577 billion"),
            ("A ratio of 0.358", "36%"),
            ("About 36%", "0.36"),
            ("14.7% of sales", "14.7"),
            ("It fell by 1,073.", "-1073"),
            ("(1,073)", "-1073"),
            ("There are three.", "3"),
        ],
    )
    def test_the_same_number(self, answer: str, reference: str) -> None:
        assert metrics.measure_number_match(answer, [reference]) == 1.0

    @pytest.mark.parametrize(
        ("answer", "reference"),
        [
            ("It was 24.27.", "24.26"),
            ("It was 24.3.", "24.26"),
            ("It was 1,578.", "1577"),
            ("It was 1,577 per share", "15.77"),
            ("It rose by 1,073.", "-1073"),
            ("No figure is given.", "3"),
        ],
    )
    def test_another_number(self, answer: str, reference: str) -> None:
        assert metrics.measure_number_match(answer, [reference]) == 0.0

    def test_the_share_that_is_there(self) -> None:
        assert metrics.measure_number_match("It was 36.8%.", ["from 36.8% to 34.6%"]) == 0.5

    def test_numbers_of_the_question_earn_nothing(self) -> None:
        asked = "Did margins grow in FY2022?"
        assert metrics.measure_number_match("In FY2022 they were good.", ["34.6% in FY2022"], asked) == 0.0
        assert metrics.measure_number_match("In 2018.", ["2018"], "Was it 2018 or 2019?") == 1.0

    def test_the_best_reference_counts(self) -> None:
        assert metrics.measure_number_match("60.9%", ["0.60875", "60.9%", "most of it"]) == 1.0

    def test_no_numbers_no_figure(self) -> None:
        assert metrics.measure_number_match("36", ["Customer deposits"]) is None


class TestAccuracyAndCompleteness:
    @pytest.mark.parametrize(
        ("answer", "references", "accurate", "complete"),
        [
            ("Yes, it did.", ["yes"], 1.0, 1.0),
            ("No, it fell.", ["Yes. It rose from 14% to 16% over the two years."], 0.0, None),
            ("No, it fell.", ["No. It fell from 16% to 14% over the two years."], 1.0, None),
            ("It fell.", ["No"], 0.0, 0.0),
            ("The lease runs 1.6 years.", ["1.61 years"], 0.0, 0.0),
            ("The lease runs 1.61 years.", ["1.61 years"], 1.0, 1.0),
            ("They are held as customer deposits.", ["Customer deposits"], 1.0, 1.0),
            ("They are held as deposits of customers.", ["Customer deposits"], 0.0, 0.0),
            ("A circle.", ["['Circle', 'Rectangle']"], 0.0, 0.5),
            ("A circle and a rectangle.", ["['Circle', 'Rectangle']"], 1.0, 1.0),
            ("Of $4,777 and $900.", ["['$4,777', '$1,008']"], 0.0, 0.5),
            ("It is paid.", ["The plan pays for what the doctor and the hospital bill."], None, None),
            ("It is paid.", [], None, None),
            ("", ["Customer deposits"], 0.0, 0.0),
        ],
    )
    def test_rules(
        self, answer: str, references: list[str], accurate: float | None, complete: float | None
    ) -> None:
        assert metrics.measure_accuracy(answer, references) == accurate
        assert metrics.measure_completeness(answer, references) == complete

    def test_a_bracket_that_is_no_list_is_text(self) -> None:
        assert metrics.split_parts("[sic] Smith") == ("[sic] Smith",)


class TestRanks:
    def test_several_passages_of_a_page_are_one(self) -> None:
        assert metrics.list_distinct([("a", 3), ("a", 3), ("b", 3), ("a", 3), ("a", 1)]) == [
            ("a", 3),
            ("b", 3),
            ("a", 1),
        ]

    def test_rank_is_the_first_right_one(self) -> None:
        assert metrics.find_rank([9, 4, 7, 4], {7, 4}) == 2
        assert metrics.find_rank([9, 4], {1}) is None

    def test_hits(self) -> None:
        assert metrics.measure_hit_at(3, 3) == 1.0
        assert metrics.measure_hit_at(4, 3) == 0.0
        assert metrics.measure_hit_at(None, 3) == 0.0

    def test_reciprocal_rank(self) -> None:
        assert metrics.measure_reciprocal_rank(4) == 0.25
        assert metrics.measure_reciprocal_rank(11) == 0.0
        assert metrics.measure_reciprocal_rank(None) == 0.0

    def test_precision_and_recall_of_distinct_pages(self) -> None:
        assert metrics.measure_precision_recall([5, 5, 6], {5, 8, 9}) == (1 / 2, 1 / 3)
        assert metrics.measure_precision_recall([], {5}) == (None, 0.0)
        assert metrics.measure_precision_recall([5], set()) == (0.0, None)


class TestAverages:
    def test_mean_leaves_out_what_does_not_apply(self) -> None:
        assert metrics.compute_mean([1.0, None, 0.0]) == 0.5
        assert metrics.compute_mean([None]) is None

    def test_percentile_is_linear_between_neighbours(self) -> None:
        assert metrics.compute_percentile([4.0, 1.0, None, 3.0, 2.0], 0.5) == 2.5
        assert metrics.compute_percentile([1.0, 2.0, 3.0], 0.95) == pytest.approx(2.9)
        assert metrics.compute_percentile([7.0], 0.95) == 7.0
        assert metrics.compute_percentile([], 0.5) is None


def test_a_span_is_quoted_when_it_stands_in_a_quote_as_it_is() -> None:
    quotes = ["The notice period is thirty days.", "Rent: £1,200."]
    assert metrics.measure_span_quoted(quotes, ["sixty days", "thirty days"]) == 1
    assert metrics.measure_span_quoted(quotes, ["days thirty"]) == 0
    assert metrics.measure_span_quoted(quotes, ["irty days"]) == 0
    assert metrics.measure_span_quoted(quotes, ["['thirty days', '£1,200']"]) == 1
    assert metrics.measure_span_quoted(quotes, ["['thirty days', 'a year']"]) == 0
    assert metrics.measure_span_quoted([], ["thirty days"]) == 0
    assert metrics.measure_span_quoted(quotes, ["word " * 30]) is None
    assert metrics.measure_span_quoted(quotes, []) is None
