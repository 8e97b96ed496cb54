"""Words in many languages as the keyword index takes them."""
