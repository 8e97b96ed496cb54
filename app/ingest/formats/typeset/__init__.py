"""HTML, lines and frames of text set as pages of a PDF."""
