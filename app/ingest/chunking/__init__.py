"""Pages cut into passages that follow sentences."""
