"""Carrel from a terminal: a module for each command."""
