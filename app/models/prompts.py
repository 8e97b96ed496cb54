"""The words an embedding model was trained to read before a text, as its folder says them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

FILE = "config_sentence_transformers.json"
_OF_QUERIES = ("query",)
_OF_PASSAGES = ("document", "passage", "corpus")
"""What sentence-transformers calls them, in the order in which it looks."""


class Prompts(NamedTuple):
    """What goes before a question, and before a passage or any text that is compared with one."""

    query: str = ""
    passage: str = ""


def read_prompts(folder: Path) -> Prompts:
    """Read the prompts in a model's folder, chosen as sentence-transformers' `encode_query` and
    `encode_document` choose them. Raises ValueError where the file is not written as it should be.
    """
    try:
        config: Any = json.loads((folder / FILE).read_text("utf-8"))
    except FileNotFoundError:
        return Prompts()
    except OSError as error:
        raise ValueError(f"{FILE} cannot be read") from error
    prompts = config.get("prompts") if isinstance(config, dict) else None
    if not isinstance(prompts, dict):
        return Prompts()
    default = config.get("default_prompt_name")

    def choose(names: tuple[str, ...]) -> str:
        for name in (*names, default):
            if name in prompts:
                return str(prompts[name] or "")
        return ""

    return Prompts(choose(_OF_QUERIES), choose(_OF_PASSAGES))
