"""PyMuPDF as every process here uses it: quiet, and without its layout model."""

# mypy: allow-untyped-calls
# (much of PyMuPDF carries no types)

from __future__ import annotations

import sys

# Importing PyMuPDF loads a model and the ONNX runtime, which nothing here uses, and with them a second and
# 100 MB a process. A None in sys.modules makes an import fail, which PyMuPDF allows for with these two.
_UNUSED = ("pymupdf.layout", "pymupdf4llm")
_blocked = [name for name in _UNUSED if "pymupdf" not in sys.modules and name not in sys.modules]
sys.modules.update(dict.fromkeys(_blocked))  # type: ignore[arg-type]

import pymupdf  # noqa: E402

for _name in _blocked:
    del sys.modules[_name]

pymupdf.TOOLS.mupdf_display_errors(False)
pymupdf.TOOLS.mupdf_display_warnings(False)

__all__ = ["pymupdf"]
