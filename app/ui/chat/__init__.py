"""The right pane: questions and their cited answers."""
