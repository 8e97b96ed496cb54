"""Make a tiny language model with a running state (lfm2), its weights made by chance."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

_WIDTH, _HEADS, _INNER, _KEPT = 64, 2, 128, 3
_LAYERS = (0, _HEADS, 0, _HEADS)
"""The heads of each layer whose keys are kept; a layer without any has a running state instead."""
_TEMPLATE = (
    "{% for m in messages %}<s>{{ m['role'] }}: {{ m['content'] }}\n{% endfor %}"
    "{% if add_generation_prompt %}<s>assistant: {% endif %}"
)
_NORMAL, _UNKNOWN, _CONTROL, _BYTE = 1, 2, 3, 6
_ALIGNED = 32


def make_hybrid(path: Path, seed: int = 0) -> Path:
    """Make one at this path."""
    chance = np.random.default_rng(seed)
    tokens = ["<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256)), "\u2581"]
    kinds = [_UNKNOWN, _CONTROL, _CONTROL, *[_BYTE] * 256, _NORMAL]

    def weights(*shape: int) -> NDArray[np.float32]:
        return chance.normal(0, 0.3, shape).astype(np.float32)

    ones = np.ones(_WIDTH, np.float32)
    tensors = {"token_embd.weight": weights(len(tokens), _WIDTH), "token_embd_norm.weight": ones}
    for number, heads in enumerate(_LAYERS):
        layer = {"attn_norm": ones, "ffn_norm": ones}
        layer |= {"ffn_gate": weights(_INNER, _WIDTH), "ffn_up": weights(_INNER, _WIDTH)}
        layer["ffn_down"] = weights(_WIDTH, _INNER)
        if heads:
            layer |= {f"attn_{name}": weights(_WIDTH, _WIDTH) for name in ("q", "k", "v", "output")}
            layer |= {f"attn_{name}_norm": ones[: _WIDTH // _HEADS] for name in "qk"}
        else:
            layer["shortconv.conv"] = weights(_WIDTH, _KEPT)
            layer |= {
                "shortconv.in_proj": weights(3 * _WIDTH, _WIDTH),
                "shortconv.out_proj": weights(_WIDTH, _WIDTH),
            }
        tensors |= {f"blk.{number}.{name}.weight": value for name, value in layer.items()}
    values: dict[str, Any] = {
        "general.architecture": "lfm2",
        "lfm2.block_count": len(_LAYERS),
        "lfm2.context_length": 4096,
        "lfm2.embedding_length": _WIDTH,
        "lfm2.feed_forward_length": _INNER,
        "lfm2.attention.head_count": _HEADS,
        "lfm2.attention.head_count_kv": list(_LAYERS),
        "lfm2.attention.layer_norm_rms_epsilon": 1e-5,
        "lfm2.rope.freq_base": 10000.0,
        "lfm2.shortconv.l_cache": _KEPT,
        "lfm2.vocab_size": len(tokens),
        "tokenizer.ggml.model": "llama",
        "tokenizer.ggml.tokens": tokens,
        "tokenizer.ggml.scores": [0.0] * len(tokens),
        "tokenizer.ggml.token_type": kinds,
        "tokenizer.ggml.bos_token_id": 1,
        "tokenizer.ggml.eos_token_id": 2,
        "tokenizer.ggml.add_space_prefix": False,
        "tokenizer.chat_template": _TEMPLATE,
    }
    path.write_bytes(_pack(values, tensors))
    return path


def _pack(values: dict[str, Any], tensors: dict[str, NDArray[np.float32]]) -> bytes:
    head = b"GGUF" + struct.pack("<IQQ", 3, len(tensors), len(values))
    head += b"".join(_text(key) + _value(value) for key, value in values.items())
    body = b""
    for name, value in tensors.items():
        head += _text(name) + struct.pack(f"<I{value.ndim}QIQ", value.ndim, *value.shape[::-1], 0, len(body))
        body += value.tobytes()
        body += bytes(-len(body) % _ALIGNED)
    return head + bytes(-len(head) % _ALIGNED) + body


def _text(value: str) -> bytes:
    return struct.pack("<Q", len(value.encode())) + value.encode()


def _value(value: Any) -> bytes:
    if isinstance(value, list):
        kind = struct.pack("<I", 5) if isinstance(value[0], int) else _value(value[0])[:4]
        packed = b"".join(_value(each)[4:] for each in value)
        return struct.pack("<I", 9) + kind + struct.pack("<Q", len(value)) + packed
    if isinstance(value, str):
        return struct.pack("<I", 8) + _text(value)
    if isinstance(value, bool):
        return struct.pack("<I?", 7, value)
    return struct.pack("<If", 6, value) if isinstance(value, float) else struct.pack("<II", 4, value)
