"""Makes the lists of words that mean the same, from WordNet and OpenThesaurus."""
