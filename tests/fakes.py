"""Small classes that stand for slow or outside things."""

import hashlib

import numpy as np

from catalog.items import Item
from vectorstore.embed import Vectors


class Quiet:
    """Progress that nobody watches."""

    def begin(self, step: str, total: int | None) -> None:
        """Say nothing."""

    def advance(self, n: int = 1) -> None:
        """Say nothing."""


class WordEmbedder:
    """Embeds a text as the set of its words, so that likeness can be foreseen by reading."""

    name = "words"
    dimension = 256

    def embed_query(self, text: str) -> Vectors:
        """Return one vector."""
        return self.embed_passages([text])[0]

    def embed_passages(self, texts: "list[str] | tuple[str, ...]") -> Vectors:  # type: ignore[override]
        """Return a vector for each text."""
        vectors = np.zeros((len(texts), self.dimension), dtype=np.float32)
        for row, text in zip(vectors, texts, strict=True):
            for word in text.lower().split():
                row[hashlib.sha256(word.encode()).digest()[0]] += 1.0
            row /= max(float(np.linalg.norm(row)), 1e-9)
        return vectors


def item(item_id: str, **fields: object) -> Item:
    """Return an item with a title made of its id."""
    title = str(fields.pop("title_original", item_id.title()))
    return Item(item_id=item_id, title_original=title, **fields)  # type: ignore[arg-type]
