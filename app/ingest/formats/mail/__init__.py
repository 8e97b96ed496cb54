"""E-mail messages and what is attached to them."""
