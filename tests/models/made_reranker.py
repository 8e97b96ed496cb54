"""Makes small cross-encoders: real files that the real libraries read, of weights that chance chose."""

from __future__ import annotations

import shutil
from pathlib import Path

from app.models.embedder import Embedder


def make_cross_encoder(folder: Path, labels: int = 1) -> Path:
    """Writes a cross-encoder in transformers' format with the starter embedder's tokenizer."""
    import torch
    from transformers import BertConfig, BertForSequenceClassification

    torch.manual_seed(3)
    config = BertConfig(
        hidden_size=32,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=64,
        max_position_embeddings=256,
        num_labels=labels,
        initializer_range=0.4,
    )
    BertForSequenceClassification(config).save_pretrained(folder)
    for name in ("tokenizer.json", "tokenizer_config.json", "vocab.txt", "special_tokens_map.json"):
        shutil.copy(Embedder().folder / name, folder)
    return folder
