"""Words that carry little meaning, in the languages whose follow-up questions are understood."""

from __future__ import annotations

import re
from collections.abc import Iterable

from app.answer.wording import STOP_WORDS

_GERMAN = """
    aber alle als also am an auch auf aus bei bin bis bitte da damit dann das dass dem den denn der des
    die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es
    etwas für gab geht gibt habe haben hat hatte ich ihm ihn ihr ihre im in ist ja jede jeder kann kein
    keine können man mehr mein meinte mit muss müssen nach nein nicht noch nur ob oder ohne sein seine
    seit sich sie sind so soll sondern über um und uns unser unter vom von vor war waren was welche
    welchem welchen welcher welches wann warum wegen welche wem wen wenn wer werden weshalb wessen wie
    wieso wieviel wir wird wo wofür womit woran würde zu zum zur zwischen hoch lange viel viele
"""
_FRENCH = """
    à ai ainsi alors au aucun aussi autre aux avant avec avez avons c ça ce ceci cela celle celui ces
    cet cette chaque combien comme comment d dans de depuis des doit doivent donc dont du elle elles en
    est et été êtes être eu eux faut il ils j je l la là laquelle le lequel les leur leurs lui m ma mais
    me mes moi mon n ne ni non nos notre nous on ont ou où par pas pendant peut peuvent plus pour
    pourquoi qu quand que quel quelle quelles quels qui quoi s sa sans se ses si son sont sous sur t ta
    te tes toi ton tous tout toute très tu un une vos votre vous y
"""
_SPANISH = """
    a al algo ante antes aquel aquella aún bajo cada como cómo con contra cuál cuáles cual cuando cuándo
    cuánta cuántas cuánto cuántos de debe deben del desde donde dónde dos e el él ella ellas ellos en
    entonces entre era eran es esa ese eso esta está están este esto fue fueron ha han hasta hay la las
    le les lo los más me mi mientras mis muy nada ni no nos nosotros o otra otro para pero poco por
    porque pues que qué quien quién quiénes se sea según ser si sí sido sin sobre son su sus también te
    tiene tienen toda todo todos tu tus u un una unas uno unos y ya yo
"""
LITTLE_WORDS = {
    "en": STOP_WORDS,
    "de": frozenset(_GERMAN.split()),
    "fr": frozenset(_FRENCH.split()),
    "es": frozenset(_SPANISH.split()),
}
_WORD = re.compile(r"[^\W\d_]+")


def language_of(texts: Iterable[str]) -> str:
    """The language ("en", "de", "fr", "es") most of whose little words are in the texts; English, where
    there is nothing to go by.
    """
    words = [word for text in texts for word in _WORD.findall(text.lower())]
    return max(LITTLE_WORDS, key=lambda name: sum(word in LITTLE_WORDS[name] for word in words))
