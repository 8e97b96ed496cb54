"""Questions over several documents, answered document by document."""
