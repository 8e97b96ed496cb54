"""Answers made by hand, as the engine would give them."""

from __future__ import annotations

from dataclasses import replace

from app.core.answers import Answer, Citation, Mode, OwnNote, Part, Seconds, Sentence, Short, Support
from app.core.documents import Box
from app.core.styles import Form


def answer_in_list(title: str, *things: str) -> Answer:
    """An answer that quotes a sentence of one document, in which several things stand."""
    answer = answer_in_short((title, ", ".join(things)))
    boxes = [(Box(140 + 40 * place, 90, 170 + 40 * place, 104),) for place in range(len(things))]
    shorts = (Short(thing, 1, 0.94, each) for thing, each in zip(things, boxes, strict=True))
    return replace(answer, shorts=tuple(shorts))


def answer_in_short(*said: tuple[str, str], found: bool = True, form: Form = Form.PROSE) -> Answer:
    """An answer that quotes a sentence of each document, by its title, in which a short answer stands."""
    citations, shorts, sentences = [], [], []
    for number, (title, text) in enumerate(said, 1):
        quote = f"The answer is {text} in all cases."
        boxes = (Box(72, 90, 540, 104),)
        citations.append(Citation(number, title.lower(), title, f"/{title}.pdf", number, quote, boxes))
        shorts.append(Short(text, number, round(0.95 - number / 100, 2), (Box(140, 90, 200, 104),)))
        sentences.append(Sentence(f"“{quote}”", Support.SUPPORTED, (number,)))
    return Answer(
        question="What is the answer?",
        found=found,
        answer="\n".join(f"{each.text} [{number}]" for number, each in enumerate(sentences, 1)),
        mode=Mode.QUOTES,
        model=None,
        queries=("What is the answer?",),
        sentences=tuple(sentences),
        citations=tuple(citations),
        passages=(),
        seconds=Seconds(0.1, None, 0.2),
        form=form,
        shorts=tuple(shorts),
    )


def answer_beside_note(comment: str) -> Answer:
    """An answer that quotes a document, and a note of the person's own on another."""
    answer = answer_in_short(("Alder", "30 days"))
    on = Citation(
        0, "birch", "Birch", "/Birch.pdf", 4, "Notice is given in writing.", (Box(72, 90, 540, 104),)
    )
    return replace(answer, notes=(OwnNote(7, comment, on),))


def answer_in_parts(*said: tuple[str, str, str]) -> Answer:
    """An answer to a question that asks several things: each as it is asked, the title of the document that
    answers it, and its short answer.
    """
    whole = answer_in_short(*((title, text) for _, title, text in said))
    shorts = tuple(replace(short, part=place) for place, short in enumerate(whole.shorts))
    return replace(whole, shorts=shorts, parts=tuple(Part(asked, found=True) for asked, _, _ in said))
