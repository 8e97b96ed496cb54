"""Passages found by words and by meaning, in one ranking."""
