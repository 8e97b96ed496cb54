from __future__ import annotations

import base64
import re

import lxml.html
import pytest

from app.core.errors import Damaged
from app.ingest.formats.typeset.sanitize import sanitize_html
from tests.ingest.formats.pictures import picture


def body(html: str) -> str:
    return lxml.html.tostring(sanitize_html(html).body, encoding="unicode")


def test_title_and_text() -> None:
    markup = sanitize_html("<html><head><title> The \n Lease </title></head><body><h1>Rent</h1><p>900 euros")
    assert markup.title == "The Lease"
    assert markup.body.text_content() == "Rent900 euros"
    assert not markup.is_empty


@pytest.mark.parametrize(
    "html",
    [
        "<script>alert(1)</script>",
        "<style>p{}</style>",
        "<p hidden>secret</p>",
        "<p style='color:red; DISPLAY : none'>secret</p>",
        "<div style='visibility:hidden'>secret</div>",
        "<nav><a href=/>Home</a></nav>",
        "<iframe src='http://example.com'>x</iframe>",
        "<object data='file:///etc/passwd'>x</object>",
        "<svg><image href='file:///etc/passwd'/></svg>",
        "<noscript>x</noscript><template>x</template><button>Buy</button>",
        "<!-- comment --><?php echo 1 ?>",
        "<img src='http://example.com/pixel.png'>",
        "",
        "   ",
        "\x00\x0b",
    ],
)
def test_what_is_not_to_be_read_is_dropped(html: str) -> None:
    assert sanitize_html(html).is_empty


def test_words_after_what_is_dropped_stay() -> None:
    assert (
        sanitize_html("<p>one <script>x</script>two <img src=x>three</p>").body.text_content()
        == "one two three"
    )


def test_structure_stays_and_looks_go() -> None:
    html = body(
        "<table class=x onclick='evil()' style='background:url(http://example.com/a.png);text-align:right'>"
        "<tr><td colspan=2 bgcolor=red>a</td></tr></table><font size=7><a href='javascript:x'>link</a></font>"
        "<ol type=a><li>one</ol>"
    )
    assert html == (
        '<body><table class="x" style="text-align:right"><tr><td colspan="2">a</td></tr></table>link'
        '<ol style="list-style-type:lower-alpha"><li>one</li></ol></body>'
    )


def test_pictures_within_stay_and_others_become_their_words() -> None:
    html = body(
        f"<img src='{picture()}' width=40 style='height:3in;position:fixed'><img src='a.png' alt='A  map'>"
    )
    assert 'width="40" style="height:3in"' in html
    assert "<i>A map</i>" in html
    assert "a.png" not in html
    assert sanitize_html("<img src='data:image/png;base64,aGVsbG8='>").is_empty
    assert sanitize_html("<img src='data:image/svg+xml;base64,aGVsbG8='>").is_empty


def test_a_picture_with_too_many_pixels_is_not_shown() -> None:
    header = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + (50_000).to_bytes(4, "big") * 2 + b"\x08\x02\0\0\0" + bytes(4)
    assert sanitize_html(f"<img src='data:image/png;base64,{base64.b64encode(header).decode()}'>").is_empty


def test_a_caption_stands_before_its_table() -> None:
    assert body("<table><caption>Costs</caption><tr><td>1</table>").startswith(
        '<body><p class="caption">Costs</p>'
    )


def test_long_words_can_be_broken() -> None:
    text = sanitize_html(
        f"<p>{'w' * 100}</p><table><tr><td>{'x' * 45}</td></tr></table><p>{'中' * 100}"
    ).body.text_content()
    assert max(map(len, text.replace("中", "").split("\u200b"))) <= 65
    assert text.replace("\u200b", "") == "w" * 100 + "x" * 45 + "中" * 100
    assert "中\u200b" not in text


def test_paragraphs_take_the_direction_of_their_letters() -> None:
    html = body("<p>1. العقد</p><p>English, then العقد</p><p dir=ltr>العقد</p>")
    assert html.count('dir="rtl"') == 1
    assert html.index('dir="rtl"') < html.index("English")


@pytest.mark.parametrize("tag", ["div", "b", "font", "span"])
def test_deep_nesting_loses_nothing(tag: str) -> None:
    html = f"<p>before</p>{f'<{tag}>' * 50_000}deep{f'</{tag}>' * 50_000}<p>after</p>"
    markup = sanitize_html(html)
    assert (
        markup.body.text_content().split() == ["before", "deep", "after"]
        or markup.body.text_content() == "beforedeepafter"
    )
    assert max(sum(1 for _ in element.iterancestors()) for element in markup.body.iter()) <= 210


def test_nesting_that_is_only_in_the_way_is_refused() -> None:
    with pytest.raises(Damaged, match="nested too deeply"):
        sanitize_html("<blockquote>" * 50_000 + "deep")


def test_a_picture_that_cannot_be_unpacked_is_left_out() -> None:
    whole = picture(400, 300)
    kind, _, data = whole.partition(",")
    content = bytearray(base64.b64decode(data))
    content[len(content) // 2 : len(content) // 2 + 20] = bytes(20)
    broken = f"{kind},{base64.b64encode(content).decode()}"
    body = sanitize_html(f"<p>a<img src='{whole}'><img src='{broken}' alt='a map'>b</p>").body
    assert len(body.findall(".//img")) == 1
    assert body.text_content() == "aa mapb"


@pytest.mark.parametrize("span", ["1000000", "-1", "x", ""])
def test_spans_beyond_reason_are_none(span: str) -> None:
    body = sanitize_html(f"<table><tr><td colspan='{span}' rowspan=2>a</td></tr></table>").body
    assert dict(body.find(".//td").attrib) == {"rowspan": "2"}


def test_tables_in_tables_come_after_the_row_they_are_in() -> None:
    deepest = "<table><tr><td>4</td><td>5</td></tr></table>"
    inner = f"<table><tr><td>2</td><td>3 {deepest}</td></tr></table>after"
    found = body(
        f"<table><tr><td>0</td></tr><tr><td>1</td><td>{inner}</td></tr><tr><td>6</td></tr></table>end"
    )
    assert "".join(re.sub("<[^>]*>", " ", found).split()) == "012345after6end"
    assert not re.search(r"<table(?:(?!</table>).)*<table", found)


@pytest.mark.parametrize(
    "markup", ["<table><table><tr><td>a</td></tr></table></table>", "<table>" * 90 + "a"]
)
def test_tables_that_are_broken_keep_their_words(markup: str) -> None:
    assert "a" in sanitize_html(markup).body.text_content()
