"""Files become documents that can be found."""
