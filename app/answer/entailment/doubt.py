"""Doubt of what the rules let pass: by the reader, which has learned it from claims changed in one place, and
by a language model that is able.

Neither makes a claim supported: both are only asked of what the rules found borne out.
"""

from __future__ import annotations

from collections.abc import Callable

from app.answer.entailment.compare import OTHERWISE, Verdict
from app.answer.entailment.entail import Judge, normalize_letters
from app.answer.text.language import detect_language
from app.answer.text.prompts import Messages, disarm_marks, load_prompt
from app.core.errors import Cancelled, EngineDied
from app.models.generator import Generator
from app.models.reader import Reader

_LEAST = 0.2
"""The chance that a claim is borne out from which on it is not doubted (tests/benchmarks/claims.py)."""
_NOT_SAID = "The cited words may not say this."
_LEAST_LIKELY = 0.5
"""The share of "Yes" from which on a language model does not doubt a claim. Of claims that the rules let
pass, a Qwen2.5-Coder-1.5B doubts below it the 1 false one and none of 67 true ones; below 0.2 it doubts
none at all, below 0.7 also 4 true ones (tests/benchmarks/doubts.py, both halves).
"""
_NOT_FOUND = "The language model does not find this in the cited words."


def make_doubter(reader: Reader) -> Judge:
    """Make a judge that doubts an English claim which the reader finds contradicted or not borne out."""

    def judge(claim: str, sentence: str) -> Verdict:
        if _is_copied(claim, sentence) or detect_language((claim, sentence)) != "en":
            return Verdict(entailed=True)
        (told,) = reader.judge([(claim, sentence)])
        if told.borne_out >= _LEAST:
            return Verdict(entailed=True)
        return Verdict(False, (OTHERWISE if told.contradicted > told.neither else _NOT_SAID,))

    return judge


def make_model_doubter(generator: Generator, cancelled: Callable[[], bool]) -> Judge:
    """Make a judge that doubts a claim for which the model is too unlikely to say "Yes". It doubts nothing
    any more once the person has stopped it, or the model has died.
    """
    known: dict[tuple[str, str], float] = {}

    def judge(claim: str, sentence: str) -> Verdict:
        if _is_copied(claim, sentence):
            return Verdict(entailed=True)
        if (claim, sentence) not in known:
            try:
                known[claim, sentence] = estimate_entailment(claim, sentence, generator, cancelled)
            except (Cancelled, EngineDied):
                return Verdict(entailed=True)
        if known[claim, sentence] >= _LEAST_LIKELY:
            return Verdict(entailed=True)
        return Verdict(False, (_NOT_FOUND,))

    return judge


def estimate_entailment(
    claim: str, sentence: str, generator: Generator, cancelled: Callable[[], bool] = lambda: False
) -> float:
    """Estimate how likely the model is to say that the sentence bears out the claim, as a share of "Yes" and
    "No". Raises as `Generator.choose` does.
    """
    yes, _ = generator.choose(build_entailment_prompt(claim, sentence), ("Yes", "No"), cancelled=cancelled)
    return yes


def build_entailment_prompt(claim: str, sentence: str) -> Messages:
    """Build the messages that ask whether a sentence bears out a claim."""
    asked = f"Sentence: {disarm_marks(sentence)}\nClaim: {disarm_marks(claim)}\nReply:"
    return [{"role": "system", "content": load_prompt("entail")}, {"role": "user", "content": asked}]


def _is_copied(claim: str, sentence: str) -> bool:
    return normalize_letters(claim) in normalize_letters(sentence)
