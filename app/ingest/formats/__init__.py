"""One module a format: each makes a PDF of its files."""
