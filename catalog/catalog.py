"""The catalogue: items on SQLite, with a full-text index over all their languages."""

import functools
import json
import math
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import get_args

import numpy as np
from numpy.typing import NDArray

from catalog.filters import Filter, Labels, Measures
from catalog.items import Item, UnknownItemError
from language.fold import fold, index_terms, words

_SCHEMA = """
CREATE TABLE items (
    item_num INTEGER PRIMARY KEY, item_id TEXT NOT NULL UNIQUE, year INTEGER, runtime INTEGER,
    maturity INTEGER, price REAL, record TEXT NOT NULL
);
CREATE TABLE labels (
    item_num INTEGER NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (name, value, item_num)
) WITHOUT ROWID;
CREATE INDEX labels_of_item ON labels (item_num, name);
CREATE TABLE titles (item_num INTEGER NOT NULL, language TEXT NOT NULL, title TEXT NOT NULL,
    folded TEXT NOT NULL);
CREATE INDEX titles_folded ON titles (folded);
CREATE VIRTUAL TABLE words USING fts5 (title, about, tokenize = "unicode61 remove_diacritics 0");
CREATE VIRTUAL TABLE vocabulary USING fts5vocab (words, "row");
"""
_COMMON = 0.1
"""Share of the items from which on a word says nothing about any of them."""
_SATURATED = 2.2
"""BM25's k1 + 1 in FTS5: what a term can add at most, in units of its inverse frequency."""


class Catalog:
    """All items, read-only once built. Safe to use from several threads."""

    def __init__(self, path: Path) -> None:
        """Open a built catalogue.

        Raises:
            FileNotFoundError: If there is none at `path`.
        """
        if not path.is_file():
            raise FileNotFoundError(f"no catalogue at {path}; build one with: polyrec ingest")
        self.path = path
        self._local = threading.local()
        rows = self._db.execute("SELECT item_num, item_id FROM items ORDER BY item_num").fetchall()
        self.item_ids: list[str] = [item_id for _, item_id in rows]
        """Item ids by item number."""
        self._nums: dict[str, int] = {item_id: num for num, item_id in rows}
        self._items: dict[int, Item] = {}
        self._values: dict[Labels, dict[str, int]] = {}

    @property
    def _db(self) -> sqlite3.Connection:
        db: sqlite3.Connection | None = getattr(self._local, "db", None)
        if db is None:
            # immutable: a built catalogue never changes, so no locks and no journal are needed
            uri = f"{self.path.resolve().as_uri()}?mode=ro&immutable=1"
            db = self._local.db = sqlite3.connect(uri, uri=True)
        return db

    def __len__(self) -> int:
        """Return the number of items."""
        return len(self.item_ids)

    def __contains__(self, item_id: object) -> bool:
        """Whether there is an item with this id."""
        return item_id in self._nums

    def num(self, item_id: str) -> int:
        """Return an item's number.

        Raises:
            UnknownItemError: If no item has the id.
        """
        try:
            return self._nums[item_id]
        except KeyError:
            raise UnknownItemError(item_id) from None

    def item(self, item_id: str) -> Item:
        """Return an item.

        Raises:
            UnknownItemError: If no item has the id.
        """
        return self.at(self.num(item_id))

    def at(self, item_num: int) -> Item:
        """Return the item with a number from 0 to len - 1."""
        item = self._items.get(item_num)
        if item is None:
            row = self._db.execute(
                "SELECT record FROM items WHERE item_num = ?", (item_num,)
            ).fetchone()
            if len(self._items) > 20_000:
                self._items.clear()
            item = self._items[item_num] = _item(json.loads(row[0]))
        return item

    def __iter__(self) -> Iterator[Item]:
        """Yield all items by number."""
        return (self.at(num) for num in range(len(self)))

    def allowed(self, rules: Filter) -> NDArray[np.int64] | None:
        """Return the numbers of the items that keep all rules, ascending; None if all do."""
        if not rules:
            return None
        where, values = rules.sql()
        rows = self._db.execute(f"SELECT item_num FROM items WHERE {where} ORDER BY 1", values)
        return np.fromiter((num for (num,) in rows), dtype=np.int64)

    def full_text(self, query: str, k: int) -> list[tuple[int, float]]:
        """Return up to k items whose titles or texts share words with `query`, best first.

        Any word may match, but for those that more than a tenth of the items have. The score is
        BM25, titles counted five times, over the most that the query's words could reach: 0 to 1.
        """
        terms = list(dict.fromkeys(index_terms(query)))[:40]
        rarity = self._rarity(terms)
        if not rarity:
            return []
        match = " OR ".join(f'"{term}"' for term in rarity)
        rows = self._db.execute(
            "SELECT rowid, -bm25(words, 5.0, 1.0) AS score FROM words WHERE words MATCH ? "
            "ORDER BY score DESC, rowid LIMIT ?",
            (match, k),
        )
        most = _SATURATED * sum(rarity.values())
        return [(int(num), min(1.0, float(score) / most)) for num, score in rows]

    def _rarity(self, terms: Sequence[str]) -> dict[str, float]:
        """Return the inverse document frequency of terms; absent and common ones are left out."""
        if not terms:
            return {}
        rows = self._db.execute(
            f"SELECT term, doc FROM vocabulary WHERE term IN ({','.join('?' * len(terms))})", terms
        )
        n_items = len(self)
        found = {str(term): int(n) for term, n in rows}
        return {
            term: math.log((n_items - n + 0.5) / (n + 0.5))
            for term, n in found.items()
            if n <= max(2, _COMMON * n_items)
        }

    def titled(self, folded_titles: Sequence[str]) -> dict[str, list[int]]:
        """Return, for each folded title that some item has, the numbers of those items."""
        found: dict[str, list[int]] = {}
        for start in range(0, len(folded_titles), 500):
            part = folded_titles[start : start + 500]
            rows = self._db.execute(
                "SELECT DISTINCT folded, item_num FROM titles WHERE folded IN "
                f"({','.join('?' * len(part))}) ORDER BY item_num",
                part,
            )
            for folded, num in rows:
                found.setdefault(folded, []).append(int(num))
        return found

    def all_titles(self) -> list[tuple[str, int]]:
        """Return every folded title with its item's number."""
        return [
            (str(folded), int(num))
            for folded, num in self._db.execute("SELECT DISTINCT folded, item_num FROM titles")
        ]

    @functools.cached_property
    def _measures(self) -> frozenset[str]:
        names = get_args(Measures)
        counts = ", ".join(f"COUNT({name})" for name in names)
        row = self._db.execute(f"SELECT {counts} FROM items").fetchone()
        return frozenset(name for name, n in zip(names, row, strict=True) if n)

    def has(self, name: Measures) -> bool:
        """Whether any item has a value for a measure."""
        return name in self._measures

    def values(self, name: Labels) -> dict[str, int]:
        """Return the values that items have for an attribute, with the number of items."""
        if name not in self._values:
            rows = self._db.execute(
                "SELECT value, COUNT(*) FROM labels WHERE name = ? GROUP BY value ORDER BY value",
                (name,),
            )
            self._values[name] = {str(value): int(n) for value, n in rows}
        return self._values[name]


def folded_title(title: str) -> str:
    """Return a title in the form in which titles are compared: words only, folded."""
    return " ".join(words(title)) or fold(title).strip()


def build_catalog(items: Iterable[Item], path: Path) -> int:
    """Write a catalogue of `items` to a new file and return how many there are.

    Args:
        items: Items with distinct ids; their order gives the item numbers.
        path: Where to write; must not exist.
    """
    n_items = 0
    with sqlite3.connect(path) as db:
        db.executescript(_SCHEMA)
        for num, item in enumerate(items):
            _insert(db, num, item)
            n_items += 1
    db.execute("PRAGMA optimize")
    db.close()
    return n_items


def _insert(db: sqlite3.Connection, num: int, item: Item) -> None:
    record = json.dumps(asdict(item), ensure_ascii=False)
    db.execute(
        "INSERT INTO items VALUES (?, ?, ?, ?, ?, ?, ?)",
        (num, item.item_id, item.year, item.runtime, item.maturity, item.price, record),
    )
    labels: dict[Labels, tuple[str, ...]] = {
        "genre": item.genres,
        "mood": item.moods,
        "country": item.countries,
        "creator": tuple(folded_title(name) for name in item.creators),
        "original_language": (item.original_language,) if item.original_language else (),
    }
    for name, values in labels.items():
        db.executemany(
            "INSERT OR IGNORE INTO labels VALUES (?, ?, ?)", [(num, name, v) for v in values]
        )
    titles = item.all_titles()
    db.executemany(
        "INSERT INTO titles VALUES (?, ?, ?, ?)",
        [(num, tag, title, folded_title(title)) for tag, title in titles.items()],
    )
    about = [*item.texts.values(), *item.creators]
    db.execute(
        "INSERT INTO words (rowid, title, about) VALUES (?, ?, ?)",
        (
            num,
            " ".join(index_terms(" ".join(titles.values()))),
            " ".join(index_terms(" ".join(about))),
        ),
    )


def _item(record: dict[str, object]) -> Item:
    values = {k: tuple(v) if isinstance(v, list) else v for k, v in record.items()}
    return Item(**values)  # type: ignore[arg-type]  # written by _insert from an Item
