"""Which of the amounts of a sentence a question asks for."""

from __future__ import annotations

import pytest

from app.answer.composition.asked_amounts import find_amount_asked
from app.answer.retrieval.sentences import Source
from app.answer.verification.attribution import Quote
from app.core.answers import Hit
from app.core.documents import Box, Page, Word


def quote(sentence: str, words: str) -> Quote:
    """The words of a page that says this sentence."""
    said, wanted = sentence.split(), words.split()
    page = Page(1, 600, 800, 0, tuple(Word(each, Box(0, 0, 5, 10), 0, 0) for each in said))
    first = next(at for at in range(len(said)) if said[at : at + len(wanted)] == wanted)
    hit = Hit("d", 4096, "Study", "/study.pdf", 1, sentence, 0.9, ())
    return Quote(Source(hit, 0, page, 0, len(said)), first, first + len(wanted))


SCREENED = "Of 81 pupils screened, 64 were randomised and 62 analysed."
ENROLLED = "In 2020, 40 students were enrolled and 55 in 2021."
ARMS = "Of 81 pupils screened, 64 were randomised: 31 to drug and 33 to placebo."
LEAVE = "With five years of service, annual leave rises from 24 to 25 days."
LOAN = "The bank lends 2.5 million pounds at 4.9 per cent until May."
FELL = "Without weights the accuracy on Reddit falls sharply by 2.8 points."


@pytest.mark.parametrize(
    ("sentence", "words", "question", "asked"),
    [
        (SCREENED, "81 pupils", "How many pupils were randomised?", "64"),
        (SCREENED, "64", "How many pupils were randomised?", "64"),
        (SCREENED, "81 pupils", "How many pupils were screened?", "81 pupils"),
        (SCREENED, "64", "How many pupils were analysed?", "62"),
        (SCREENED, "81 pupils", "How many pupils took part?", "81 pupils"),
        ("In 2019, 12 of the 40 wells were closed.", "12", "How many wells were closed?", "12"),
        ("9 wells were closed and 4 pumps were closed.", "4", "How many pumps were closed?", "4"),
        (ENROLLED, "55", "How many students were enrolled in 2021?", "55"),
        (ARMS, "33", "How many were randomised to placebo?", "33"),
        ("40 were enrolled and 55 were tested in 2021.", "55", "How many were enrolled in 2021?", None),
        ("Sales fell in Q3 of 2021.", "2021.", "How many sales were counted?", "2021."),
        (FELL, "2.8 points.", "Which accuracy does it reach on Reddit?", None),
        (FELL, "2.8 points.", "How much does accuracy fall without weights?", "2.8 points."),
        (FELL, "2.8 points.", "By how much does the accuracy differ?", "2.8 points."),
        (LOAN, "2.5 million pounds", "At what interest rate does the bank lend?", "4.9 per cent"),
        (LOAN, "2.5 million pounds", "How much does the bank lend?", "2.5 million pounds"),
        ("It lends 300 euros at 2% or 3%.", "300 euros", "At what interest rate does it lend?", None),
        ("Sie leiht 300 Euro zu 2 %.", "300 Euro", "Zu welchem Zinssatz leiht sie?", "2 %."),
        ("One in 4 wells is dry.", "4", "What percentage of the wells is dry?", "4"),
        (LEAVE, "24 to 25", "How many days of annual leave are there?", None),
        (LEAVE, "24", "How many days of annual leave are there?", None),
        (LEAVE, "25 days.", "How many days of annual leave are there?", "25 days."),
        (LEAVE, "24 to 25", "How did annual leave change?", "24 to 25"),
        ("The fee was raised from 9 euros to 12 euros.", "9 euros", "What is the fee?", None),
        ("The fee was reduced from 30 to 25 euros.", "30", "What was the fee before it was cut?", "30"),
        (LEAVE, "24", "How many days of leave were there before?", "24"),
        ("Extended hours are from 8 to 20 daily.", "8 to 20", "When is it open in May?", "8 to 20"),
        ("The increased fee applies to ages from 6 to 12.", "6 to 12.", "For which ages is it?", "6 to 12."),
        ("In the fall it opens from 10 to 16 daily.", "10 to 16", "When is it open in October?", "10 to 16"),
        ("The course is for children from 6 to 12 years.", "6 to 12", "For which age is it?", "6 to 12"),
        ("Der Urlaub steigt von 24 auf 25 Tage.", "24 auf 25", "Wie viele Tage Urlaub gibt es?", None),
        ("Le loyer augmente de 800 à 900 euros.", "800", "Quel est le loyer ?", None),
        ("Im Mai stieg die Miete um 12 Euro.", "12 Euro.", "Wie hoch ist die Miete?", None),
        ("Die Miete ist um 12 % gestiegen.", "12 %", "Wie hoch ist die Miete?", None),
        ("Die Miete ist um 12 % gestiegen.", "12 %", "Um wie viel ist die Miete gestiegen?", "12 %"),
        ("Das Haus wurde um 1900 gebaut.", "1900", "Wann wurde das Haus gebaut?", "1900"),
        ("Le loyer a augmenté de 12 %.", "12 %.", "Quel est le loyer ?", None),
        ("Le loyer est de 800 euros.", "800 euros.", "Quel est le loyer ?", "800 euros."),
        ("El alquiler aumentó un 12 %.", "12 %.", "¿Cuál es el alquiler?", None),
        ("El alquiler aumentó un 12 %.", "12 %.", "¿Cuánto aumentó el alquiler?", "12 %."),
        ("Um 14 Uhr stieg der Druck.", "14 Uhr", "Wann wurde abgeschaltet?", "14 Uhr"),
        ("Es wurde um 1900 gebaut, als die Stadt wuchs.", "1900", "Wann wurde es gebaut?", "1900"),
        ("Als die Stadt wuchs, wurde es um 1900 gebaut.", "1900", "Wann wurde es gebaut?", "1900"),
        ("Die Miete stieg, wie gemeldet, um 12 %.", "12 %.", "Wie hoch ist die Miete?", None),
        ("Die Miete wurde um 12 % gesenkt.", "12 %", "Wie hoch ist die Miete?", None),
        ("Das Rohr ist senkrecht um 90 cm lang.", "90 cm", "Wie lang ist das Rohr?", "90 cm"),
        ("Kerzen aus Wachs kosten um 12 Euro.", "12 Euro.", "Was kosten die Kerzen?", "12 Euro."),
        ("El precio es bajo, un 12 % menor.", "12 %", "¿Cuál es la parte?", "12 %"),
        ("El precio bajó un 12 %.", "12 %.", "¿Cuál es el precio?", None),
        ("The rent plus heating rose by 12 %.", "12 %.", "What is the rent plus heating?", None),
        ("Le loyer a augmenté de 12 %.", "12 %.", "Combien est-il de plus ?", "12 %."),
        ("The plot is 5 m by 3 m.", "3 m.", "How wide is the plot?", "3 m."),
        ("It must be paid by 15 May.", "15", "Until when must it be paid?", "15"),
    ],
)
def test_the_amount_that_is_asked_for(sentence: str, words: str, question: str, asked: str | None) -> None:
    found = find_amount_asked(quote(sentence, words), question)
    assert (found.text if found is not None else None) == asked
