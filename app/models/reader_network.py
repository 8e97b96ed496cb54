"""The reader's network: a BERT body that reads a question and a passage together, and three heads."""

from __future__ import annotations

from typing import NamedTuple

from torch import Tensor, nn
from transformers import BertConfig, BertModel

SIZE = 384


def _shape() -> BertConfig:
    """Give all-MiniLM-L6-v2's shape. Nothing is dropped out: training reads most examples once or twice."""
    shape = BertConfig(
        vocab_size=30522,
        hidden_size=SIZE,
        num_hidden_layers=6,
        num_attention_heads=12,
        intermediate_size=1536,
        max_position_embeddings=512,
        hidden_dropout_prob=0.0,
        attention_probs_dropout_prob=0.0,
    )
    # On a processor, torch's fused attention goes backward at half the speed of plain products.
    shape._attn_implementation = "eager"
    return shape


class Logits(NamedTuple):
    """What the heads say: `spans` [batch, tokens, 2], `relevance` [batch], `support` [batch, 3]."""

    spans: Tensor
    relevance: Tensor
    support: Tensor


class ReaderNetwork(nn.Module):
    """MiniLM-L6 with three heads: where the answer stands, whether it does, whether a claim is borne out."""

    def __init__(self) -> None:
        super().__init__()
        self.body = BertModel(_shape(), add_pooling_layer=False)
        self.span = nn.Linear(SIZE, 2)
        self.relevance = nn.Sequential(nn.Linear(SIZE, SIZE), nn.Tanh(), nn.Dropout(0.1), nn.Linear(SIZE, 1))
        self.support = nn.Sequential(nn.Linear(SIZE, SIZE), nn.Tanh(), nn.Dropout(0.1), nn.Linear(SIZE, 3))

    def forward(self, input_ids: Tensor, attention_mask: Tensor, token_type_ids: Tensor) -> Logits:
        """Read pairs, each [batch, tokens]."""
        states = self.body(
            input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids
        ).last_hidden_state
        whole = states[:, 0]
        return Logits(self.span(states), self.relevance(whole).squeeze(-1), self.support(whole))
