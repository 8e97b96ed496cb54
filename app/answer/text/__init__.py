"""Words of pages and questions: normalized, read as numbers, told apart."""
