"""Bytes and characters as text of a script and a language."""
