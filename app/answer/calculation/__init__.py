"""Answers that the program computes; no model takes part in them."""
