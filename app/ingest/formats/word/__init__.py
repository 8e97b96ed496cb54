"""Documents that flow as text: Word, OpenDocument, RTF and more."""
