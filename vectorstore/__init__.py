"""Which items are about a subject: embedder, index, hybrid search, titles."""
