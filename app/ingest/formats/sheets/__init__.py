"""Spreadsheets, painted as sheets whose cells can be cited."""
