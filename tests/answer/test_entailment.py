"""A claim is borne out by a sentence where every word of both is accounted for."""

from __future__ import annotations

import pytest

from app.answer.entailment.entail import Verdict, judge_claim, judge_strictly, retracts, split_clauses
from app.answer.entailment.terms import is_same_word
from app.answer.verification.coreference import resolve_pronoun, shorten_explained


@pytest.mark.parametrize(
    ("claim", "sentence"),
    [
        ("The boat left the harbour at nine.", "At nine the boat left the harbour."),
        ("The survey was paid for by the diocese.", "The survey was paid for by the diocese in 1998."),
        ("Rana beat Ilse.", "Ilse was beaten by Rana in the second round."),
        ("The lift was repaired by Ode & Sons.", "Ode & Sons repaired the lift in March."),
        ("Three of the nine barrels leaked.", "3 of the 9 barrels leaked."),
        ("The board sold the mill.", "The board sold the mill and kept the weir."),
        ("The board kept the weir.", "The board sold the mill and kept the weir."),
        ("The rent is due in June if the harvest is in.", "If the harvest is in, the rent is due in June."),
        ("Sales fell by 3% in May.", "Sales fell by 3% in May and by 4% in June."),
        ("Sales fell by 4% in June.", "Sales fell by 3% in May and by 4% in June."),
        ("The tenant must give written notice.", "The tenant has to give written notice."),
        ("At least 20 litres must be kept.", "No less than 20 litres must be kept."),
        ("Doctor Mbeki treated the boy.", "Doctor Mbeki, a surgeon from Durban, treated the boy."),
        ("Die Miete ist am Ersten fällig.", "Die Miete ist am Ersten fällig."),
        ("Tenants must air the flat.", "5.3 Tenants must air the flat."),
    ],
)
def test_what_is_borne_out(claim: str, sentence: str) -> None:
    assert judge_claim(claim, sentence).entailed, judge_claim(claim, sentence)


@pytest.mark.parametrize(
    ("claim", "sentence", "reason"),
    [
        ("The pilot was drunk.", "A witness claimed that the pilot was drunk.", "somebody says"),
        ("The pilot was drunk.", "The pilot denied that he was drunk.", "somebody says"),
        ("The pilot was drunk.", "The pilot was drunk, according to a witness.", "somebody says"),
        ("Cyclists may use the tunnel.", "Cyclists may use the tunnel at weekends.", "“at weekends”"),
        ("Cyclists may use the tunnel.", "Cyclists over 16 may use the tunnel.", "16"),
        ("The fee is refunded.", "The fee is refunded if the course is cancelled.", "“if the course"),
        ("The fee is refunded.", "The fee is refunded unless the pupil has left.", "“unless the pupil"),
        ("The abbot sued the miller.", "The miller sued the abbot.", "otherwise"),
        ("The abbot sued the miller.", "The abbot was sued by the miller.", "otherwise"),
        (
            "The notice of lost keys tells of any lost keys.",
            "This notice tells of any lost keys.",
            "otherwise",
        ),
        ("All nine barrels leaked.", "At least five of the nine barrels leaked.", "“All”"),
        ("Nine barrels leaked.", "Nearly nine barrels leaked.", "“Nearly”"),
        ("The firm will move to Graz.", "The firm expects to move to Graz.", "“will”"),
        ("The firm moved to Graz.", "The firm plans to move to Graz.", "“plans”"),
        ("The firm moved to Graz.", "The firm will move to Graz.", "“will”"),
        ("Rye prices rose in May.", "Rye prices fell in May.", "“rose”"),
        ("The mast was checked before the race.", "The mast was checked after the race.", "“before”"),
        ("The policy was informed.", "The police was informed.", "“policy”"),
        ("The patients must fast.", "The patients may fast.", "“must”"),
        ("The shop is open on Monday.", "Is the shop open on Monday?", "ask"),
        ("The bank paid the heirs.", "The bank has not seen and paid the heirs.", "deny"),
        ("The inn has nine beds.", "The inn has nine beds, none of which was slept in.", "limits it: “none”"),
        ("The inn is open.", "It is not the case that the inn is open.", "deny"),
        ("The heron nests here.", "The heron nests here only in wet years.", "“only"),
        (
            "The park closes at 21:00 in winter.",
            "The park closes at 21:00 in summer and at 17:00 in winter.",
            "otherwise",
        ),
        ("The crane is owned by the port.", "The crane was owned by the port.", "another time"),
        ("Das Tor ist offen.", "Das Tor ist nicht offen.", "deny"),
        ("Les chiens sont admis.", "Les chiens sont admis sauf le dimanche.", "“sauf"),
    ],
)
def test_what_is_not_borne_out_and_why(claim: str, sentence: str, reason: str) -> None:
    verdict = judge_claim(claim, sentence)
    assert not verdict.entailed
    assert any(reason in each for each in verdict.reasons), verdict


@pytest.mark.parametrize(
    ("claim", "sentence"),
    [
        ("The valve is open.", "The valve is not open."),
        ("The valve is not open.", "The valve is open."),
        ("The club paid the fine.", "The club never paid the fine."),
    ],
)
def test_the_opposite_is_denied(claim: str, sentence: str) -> None:
    assert judge_claim(claim, sentence).denied


def test_what_only_shares_words_is_not_denied() -> None:
    assert not judge_claim("The valve is made of brass.", "The valve is not open.").denied


@pytest.mark.parametrize(
    ("one", "other"),
    [("policy", "police"), ("party", "part"), ("county", "country"), ("city", "cited"), ("lender", "lend")],
)
def test_words_whose_stems_are_near_are_not_the_same(one: str, other: str) -> None:
    assert not is_same_word(one, other, "en")


@pytest.mark.parametrize(("one", "other"), [("paid", "pays"), ("approval", "approved"), ("fees", "fee")])
def test_forms_of_a_word_are_the_same(one: str, other: str) -> None:
    assert is_same_word(one, other, "en")


def test_a_claim_of_two_clauses_is_judged_clause_by_clause() -> None:
    assert split_clauses("Nurses wear gloves at work; the landlord repairs the roof.") == [
        "Nurses wear gloves at work",
        "the landlord repairs the roof.",
    ]


def test_what_stands_around_may_take_it_back() -> None:
    assert retracts("", "This did not happen.")
    assert retracts("The following are not covered:", "")
    assert not retracts("The following are covered:", "The fence was not painted in green last year.")


@pytest.mark.parametrize(
    ("sentence", "before", "meant"),
    [
        ("She denied it.", ["Ms Rossi was seen on 3 May."], ("Ms Rossi", 1)),
        ("He left.", ["He was ill.", "Edwin lived there for years."], ("Edwin", 2)),
        ("She denied it.", ["Mr Rossi was seen on 3 May."], None),
        ("He left.", ["Edwin met Karl in March."], None),
        ("He left.", ["The mayor met nobody."], None),
        ("It leaked.", ["Edwin bought a boat."], None),
        ("She left.", ["He was ill.", "Edwin lived there."], None),
        ("He left.", [], None),
    ],
)
def test_whom_a_pronoun_means(sentence: str, before: list[str], meant: tuple[str, int] | None) -> None:
    assert resolve_pronoun(sentence, before) == meant


@pytest.mark.parametrize(
    ("claim", "before", "shortened"),
    [
        (
            "A Harbour Guard (HG) patrols.",
            ["It rains.", "The Harbour Guard (HG) is paid."],
            ("A HG patrols.", 2),
        ),
        ("The Harbour Guard patrols.", ["The Harbour Guard (HG) is paid."], ("The HG patrols.", 1)),
        ("The Harbour Guard patrols.", ["The Harbour Guard (Ost) is paid."], None),
        ("The Harbour Guard patrols.", ["The Marine Guard (MG) is paid."], None),
        ("The Harbour Guard patrols.", ["The Harbour Guard is paid."], None),
    ],
)
def test_what_letters_stand_for(claim: str, before: list[str], shortened: tuple[str, int] | None) -> None:
    assert shorten_explained(claim, before) == shortened


@pytest.mark.parametrize(
    "frame",
    ["In short, ", "It should be noted that ", "Please note that ", "En résumé, ", "Cabe señalar que "],
)
def test_how_a_claim_goes_with_others_is_no_part_of_it(frame: str) -> None:
    text = "The roof is not green."
    assert judge_strictly(f"{frame}the roof is not green.", text, (judge_claim,)).entailed
    assert not judge_strictly(f"{frame}the roof is green.", text, (judge_claim,)).entailed


def test_who_agrees_or_says_so_is_a_part_of_it() -> None:
    for frame in ("As agreed, ", "The surveyor notes that ", "It is false that "):
        assert not judge_strictly(f"{frame}the roof is green.", "The roof is green.", (judge_claim,)).entailed


def test_the_stricter_of_several_judges_counts() -> None:
    doubt = Verdict(entailed=False, reasons=("A model doubts it.",))
    text = "The roof is green."
    assert judge_strictly(text, text, (judge_claim,)).entailed
    assert judge_strictly(text, text, (judge_claim, lambda claim, sentence: doubt)) is doubt


@pytest.mark.parametrize(
    "text", ["", "?", "and , and", "by by was", "if", "2019 : 5 %", "「契約」は2019年。", "n't"]
)
def test_reads_anything(text: str) -> None:
    for other in ("", "The roof is green and the door is red.", text):
        judge_claim(text, other)
        judge_claim(other, text)
        assert split_clauses(text) == [text]


def test_what_is_very_long_is_borne_out_word_for_word_only() -> None:
    text = "The tenant must pay the rent and clean the stairs, and " * 60 + "leave."
    assert judge_claim(text, text).entailed
    assert not judge_claim("The tenant must leave.", text).entailed
