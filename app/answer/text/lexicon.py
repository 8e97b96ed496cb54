"""Hold the words for persons and parties, countries, months and days, and the pronouns that may stand
for what was said before, in the languages of follow-ups.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from app.core import months
from app.core.weekdays import WEEKDAYS

_ENGLISH = """
    tenant subtenant landlord landlady lessor lessee sublessee owner occupant guest neighbour neighbor
    buyer seller purchaser vendor supplier customer client consumer distributor retailer manufacturer
    employer employee worker staff contractor subcontractor consultant apprentice trainee intern licensor
    licensee franchisor franchisee borrower lender creditor debtor guarantor pledgee mortgagor mortgagee
    insurer insured policyholder beneficiary trustee trustor assignor assignee agent broker shareholder
    stockholder partner director officer manager chairman chairwoman president secretary treasurer auditor
    accountant lawyer attorney notary judge plaintiff defendant claimant applicant respondent nurse doctor
    physician surgeon dentist pharmacist patient carer caregiver teacher pupil student professor lecturer
    parent child children husband wife wives people spouse mother father heir testator driver passenger
    carrier shipper sender recipient author editor publisher reader user member visitor company bank firm
    supervisor carpenter electrician plumber gardener cook waiter cleaner midwife
"""
_GERMAN = """
    mieter mieterin untermieter vermieter vermieterin pächter verpächter eigentümer eigentümerin käufer
    käuferin verkäufer verkäuferin lieferant kunde kunden kundin auftraggeber auftragnehmer arbeitgeber
    arbeitnehmer arbeitnehmerin mitarbeiter mitarbeiterin angestellte angestellter lizenzgeber
    lizenznehmer darlehensgeber darlehensnehmer gläubiger schuldner bürge versicherer versicherte
    versicherter versicherungsnehmer gesellschafter aktionär geschäftsführer geschäftsführerin vorstand
    aufsichtsrat vorsitzende vorsitzender kläger klägerin beklagte beklagter notar anwalt richter pfleger
    pflegerin pflegekraft pflegekräfte krankenschwester arzt ärzte ärztin patient patientin lehrer
    lehrerin schüler schülerin student studentin eltern kind kinder mann frau vater mutter erblasser
    fahrer fahrgast absender empfänger bank firma hausmeister makler gast nachbar azubi lehrling
"""
_FRENCH = """
    locataire sous-locataire bailleur bailleresse propriétaire acheteur acquéreur vendeur vendeuse
    fournisseur client cliente employeur employé employée salarié salariée ouvrier sous-traitant
    prestataire emprunteur prêteur créancier débiteur garant assureur assuré assurée associé actionnaire
    gérant directeur directrice président présidente secrétaire trésorier notaire avocat juge demandeur
    défendeur infirmier infirmière médecin docteur patient patiente enseignant professeur élève étudiant
    étudiante parent enfant mari femme époux épouse père mère héritier conducteur passager expéditeur
    destinataire banque société voisin apprenti stagiaire
"""
_SPANISH = """
    inquilino inquilina arrendatario arrendataria arrendador arrendadora propietario propietaria comprador
    compradora vendedor vendedora proveedor cliente empleador empleado empleada trabajador trabajadora
    contratista subcontratista prestatario prestamista acreedor deudor fiador asegurador asegurado socio
    accionista gerente director directora presidente presidenta secretario tesorero notario abogado juez
    demandante demandado enfermero enfermera médico médica doctor doctora paciente profesor profesora
    maestro alumno alumna estudiante padre madre hijo hija marido esposa heredero conductor pasajero
    remitente destinatario banco empresa vecino aprendiz
"""
PARTIES = {
    language: tuple(words.split())
    for language, words in (("en", _ENGLISH), ("de", _GERMAN), ("fr", _FRENCH), ("es", _SPANISH))
}
"""Roles that persons and companies have, by language."""
ENDINGS = {"en": r"s|es", "de": r"s|es|n|en|innen|nen|e", "fr": r"s|es|x", "es": r"s|es"}
"""What may be put to a role's word."""
PRONOUNS = {
    "en": r"its?|they|them|theirs?|he|she|him|his|hers?",
    "de": r"(?-i:sie|ihr|ihre[nrms]?)|er|(?<!gibt )(?<!gab )(?<!geht )es|ihn|ihm|dies(?:e[nrms]?)?|deren"
    r"|dessen",
    "fr": r"ils?|elles?|l[ae]s?(?= \w+(?:-t)?-)|lui|leurs?",
    "es": r"él|ellas?|ellos|lo|suy[oa]s?|sus?",
}
"""Patterns of pronouns that stand for persons or things."""
_COUNTRIES = """
    argentina australia austria belgium brazil bulgaria canada chile china colombia croatia cyprus denmark
    egypt england estonia europe finland france germany greece hungary iceland india indonesia ireland
    israel italy japan kenya korea latvia lithuania luxembourg malaysia malta mexico morocco netherlands
    nigeria norway pakistan peru philippines poland portugal romania russia scotland serbia singapore
    slovakia slovenia spain sweden switzerland taiwan thailand turkey ukraine vietnam wales deutschland
    österreich schweiz frankreich italien spanien griechenland belgien niederlande dänemark schweden
    norwegen finnland polen tschechien ungarn rumänien bulgarien kroatien russland türkei japan indien
    brasilien mexiko kanada australien irland schottland europa allemagne autriche suisse italie espagne
    grèce belgique pays-bas danemark suède norvège finlande pologne hongrie roumanie bulgarie croatie
    russie turquie japon inde brésil mexique australie irlande chine alemania austria suiza francia italia
    españa grecia bélgica dinamarca suecia noruega finlandia polonia hungría rumanía rusia turquía japón
    brasil méxico canadá irlanda
"""
_OF_SEVERAL_WORDS = (
    "united states",
    "united kingdom",
    "south africa",
    "south korea",
    "north america",
    "south america",
    "new zealand",
    "saudi arabia",
    "hong kong",
    "czech republic",
)
COUNTRIES = tuple(name.title() for name in (*_COUNTRIES.split(), *_OF_SEVERAL_WORDS))
"""Their names in all of the languages."""


def _as_written(language: str, names: Iterable[str]) -> tuple[str, ...]:
    return tuple(names if language in ("fr", "es") else map(str.title, names))


MONTHS = {language: _as_written(language, names) for language, names in months.MONTHS.items()}
"""As they are written within a sentence."""
DAYS = {language: _as_written(language, names) for language, names in WEEKDAYS.items()}
"""Those of the week, likewise."""


def find_parties(text: str) -> frozenset[str]:
    """Find the parties that a text speaks of, each by the word for its role, in any of the languages."""
    return frozenset(match[1].casefold() for match in _roles().finditer(text))


@cache
def _roles() -> re.Pattern[str]:
    words = sorted({word for roles in PARTIES.values() for word in roles}, key=len, reverse=True)
    endings = "|".join(ENDINGS.values())
    return re.compile(rf"\b({'|'.join(map(re.escape, words))})(?:{endings})?(?![\w-])", re.IGNORECASE)
