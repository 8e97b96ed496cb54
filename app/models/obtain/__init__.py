"""Getting models: which there are, which fit this machine, fetching them, and those other programs have."""
