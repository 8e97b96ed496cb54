"""The middle of the window: the pages of a document."""
