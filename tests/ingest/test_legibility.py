from __future__ import annotations

import random
import time
from collections.abc import Callable
from pathlib import Path

import pymupdf
import pytest

from app.core.documents import Box, PageHealth, Word
from app.ingest.pdf.document import open_pdf, read_page
from app.ingest.pdf.legibility import judge_page
from tests.made_scans import LETTER, lines_pdf, outlines_pdf, scan

LEGIBLE = {
    "English": "The tenant must inform the landlord within 14 days when water comes through a roof (§ 4.2). "
    "Repairs that cost more than €250 need written consent; keys go back to the agent, J. McDonald-O'Neill.",
    "German": "Die Heizungsanlage muß jährlich geprüft werden. Größere Mängel sind dem Vermieter sofort "
    "schriftlich anzuzeigen; Straßenreinigung und Müllabfuhr trägt der Mieter gemäß § 556 BGB selbst.",
    "Czech": "Příliš žluťoučký kůň úpěl ďábelské ódy. Strč prst skrz krk. Česká republika je vnitrozemský "
    "stát ve střední Evropě. Nájemce je povinen oznámit pronajímateli bez zbytečného odkladu škody.",
    "Vietnamese": "Tất cả mọi người sinh ra đều được tự do và bình đẳng về nhân phẩm và quyền. Mọi con "
    "người đều được tạo hóa ban cho lý trí và lương tâm và cần phải đối xử với nhau trong tình bằng hữu.",
    "Greek": "Όλοι οι άνθρωποι γεννιούνται ελεύθεροι και ίσοι στην αξιοπρέπεια και τα δικαιώματα. Είναι "
    "προικισμένοι με λογική και συνείδηση, και οφείλουν να συμπεριφέρονται μεταξύ τους με πνεύμα.",
    "Russian": "Все люди рождаются свободными и равными в своём достоинстве и правах. Они наделены разумом "
    "и совестью и должны поступать в отношении друг друга в духе братства без различия расы и языка.",
    "Arabic": "يولد جميع الناس أحرارا متساوين في الكرامة والحقوق وقد وهبوا عقلا وضميرا وعليهم أن يعامل "
    "بعضهم بعضا بروح الإخاء لكل إنسان حق التمتع بكافة الحقوق والحريات الواردة في هذا الإعلان دون أي تمييز",
    "Hebrew": "כל בני אדם נולדו בני חורין ושווים בערכם ובזכויותיהם כולם חוננו בתבונה ובמצפון לפיכך חובה "
    "עליהם לנהוג איש ברעהו ברוח של אחוה כל אדם זכאי לזכויות ולחרויות שנקבעו בהכרזה זו ללא הפליה",
    "Thai": "มนุษย์ ทั้งหลาย เกิดมา มีอิสระ และ เสมอภาคกัน ใน เกียรติศักดิ์ และ สิทธิ " * 3,
    "Hindi": "सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता और समानता प्राप्त है उन्हें बुद्धि "
    "और अन्तरात्मा की देन प्राप्त है और परस्पर उन्हें भाईचारे के भाव से बर्ताव करना चाहिए",
    "Japanese": "すべての人間は、 生まれながらにして自由であり、 かつ、 尊厳と権利とについて平等である。 "
    * 6,
    "Japanese columns": " ".join("田中さんの猫はかわいいですね日本語が話しません角ばかり波風あらき"),
    "Chinese": "人人生而自由 在尊严和权利上一律平等 他们赋有理性和良心 并应以兄弟关系的精神相对待 " * 6,
    "Korean": "모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다 인간은 천부적으로 "
    "이성과 양심을 부여받았으며 서로 형제애의 정신으로 행동하여야 한다 모든 사람은 인종 피부색 성 언어 종교",
    "numbers": " ".join(f"{n * 7919 % 10007:,}.{n:02} ({n * 31 % 97}%) – $ {n * n}" for n in range(20, 60)),
    "formulas": "f ( x ) = a x 2 + b x + c , where Δ = b 2 − 4 a c ≥ 0 and x 1 , 2 = ( − b ± √ Δ ) / 2 a ; ∑ "
    "n i = 1 i = n ( n + 1 ) / 2 , ∫ ∞ 0 e − x d x = 1 , ∂ u ∂ t = α ∇ 2 u and thus lim h → 0 of f ' ( x )",
    "code": "def parse_rows(self, path: str, *, maxRows=10) -> list[Row]: for i, row in enumerate(lines): if "
    "not row or row[0].startswith('#'): continue yield Row(id=int(row[0]), xPos=float(row[1])) } else { "
    "return nullptr; } #include <vector> std::unique_ptr<Foo> p = makeFoo<T>(x, y); a[i++] = b[--j] & 0xFF;",
    "parts": " ".join(f"M{n}X{n % 7}-{n:03}B {n}mm pcs AISI304" for n in range(20)),
    "contents": "Contents Introduction . . . . . . . . . . 1 Results ................... 12 Summary _ _ "
    "_ _ _ _ _ _ _ 20 Index . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . 31 Notes ------ 32",
    "form": "Name ____________ Date ____ / ____ / ____ □ Yes □ No □ N/A Signature ______________ Tel. ( ) - "
    "City ________ ZIP _____ ☐ Mr ☐ Mrs ☐ Ms Amount $ ________ . ____ Fax ________ E-mail ________@________",
    "capitals": "WHEREAS THE PARTIES WISH TO SETTLE ALL CLAIMS; NOW, THEREFORE, IN CONSIDERATION OF THE "
    "MUTUAL PROMISES HEREIN, THE PARTIES AGREE AS FOLLOWS: (A) LLC SHALL PAY USD 5,000 TO HMRC BY 1 MAY;",
}


def shifted(text: str, by: int) -> str:
    """What a font without a table of its characters gives: all off by the same number."""
    return "".join(character if character == " " else chr(max(33, ord(character) + by)) for character in text)


SCRAMBLED = {
    "off by one": shifted(LEGIBLE["English"], -1),
    "off by 29": shifted(LEGIBLE["English"], -29),
    "far off": shifted(LEGIBLE["German"], 0x1A0),
    "another alphabet": LEGIBLE["Russian"].encode("cp1251").decode("latin-1"),
    "numbers of glyphs": " ".join(f"(cid:{n * 7 % 90})(cid:{n % 31})" for n in range(60)),
    "replaced": " ".join(f"\ufffd\ufffd{word[:1]}" for word in LEGIBLE["English"].split()),
    "any glyph": " ".join(
        "".join(chr(random.Random(n * 9 + k).randrange(0x100, 0x2000)) for k in range(6)) for n in range(40)
    ),
    "symbols": '!" # $ !" % & \' !( ) $ * $ + , -. / " 0!" ; : $ " ( / ) ! ! # " $ % + +# &" !( $ % ) )',
}

POOR_OCR = (
    "U ARMY NICAL SCHOOL UADRON [Sp FLIGH No Basic Trai ing nter No r ey/1 /94:3? Miami Beach .1/1.e_atinc24 "
    "0-e-el-k- 5 .A.:01.6e.e. tet:A44 d-att i I l ~ 1 I -- ,.. /A I l1I k e v i a- W.e4.4-, ;t44 .z4 lL'a-6 I"
)


def words(text: str) -> list[Word]:
    return [Word(one, Box(0, 0, 10, 10), 0, 0) for one in text.split()]


@pytest.fixture
def page() -> pymupdf.Page:
    return pymupdf.open().new_page(width=420, height=260)


def health(path: Path, number: int = 1) -> tuple[PageHealth, str | None]:
    with open_pdf(path)[0] as document:
        return judge_page(read_page(document, number).words, document[number - 1])


@pytest.mark.parametrize("text", LEGIBLE.values(), ids=list(LEGIBLE))
def test_text_of_any_kind_is_text(text: str, page: pymupdf.Page) -> None:
    assert judge_page(words(text), page) == (PageHealth.TEXT, None)


@pytest.mark.parametrize("text", SCRAMBLED.values(), ids=list(SCRAMBLED))
def test_what_makes_no_sense_is_to_be_read(text: str, page: pymupdf.Page) -> None:
    found, reason = judge_page(words(text), page)
    assert found is PageHealth.WAITING
    assert reason is not None and "makes no sense" in reason


def test_what_poor_ocr_left_is_doubted_under_a_picture_only(page: pymupdf.Page, tmp_path: Path) -> None:
    assert judge_page(words(POOR_OCR), page)[0] is PageHealth.TEXT
    letter = lines_pdf(tmp_path / "letter.pdf", LETTER)
    scan(letter, tmp_path / "poor.pdf", hidden=POOR_OCR)
    assert health(tmp_path / "poor.pdf")[0] is PageHealth.WAITING
    scan(letter, tmp_path / "good.pdf", hidden=" ".join(LETTER))
    assert health(tmp_path / "good.pdf") == (PageHealth.TEXT, None)


def test_few_words_on_a_page_without_pictures_are_all_there_are(tmp_path: Path) -> None:
    assert health(lines_pdf(tmp_path / "title.pdf", ["Annual report"])) == (PageHealth.TEXT, None)


def empty(page: pymupdf.Page) -> None:
    """Leaves the page as it is."""


def thin_line(page: pymupdf.Page) -> None:
    page.draw_line((20, 40), (400, 40), width=0.5)


def small_logo(page: pymupdf.Page) -> None:
    page.insert_image((20, 20, 50, 40), pixmap=_grey_pixels())


def spaces(page: pymupdf.Page) -> None:
    page.insert_text((40, 40), "      ")


@pytest.mark.parametrize("draw", [empty, thin_line, small_logo, spaces])
def test_nothing_to_read(draw: Callable[[pymupdf.Page], None], page: pymupdf.Page, tmp_path: Path) -> None:
    draw(page)
    page.parent.save(tmp_path / "page.pdf")
    assert health(tmp_path / "page.pdf") == (PageHealth.EMPTY, "There are no words on this page.")


def test_a_page_of_one_small_picture_and_a_scan_cut_into_strips_are_to_be_read(tmp_path: Path) -> None:
    with pymupdf.open() as document:
        table = document.new_page(width=600, height=800)
        table.insert_image((70, 250, 540, 340), pixmap=_grey_pixels(), keep_proportion=False)
        strips = document.new_page(width=600, height=800)
        strips.insert_text((20, 20), "Page 2 of 2")
        for top in range(50, 550, 50):
            strips.insert_image((50, top, 550, top + 50), pixmap=_grey_pixels(), keep_proportion=False)
        document.save(tmp_path / "pictures.pdf")
    assert health(tmp_path / "pictures.pdf")[0] is PageHealth.WAITING
    assert health(tmp_path / "pictures.pdf", 2)[0] is PageHealth.WAITING


def test_pictures_and_outlines_are_to_be_read(tmp_path: Path) -> None:
    letter = lines_pdf(tmp_path / "letter.pdf", LETTER)
    scan(letter, tmp_path / "scan.pdf")
    with pymupdf.open(tmp_path / "scan.pdf") as document:
        document[0].insert_text((20, 250), "Page 1 of 3")
        document.save(tmp_path / "numbered.pdf")
    outlines_pdf(letter, tmp_path / "outlines.pdf")
    for name in ("scan", "numbered", "outlines"):
        found, reason = health(tmp_path / f"{name}.pdf")
        assert (name, found) == (name, PageHealth.WAITING)
        assert reason is not None and "is a picture" in reason


def test_letters_without_a_meaning_are_to_be_read(tmp_path: Path) -> None:
    """A font's own characters, in Unicode's private area, are dropped from the words."""
    document = pymupdf.open()
    page = document.new_page(width=420, height=260)
    writer = pymupdf.TextWriter(page.rect)
    writer.append((40, 60), "Notice", font=pymupdf.Font("helv"))
    writer.write_text(page)
    for xref in range(1, document.xref_length()):
        if document.xref_get_key(xref, "ToUnicode")[0] == "xref":
            table = int(document.xref_get_key(xref, "ToUnicode")[1].split()[0])
            private = b"".join(b"<%04x><e0%02x>\n" % (n, n) for n in range(100))
            document.update_stream(
                table,
                b"/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000><ffff> "
                b"endcodespacerange 100 beginbfchar\n" + private + b"endbfchar endcmap end",
            )
    document.save(tmp_path / "private.pdf")
    document.close()
    with open_pdf(tmp_path / "private.pdf")[0] as opened:
        assert read_page(opened, 1).words == ()
    assert health(tmp_path / "private.pdf")[0] is PageHealth.WAITING


def test_it_costs_next_to_nothing_on_pages_of_text(report: Callable[[int], Path]) -> None:
    with open_pdf(report(3))[0] as document:
        pages = [document[number] for number in range(document.page_count)]

        def once() -> tuple[float, float]:
            started = time.thread_time()
            read = [read_page(document, number + 1) for number in range(len(pages))]
            middle = time.thread_time()
            for found, page in zip(read, pages, strict=True):
                assert judge_page(found.words, page)[0] is PageHealth.TEXT
            return middle - started, time.thread_time() - middle

        times = [once() for _ in range(9)]
    assert min(judging for _, judging in times) < 0.1 * min(reading for reading, _ in times)


def _grey_pixels() -> pymupdf.Pixmap:
    pixels = pymupdf.Pixmap(pymupdf.csGRAY, (0, 0, 60, 40), False)
    pixels.clear_with(90)
    return pixels
