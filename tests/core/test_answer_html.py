"""Answers as HTML, to be pasted: tables as tables, bullets as lists, and nothing taken for markup."""

from __future__ import annotations

from dataclasses import replace

from app.core.answer_html import write_answer, write_whole
from app.core.answers import Sentence, Support
from app.core.styles import Form
from tests.made_answers import answer_in_short

ANSWER = answer_in_short(("Alder & Co", "30 days"))


def test_a_table_is_a_table() -> None:
    rows = (Sentence("a", Support.SUPPORTED, (1, 9), cells=("<b>Rent", "900")),)
    table = replace(ANSWER, form=Form.TABLE, columns=("What", "How much"), sentences=rows, shorts=())
    html = write_answer(table)
    assert "<th>What</th><th>How much</th>" in html
    assert "<tr><td>&lt;b&gt;Rent</td><td>900 <sup>[1]</sup></td></tr>" in html  # 9 is cited nowhere


def test_bullets_are_a_list_and_brackets_that_cite_nothing_stay() -> None:
    answer = replace(ANSWER, answer="These:\n- one [1]\n- two [7]\n\nEnd & done.", shorts=())
    assert write_answer(answer) == (
        "<p>These:</p><ul><li>one <sup>[1]</sup></li><li>two [7]</li></ul><p>End &amp; done.</p>"
    )


def test_the_whole_has_its_sources_and_data_stays_data() -> None:
    html = write_whole(ANSWER)
    assert "<b>30 days <sup>[1]</sup></b>" in html
    assert "[1] Alder &amp; Co, page 1: “The answer is 30 days in all cases.”" in html
    data = replace(ANSWER, form=Form.JSON, answer='{"a": "<1> [1]"}', shorts=())
    assert "<pre>{&quot;a&quot;: &quot;&lt;1&gt; [1]&quot;}</pre>" in write_answer(data)
