"""Carrel: cited answers from a person's own documents, on their own machine."""

from app.core.privacy import keep_private

__version__ = "0.1.0"

keep_private()
