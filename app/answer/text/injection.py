"""Recognize text in documents that is addressed to a language model instead of a reader.

Text in documents is data. A sentence that gives orders to a model is evidence of nothing but itself: it can
be quoted, above all where the person asks about it, but the model is not given it among a passage's text, no
claim of a model can rest on it, and a title of this kind lends no words to what stands under it. A sentence
taken for an order by mistake can still be quoted, too.

What tells such text are things that documents for readers have little use for: the marks of chat templates,
a model spoken to by name, and orders about its instructions or its answer. This finds known ways to put it,
not all: a third of a public collection of 118 attacks (bastioncorpus 0.6), and none of 39,000 sentences of
filings, reports and contracts. What it does not find is held to what holds for every text: nothing that a
model writes is opened, followed or laid out as a link, citations are found and never taken from it, and
forged marks and speakers do not reach it.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_MARKS = r"""
    <\|[^|<>]{1,40}\|> | \[/?INST\] | <</?\s*SYS\s*>> | </?(?:start|end)_of_turn>
  | </?\s*(?:system|assistant|think(?:ing)?|tool_call)\s*> | 【\d+†
  | "(?:tool_calls?|function_call)"\s*: | "role"\s*:\s*"(?:system|assistant|user|tool)"
  | \#{2,}\s*(?:system|assistant|end\s+of\s+(?:\w+\s+){0,2}(?:input|prompt|context|document)s?)\b
  | ^\W*(?:assistant|chatbot|llm|ai|gpt)\s*:\s
"""
"""Of chat templates and tool calls (the families that llama.cpp knows), and of who speaks."""
_ORDER = r"(?:^|[.:;,!?\"“”»)\]>]\s*|\b(?:please|and|now|must|then|to|you|should|bitte|und|et|y|e)\s+)"
"""Before a verb: where it can be an order."""
_DISREGARD = r"""(?:ignore|disregard|forget|override|bypass
    |ignorier\w*|vergiss|vergessen|missachte\w*|ignor(?:ez|a|ate|en)|oubli(?:e|ez)|olvid[ae]n?|dimentica(?:te)?
    |esqueça)"""
_EARLIER = r"""(?:all|any|every\w*|your|previous|prior|earlier|preceding|above|system|safety|developer
    |original
    |alle\w*|deine|ihre|vorherig\w*|bisherig\w*|obig\w*|tou(?:te)?s|vos|tes|précédent\w*|antérieures
    |tod[ao]s|tus|sus|anteriores|previas|tutte|tue|precedenti)"""
_BRIEFING = r"""(?:instructions?|prompts?|rules?|guidelines?|directives?|guardrails?|polic(?:y|ies)
    |restrictions?
    |(?:you\s+(?:were|have\s+been)|you've\s+been)\s+told
    |anweisung\w*|regeln|vorgaben|consignes?|règles|instrucciones|reglas|istruzioni|regole|instruções|regras)"""
_ANSWER = r"""(?:answer|reply|respond|output|say|print|repeat
    |antworte\w*|répond\w*|responde\w*|rispond\w*)"""
_ONLY = r"""(?:only|exactly|just|solely|nothing\s+(?:but|else)
    |nur|uniquement|seulement|s[oó]lo|únicamente|soltanto)"""
_MODEL = r"""(?:(?:ai|large\s+language|language)\s+(?:models?|assistants?|agents?|reviewers?|systems?)
    |llms?|ais?|chatbots?|chat\s?gpt|gpt-?\d?|language\s+models?|bots?|sprachmodell\w*|ki)"""
_ORDERS = re.compile(
    rf"""
    {_MARKS}
  | {_ORDER}{_DISREGARD}\s(?:[^.!?]{{0,40}}\s)?{_EARLIER}\s(?:[^.!?]{{0,40}}\s)?{_BRIEFING}\b
  | {_ORDER}{_DISREGARD}\s+(?:everything|anything)\s+(?:above|before|you)
  | {_ORDER}(?:reveal|print|show|output|repeat)\s(?:me\s+)?your\s+(?:\w+\s+)?(?:prompt|instructions)\b
  | {_ORDER}{_ANSWER}\s+(?:[^.!?]{{0,30}}\s)?{_ONLY}\s+(?:with|by|the\s+words?|mit|par|con|["“'‘])
  | \bfrom\s+now\s+on\b[^.!?]{{0,30}}\s{_ANSWER}\b
  | ^\W*(?:please\s+)?(?:say|claim|answer|reply|pretend|repeat)\s+that\b
  | {_ORDER}(?:tell|inform|assure|convince|notify)\s+the\s+(?:user|person\s+(?:who\s+)?ask\w*)\b
  | \b(?:dear|attention|hey|(?:note|message|notice|instructions?)\s+(?:to|for))[,:]?\s+
      (?:the\s+|any\s+|all\s+)?(?:{_MODEL}|assistant)\b
  | \b(?:if\s+you\s+are|as|you\s+are(?:\s+now)?)\s+an?\s+(?:\w+\s+)?{_MODEL}\b
  | \b(?:ais?|llms?|language\s+models?|chatbots?|ai\s+(?:assistants?|agents?))\s+
      (?:(?:reading|processing|reviewing|summari[sz]ing)\s[^.!?]{{0,40}})?(?:must|should|shall|will)\s+
      (?:now\s+|not\s+)?(?:{_ANSWER}|{_DISREGARD})\b
  | \b(?:new|updated|real|secret|hidden|system)\s+(?:system\s+)?prompt\s*:
    """,
    re.VERBOSE | re.IGNORECASE,
)
_KEPT = 5000
"""Sentences for which the finding is kept: those of a document are looked at again and again."""
_SPACED = re.compile(r"\b(?:[^\W\d_]\s){3,}[^\W\d_]\b")
_LOOKALIKES = str.maketrans("аеорсухіјѕԁɡɪոսνκτιαο", "aeopcyxijsdginuvktiao")
"""Letters of other alphabets that pass for Latin ones within a word (Unicode TR 39, mixed scripts)."""


@lru_cache(_KEPT)
def is_injection(text: str) -> bool:
    """Tell whether a sentence or a title is addressed to a language model."""
    plain = "".join(c for c in unicodedata.normalize("NFKC", text) if unicodedata.category(c) != "Cf")
    plain = _SPACED.sub(lambda match: "".join(match[0].split()), plain)
    return bool(_ORDERS.search(" ".join(map(_in_one_script, plain.split()))))


def _in_one_script(word: str) -> str:
    """The word in Latin letters where it mixes them with lookalikes."""
    return word.casefold().translate(_LOOKALIKES) if re.search("[a-zA-Z]", word) else word
