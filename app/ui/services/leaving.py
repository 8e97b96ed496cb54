"""What leaves this computer."""

from __future__ import annotations

from app.ui.services.embedding_models import EmbeddingModels
from app.ui.services.language_models import LanguageModels
from app.ui.theme.behind import tr_known


def tell_what_leaves(models: LanguageModels, embedders: EmbeddingModels) -> str:
    """What leaves for the servers that are chosen, in sentences; "" for nothing."""
    in_use = (models.in_use, embedders.in_use)
    return " ".join(tr_known(model.server) for model in in_use if model is not None and model.server)
