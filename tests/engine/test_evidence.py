"""Evidence packs on the real engine: what they hold, and what they say of files that are not as they were."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pymupdf
import pytest

from app.core.answers import Answer, Mode
from app.core.chats import NEW
from app.core.errors import NotWritable
from app.engine.client import EngineClient
from app.engine.protocol import Add, Ask, CheckEvidenceFile, ExportEvidence, OpenChat, Remove, TagDocuments
from app.engine.server.evidence_text import Evidence, write_evidence
from tests.core.test_chats import ANSWER
from tests.engine.conftest import Shared
from tests.made_pdfs import BOILER, GARDEN, make_pdf

QUESTION = "Who gives tours on Sundays?"


@pytest.fixture
def engine(shared: Shared, tmp_path: Path) -> Iterator[EngineClient]:
    files = (
        find_with_double_f(make_pdf(tmp_path / "garden & yard.pdf", GARDEN)),
        make_pdf(tmp_path / "boiler.pdf", BOILER),
    )
    for _ in shared.client.stream(Add(tuple(map(str, files)))):
        pass
    yield shared.client
    shared.empty()


def export(engine: EngineClient, request: ExportEvidence) -> pymupdf.Document:
    engine.call(request)
    return pymupdf.open(request.file)


def text_of(pack: pymupdf.Document) -> str:
    return " ".join(" ".join(page.get_text() for page in pack).split())


def asked(engine: EngineClient, question: str = QUESTION) -> Answer:
    answer: Answer = engine.call(Ask(question, mode=Mode.QUOTES))
    return answer


def find_with_double_f(file: Path) -> Path:
    """Find an end of a file by which its hash holds "ff", which many fonts set as one sign."""
    content = file.read_bytes()
    for number in range(1000):
        file.write_bytes(content + b"\n%% %d" % number)
        if "ff" in hashlib.sha256(file.read_bytes()).hexdigest():
            return file
    raise AssertionError("no such end")


def test_a_pack_holds_all_that_an_answer_rests_on(engine: EngineClient, tmp_path: Path) -> None:
    answer = asked(engine)
    with export(engine, ExportEvidence(answer, str(tmp_path / "pack.pdf"), QUESTION)) as pack:
        text = text_of(pack)
        for cited in answer.citations:
            assert " ".join(cited.shown.split()) in text
        digest = hashlib.sha256((tmp_path / "garden & yard.pdf").read_bytes()).hexdigest()
        assert f"SHA-256 {digest} " in text  # in one line, as it is looked for and compared
        searched = hashlib.sha256((tmp_path / "boiler.pdf").read_bytes()).hexdigest()
        assert "garden & yard.pdf" in text and "boiler.pdf" in text  # the second was searched only
        assert f"SHA-256 {searched} " in text
        assert QUESTION in text and "What was searched" in text and "sha256sum" in text
        assert str(tmp_path) not in text.replace(" ", "")  # what folders there are is left out
        pictures = [image for page in pack for image in page.get_images()]
        assert len(pictures) == len(answer.citations)
        picture = pymupdf.Pixmap(pack, pictures[0][0])
        middle = picture.height // 2
        ink = {picture.pixel(x, y) for x in range(picture.width) for y in range(middle - 20, middle + 20)}
        assert any(blue < 120 < red for red, _, blue in ink)  # the words are highlighted
        assert pack.get_toc()[0][1] == "Evidence"


def test_a_pack_tells_files_that_changed_or_are_gone(engine: EngineClient, tmp_path: Path) -> None:
    answer = asked(engine)
    file = tmp_path / "garden & yard.pdf"
    file.write_bytes(file.read_bytes() + b"\n% changed")
    with export(engine, ExportEvidence(answer, str(tmp_path / "changed.pdf"))) as pack:
        assert "has changed since it was read" in text_of(pack)
    file.unlink()
    with export(engine, ExportEvidence(answer, str(tmp_path / "gone.pdf"))) as pack:
        text = text_of(pack)
        assert "not there any more" in text and "No picture" in text
        assert " ".join(answer.citations[0].shown.split()) in text


def test_a_pack_of_what_was_not_found_shows_the_nearest(engine: EngineClient, tmp_path: Path) -> None:
    answer = asked(engine, "Who won the football World Cup in 1998?")
    assert not answer.found
    with export(engine, ExportEvidence(answer, str(tmp_path / "pack.pdf"))) as pack:
        assert "What comes nearest" in text_of(pack)


def test_a_pack_names_only_what_was_asked(engine: EngineClient, tmp_path: Path) -> None:
    engine.call(TagDocuments(("garden & yard.pdf",), add=("home",)))
    answer = asked(engine, f"@home {QUESTION}")
    with export(engine, ExportEvidence(answer, str(tmp_path / "pack.pdf"), f"@home {QUESTION}")) as pack:
        assert "boiler.pdf" not in text_of(pack)


def test_a_pack_says_markup_as_it_is(engine: EngineClient, tmp_path: Path) -> None:
    answer = replace(asked(engine), answer="<b>5 < 6</b> & <script>x</script>")
    with export(engine, ExportEvidence(answer, str(tmp_path / "pack.pdf"), "Is 5 < 6?")) as pack:
        text = text_of(pack)
        assert "<b>5 < 6</b> & <script>x</script>" in text and "Is 5 < 6?" in text


def test_a_pack_is_not_written_over_a_document(engine: EngineClient, tmp_path: Path) -> None:
    answer = asked(engine)
    before = (tmp_path / "boiler.pdf").read_bytes()
    with pytest.raises(NotWritable, match="left alone"):
        engine.call(ExportEvidence(answer, str(tmp_path / "boiler.pdf")))
    with pytest.raises(NotWritable, match="no such folder"):
        engine.call(ExportEvidence(answer, str(tmp_path / "nowhere" / "pack.pdf")))
    with pytest.raises(NotWritable, match=r"so: \.pdf"):
        engine.call(ExportEvidence(answer, str(tmp_path / "pack.txt")))
    for file in ("boiler.pdf", "nowhere/pack.pdf", "pack.txt"):
        with pytest.raises(NotWritable):
            engine.call(CheckEvidenceFile(str(tmp_path / file)))
    engine.call(CheckEvidenceFile(str(tmp_path / "pack.pdf")))
    assert (tmp_path / "boiler.pdf").read_bytes() == before


def test_a_pack_of_a_kept_answer_tells_what_was_searched_then(engine: EngineClient, tmp_path: Path) -> None:
    answer = engine.call(Ask(QUESTION, mode=Mode.QUOTES, chat=NEW))
    assert answer.chat is not None
    kept = engine.call(OpenChat(answer.chat)).turns[0]
    engine.call(Remove(("boiler.pdf",), for_good=True))
    later = make_pdf(tmp_path / "later.pdf", ("The ferry leaves at noon on Sundays with tours of the bay.",))
    for _ in engine.stream(Add((str(later),))):
        pass
    request = ExportEvidence(answer, str(tmp_path / "pack.pdf"), QUESTION, kept=(answer.chat, 1))
    with export(engine, request) as pack:
        text = text_of(pack)
        assert "boiler.pdf" in text and "later.pdf" not in text
        assert f"Answered {datetime.fromtimestamp(kept.asked):%Y-%m-%d %H:%M}" in text


def test_a_pack_of_an_older_answer_says_that_what_was_searched_was_not_kept() -> None:
    answer = replace(ANSWER, answer="Ten days.")
    now = datetime.now().astimezone()
    written = write_evidence(Evidence(answer, "How long?", (), None, now, now, "1.0"))
    assert "was not recorded with this answer" in written
