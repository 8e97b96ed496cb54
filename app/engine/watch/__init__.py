"""Folders that are followed."""
