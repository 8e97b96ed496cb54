"""Doubt of what the rules let pass: the reader has learned it from claims changed in one place."""

from __future__ import annotations

from app.answer.entailment.compare import OTHERWISE, Verdict
from app.answer.entailment.entail import Judge, normalize_letters
from app.answer.text.language import detect_language
from app.models.reader import Reader

_LEAST = 0.2
"""The chance that a claim is borne out from which on it is not doubted (tests/benchmarks/claims.py)."""
_NOT_SAID = "The cited words may not say this."


def make_doubter(reader: Reader) -> Judge:
    """Make a judge that doubts an English claim which the reader finds contradicted or not borne out."""

    def judge(claim: str, sentence: str) -> Verdict:
        if (
            normalize_letters(claim) in normalize_letters(sentence)
            or detect_language((claim, sentence)) != "en"
        ):
            return Verdict(entailed=True)
        (told,) = reader.judge([(claim, sentence)])
        if told.borne_out >= _LEAST:
            return Verdict(entailed=True)
        return Verdict(False, (OTHERWISE if told.contradicted > told.neither else _NOT_SAID,))

    return judge
