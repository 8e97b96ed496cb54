"""The left pane: the documents."""
