"""Passages in the order in which a cross-encoder puts them."""

from __future__ import annotations

import gc
import json
import shutil
from pathlib import Path

import pytest

from app.core.answers import Hit, Mode
from app.core.errors import ModelUnusable
from app.engine import protocol
from app.engine.client import EngineClient
from app.models.embedder import Embedder
from app.models.reranker import BEST, CrossEncoderReranker, rerank_hits
from tests.models.made_reranker import make_cross_encoder

QUESTION = "When does the boat shed open?"
PASSAGES = [
    "The boat shed opens at seven in the morning.",
    "Dogs are kept on a lead.",
    "",
    "broken \ud800 character",
    "The gate is closed at nine. " * 60,
    "Oars hang on the west wall of the shed.",
]


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_cross_encoder(tmp_path_factory.mktemp("models") / "small-cross-encoder")


def hits(texts: list[str]) -> list[Hit]:
    return [
        Hit("d", number, "Rules", "rules.md", 1, text, 1 - number / 100, ())
        for number, text in enumerate(texts)
    ]


class ByLength:
    """The longer, the better."""

    def rerank(self, question: str, passages: list[str]) -> list[float]:
        return [float(len(passage)) for passage in passages]


def test_scores_are_those_of_the_library(folder: Path) -> None:
    from sentence_transformers import CrossEncoder

    theirs = CrossEncoder(str(folder), device="cpu", local_files_only=True)
    plain = [text for text in PASSAGES if text.isascii()]
    expected = theirs.predict([(QUESTION, text) for text in plain], show_progress_bar=False)
    assert CrossEncoderReranker(folder).rerank(QUESTION, plain) == pytest.approx(expected.tolist(), abs=1e-5)


def test_one_that_was_saved_in_half_precision_is_computed_in_full(tmp_path: Path, folder: Path) -> None:
    import torch
    from transformers import BertForSequenceClassification

    half = Path(shutil.copytree(folder, tmp_path / "half"))
    BertForSequenceClassification.from_pretrained(folder).to(torch.bfloat16).save_pretrained(half)
    full = Path(shutil.copytree(half, tmp_path / "full"))
    model = BertForSequenceClassification.from_pretrained(half, dtype=torch.float32)
    model.save_pretrained(full)
    both = [CrossEncoderReranker(each).rerank(QUESTION, PASSAGES[:2]) for each in (half, full)]
    assert both[0] == pytest.approx(both[1], abs=1e-6)


def test_one_that_nobody_asks_leaves_memory_and_comes_back(folder: Path) -> None:
    from sentence_transformers import CrossEncoder

    def count_loaded() -> int:
        gc.unfreeze()  # what is set aside is not among the objects
        return sum(type(each) is CrossEncoder for each in gc.get_objects())

    gc.collect()
    others, model = count_loaded(), CrossEncoderReranker(folder)
    assert model.rest_if_idle(600) is None
    scores = model.rerank(QUESTION, PASSAGES)
    left = model.rest_if_idle(600)
    assert left is not None and 500 < left <= 600 and count_loaded() == others + 1
    gc.freeze()  # as where the embedding model is loaded meanwhile
    assert model.rest_if_idle(0) is None
    assert count_loaded() == others
    assert model.rerank(QUESTION, PASSAGES) == scores


def test_texts_of_any_kind_and_none(folder: Path) -> None:
    model = CrossEncoderReranker(folder)
    assert len(model.rerank(QUESTION, PASSAGES)) == len(PASSAGES)
    assert model.rerank(QUESTION, []) == []


def test_the_best_are_put_in_order_and_the_rest_stays() -> None:
    texts = ["x" * (1 + number % 7) for number in range(BEST + 5)]
    before = hits(texts)
    after = rerank_hits(ByLength(), QUESTION, before)
    lengths = [len(hit.text) for hit in after[:BEST]]
    assert lengths == sorted(lengths, reverse=True)
    assert after[BEST:] == before[BEST:]
    assert [hit.score for hit in after] == [hit.score for hit in before]
    equals = [hit.number for hit in after[:BEST] if len(hit.text) == 7]
    assert equals == sorted(equals)


def test_nothing_to_rerank() -> None:
    assert rerank_hits(ByLength(), QUESTION, []) == []


def test_a_folder_without_a_model(tmp_path: Path) -> None:
    with pytest.raises(ModelUnusable, match="does not hold a reranking model"):
        CrossEncoderReranker(tmp_path)


def test_a_broken_model(tmp_path: Path) -> None:
    folder = make_cross_encoder(tmp_path / "broken")
    (folder / "model.safetensors").write_bytes(b"not weights" * 1000)
    with pytest.raises(ModelUnusable, match="“broken” cannot be loaded"):
        CrossEncoderReranker(folder).rerank(QUESTION, ["text"])


def test_an_embedding_model_is_no_reranker_and_the_reverse(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(ModelUnusable, match="is not a reranking model; it may be one that finds passages"):
        CrossEncoderReranker(Embedder().folder)
    with_modules = tmp_path / "orders"
    shutil.copytree(folder, with_modules)
    (with_modules / "modules.json").write_text("[]")
    with pytest.raises(ModelUnusable, match="“orders” is a reranking model"):
        Embedder(with_modules)
    letter = tmp_path / "letter.gguf"
    letter.write_bytes(b"GGUF")
    with pytest.raises(ModelUnusable, match=r"“letter\.gguf” is a file; an embedding model is a folder"):
        Embedder(letter)


def test_a_classifier_is_no_reranker(tmp_path: Path) -> None:
    folder = make_cross_encoder(tmp_path / "classifier", labels=3)
    with pytest.raises(ModelUnusable, match="is not a reranking model: it sorts texts into 3 kinds"):
        CrossEncoderReranker(folder).rerank(QUESTION, ["text"])


def test_the_engine_reranks_where_it_is_told_to(folder: Path, tmp_path: Path, library_folder: Path) -> None:
    files = tmp_path / "documents"
    files.mkdir()
    for number, text in enumerate((PASSAGES[0], PASSAGES[1], PASSAGES[5], "The shed is painted red.")):
        (files / f"note {number}.md").write_text(f"# Note {number}\n\n{text}\n")
    asked = {"id": "1", "docs": ["note 0.md"], "question": QUESTION, "answers": ["seven"], "answerable": True}
    questions = tmp_path / "set.jsonl"
    questions.write_text(json.dumps(asked) + "\n")
    with EngineClient(library_folder) as engine:
        evaluate = protocol.Evaluate(str(questions), str(files), retrieval_only=True)
        assert engine.call(evaluate)["run"]["reranking"] is None
        named = protocol.Evaluate(str(questions), str(files), retrieval_only=True, reranker=str(folder))
        assert engine.call(named)["run"]["reranking"] == folder.name
        before = engine.call(protocol.Search(QUESTION))
        chosen = engine.call(protocol.UseReranker(str(folder)))
        assert (chosen.kind, chosen.in_use) == ("reranking", True)
        after = engine.call(protocol.Search(QUESTION))
        scores = CrossEncoderReranker(folder).rerank(QUESTION, [hit.text for hit in before])
        expected = sorted(range(len(before)), key=lambda index: -scores[index])
        assert [hit.title for hit in after] == [before[index].title for index in expected]
        assert [hit.title for hit in after] != [hit.title for hit in before]
        answer = engine.call(protocol.Ask(QUESTION, mode=Mode.QUOTES))
        assert answer.passages[0].title == after[0].title
        kinds = [model.kind for model in engine.call(protocol.Models())]
        assert kinds.count("reranking") == 1
        with pytest.raises(ModelUnusable, match="does not hold a reranking model"):
            engine.call(protocol.UseReranker(str(tmp_path)))
        engine.call(protocol.UseReranker("none"))
        assert engine.call(protocol.Search(QUESTION)) == before
