"""How a page is laid out, told from where its words stand."""
