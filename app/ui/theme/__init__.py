"""How the program looks and words things."""
