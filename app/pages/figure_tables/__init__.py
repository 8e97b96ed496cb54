"""Tables of figures, as accounts and reports set them, found on a page from its words and where they are."""
