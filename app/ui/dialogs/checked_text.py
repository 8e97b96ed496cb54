"""A checked text as it is shown and copied: each sentence with its mark, the reasons and the citations."""

from __future__ import annotations

import html
from collections import Counter
from collections.abc import Sequence

from app.core.answers import CheckedText, Sentence, Support
from app.core.languages import mark_text
from app.ui.theme import theme
from app.ui.theme.behind import tr_known
from app.ui.theme.translation import grouped, tr
from app.ui.theme.wording import name_place

_NAME = {
    Support.SUPPORTED: mark_text("Supported"),
    Support.PARTIAL: mark_text("Partly"),
    Support.UNSUPPORTED: mark_text("Unsupported"),
}
_COLOUR = {Support.SUPPORTED: "success", Support.PARTIAL: "warning", Support.UNSUPPORTED: "danger"}


def counts(checked: CheckedText) -> str:
    """How many sentences are borne out, in one sentence."""
    number = Counter(sentence.support for sentence in checked.sentences)
    return tr(
        "{supported} supported, {partly} partly supported, {unsupported} unsupported.",
        supported=grouped(number[Support.SUPPORTED]),
        partly=grouped(number[Support.PARTIAL]),
        unsupported=grouped(number[Support.UNSUPPORTED]),
    )


def as_html(sentences: Sequence[Sentence]) -> str:
    """Marked sentences; each citation is a link whose path is its number."""
    look = theme.tokens()
    rows = []
    for sentence in sentences:
        colour = getattr(look, _COLOUR[sentence.support]).name()
        named = tr(_NAME[sentence.support])
        plain = f"color:{look.accent.name()}; text-decoration:none"
        links = "".join(
            f'&nbsp;<a href="{number}" style="{plain}">[{number}]</a>' for number in sentence.citations
        )
        reasons = "".join(
            f'<div style="color:{look.text_muted.name()}">{html.escape(tr_known(reason))}</div>'
            for reason in sentence.reasons
        )
        rows.append(
            f'<tr><td width="108" style="color:{colour}; padding-right:12px"><b>{named}</b>'
            f'</td><td style="padding-bottom:10px">{html.escape(sentence.text)}{links}{reasons}</td></tr>'
        )
    return f'<table width="100%" cellspacing="0" cellpadding="2">{"".join(rows)}</table>'


def as_plain(checked: CheckedText) -> str:
    """The whole, to be pasted elsewhere."""
    lines = []
    for sentence in checked.sentences:
        marks = "".join(f" [{number}]" for number in sentence.citations)
        lines.append(f"{tr(_NAME[sentence.support])}: {sentence.text}{marks}")
        lines += [f"    {tr_known(reason)}" for reason in sentence.reasons]
    lines += ["", *(f"[{c.number}] {name_place(c)}: “{c.shown}”" for c in checked.citations)]
    return "\n".join(lines).rstrip()
