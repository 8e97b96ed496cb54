"""Bytes to text, whatever encoding they are in."""

from __future__ import annotations

import codecs
import re
from collections import Counter

from app.core.errors import Damaged
from app.ingest.text.plausibility import measure_sense, measure_use

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark is the beginning of this one
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 1 << 16
_GUESSED = 1 << 14
"""Bytes by which an encoding is guessed."""
# All but the white space and the escape that terminals' logs hold.
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_MOST_CONTROLS = 0.02
_SEPARATORS = re.compile("[ \n\u3001\u3002\uff0c]")
_JIS = re.compile(rb"\x1b\$[B@]")
_CYRILLIC = "оеаинтсрвлкмдпуябыьіїєґ"
_SIGNS = "’‘‚“”„–—…•€£§°«»©®·½²±¿¡\xa0"
# The letters of each language beyond ASCII's. A text is mostly in one; in the wrong encoding it fits none.
_WESTERN = (
    *("äöüß", "àâæçéèêëîïôœùûü", "áéíñóúü", "àáâãçéêíóôõú", "àèéìîòù", "åäöé", "æøåé", "áéëíïóöúü"),
    "áéíóúýþðæö",
)
_CENTRAL = ("äöüß", "ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîşţ", "čćđšž")
_BALTIC = ("āčēģīķļņšūž", "ąčęėįšųūž", "äöõüšž")
_KANA = "のにるたとはしいをがてでなあこれすっらもかりきさまくンースルトリイラクアドレジフタロ"
# What text in an encoding mostly consists of, but for ASCII, in each of its languages, and what share of it
# these characters are. Of encodings that do equally well the first is taken.
_COMMON = {
    "cp1254": (("ığşçöüâîi̇",), 0.98),  # before that of Icelandic, with which it shares its places
    "cp1252": (_WESTERN, 0.98),
    "cp1250": (_CENTRAL, 0.98),
    "cp1251": ((_CYRILLIC,), 0.8),
    "koi8-r": ((_CYRILLIC,), 0.8),
    "cp866": ((_CYRILLIC,), 0.8),
    "iso8859-5": ((_CYRILLIC,), 0.8),
    "mac_cyrillic": ((_CYRILLIC,), 0.8),
    "cp1253": (("αοιετσνηυρπκμλςάέίόήώύ",), 0.9),
    "cp1257": (_BALTIC, 0.98),
    "cp1255": (("יוהלאתרבמשנםחדקעכפטצסןגזךץףש",), 0.98),
    "cp1256": (("اليمونرتبةعدسفهكقحجشطصخإأذىءغضزثظئؤآ،؟",), 0.98),
    "cp874": (("ารนกอเงมยลวดทสตปคบหแจพขใไ่้ีัิืุูะำ็์โ",), 0.98),
    "iso8859-2": (_CENTRAL, 0.98),
    "cp850": (_WESTERN, 0.98),
    "mac_roman": (_WESTERN, 0.98),
    "cp932": ((_KANA,), 0.45),
    "gb18030": (
        ("的一是不了在人有我他这中大来上国个到说们为子和你地出年得要会自同以合方本应定部条全当事",),
        0.25,
    ),
    "euc_jp": ((_KANA,), 0.45),
    "big5hkscs": (
        ("的一是不了在人有我他這中大來上國個到說們為子和你地出年得要會自同以合方本應定部條全當事",),
        0.25,
    ),
    "cp949": (("이다의는에을를가한고로하지은도사정기인어아나서대리자으시라수그해일들보여스부게장",), 0.45),
}
_SHOUTED = 0.95
"""Few texts are in capitals throughout; many wrong guesses are."""
# Names in documents stand for what browsers take them for (WHATWG Encoding Standard, 4.2).
_TAKEN_FOR = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "tis-620": "cp874",
}
_NOT_PYTHONS = {"x-sjis": "cp932", "ks_c_5601-1987": "cp949", "unicode": "utf-8", "x-mac-roman": "mac_roman"}

# As browsers do, only the beginning is searched (HTML Standard, 13.2.3.2).
_SEARCHED = 4096
_CHARSET = re.compile(
    rb"""<meta[^>]+?charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml[^>]+?encoding\s*=\s*["']([\w.:-]+)""",
    re.IGNORECASE,
)


def decode(data: bytes, declared: str = "") -> str:
    """Decode the text that `data` is: by its byte order mark, as UTF-8, as `declared` in it, or as it looks.

    Raises Damaged when it is no text.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    if wide := _detect_wide(data[:_SAMPLE]):
        return data.decode(wide, "replace")
    if _JIS.search(data[:_SAMPLE]):
        return data.decode("iso2022_jp", "replace")
    if not _is_narrow_text(data[:_SAMPLE]):
        raise Damaged("This file is not text, though its name says so.")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    return data.decode(find_codec(declared) or _guess(data), "replace")


def decode_html(content: bytes) -> str:
    """Decode the text of a page by its byte order mark, what it says about itself, or how it looks.

    Raises Damaged when it is no text.
    """
    found = _CHARSET.search(content[:_SEARCHED])
    return decode(content, (found[1] or found[2]).decode("ascii") if found else "")


def looks_like_text(sample: bytes) -> bool:
    """Whether the beginning of a file could be text in some encoding."""
    marked = sample.startswith(tuple(mark for mark, _ in _BOMS))
    return marked or _detect_wide(sample) is not None or _is_narrow_text(sample)


def find_codec(name: str) -> str | None:
    """Find what Python calls the encoding that a document names; None where it knows none for text."""
    name = name.strip().strip("'\"").lower()
    try:
        found = codecs.lookup(_NOT_PYTHONS.get(name, name)).name
        # Not so the codecs that make no text, nor UTF-16: what could be read up to here is not in it.
        b" ".decode(found)
    except (LookupError, ValueError):
        return None
    return _TAKEN_FOR.get(found, found)


def _is_narrow_text(sample: bytes) -> bool:
    return len(_CONTROLS.findall(sample)) <= _MOST_CONTROLS * len(sample)


def _detect_wide(sample: bytes) -> str | None:
    """Detect the encoding in 2 or 4 bytes a character that text without a byte order mark is in, if it is."""
    if len(sample) < 4 or _CONTROLS.search(sample) is None:
        return None
    sample = sample[: len(sample) // 4 * 4]
    for encoding in ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be"):
        text = sample.decode(encoding, "replace")
        odd = sum(not (character.isprintable() or character.isspace()) for character in text)
        # White space, or letters of one script: bytes that are no text make neither.
        is_likely = _SEPARATORS.search(text) or len({ord(character) >> 8 for character in text}) <= 2
        if is_likely and odd + text.count("\ufffd") <= 0.01 * len(text):
            return encoding
    return None


# charset-normalizer 3.5 reads fewer texts right: 207 of 212 of the longer ones in the tests (this all), 10 of
# 26 of those of a few words (all), and 95 of 132 of another set in 18 languages (122).
def _guess(data: bytes) -> str:
    sample = data if len(data) <= _GUESSED else _sample_richest(data)
    if _is_broken_utf8(sample):
        return "utf-8"
    best, highest = "cp1252", (0.2, 0.0)
    for encoding in _COMMON:
        score = _score(sample.decode(encoding, "replace"), encoding)
        if score > highest:
            best, highest = encoding, score
    return best


def _score(text: str, encoding: str) -> tuple[float, float]:
    """Score how likely this is what was written, if it was in this encoding; the second counts among
    equals.
    """
    languages, share = _COMMON[encoding]
    foreign = [character for character in text.lower() if character > "\x7f"]
    signs = sum(map(_SIGNS.__contains__, foreign))
    counts = Counter(foreign)
    known = max(sum(counts[letter] for letter in set(letters) - set(_SIGNS)) for letters in languages)
    likely = min((known + signs) / max(len(foreign), 1) / share, 1.0)
    in_use = measure_use(text, encoding)
    if in_use is not None:
        return round(in_use * measure_sense(text), 2), likely
    capitals = sum(character > "\x7f" and character.isupper() for character in text)
    shouted = _SHOUTED if capitals > 0.6 * len(foreign) else 1.0
    return round(likely * measure_sense(text) * shouted, 2), likely


def _sample_richest(data: bytes) -> bytes:
    """Sample some of the lines that are not plain ASCII."""
    lines, size = [], 0
    for line in data.splitlines(keepends=True):
        if not line.isascii():
            lines.append(line[:_GUESSED])
            size += len(lines[-1])
            if size >= _GUESSED:
                break
    return b"".join(lines)


def _is_broken_utf8(sample: bytes) -> bool:
    """Whether this is UTF-8 but for a few bytes, as when a file was cut off or put together of two."""
    text = sample.decode("utf-8", "replace")
    good = sum(character > "\x7f" and character != "\ufffd" for character in text)
    return good > 10 * text.count("\ufffd")
