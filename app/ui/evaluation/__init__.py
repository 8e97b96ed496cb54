"""Measuring answers to questions of the person's own."""
