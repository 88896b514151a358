"""The index of entries by meaning, on Chroma."""

import itertools
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

import numpy as np
from numpy.typing import NDArray

from vectorstore.embed import Embedder, Vectors, embed_in_threads
from vectorstore.entries import Entry

if TYPE_CHECKING:
    from chromadb.api import ClientAPI

_COLLECTION = "entries"


@dataclass(frozen=True, slots=True)
class Near:
    """An item near to a query."""

    item_num: int
    similarity: float
    """Cosine of its best entry, -1 to 1."""
    language: str
    """Of that entry."""


class ItemIndex:
    """An index that was built and does not change any more."""

    def __init__(self, folder: Path) -> None:
        """Open the index in a folder."""
        self._collection = _client(folder).get_collection(_COLLECTION, embedding_function=None)
        self._entries: int = self._collection.count()
        by_item: dict[int, list[str]] = {}
        for start in range(0, self._entries, 10_000):
            part = self._collection.get(limit=10_000, offset=start, include=[])
            for entry_id in part["ids"]:
                by_item.setdefault(int(entry_id.partition(":")[0]), []).append(entry_id)
        self._ids = by_item

    def __len__(self) -> int:
        """Return the number of entries."""
        return self._entries

    def nearest(
        self, query: Vectors, k: int, *, allowed: NDArray[np.int64] | None = None
    ) -> list[Near]:
        """Return the k items nearest to a query, nearest first; fewer if there are fewer.

        Args:
            query: A query's vector, shape (dimension,).
            k: How many items.
            allowed: Numbers of the items to choose from; None for all. Chroma is given ids and not
                a filter on metadata: what a rule means is said once, in the catalogue's SQL, and
                over 20,000 entries it was up to twice as fast.
        """
        ids = None
        n_entries = self._entries
        if allowed is not None:
            ids = [i for num in allowed.tolist() for i in self._ids.get(num, ())]
            n_entries = len(ids)
        if not n_entries or k < 1:
            return []
        # several languages of one item can stand side by side, so more entries are asked for
        found = self._collection.query(
            query_embeddings=query[None],  # (1, dimension)
            n_results=min(n_entries, 2 * k + 10),
            ids=ids,
            include=["distances"],
        )
        distances = cast(list[list[float]], found["distances"])[0]
        best: dict[int, Near] = {}
        for entry_id, distance in zip(found["ids"][0], distances, strict=True):
            num, _, language = entry_id.partition(":")
            best.setdefault(int(num), Near(int(num), 1.0 - float(distance), language))
        return list(best.values())[:k]

    def vector(self, item_num: int) -> Vectors:
        """Return an item's vector: the mean of its entries', unit length, shape (dimension,)."""
        found = self._collection.get(ids=self._ids[item_num], include=["embeddings"])
        mean = np.asarray(found["embeddings"], dtype=np.float32).mean(axis=0)
        return cast(Vectors, mean / max(float(np.linalg.norm(mean)), 1e-9))


def build_index(
    folder: Path,
    items: Iterable[Entry],
    embedder: Embedder,
    *,
    on_entries: Callable[[int], None] = lambda n: None,
) -> int:
    """Write an index of entries into a new folder and return how many there are.

    Args:
        folder: Must not exist.
        items: Entries with distinct (item_num, language).
        embedder: Gives the vectors.
        on_entries: Called with the number of entries written since the last call.
    """
    collection = _client(folder).create_collection(
        _COLLECTION, configuration={"hnsw": {"space": "cosine"}}, embedding_function=None
    )
    n_threads = os.cpu_count() or 1
    n_entries = 0
    for group in _groups(items, 8 * n_threads):
        batches = [[e.text for e in group[i::n_threads]] for i in range(n_threads)]
        vectors = embed_in_threads(embedder, batches, n_threads)
        for i in range(n_threads):
            part = group[i::n_threads]
            if part:
                collection.add(
                    ids=[f"{e.item_num}:{e.language}" for e in part],
                    embeddings=vectors[i],
                    metadatas=[{"item_num": e.item_num, "language": e.language} for e in part],
                )
        n_entries += len(group)
        on_entries(len(group))
    return n_entries


def _groups(items: Iterable[Entry], n: int) -> Iterator[list[Entry]]:
    iterator = iter(items)
    while group := list(itertools.islice(iterator, n)):
        yield group


def _client(folder: Path) -> "ClientAPI":
    import chromadb
    from chromadb.config import Settings

    return chromadb.PersistentClient(str(folder), settings=Settings(anonymized_telemetry=False))
