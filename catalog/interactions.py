"""Who met which item, and how they liked it."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray


class UnknownUserError(LookupError):
    """No interaction belongs to this user."""

    def __init__(self, user_id: str) -> None:
        """Name the user that is not in the data."""
        super().__init__(f"there is no user {user_id!r} in the interaction data")


@dataclass(frozen=True, slots=True)
class Interactions:
    """All interactions of a catalogue, in the order in which they were read."""

    user_ids: tuple[str, ...]
    """User ids by user number."""
    markets: tuple[str, ...]
    """ISO 3166-1 of each user by user number; "" where not known."""
    users: NDArray[np.int32]
    """User number of each interaction, shape (n_interactions,)."""
    items: NDArray[np.int32]
    """Item number of each interaction, shape (n_interactions,)."""
    values: NDArray[np.float32]
    """How much it was liked, 0 to 1, shape (n_interactions,): a rating over its scale, or 1."""

    def __len__(self) -> int:
        """Return the number of interactions."""
        return len(self.users)

    def history(self, user_id: str) -> dict[int, float]:
        """Return the item numbers that a user met, with how much each was liked.

        Raises:
            UnknownUserError: If the user has no interactions.
        """
        try:
            user_num = self.user_ids.index(user_id)
        except ValueError:
            raise UnknownUserError(user_id) from None
        mine = self.users == user_num
        return {int(i): float(v) for i, v in zip(self.items[mine], self.values[mine], strict=True)}


def save_interactions(interactions: Interactions, path: Path) -> None:
    """Write interactions to an .npz file, users included."""
    np.savez_compressed(
        path,
        users=interactions.users,
        items=interactions.items,
        values=interactions.values,
        who=np.array(json.dumps([interactions.user_ids, interactions.markets])),
    )


def load_interactions(path: Path) -> Interactions:
    """Read what `save_interactions` wrote."""
    with np.load(path, allow_pickle=False) as data:
        user_ids, markets = json.loads(str(data["who"]))
        return Interactions(
            user_ids=tuple(user_ids),
            markets=tuple(markets),
            users=data["users"],
            items=data["items"],
            values=data["values"],
        )


def collect(
    rows: Sequence[tuple[str, str, float]], item_nums: dict[str, int], markets: dict[str, str]
) -> Interactions:
    """Return (user id, item id, value) rows as Interactions.

    Where a user met an item more than once, the last row counts.

    Args:
        rows: Only items of the catalogue.
        item_nums: Item ids to numbers.
        markets: User ids to ISO 3166-1 codes, as far as known.
    """
    last = {(user, item): value for user, item, value in rows}
    user_ids = tuple(dict.fromkeys(user for user, _ in last))
    user_nums = {user: num for num, user in enumerate(user_ids)}
    return Interactions(
        user_ids=user_ids,
        markets=tuple(markets.get(user, "") for user in user_ids),
        users=np.array([user_nums[user] for user, _ in last], dtype=np.int32),
        items=np.array([item_nums[item] for _, item in last], dtype=np.int32),
        values=np.array(list(last.values()), dtype=np.float32),
    )
