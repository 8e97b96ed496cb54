"""What computes: the embedding model, the language model, and what this machine can run."""
