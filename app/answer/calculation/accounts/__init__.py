"""Figures and ratios of accounts, computed from the tables they stand in."""
