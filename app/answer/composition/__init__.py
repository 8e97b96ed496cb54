"""Checked sentences and quotes put together as an answer, in the form that is asked for."""
