"""What is at rest: SQLite, which is the truth, and the vectors derived from it."""
