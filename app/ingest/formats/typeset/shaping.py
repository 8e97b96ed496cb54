"""What painted glyphs stand for, where letters change or join as they stand: Arabic, Hindi, Thai …

A PDF maps glyphs to characters, and MuPDF writes that map from the font alone, which knows nothing of
glyphs for joined or changed letters. It is noted while the text is painted, and put right.
"""

# mypy: allow-untyped-calls
# (much of PyMuPDF carries no types)

from __future__ import annotations

import re
from collections import defaultdict

from app.ingest.pdf.mupdf import pymupdf

mupdf = pymupdf.mupdf

# Scripts whose letters change or join as they stand, and characters beyond the first 65,536.
_SHAPED = re.compile(
    "[\u0590-\u109f\u1780-\u18af\ua800-\uabff\ufb1d-\ufdff\ufe70-\ufeff\U00010000-\U0010ffff]"
)
_A_BLOCK = 100
"""As many entries as a CMap allows at once."""


def has_shaped_letters(text: str) -> bool:
    """Whether glyphs of `text` may need to be noted."""
    return not text.isascii() and _SHAPED.search(text) is not None


class Lettering(mupdf.FzDevice2):  # type: ignore[misc, name-defined]
    """Notes the characters of glyphs. One for each PDF that is written."""

    def __init__(self) -> None:
        super().__init__()
        self.use_virtual_fill_text()
        self._of_fonts: dict[str, dict[int, str]] = defaultdict(dict)

    def draw(self, story: pymupdf.Story, device: pymupdf.DeviceWrapper) -> None:
        """Draw what the story has placed last, as its own method does, and learn from it."""
        # By way of a list, because the end of a story can be drawn only once.
        drawn = mupdf.FzDisplayList(mupdf.FzRect(mupdf.FzRect.Fixed_INFINITE))
        recorder = mupdf.fz_new_list_device(drawn)
        mupdf.fz_draw_story(story.this, recorder, mupdf.FzMatrix())
        mupdf.fz_close_device(recorder)
        for target in (self, device.this):
            everything = mupdf.FzRect(mupdf.FzRect.Fixed_INFINITE)
            mupdf.fz_run_display_list(drawn, target, mupdf.FzMatrix(), everything, mupdf.FzCookie())

    def fill_text(self, _context: object, text: object, *_: object) -> None:
        """Note a piece of text that is painted: MuPDF calls it."""
        span = text.head  # type: ignore[attr-defined]
        while span:
            glyphs = self._of_fonts[mupdf.ll_fz_font_name(span.font)]
            items = mupdf.FzTextSpan(span)
            # A glyph is followed by the other characters that it stands for, as items without a glyph.
            clusters: list[tuple[int, str]] = []
            for index in range(span.len):
                item = items.items(index)
                character = chr(item.ucs) if item.ucs >= 0 else ""
                if item.gid >= 0:
                    clusters.append((item.gid, character))
                elif clusters:
                    clusters[-1] = (clusters[-1][0], clusters[-1][1] + character)
            for glyph, letters in clusters:
                glyphs.setdefault(glyph, letters)
            span = span.next

    def put_into(self, pdf: pymupdf.Document) -> None:
        """Give the fonts of `pdf`, not yet reduced to what is used of them, the maps that were noted."""
        if not self._of_fonts:
            return
        for xref in range(1, pdf.xref_length()):
            kind, name = pdf.xref_get_key(xref, "BaseFont")
            if kind != "name" or pdf.xref_get_key(xref, "Subtype")[1] != "/Type0":
                continue
            glyphs = self._of_fonts.get(name.removeprefix("/").replace("#20", " "))
            kind, reference = pdf.xref_get_key(xref, "ToUnicode")
            if glyphs and kind == "xref":
                cmap = int(reference.split()[0])
                head, _, tail = (pdf.xref_stream(cmap) or b"").rpartition(b"endcmap")
                pdf.update_stream(cmap, head + _make_entries(glyphs) + b"endcmap" + tail)


def _make_entries(glyphs: dict[int, str]) -> bytes:
    """Make lines of a ToUnicode CMap (ISO 32000-1, 9.10.3)."""
    lines = [
        f"<{glyph:04x}> <{letters.encode('utf-16-be').hex()}>\n"
        for glyph, letters in sorted(glyphs.items())
        if letters
    ]
    blocks = [lines[at : at + _A_BLOCK] for at in range(0, len(lines), _A_BLOCK)]
    return "".join(f"{len(block)} beginbfchar\n{''.join(block)}endbfchar\n" for block in blocks).encode()
