"""Numbers of lists written as Word writes them: 4, 04, iv, D, 4th, fourth."""

from __future__ import annotations

from app.core.number_words import TENS, TO_NINETEEN

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
    (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя"
_HEBREW = "אבגדהוזחטיכלמנסעפצקרשת"
_ARABIC = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"
_HAN = "〇一二三四五六七八九"
_ORDINALS = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
    "twelve": "twelfth",
}  # fmt: skip
_LARGEST_ROMAN = 5000
_MOST_LETTERS = 30


def write_numeral(number: int, style: str) -> str:
    """Write a number in one of Word's formats (ST_NumberFormat of ECMA-376, part 1, 17.18.59); in figures
    where the format has no way to write it.
    """
    match style:
        case "none":
            return ""
        case "decimalZero":
            return f"{number:02}"
        case "lowerRoman" | "upperRoman" if 0 < number < _LARGEST_ROMAN:
            return _apply_case(_write_roman(number), style)
        case "lowerLetter" | "upperLetter" if number > 0:
            return _apply_case(_write_letters(number, _LATIN), style)
        case "russianLower" | "russianUpper" if number > 0:
            return _apply_case(_write_letters(number, _RUSSIAN), style)
        case "hebrew2" | "hebrew1" if number > 0:
            return _write_letters(number, _HEBREW)
        case "arabicAlpha" if number > 0:
            return _write_letters(number, _ARABIC)
        case "ordinal":
            return f"{number}{_write_ending(number)}"
        case "cardinalText" if 0 <= number < 1000:
            return _write_words(number).capitalize()
        case "ordinalText" if 0 < number < 1000:
            return _write_ordinal(number).capitalize()
        case "decimalEnclosedParen":
            return f"({number})"
        case "decimalEnclosedFullstop":
            return f"{number}."
        case "decimalEnclosedCircle" | "decimalEnclosedCircleChinese" if 0 < number <= 20:
            return chr(0x2460 + number - 1)
        case "chineseCounting" | "ideographDigital" | "japaneseCounting" | "taiwaneseCounting" if (
            0 < number < 100
        ):
            return _write_han(number)
        case "numberInDash":
            return f"- {number} -"
    return str(number)


def _apply_case(text: str, style: str) -> str:
    return text.upper() if style.startswith("upper") or style.endswith("Upper") else text


def _write_roman(number: int) -> str:
    letters = ""
    for value, sign in _ROMAN:
        times, number = divmod(number, value)
        letters += times * sign
    return letters


def _write_letters(number: int, alphabet: str) -> str:
    """Write a … z, then aa, bb … as Word counts."""
    times, place = divmod(number - 1, len(alphabet))
    return alphabet[place] * min(times + 1, _MOST_LETTERS)


def _write_ending(number: int) -> str:
    if number % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def _write_words(number: int) -> str:
    if number < len(TO_NINETEEN):
        return TO_NINETEEN[number]
    if number < 100:
        tens, rest = divmod(number, 10)
        return TENS[tens - 2] + (f"-{TO_NINETEEN[rest]}" if rest else "")
    hundreds, rest = divmod(number, 100)
    return f"{TO_NINETEEN[hundreds]} hundred" + (f" {_write_words(rest)}" if rest else "")


def _write_ordinal(number: int) -> str:
    words = _write_words(number)
    start, last = words[: -len(_write_last(words))], _write_last(words)
    if last in _ORDINALS:
        return start + _ORDINALS[last]
    return start + (f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th")


def _write_last(words: str) -> str:
    return words.replace("-", " ").rsplit(" ", 1)[-1]


def _write_han(number: int) -> str:
    tens, ones = divmod(number, 10)
    if not tens:
        return _HAN[ones]
    return ("" if tens == 1 else _HAN[tens]) + "十" + (_HAN[ones] if ones else "")
