"""Which examples stand in the prompt of a turn: those nearest in meaning to the message."""

import threading

import numpy as np

from prompts.demonstrations import Demonstration, demonstrations
from vectorstore.embed import Embedder, Vectors

_HEAD = "Examples:"
_LOADED: dict[str, Vectors] = {}
_LOADING = threading.Lock()


def nearest(embedder: Embedder, vector: Vectors, n: int) -> list[Demonstration]:
    """Return the n demonstrations whose messages are nearest to a message, nearest first.

    Args:
        embedder: Makes the demonstrations' vectors, once a process: about a second.
        vector: Of the message, shape (dimension,).
        n: How many.
    """
    known = demonstrations()
    with _LOADING:
        if embedder.name not in _LOADED:
            _LOADED[embedder.name] = np.stack([embedder.embed_query(d.message) for d in known])
    scores = _LOADED[embedder.name] @ vector
    return [known[i] for i in np.argsort(-scores, kind="stable")[:n]]


def rendered(chosen: list[Demonstration]) -> str:
    """Return demonstrations as the prompt shows them; empty without any."""
    return "\n".join([_HEAD, *(f"- {d}" for d in chosen)]) if chosen else ""
