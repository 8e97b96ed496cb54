"""What a PDF holds: words, fields, comments, pictures, and what it hides."""
