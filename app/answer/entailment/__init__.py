"""Whether a sentence bears out a claim."""
