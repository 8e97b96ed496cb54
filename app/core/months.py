"""What the months are called, in the languages that questions and documents are read in.

Babel has the same names, but not "jänner", nor "maerz", "fevrier" and "aout"; its 36 MB take a quarter of a
second to import, in every process.
"""

from __future__ import annotations

MONTHS = {
    language: tuple(names.split())
    for language, names in {
        "en": "january february march april may june july august september october november december",
        "de": "januar februar märz april mai juni juli august september oktober november dezember",
        "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    }.items()
}
"""From January to December, by language."""
ENGLISH_SHORT = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"]
_OTHERS = (
    *("jan jänner janv ene", "feb fevrier févr", "mar maerz", "apr avr abr", "", "jun", "jul juil"),
    *("aug aout ago", "sep sept", "oct okt", "nov", "dec dez déc dic"),
)
"""What else they are called and how they are shortened, month by month."""
MONTH_OF = {
    name: number
    for number, (*written, others) in enumerate(zip(*MONTHS.values(), _OTHERS, strict=True), 1)
    for name in (*written, *others.split())
}
"""The number of the month, from 1, for its name in lower case, in full or short."""
