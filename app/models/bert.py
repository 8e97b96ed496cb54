"""BERT's encoder in plain torch: tokens in, a state for each token out.

The layers and their names are those of the published weights (Devlin et al. 2019, arXiv:1810.04805), as
`transformers.BertModel` has them, whose states they give (tests/models/test_embedder.py). It is written out
here because importing that one takes four seconds of processor time and 150 MB at each start.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

from torch import Tensor, nn


class BertShape(NamedTuple):
    """The sizes of a BERT body, named as in its config.json; all-MiniLM-L6-v2's by default."""

    vocab_size: int = 30522
    hidden_size: int = 384
    num_hidden_layers: int = 6
    num_attention_heads: int = 12
    intermediate_size: int = 1536
    max_position_embeddings: int = 512
    type_vocab_size: int = 2
    layer_norm_eps: float = 1e-12


def read_shape(folder: Path) -> BertShape | None:
    """Read the shape of the model in a folder; None where it is no plain BERT encoder."""
    config: dict[str, Any] = json.loads((folder / "config.json").read_text("utf-8"))
    plain = (
        config.get("model_type") == "bert"
        and config.get("architectures") == ["BertModel"]
        and config.get("hidden_act") == "gelu"
        and config.get("position_embedding_type", "absolute") == "absolute"
        and not config.get("is_decoder")
    )
    if not plain:
        return None
    return BertShape(**{name: config[name] for name in BertShape._fields if name in config})


class BertBody(nn.Module):
    """The encoder without its pooling layer. Nothing is dropped out, in training neither."""

    def __init__(self, shape: BertShape) -> None:
        super().__init__()
        self.embeddings = _Embeddings(shape)
        self.encoder = nn.Module()
        self.encoder.layer = nn.ModuleList(_Layer(shape) for _ in range(shape.num_hidden_layers))

    def forward(
        self, input_ids: Tensor, attention_mask: Tensor, token_type_ids: Tensor | None = None
    ) -> Tensor:
        """Compute the states [batch, tokens, size] of ids [batch, tokens], as far as the mask is not 0."""
        states: Tensor = self.embeddings(input_ids, token_type_ids)
        lowest = -1e4  # as good as nothing after the softmax, and within bfloat16 and half precision
        hidden = ((1 - attention_mask[:, None, None, :]) * lowest).to(states.dtype)
        for layer in self.encoder.layer:  # type: ignore[union-attr]
            states = layer(states, hidden)
        return states


class _Embeddings(nn.Module):
    def __init__(self, shape: BertShape) -> None:
        super().__init__()
        size = shape.hidden_size
        self.word_embeddings = nn.Embedding(shape.vocab_size, size, padding_idx=0)
        self.position_embeddings = nn.Embedding(shape.max_position_embeddings, size)
        self.token_type_embeddings = nn.Embedding(shape.type_vocab_size, size)
        self.LayerNorm = nn.LayerNorm(size, eps=shape.layer_norm_eps)

    def forward(self, input_ids: Tensor, token_type_ids: Tensor | None) -> Tensor:
        types = self.token_type_embeddings.weight[0] if token_type_ids is None else None
        if types is None:
            types = self.token_type_embeddings(token_type_ids)
        places = self.position_embeddings.weight[: input_ids.shape[1]]
        made: Tensor = self.LayerNorm(self.word_embeddings(input_ids) + types + places)
        return made


class _Layer(nn.Module):
    def __init__(self, shape: BertShape) -> None:
        super().__init__()
        self.attention = nn.Module()
        self.attention.self = _Attention(shape)
        self.attention.output = _Output(shape.hidden_size, shape)
        self.intermediate = nn.Module()
        self.intermediate.dense = nn.Linear(shape.hidden_size, shape.intermediate_size)
        self.output = _Output(shape.intermediate_size, shape)

    def forward(self, states: Tensor, hidden: Tensor) -> Tensor:
        states = self.attention.output(self.attention.self(states, hidden), states)  # type: ignore[operator]
        wide = nn.functional.gelu(self.intermediate.dense(states))  # type: ignore[operator]
        made: Tensor = self.output(wide, states)
        return made


class _Attention(nn.Module):
    def __init__(self, shape: BertShape) -> None:
        super().__init__()
        self.heads, size = shape.num_attention_heads, shape.hidden_size
        self.query, self.key, self.value = (nn.Linear(size, size) for _ in range(3))

    def forward(self, states: Tensor, hidden: Tensor) -> Tensor:
        query, key, value = (
            made(states).unflatten(-1, (self.heads, -1)).transpose(1, 2)
            for made in (self.query, self.key, self.value)
        )
        if self.training:  # on a processor, the fused attention goes backward at half the speed of products
            scores = query @ key.transpose(-1, -2) * query.shape[-1] ** -0.5 + hidden
            read: Tensor = scores.softmax(-1) @ value
        else:
            read = nn.functional.scaled_dot_product_attention(query, key, value, attn_mask=hidden)
        return read.transpose(1, 2).flatten(2)


class _Output(nn.Module):
    def __init__(self, inner: int, shape: BertShape) -> None:
        super().__init__()
        self.dense = nn.Linear(inner, shape.hidden_size)
        self.LayerNorm = nn.LayerNorm(shape.hidden_size, eps=shape.layer_norm_eps)

    def forward(self, states: Tensor, before: Tensor) -> Tensor:
        made: Tensor = self.LayerNorm(self.dense(states) + before)
        return made
