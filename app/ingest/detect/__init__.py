"""Which files are taken, and of what kind they are."""
