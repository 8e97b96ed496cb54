"""The window itself, and how the program starts in it."""
