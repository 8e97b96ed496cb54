"""German compounds and their parts, tolerably: by the endings that link parts and a list of frequent ones.

Statistical splitters find more, at the price of hundreds of megabytes of letter sequences in memory.
"""

from __future__ import annotations

import re
from functools import lru_cache

_FEWEST_LETTERS = 8
_FREQUENT = """
abgabe ablauf abrechnung absatz abschluss abteilung akte aktie aktien amt analyse anforderung angabe angebot
anlage anleitung annahme anspruch antrag anwalt anweisung anzahl anzeige arbeit arbeiter arzt aufgabe
aufklärung auflage aufnahme aufsicht auftrag aufwand ausbildung ausfall ausgabe auskunft ausschluss
ausschuss ausweis bahn bank batterie bau bauer bedarf bedingung befund begrenzung begriff behandlung behörde
beitrag beiträge bekanntmachung belastung beleg beleuchtung benutzer berater beratung berechnung bereich
bericht beruf bescheid bescheinigung beschluss beschränkung beschwerde besitzer bestand bestellung
bestimmung bestätigung betrag betreuung betrieb beträge bewertung bewilligung beziehung bezug bilanz bild
bildung blatt boden brief buch bund bücher bürger büro computer dach darlehen daten datum dauer decke
deckung diagnose dienst druck ebene eigentum eigentümer einheit einkommen einrichtung einstellung
einwilligung element empfänger energie entgelt entscheidung entwicklung erfahrung ergebnis erklärung
erlaubnis erstattung ertrag erträge erwerb fach fahrer fahrt fahrzeug faktor fall familie farbe fehler feld
fenster fest feuer figur finanzierung firma flug fluss fläche folge forderung form formular forschung foto
frage frau freigabe freiheit frist funktion fälle führer führung garantie garten gas gebiet gebäude gebühr
gefahr gehalt geld gemeinde genehmigung gericht gerät geschichte geschwindigkeit geschäft gesellschaft
gesetz gesetzbuch gespräch gesundheit gewicht gewinn gewährleistung grenze grund gruppe größe güter haftung
haltung handel handlung haus heft heim heizung hersteller hilfe hinweis hof händler häuser höhe industrie
information inhaber inhalt institut jahr kammer kapital karte kasse kauf kind kinder klage klasse klausel
klinik konto kontrolle kopf kosten kraft krankheit kredit kreis kunde kunden kurs käufer körper küche
kündigung lager lampe land last lehrer leistung leiter leitung leute licht liste luft mangel mann markt
maschine material maß maßnahme medizin meister menge messung methode miete mieter minderung mitglied mittel
modell monat motor muster mängel männer müll nachweis nahme name netz niveau norm nummer nutzung ordnung
organisation ort papier partei pass patient person personal pflege pflicht phase plan planung platz plätze
politik post praxis preis probe problem produkt produktion programm projekt prozess prüfung punkt qualität
quelle quote rahmen rate raum rechner rechnung recht rechte rechts regel regelung register reihe reinigung
reise rente reparatur reserve richter richtlinie risiko rohr räume rückstellung sache saison satz schaden
schein schicht schiff schluss schlüssel schrift schuld schule schutz schäden schüler seite sendung serie
sicherheit sicherung situation sitzung spiel spitze sport sprache staat stadt stand statistik stelle steuer
stoff strafe strahlung straße strecke streit strom studie stufe stunde stätte störung stück summe system
sätze tabelle tag tarif tasche technik teil temperatur termin test text therapie tisch titel transport
treppe treppenhaus träger umfang umlage umsatz unfall unterlage unterlagen unternehmen untersuchung urlaub
ursache urteil verband verbindung verbot verbrauch verein vereinbarung verfahren verfügung vergleich
vergütung verhalten verhältnis verkauf verkehr verletzung verlust vermögen verordnung verpflichtung
versammlung versicherung versorgung verteilung vertrag vertreter vertretung verträge verwaltung verwendung
verzeichnis verzug vollmacht vorschrift vorsorge vorstand wagen wahl wand ware wasser weg weise werk
werkzeug wert werte wertung widerruf wirkung wirtschaft woche wohnung wort wäsche zahl zahlung zeichen zeit
zeitung zelle zentrum zeug zeugnis ziel zimmer zins zinsen zone zug zugang zulage zustand zustimmung zweck
ärzte übergabe übersicht übertragung überwachung
"""
_MODIFIERS = """
alters arbeits auto bank bau betriebs brutto bundes dienst eigen einkommen energie fahr familien finanz gas
geld gemein geschäfts gesundheits grund haft haupt haus heiz hypotheken industrie jahres kalt kapital kauf
kinder klein kranken kunden land leasing lohn luft markt mehr miet mindest monats mutter neben netto pacht
patienten personal pflege post privat quartals raum rechts renten sach schadens schul selbst sicherheits
sonder sozial stadt steuer straf strom tages teil umsatz unfall unter urlaubs verbraucher verkehrs vermögens
versicherungs vertrags voll vor waren warm wasser werk wirtschafts wohn wohnungs zahlungs zeit zins zusatz
"""
_KNOWN = frozenset((_FREQUENT + _MODIFIERS).split())
_LINK = re.compile(r"(?<=\w(?:ung|eit|aft|ion|tät|ing|tum|ent))s(?=\w{4})")
_HEADS = "|".join(sorted(_FREQUENT.split(), key=len, reverse=True))
_INFLECTED = re.compile(rf"({_HEADS})(?:en|er|es|em|e|n|s)?")
_HEAD = re.compile(rf"(\w{{3,}}?){_INFLECTED.pattern}")
_MODIFIED = re.compile(rf"({'|'.join(sorted(_MODIFIERS.split(), key=len, reverse=True))})(\w{{4,}})")
_PREFIXES = frozenset(
    ("ver", "zer", "ent", "emp", "miss", "ges", "abge", "ange", "aufge", "ausge", "einge", "zuge")
)
_LONG = re.compile(rf"[^\W\d_]{{{_FEWEST_LETTERS},}}")
_MARKERS = re.compile(
    r"\b(?:der|die|das|und|ist|nicht|mit|von|für|auf|dem|den|des|eine?[rsmn]?|wird|werden|zu[rm]?|bei|oder|auch"
    r"|sich)\b",
    re.IGNORECASE,
)
_FEWEST_MARKERS = 4
_ENGLISH = re.compile(
    r"\b(?:the|of|and|is|are|were|what|which|who|how|when|where|why|does?|did|for|to|with|by|on|at)\b",
    re.IGNORECASE,
)


def is_german(text: str) -> bool:
    """Tell whether `text`, some sentences, is German."""
    if not any(word in text for word in (" der ", " die ", " und ", " das ", " ist ")):
        return False
    return len({word.lower() for word in _MARKERS.findall(text)}) >= _FEWEST_MARKERS


def is_perhaps_german(text: str) -> bool:
    """Tell whether nothing in `text`, a few words, says that it is English."""
    return _ENGLISH.search(text) is None


def add_parts(text: str) -> str:
    """Add to `text` the parts of each compound, each after it."""
    return _LONG.sub(lambda word: " ".join((word[0], *find_parts(word[0].lower()))), text)


@lru_cache(maxsize=20_000)
def find_parts(word: str) -> tuple[str, ...]:
    """Find the parts that `word`, in lower case, is made of; none where none are known.

    >>> find_parts("mietvertragsrecht")
    ('miet', 'vertrag', 'recht')
    """
    return tuple(dict.fromkeys(_split(word)))


def _split(word: str) -> list[str]:
    if len(word) < _FEWEST_LETTERS:
        return []
    if link := _LINK.search(word):
        pieces: tuple[str, ...] = (word[: link.start()], word[link.end() :])
    else:
        found = _HEAD.fullmatch(word) or _MODIFIED.fullmatch(word)
        if not found or found[1] in _PREFIXES:
            return []
        pieces = (_strip_link(found[1]), word[found.end(1) :])
    return [part for piece in pieces for part in _split(piece) or _list_forms(piece)]


def _list_forms(word: str) -> list[str]:
    """List the word as it stands, and without its inflection."""
    found = None if word in _KNOWN else _INFLECTED.fullmatch(word)
    return [word, found[1]] if found else [word]


def _strip_link(modifier: str) -> str:
    """Strip the letters that link it to what follows."""
    for link in ("", "s", "n", "es", "en", "er"):
        if modifier.endswith(link) and modifier.removesuffix(link) in _KNOWN:
            return modifier.removesuffix(link)
    return modifier.removesuffix("s")
