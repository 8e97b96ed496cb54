"""Which language a stretch of a document is in, by the words that stand in every text of one."""

from __future__ import annotations

import re
from collections import Counter

FUNCTION_WORDS = {
    language: frozenset(words.split())
    for language, words in {
        "en": "the of and to in is that for it as was with be by on not he this are or his from at which but"
        " have an had they you were there been one all we would will if can her has no yes she their its"
        " when who these those our your after although because before during each how however since some"
        " such under until upon what where while my a i so then",
        "de": "der die das und in zu den von mit sich des auf für ist im dem nicht ein eine als auch es an"
        " werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war"
        " haben nur oder aber vor zur bis mehr durch man sein wurde sei wir ich ihr ja nein vom ab seit"
        " wenn diese dieser dieses dies diesem diesen jeder jede jedes jedem jeden unter bzw sowie dann"
        " danach kein keine ihre ihrer seine seiner zwischen beim ihrem seinem ihren seinen dort hier",
        "fr": "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont"
        " avec son aux elle ou mais nous cette ces ses leur on être été comme si oui non je vous ils elles"
        " sa tout après avant depuis lorsque",
        "es": "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le"
        " ha me si sin sobre este esta ya entre cuando muy fue son él ella también sí hay nos ellos desde",
        "it": "di e il la che in a un per è non una sono le i del con si da della dei nel al alla gli come"
        " ma anche più lo ha o se dal delle ai sì io lui lei noi questo questa dopo prima quando essere",
        "nl": "de het een en van in is dat op te zijn met voor niet aan er om ook als bij door ze maar die"
        " naar uit dan nog over wordt of hij zij wij ik ja nee deze dit na werd worden heeft",
        "pt": "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele"
        " das tem à seu sua ou ser quando muito há nos já está eu também sim pelo pela são ela esta este",
        "pl": "i w na z do się nie że jest o to po za od jak przez dla tak są oraz ale jego jej który która"
        " przy czy był była będzie może ich lub ten ta te pod tym nie",
        "cs": "a v na se je to z že do s o i pro za by ale si po jako jsou od při který která které také"
        " nebo byl bylo být jeho její ve k už jen ten ano ne podle není",
        "sk": "a v na sa je to z že do s o aj pre za by ale si po ako sú od pri ktorý ktorá ktoré tiež alebo"
        " bol bolo byť jeho jej vo k už len ten áno nie podľa",
        "sv": "och i att det som en på är av för med till den har de inte om ett han men var jag sig från"
        " vi så kan när man hon efter eller under ska vid också detta ja nej denna blir",
        "da": "og i at det er en til på af for med den som der har de ikke et han var jeg men sig fra vi så"
        " kan når man hun efter eller skal ved også dette ja nej denne blev om",
        "no": "og i at det er en til på av for med den som har de ikke et han var jeg men seg fra vi så kan"
        " når man hun etter eller skal ved også dette ja nei denne ble om",
        "fi": "ja on ei se että oli hän mutta ovat kun niin myös joka kuin tai sen ole ollut vain jos mukaan"
        " tämä nyt sekä jälkeen ennen",
        "hu": "a az és hogy nem is egy meg csak de van már mint ez volt kell még vagy el ha ki azt lesz"
        " szerint után között",
        "ro": "de și în a la cu pe nu că o un este din pentru se mai care au fost sunt ca prin dar sau al"
        " fi după lui acest această da",
        "ca": "de la i el que a les en per un amb no els una és del al es dels són com més o va ha aquest"
        " aquesta també sí si quan",
    }.items()
}
"""The commonest words of each language that sentences are parted in by its own rules, in lower case."""

_SCRIPTS = {"ru": re.compile(r"[\u0400-\u04ff]"), "el": re.compile(r"[\u0370-\u03ff]")}
_WORD = re.compile(r"[^\W\d_]{2,}")  # letters by themselves are as often parts of abbreviations
_SAMPLE = 20_000


def detect_language(text: str) -> str:
    """Detect the language that most of the commonest words are of; English where nothing tells."""
    sample = text[:_SAMPLE]
    for language, script in () if sample.isascii() else _SCRIPTS.items():
        if 2 * len(script.findall(sample)) > len(sample):
            return language
    words = Counter(_WORD.findall(sample.lower()))
    counts = {
        language: sum(words[word] for word in words.keys() & known)
        for language, known in FUNCTION_WORDS.items()
    }
    best = max(counts, key=lambda language: counts[language])
    return best if counts[best] >= 2 else "en"
