"""What a language model is called, in the window and in the terminal alike."""

from __future__ import annotations

import re
from pathlib import PurePath

_ENDING = re.compile(r"(?<=.)\.gguf$", re.IGNORECASE)
_PART = re.compile(r"-\d{5}-of-\d{5}$")
_PRECISION = re.compile(r"(?:-UD)?[-._ ](?:I?Q\d\w*|B?FP?(?:8|16|32)|MXFP4\w*)$", re.IGNORECASE)


def format_model_name(file: str) -> str:
    """Format the name of the model in a .gguf, with or without its ending: "Qwen2.5-3B-Instruct" for
    "Qwen2.5-3B-Instruct-Q4_K_M.gguf". The name that stands within the file is often that of a training run.
    """
    stem = _ENDING.sub("", PurePath(file).name)
    return _PRECISION.sub("", _PART.sub("", stem)) or stem
