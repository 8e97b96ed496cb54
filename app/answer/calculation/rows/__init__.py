"""Sums, means, counts and extremes over the rows of a table."""
