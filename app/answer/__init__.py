"""A question becomes a cited answer: queries, passages, the model's words, and what they rest on."""
