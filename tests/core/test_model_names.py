from __future__ import annotations

import pytest

from app.core.model_names import format_model_name


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("/models/SmolLM2-135M-Instruct.Q4_1.gguf", "SmolLM2-135M-Instruct"),
        ("SmolLM2-135M-Instruct.Q4_1", "SmolLM2-135M-Instruct"),
        ("Qwen2.5-3B-Instruct-Q4_K_M.gguf", "Qwen2.5-3B-Instruct"),
        ("gemma-2-2b-it-IQ3_XXS.gguf", "gemma-2-2b-it"),
        ("Phi-3-mini-4k-instruct-fp16.gguf", "Phi-3-mini-4k-instruct"),
        ("Llama-3-8B-bf16-00001-of-00002.gguf", "Llama-3-8B"),
        ("Mistral-7B-v0.3", "Mistral-7B-v0.3"),
        ("Qwen3-4B-UD-Q4_K_XL.gguf", "Qwen3-4B"),
        ("Qwen3-4B-Q8.GGUF", "Qwen3-4B"),
        ("mine.gguf", "mine"),
        (".Q4_0.gguf", ".Q4_0"),
    ],
)
def test_a_model_goes_by_its_file_without_what_says_how_it_is_packed(file: str, name: str) -> None:
    assert format_model_name(file) == name
