"""What every scorer promises."""

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

History = Mapping[int, float]
"""Item numbers a user met, with strength: 1 liked as much as can be, -1 disliked as much."""

Scores = NDArray[np.float32]


@runtime_checkable
class Scorer(Protocol):
    """Says how well each item fits a user who is known by a history alone (fold-in)."""

    @property
    def name(self) -> str:
        """Name of the model, as it stands in checkpoints."""
        ...

    def score(self, history: History) -> Scores:
        """Return one score an item, higher is better, shape (n_items,).

        NaN where the scorer knows nothing of the item. The items of the history are scored like
        all others.
        """
        ...

    def shares(self, history: History, item_num: int) -> dict[int, float]:
        """Return how much each item of the history adds to an item's score.

        They sum to the score for a model that is additive in the history; a model that does not
        use the history returns an empty dict.
        """
        ...

    def save(self, folder: Path) -> None:
        """Write the model to a folder that exists."""
        ...
