"""The reader's network: a BERT body that reads a question and a passage together, and three heads."""

from __future__ import annotations

from typing import NamedTuple

from torch import Tensor, nn

from app.models.bert import BertBody, BertShape

_SHAPE = BertShape()


class Logits(NamedTuple):
    """What the heads say: `spans` [batch, tokens, 2], `relevance` [batch], `support` [batch, 3]."""

    spans: Tensor
    relevance: Tensor
    support: Tensor


class ReaderNetwork(nn.Module):
    """MiniLM-L6 with three heads: where the answer stands, whether it does, whether a claim is borne out."""

    def __init__(self) -> None:
        super().__init__()
        size = _SHAPE.hidden_size
        self.body = BertBody(_SHAPE)
        self.span = nn.Linear(size, 2)
        self.relevance = nn.Sequential(nn.Linear(size, size), nn.Tanh(), nn.Dropout(0.1), nn.Linear(size, 1))
        self.support = nn.Sequential(nn.Linear(size, size), nn.Tanh(), nn.Dropout(0.1), nn.Linear(size, 3))

    def forward(self, input_ids: Tensor, attention_mask: Tensor, token_type_ids: Tensor) -> Logits:
        """Read pairs, each [batch, tokens]."""
        states = self.body(input_ids, attention_mask, token_type_ids)
        whole = states[:, 0]
        return Logits(self.span(states), self.relevance(whole).squeeze(-1), self.support(whole))
