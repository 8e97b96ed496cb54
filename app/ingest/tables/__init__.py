"""Tables told from where words and cells stand."""
