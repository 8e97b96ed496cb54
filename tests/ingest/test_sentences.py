from __future__ import annotations

import random

import pytest

from app.pages.sentences import find_sentences


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in find_sentences(text)]


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


@pytest.mark.parametrize(
    "text",
    [
        "Die Kaution ist am 3. Februar zu zahlen.|Sie beträgt drei Mieten.",
        "Nach Abs. 3 Nr. 1 gilt das, z. B. für Keller, d. h. für alle.|Es gilt bzw. nicht.",
        "Mieter haften gem. § 5 Abs. 1 S. 2 und Ziff. 4 der Ordnung.|Vermieter nicht.",
        "Im 18. Jahrhundert stand hier ein Turm.|Das 2. Kapitel handelt davon.",
        "Im 1. Stock wohnt Karl.|Im 2. Stock wohnt Eva.",
        "Es waren nur 19.|Die anderen kamen nicht.",
        "Er wohnt in Nr. 5.|Das Tor ist zu.",
        "Das Angebot gilt bis Ende Mai.|Kunden zahlen später.",
        "Das Haus der Fa. Brandt ist i. d. R. Montags zu.|Es ist neu.",
        "Le loyer est dû à M. Lefèvre et à Mme. Caron, c.-à-d. aux bailleurs.|Il est de 30 euros.",
        "Voir p. 12, art. 5 al. 2 et p. ex. l'annexe.|Le reste est dans la note.",
        "El Sr. Gil y la Sra. Ruiz pagan según el art. 5 núm. 3.|Véase la pág. 4 del contrato.",
        "Il sig. Neri paga ai sensi del D.Lgs. 81 e della tab. 4.|Il canone è di 20 euro.",
        "Dhr. Bakker betaalt o.a. 20 euro volgens art. 5 lid 2.|Zie blz. 4 van de akte.",
        "O Sr. Silva paga nos termos do art. 5.º n.º 3 do contrato.|A Dra. Costa também não.",
        "Den 3. januar kom han til mødet kl. 4.|Det var på skolen.",
        "Dne 3. ledna se to stalo podle odst. 2 zákona č. 5.|Nebylo to v tom.",
    ],
)
def test_abbreviations_and_ordinals_end_no_sentence_in_the_texts_language(text: str) -> None:
    expected = text.split("|")
    assert sentences(" ".join(expected)) == expected


def test_a_long_sentence_of_law_is_not_cut_at_its_abbreviations() -> None:
    clause = "die Kosten nach Abs. 2 Nr. 4 der Ordnung vom 3. Mai i. V. m. § 7 S. 1 zu tragen hat, "
    text = "Der Mieter ist zu der Anzeige verpflichtet, wenn er " + clause * 6 + "und zahlt. Das ist alles."
    assert [len(each) > 400 for each in sentences(text)] == [True, False]
    quoted = (
        "Er schrieb: „Der Mieter zahlt. "
        + "Er haftet nach Abs. 2 auch für das Dach. " * 12
        + "Das ist viel.“"
    )
    assert len(sentences(quoted)) == 14
    assert sentences(quoted)[-1] == "Das ist viel.“"


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
        for start, end in find_sentences(text):
            assert end_before <= start < end
            assert text[start:end] == text[start:end].strip()
            assert not text[end_before:start].strip()
            end_before = end
        assert not text[end_before:].strip()


@pytest.mark.timeout(180)
@pytest.mark.parametrize("text", ['"a. ' * 30000, "(" * 30000, "x" * 300000, "A. " * 50000, "“ " * 30000])
def test_hostile_texts_take_no_time(text: str) -> None:
    assert find_sentences(text)
