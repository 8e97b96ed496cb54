"""What is noted about the slides of a PowerPoint presentation, by its speaker and by others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from app.ingest.formats.office.notes import describe_date

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"


class Remark(NamedTuple):
    """What somebody has remarked on a slide; `label` says who and when."""

    label: str
    text: str


def list_notes(slide: Any) -> str:
    """List what the speaker has noted about a slide of python-pptx."""
    try:
        if slide.has_notes_slide and slide.notes_slide.notes_text_frame is not None:
            return str(slide.notes_slide.notes_text_frame.text.replace("\v", "\n"))
    except MemoryError:
        raise
    except Exception:  # python-pptx lets through whatever a broken file makes its parts raise
        pass
    return ""


def list_comments(slide: Any) -> Iterator[Remark]:
    """List what others have remarked on it, with their replies."""
    try:
        authors = dict(_read_authors(slide))
        for root in _read_parts(slide.part, "/comments"):
            for element in root.iter(f"{_P}cm", "{*}cm", "{*}reply"):
                text = _read_said(element)
                if text:
                    who = authors.get(element.get("authorId", ""), "")
                    when = describe_date((element.get("dt") or element.get("created") or "")[:19])
                    kind = "Reply" if element.tag.endswith("}reply") else "Comment"
                    yield Remark(f"{kind}{f' by {who}' if who else ''}{when}:", text)
    except MemoryError:
        raise
    except Exception:  # as above; the slide itself is there
        return


def _read_said(element: Any) -> str:
    """Read the words of a comment as it was written before 2021, or since."""
    text = element.findtext(f"{_P}text")
    if text is None:
        body = next((child for child in element if str(child.tag).endswith("}txBody")), None)
        text = "" if body is None else " ".join(part.text or "" for part in body.iter(f"{_A}t"))
    return " ".join(text.split())


def _read_authors(slide: Any) -> Iterator[tuple[str, str]]:
    presentation = slide.part.package.main_document_part
    for kind in ("/commentAuthors", "/authors"):
        for root in _read_parts(presentation, kind):
            for element in root:
                yield element.get("id", ""), element.get("name", "")


def _read_parts(part: Any, kind: str) -> Iterator[Any]:
    """Read the trees of the parts that a part refers to as being of a kind."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    for relation in part.rels.values():
        if not relation.is_external and relation.reltype.endswith(kind):
            yield etree.fromstring(relation.target_part.blob, parser)
