"""Letters in German and French."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks.everyday_documents.pdf_writing import make_table, write_pages
from tests.benchmarks.everyday_documents.word_writing import WordFile


def write_running_costs(path: Path) -> None:
    """Writes a German landlord's settlement of running costs."""
    costs = make_table(
        ("Kostenart", "Gesamtkosten", "Verteilung", "Ihr Anteil"),
        (
            ("Heizung und Warmwasser", "8.412,60 €", "nach Verbrauch", "731,18 €"),
            ("Wasser und Abwasser", "2.980,00 €", "nach Personen", "298,00 €"),
            ("Müllabfuhr", "1.164,00 €", "nach Wohnungen", "145,50 €"),
            ("Grundsteuer", "1.920,40 €", "nach Fläche", "204,85 €"),
            ("Gebäudeversicherung", "1.433,75 €", "nach Fläche", "152,94 €"),
            ("Treppenhausreinigung", "1.560,00 €", "nach Wohnungen", "195,00 €"),
            ("Summe", "17.470,75 €", "", "1.727,47 €"),
        ),
    )
    write_pages(
        path,
        f"""
<p>Hausverwaltung Sieglinde Brugger<br>Lindenweg 3, 87435 Kempten</p>
<p>Herrn Anselm Rauch<br>Kotterner Straße 41, 2. Stock links<br>87435 Kempten</p>
<p>Kempten, 22. Juli 2024</p>
<p><b>Abrechnung der Nebenkosten für das Jahr 2023</b></p>
<p>Sehr geehrter Herr Rauch,</p>
<p>anbei erhalten Sie die Abrechnung für Ihre Wohnung (64,2 m²) für die Zeit vom 1. Januar bis 31.
Dezember 2023.</p>
{costs}
<p>Ihre Vorauszahlungen betrugen 1.560,00 €. Daraus ergibt sich eine Nachzahlung von <b>167,47 €</b>. Bitte
überweisen Sie diesen Betrag bis zum 31. August 2024 auf das Ihnen bekannte Konto.</p>
<p>Ab dem 1. Oktober erhöhen wir die monatliche Vorauszahlung von 130 € auf 145 €.</p>
<p>Die Belege können Sie nach Anmeldung dienstags zwischen 14 und 17 Uhr in unserem Büro einsehen.
Einwände richten
Sie bitte innerhalb von zwölf Monaten schriftlich an uns. Der Zählerstand Ihrer Heizung wurde am 11.
Januar von der
Firma Ablesia erfasst; für das Bad musste er geschätzt werden, da die Tür verschlossen war.</p>
<p>Mit freundlichen Grüßen<br>S. Brugger</p>
""",
    )


def write_kita_letter(path: Path) -> None:
    """Writes a German town's letter about a place in a nursery."""
    word = WordFile()
    word.say("Stadt Waldkirch · Amt für Bildung und Familie")
    word.say("Frau Dr. Henrike Solms\nSchlettstadtallee 9\n79183 Waldkirch")
    word.say("Aktenzeichen: 51.3-KB/2207\tBearbeiterin: Frau Yıldız\tDurchwahl: 404-217")
    word.say("Waldkirch, den 5. März 2024")
    word.say("Zusage eines Betreuungsplatzes", bold=True)
    word.say("Sehr geehrte Frau Dr. Solms,")
    word.say(
        "wir freuen uns, Ihrem Sohn Jonathan, geboren am 14. Juni 2022, ab dem 1. "
        "September 2024 einen Platz in der "
        "Kindertagesstätte „Am Stadtrainsee“ anbieten zu können. Der Platz umfasst 35 Stunden in der Woche "
        "(montags bis freitags von 7.30 bis 14.30 Uhr)."
    )
    word.say(
        "Bitte bestätigen Sie den Platz bis spätestens 28. März 2024. Danach wird er an das nächste Kind der "
        "Warteliste vergeben. Ein Platz mit 45 Stunden ist derzeit leider nicht frei."
    )
    word.say("Der monatliche Beitrag richtet sich nach der Zahl der Kinder in der Familie:")
    word.tabulate(
        (
            ("Kinder unter 18 Jahren", "35 Stunden", "45 Stunden"),
            ("1 Kind", "312 €", "401 €"),
            ("2 Kinder", "242 €", "311 €"),
            ("3 Kinder", "165 €", "212 €"),
            ("4 und mehr Kinder", "54 €", "70 €"),
        )
    )
    word.say(
        "Hinzu kommen 78 € für das Mittagessen. Im August wird kein Beitrag erhoben. Vor "
        "der Aufnahme brauchen wir "
        "eine ärztliche Bescheinigung und den Nachweis der Masernimpfung."
    )
    word.say(
        "Die Eingewöhnung dauert in der Regel drei Wochen; in dieser Zeit muss ein "
        "Elternteil erreichbar sein. Der "
        "Platz kann mit einer Frist von vier Wochen zum Monatsende gekündigt werden, "
        "jedoch nicht zum 31. Juli."
    )
    word.say("Mit freundlichen Grüßen\nIm Auftrag\nYıldız")
    word.save(path)


def write_syndic_letter(path: Path) -> None:
    """Writes a French manager's letter about works in a house."""
    write_pages(
        path,
        """
<p>Cabinet Rousselot, syndic de copropriété<br>17, rue des Tanneurs, 67000 Strasbourg</p>
<p>Madame Apolline Keller<br>Résidence Les Tilleuls, appartement 34</p>
<p>Strasbourg, le 3 juin 2024</p>
<p><b>Objet : remplacement de l'ascenseur</b></p>
<p>Madame,</p>
<p>L'assemblée générale du 16 mai a voté le remplacement de l'ascenseur de l'escalier B. Les travaux sont
confiés à
l'entreprise Alsace Levage et dureront sept semaines, du lundi 2 septembre au vendredi 18 octobre 2024.
Pendant
cette période, l'ascenseur sera hors service. Les livraisons lourdes se feront par l'escalier A.</p>
<p>Le coût total s'élève à 86 400 €. Votre quote-part, calculée selon vos 214 tantièmes, est de 1 848,96
€, à régler
en trois versements égaux de 616,32 € les 1er juillet, 1er septembre et 1er novembre.</p>
<p>Les personnes à mobilité réduite peuvent demander une aide pour monter leurs courses auprès du gardien,
M. Bouvier (loge ouverte de 8 h à 12 h, sauf le samedi).</p>
<p>Le bruit sera le plus fort pendant la première semaine. Aucun travail n'aura lieu avant 8 heures ni le
week-end.
Pensez à vider votre cave n° 12 avant le 30 août : la machinerie passera par le sous-sol.</p>
<p>Veuillez agréer, Madame, l'expression de nos salutations distinguées.</p>
<p>Bertrand Rousselot</p>
""",
    )
