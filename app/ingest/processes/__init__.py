"""Processes of their own for files that may be hostile."""
