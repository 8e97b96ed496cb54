"""What stands on a page: its lines, sentences, cells and tables, told from its words and where they are."""
