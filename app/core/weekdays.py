"""What the days of the week are called, in the languages that questions and documents are read in."""

from __future__ import annotations

_NAMES = {
    "en": "monday:mon tuesday:tue|tues wednesday:wed thursday:thu|thur|thurs friday:fri saturday:sat"
    " sunday:sun",
    "de": "montag:mo dienstag:di mittwoch:mi donnerstag:do freitag:fr samstag|sonnabend:sa sonntag:so",
    "fr": "lundi:lun mardi:mar mercredi:mer jeudi:jeu vendredi:ven samedi:sam dimanche:dim",
    "es": "lunes:lun martes:mar miércoles:mié jueves:jue viernes:vie sábado:sáb domingo:dom",
}


def _number(language: str, place: int) -> dict[str, int]:
    """Number the days from 0 for Monday, by their names in full (`place` 0) or short (1), in lower case."""
    days = (day.split(":")[place] for day in _NAMES[language].split())
    return {name: number for number, names in enumerate(days) for name in names.split("|")}


WEEKDAYS = {language: _number(language, 0) for language in _NAMES}
SHORT_WEEKDAYS = {language: _number(language, 1) for language in _NAMES}
"""By language, the number of each day by its name in full, and by how that is cut short."""
