"""What a question asks, and how it is searched for."""
