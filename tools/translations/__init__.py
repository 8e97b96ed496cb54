"""Collects what the window says, for Qt Linguist, and tells what is not translated yet."""
