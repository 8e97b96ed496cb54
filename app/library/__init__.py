"""Passages at rest and found again: SQLite is the truth, Chroma holds the vectors derived from it."""
