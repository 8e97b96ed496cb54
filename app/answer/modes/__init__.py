"""The ways in which an answer can be made."""
