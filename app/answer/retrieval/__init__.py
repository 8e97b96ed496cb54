"""Passages found, as sentences that an answer may rest on, ranked."""
