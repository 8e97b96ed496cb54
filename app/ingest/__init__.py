"""A file becomes passages: opened, read page by page, laid out, cut up. Readers are processes."""
