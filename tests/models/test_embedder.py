from __future__ import annotations

import gc
import json
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest

from app.core.errors import ModelUnusable
from app.models import prompts
from app.models.bert import BertBody
from app.models.embedder import Embedder
from app.models.encoders import BertEncoder, LibraryEncoder, load_encoder

TEXTS = [
    "The rent is 900 euros a month and falls due on the third working day.",
    "Lease: " + "The tenant keeps the flat in good order and tells the landlord of any damage. " * 12,
    "Sick leave needs a note from a doctor after three days.",
    "",
    "Net sales rose by 4 percent to 12,345 million.",
    "short",
    "日本語のテキスト",
    "broken \ud800 character",
] * 2


@pytest.fixture(scope="session")
def half() -> Embedder:
    """In bfloat16, which a processor without it emulates, at many times the seconds."""
    embedder = Embedder()
    embedder.load("bfloat16")
    return embedder


@pytest.fixture(scope="session")
def embedder() -> Embedder:
    embedder = Embedder()
    embedder.load("float32")
    return embedder


def test_vectors_have_length_one(embedder: Embedder) -> None:
    vectors = embedder.embed(TEXTS)
    assert vectors.shape == (len(TEXTS), 384)
    assert vectors.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    question = embedder.embed_query("How much is the rent?")
    assert question.shape == (384,) and question.dtype == np.float32
    assert float(np.linalg.norm(question)) == pytest.approx(1, abs=1e-5)


def test_vectors_stand_in_the_order_of_their_texts(embedder: Embedder) -> None:
    vectors = embedder.embed(TEXTS)
    for text, vector in zip(TEXTS, vectors, strict=True):
        assert float(vector @ embedder.embed_query(text)) > 0.9999


def test_vectors_are_those_of_the_library_itself(embedder: Embedder) -> None:
    from sentence_transformers import SentenceTransformer

    model = SentenceTransformer(str(embedder.folder), device="cpu", local_files_only=True)
    texts = TEXTS[:3]
    np.testing.assert_allclose(embedder.embed(texts), model.encode(texts), atol=1e-5)


@pytest.mark.parametrize(
    ("pooling", "kind"),
    [
        ({"pooling_mode_cls_token": True}, BertEncoder),
        ({"pooling_mode_max_tokens": True}, LibraryEncoder),
        ({"pooling_mode_mean_tokens": True, "pooling_mode_max_tokens": True}, LibraryEncoder),
        ({"pooling_mode_mean_tokens": True, "include_prompt": False}, LibraryEncoder),
    ],
)
def test_models_pooled_otherwise_have_the_librarys_vectors_too(
    tmp_path: Path, embedder: Embedder, pooling: dict[str, bool], kind: type
) -> None:
    from sentence_transformers import SentenceTransformer

    folder = tmp_path / "model"
    shutil.copytree(embedder.folder, folder)
    (folder / "1_Pooling" / "config.json").write_text(
        json.dumps({"word_embedding_dimension": 384, **pooling})
    )
    encoder = load_encoder(folder)
    assert isinstance(encoder, kind)
    model = SentenceTransformer(str(folder), device="cpu", local_files_only=True)
    expected = model.encode(TEXTS[:3], normalize_embeddings=True)
    np.testing.assert_allclose(encoder.encode(TEXTS[:3]), expected, atol=1e-5)


def test_one_that_was_saved_in_half_precision_is_read_in_full(tmp_path: Path, embedder: Embedder) -> None:
    import torch
    from safetensors.torch import load_file, save_file

    folder = tmp_path / "model"
    shutil.copytree(embedder.folder, folder)
    weights = load_file(folder / "model.safetensors")
    halved = {name: each.bfloat16() if each.is_floating_point() else each for name, each in weights.items()}
    save_file(halved, folder / "model.safetensors", {"format": "pt"})
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps({**config, "dtype": "bfloat16"}))
    exactly, half = LibraryEncoder.load(folder), LibraryEncoder.load(folder).copy_to(torch.bfloat16)
    theirs, ours = half.encode(TEXTS[:3]), exactly.encode(TEXTS[:3])
    assert np.abs(theirs - ours).max() > 1e-4, "what is computed in half precision shows"
    np.testing.assert_allclose(BertEncoder.load(folder).encode(TEXTS[:3]), ours, atol=1e-5)  # type: ignore[union-attr]


QUICK = """
import sys
from app.models.embedder import Embedder
from app.models.reader import find_reader
embedder = Embedder()
embedder.load("bfloat16")
find_reader(embedder.folder).load()
assert not {"transformers", "sentence_transformers", "sklearn", "torch._dynamo"} & set(sys.modules), "heavy"
"""


def test_the_models_carrel_ships_with_load_without_the_large_libraries(repository: Path) -> None:
    subprocess.run([sys.executable, "-c", QUICK], cwd=repository, check=True, timeout=150)


def test_bfloat16_stays_close(half: Embedder, embedder: Embedder) -> None:
    assert (half.precision, embedder.precision) == ("bfloat16", "float32")
    vectors = half.embed(TEXTS)
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    cosines = np.sum(vectors * embedder.embed(TEXTS), axis=1)
    assert float(cosines.min()) >= 0.998


def test_questions_are_in_float32_whatever_passages_are_in(half: Embedder, embedder: Embedder) -> None:
    np.testing.assert_allclose(half.embed_query(TEXTS[0]), embedder.embed_query(TEXTS[0]), atol=1e-6)


def test_meaning(embedder: Embedder) -> None:
    vectors = embedder.embed(TEXTS[:5])
    for question, answer in (
        ("How much do I have to pay each month?", 0),
        ("Who has to keep the flat in good order?", 1),
        ("I am ill, what do I have to bring?", 2),
        ("How did revenue develop?", 4),
    ):
        assert int(np.argmax(vectors @ embedder.embed_query(question))) == answer


def test_only_the_first_256_tokens_are_read(embedder: Embedder) -> None:
    words = "rent " * 300
    one, other = embedder.embed([words + "apples", words + "an entirely different end"])
    assert float(one @ other) > 0.9999


def test_no_texts(embedder: Embedder) -> None:
    assert embedder.embed([]).shape == embedder.embed_again([]).shape == (0, 384)


def test_what_is_compared_again_is_computed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    embedder, computed = Embedder(), list[str]()
    embed = embedder.embed
    monkeypatch.setattr(embedder, "embed", lambda texts: computed.extend(texts) or embed(texts))
    monkeypatch.setattr("app.models.embedder.MOST_KEPT", 3)
    first = embedder.embed_again([TEXTS[0], TEXTS[1], TEXTS[0]])
    assert computed == [TEXTS[0], TEXTS[1]]
    np.testing.assert_array_equal(first[0], first[2])
    np.testing.assert_array_equal(embedder.embed_again([TEXTS[1], TEXTS[0]]), first[[1, 0]])
    assert len(computed) == 2
    embedder.embed_again(["one", "two"])  # more than are kept: what was not asked for longest is let go
    embedder.embed_again([TEXTS[0]])
    assert computed[2:] == ["one", "two"]
    embedder.embed_again([TEXTS[1]])
    assert computed[4:] == [TEXTS[1]]


def test_a_precision_that_is_not_known_is_measured() -> None:
    embedder = Embedder()
    assert embedder.precision is None
    embedder.load("int3")
    assert embedder.precision in ("bfloat16", "float32")


def test_a_question_does_not_wait_for_passages(embedder: Embedder) -> None:
    passages = [f"{number} " + TEXTS[1] for number in range(32)]  # four batches
    finished = threading.Event()

    def work() -> None:
        embedder.embed(passages)
        finished.set()

    worker = threading.Thread(target=work)
    worker.start()
    answered = 0
    while not finished.is_set():
        embedder.embed_query("How much is the rent?")
        answered += 1
    worker.join()
    assert answered > 5, "more often than passages let go of the model"


def test_many_threads(embedder: Embedder) -> None:
    expected = embedder.embed(TEXTS)
    results: list[object] = []

    def work() -> None:
        results.append(embedder.embed(TEXTS))
        embedder.embed_query("How much is the rent?")

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(results) == 4
    for result in results:
        np.testing.assert_allclose(result, expected, atol=1e-5)  # type: ignore[arg-type]


LIGHT = """
import sys
from app.models.embedder import Embedder
embedder = Embedder()
assert embedder.identify("1") != embedder.identify("2")
assert embedder.locate_tokenizer().is_file()
assert not {"torch", "transformers", "sentence_transformers"} & set(sys.modules), "heavy"
"""


def test_fingerprint_and_tokenizer_need_no_torch(repository: Path) -> None:
    subprocess.run([sys.executable, "-c", LIGHT], cwd=repository, check=True, timeout=150)


def test_another_model_has_another_fingerprint(tmp_path: Path, embedder: Embedder) -> None:
    folder = tmp_path / "model"
    shutil.copytree(embedder.folder, folder)
    same = Embedder(folder).identify("1")
    assert same == Embedder(folder).identify("1") == embedder.identify("1")
    with (folder / "model.safetensors").open("r+b") as file:
        file.seek(500_000)
        file.write(b"other weights")
    assert Embedder(folder).identify("1") != same


PROMPTED = {"prompts": {"query": "question: ", "document": "passage: "}, "default_prompt_name": None}


@pytest.fixture
def prompted(tmp_path: Path, embedder: Embedder) -> Path:
    """A model that wants words before what it reads."""
    folder = tmp_path / "prompted"
    shutil.copytree(embedder.folder, folder)
    (folder / prompts.FILE).write_text(json.dumps(PROMPTED))
    return folder


def test_a_models_own_prompts_are_used(prompted: Path) -> None:
    from sentence_transformers import SentenceTransformer

    ours = Embedder(prompted)
    ours.load("float32")
    theirs = SentenceTransformer(str(prompted), device="cpu", local_files_only=True)
    np.testing.assert_allclose(ours.embed(TEXTS[:3]), theirs.encode_document(TEXTS[:3]), atol=1e-5)
    np.testing.assert_allclose(ours.embed_queries(TEXTS[:3]), theirs.encode_query(TEXTS[:3]), atol=1e-5)
    np.testing.assert_allclose(ours.embed_query(TEXTS[0]), theirs.encode_query(TEXTS[0]), atol=1e-5)
    assert float(ours.embed_query(TEXTS[0]) @ ours.embed(TEXTS[:1])[0]) < 0.9999


def test_other_prompts_make_other_vectors(prompted: Path, embedder: Embedder) -> None:
    seen = {embedder.identify("1"), Embedder(prompted).identify("1")}
    for query, passage in (("Query: ", "passage: "), ("question: ", "")):
        changed = {"prompts": {"query": query, "document": passage}}
        (prompted / prompts.FILE).write_text(json.dumps(changed))
        seen.add(Embedder(prompted).identify("1"))
    assert len(seen) == 4
    (prompted / prompts.FILE).write_text(json.dumps({"prompts": {"query": "", "document": ""}}))
    assert Embedder(prompted).identify("1") == embedder.identify("1")


@pytest.mark.parametrize(
    ("config", "expected"),
    [
        ({}, ("", "")),
        ({"prompts": {"query": "q: ", "passage": "p: "}}, ("q: ", "p: ")),
        ({"prompts": {"query": "q: ", "corpus": "c: ", "passage": "p: "}}, ("q: ", "p: ")),
        ({"prompts": {"query": "Instruct: find"}, "default_prompt_name": None}, ("Instruct: find", "")),
        ({"prompts": {"text": "t: "}, "default_prompt_name": "text"}, ("t: ", "t: ")),
        ({"prompts": {"query": None, "document": ""}}, ("", "")),
        ({"prompts": ["query"]}, ("", "")),
    ],
)
def test_which_prompts_are_chosen(tmp_path: Path, config: object, expected: tuple[str, str]) -> None:
    (tmp_path / prompts.FILE).write_text(json.dumps(config))
    assert prompts.read_prompts(tmp_path) == expected


def test_prompts_that_cannot_be_read(prompted: Path) -> None:
    (prompted / prompts.FILE).write_text("{not json")
    with pytest.raises(ModelUnusable, match="how the model wants to be asked, is damaged"):
        Embedder(prompted)


def test_a_model_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ModelUnusable, match="does not hold"):
        Embedder(tmp_path)


def test_a_broken_model(tmp_path: Path, embedder: Embedder) -> None:
    folder = tmp_path / "model"
    shutil.copytree(embedder.folder, folder)
    (folder / "model.safetensors").write_bytes(b"not weights" * 1000)
    broken = Embedder(folder)
    with pytest.raises(ModelUnusable, match="cannot be loaded"):
        broken.load()
    assert broken.precision is None


OFFLINE = """
import socket, sys
from pathlib import Path

def refuse(*args, **kwargs):
    Path(sys.argv[1]).write_text("asked")
    raise OSError("no network here")

socket.socket.connect = socket.socket.connect_ex = socket.getaddrinfo = refuse

from app.models.embedder import Embedder

embedder = Embedder()
embedder.load("bfloat16")
assert embedder.embed(["text"]).shape == (1, 384)
"""


def test_nothing_asks_for_a_network(tmp_path: Path, repository: Path) -> None:
    """Even where the switches that keep it off are not set beforehand."""
    asked = tmp_path / "asked"
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("HF_", "TRANSFORMERS_"))
    }
    subprocess.run(
        [sys.executable, "-c", OFFLINE, str(asked)], cwd=repository, check=True, timeout=150, env=environment
    )
    assert not asked.exists()


def count_bodies() -> int:
    return sum(type(each) is BertBody for each in gc.get_objects())


def test_it_leaves_memory_when_nobody_asks_and_is_back_as_it_was() -> None:
    before = count_bodies()
    embedder = Embedder()
    assert embedder.rest_if_idle(0) is None and embedder.precision is None
    embedder.load("float32")
    passages, question = embedder.embed(TEXTS), embedder.embed_query(TEXTS[0])
    assert 0 < (embedder.rest_if_idle(60) or 0) <= 60 and embedder.is_in_memory
    assert embedder.rest_if_idle(0) is None
    assert not embedder.is_in_memory and count_bodies() == before
    assert embedder.precision == "float32"  # is not measured again
    np.testing.assert_array_equal(embedder.embed(TEXTS), passages)
    assert embedder.is_in_memory
    np.testing.assert_array_equal(embedder.embed_query(TEXTS[0]), question)


def test_who_asks_while_it_leaves_gets_an_answer() -> None:
    embedder = Embedder()
    embedder.load("float32")
    expected, ended, wrong = embedder.embed_query(TEXTS[0]), threading.Event(), []

    def ask() -> None:
        for _ in range(4):
            if not np.array_equal(embedder.embed_query(TEXTS[0]), expected):
                wrong.append("another vector")
        ended.set()

    def rest() -> None:
        while not ended.is_set():
            embedder.rest_if_idle(0)

    threads = [threading.Thread(target=rest), threading.Thread(target=ask)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert ended.is_set() and not wrong
