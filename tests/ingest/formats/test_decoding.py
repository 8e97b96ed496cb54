from __future__ import annotations

import random

import pytest

from app.core.errors import Damaged
from app.ingest.text.decoding import decode, decode_html, find_codec, looks_like_text

TEXTS = {
    "de": "Der Mieter zahlt die Nebenkosten jährlich, außer für Müll und Straßenreinigung.",
    "fr": "Le garçon a payé 5 € à l’hôtel, « déjà réservé » par sa mère.",
    "pl": "Zażółć gęślą jaźń, umowa najmu została podpisana w Łodzi.",
    "ru": "Настоящим сообщаем, что договор аренды вступает в силу с первого января.",
    "el": "Η σύμβαση μίσθωσης αρχίζει την πρώτη Ιανουαρίου.",
    "he": "חוזה השכירות מתחיל בראשון בינואר",
    "ar": "هذا عقد إيجار بين المالك والمستأجر يبدأ في الأول من يناير",
    "th": "สัญญาเช่าเริ่มต้นวันที่หนึ่งมกราคม",
    "ja": "この契約は一月一日から有効であり、双方が署名した。",
    "zh": "合同自签订之日起生效，双方应当遵守本合同的全部条款。",
    "zh-Hant": "這是一份合約，雙方應遵守的條款與付款方式。",
    "ko": "이 문서는 한국어로 작성되었습니다. 계약 조건을 확인하십시오.",
}


@pytest.mark.parametrize(
    ("language", "encoding"),
    [
        *(
            (language, encoding)
            for language in TEXTS
            for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-32")
        ),
        *((language, encoding) for language in TEXTS for encoding in ("utf-16-le", "utf-16-be", "utf-32-be")),
        *(("de", encoding) for encoding in ("cp1252", "iso8859-1", "cp850", "mac_roman")),
        ("fr", "cp1252"),
        *(("pl", encoding) for encoding in ("cp1250", "iso8859-2")),
        *(("ru", encoding) for encoding in ("cp1251", "koi8-r", "cp866", "iso8859-5", "mac_cyrillic")),
        ("el", "cp1253"),
        ("he", "cp1255"),
        ("ar", "cp1256"),
        ("th", "cp874"),
        *(("ja", encoding) for encoding in ("shift_jis", "euc_jp", "iso2022_jp")),
        ("zh", "gb18030"),
        ("zh-Hant", "big5"),
        ("ko", "cp949"),
    ],
)
def test_the_encoding_is_found(language: str, encoding: str) -> None:
    text = TEXTS[language]
    assert decode(text.encode(encoding)) == text
    assert decode(("\r\n".join([text] * 400)).encode(encoding)) == "\r\n".join([text] * 400)


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp932", "木村健一,横浜市中区,045-123-4567"),
        ("cp932", "商品コード,商品名,在庫\nA12,鉛筆,40"),
        ("cp932", "本日休業"),
        ("euc_jp", "会議は午後三時からです。"),
        ("gb18030", "客户,城市\n赵敏,上海\n周杰,广州"),
        ("gb18030", "货物已送达仓库"),
        ("big5hkscs", "客戶,城市\n趙敏,高雄\n周杰,臺中"),
        ("big5hkscs", "產品編號 A12 數量 40"),
        ("cp949", "고객,도시\n이민수,부산"),
        ("cp949", "창고에 물건이 도착했다"),
        ("koi8-r", "Клиент;Город\nПетров;Казань"),
        ("cp1251", "Цена"),
        ("cp1251", "Гімназія № 3, Львів"),
        ("cp866", "Товар доставлен на склад"),
        ("cp1253", "Τιμή 40 ευρώ"),
        ("cp1250", "Miejscowość: Świętochłowice"),
        ("cp1250", "Zákazník: Dvořáková"),
        ("cp1252", "Straße"),
        ("cp1252", "Søren Kjær, København"),
        ("cp1252", "Hôtel – 3 nuits à 90 €"),
        ("cp1252", "Ação de despejo nº 3"),
        ("cp1254", "Öğrenci işleri, İzmir"),
        ("cp1255", "סעיף 3 אחריות"),
        ("cp1256", "المادة 3 المسؤولية"),
        ("cp1257", "Klientas: Žukauskienė, Vilnius"),
        ("cp874", "ข้อ 3 ความรับผิด"),
    ],
)
def test_few_words_are_enough(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding)) == text


def test_few_accents_in_much_plain_text() -> None:
    text = "Plain English. " * 9000 + "A café in Zürich.\n"
    assert decode(text.encode("cp1252")) == text
    assert decode("Café".encode("cp1252")) == "Café"
    assert decode(b"") == ""


def test_utf_8_that_was_cut_off_stays_utf_8() -> None:
    assert decode((TEXTS["ru"] * 3).encode() + "я".encode()[:1]) == TEXTS["ru"] * 3 + "\ufffd"
    broken = "größer ".encode() * 20 + b"\xff" + "schöner ".encode()
    assert decode(broken).count("größer") == 20


def test_what_a_page_says_about_itself_counts_after_what_is_certain() -> None:
    page = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>Привет, мир'
    assert decode_html(page.encode("cp1251")) == page
    assert decode_html(page.encode("utf-8")) == page
    assert decode_html(page.encode("utf-16")) == page
    assert decode('<?xml encoding="latin1"?>“curly”'.encode("cp1252"), "latin1").endswith("“curly”")


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("ISO-8859-1", "cp1252"),
        ("'GB2312'", "gb18030"),
        ("x-sjis", "cp932"),
        ("utf-16", None),
        ("rot13", None),
        ("hex", None),
        ("no such thing", None),
        ("a\0b", None),
    ],
)
def test_names_of_encodings(name: str, found: str | None) -> None:
    assert find_codec(name) == found


def test_what_is_no_text() -> None:
    rnd = random.Random(7)
    for size in (16, 300, 5000):
        junk = rnd.randbytes(size)
        assert not looks_like_text(junk)
        with pytest.raises(Damaged, match="not text"):
            decode(junk)
    assert looks_like_text(b"\x1b[1mbold\x1b[0m\n")
