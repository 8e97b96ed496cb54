"""Pages painted."""
