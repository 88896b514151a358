"""Known data sets: which of their files hold what."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal, get_args

from catalog.tables import Reject, Row, TableError, read_rows
from language.names import country_names

Preset = Literal["movielens", "goodbooks-10k", "book-crossing"]
PRESETS: tuple[Preset, ...] = get_args(Preset)

_YEAR = re.compile(r"^(?P<title>.*\S)\s*\((?P<year>\d{4})\)\s*$")
_ARTICLE = re.compile(r"^(?P<rest>.*), (?P<article>The|A|An|Le|La|Les|L'|Der|Die|Das|El|Il)$")


@dataclass(frozen=True, slots=True)
class Source:
    """Where items and interactions are to be read from."""

    items: Callable[[], Iterator[Row | Reject]]
    file: str
    interactions: Callable[[], Iterator[Row | Reject]] | None = None
    interactions_file: str = ""
    mapping: dict[str, str] = field(default_factory=dict)
    scale: float | None = None
    markets: Callable[[], dict[str, str]] = dict


def open_preset(name: Preset, folder: Path) -> Source:
    """Return the source for a data set unpacked in `folder`; files may be packed as .gz or .xz.

    Raises:
        TableError: If the folder lacks the data set's files.
    """
    if not folder.is_dir():
        raise TableError(f"no folder at {str(folder)!r}; --preset {name} takes the data's folder")
    return {"movielens": _movielens, "goodbooks-10k": _goodbooks, "book-crossing": _crossing}[name](
        folder
    )


def _find(folder: Path, *names: str) -> Path | None:
    for name in names:
        for suffix in ("", ".gz", ".xz"):
            if (path := folder / f"{name}{suffix}").is_file():
                return path
    return None


def _need(folder: Path, *names: str) -> Path:
    path = _find(folder, *names)
    if path is None:
        raise TableError(f"{str(folder)!r} has no file {' or '.join(map(repr, names))}")
    return path


def _split_title(row: Row | Reject, column: str) -> Row | Reject:
    """Move the year out of "Postman, The (1995)", and its article to the front."""
    if isinstance(row, Reject):
        return row
    values = dict(row.values)
    title = str(values.get(column) or "")
    if match := _YEAR.match(title):
        title = match["title"]
        values.setdefault("year", match["year"])
    if match := _ARTICLE.match(title):
        article = match["article"]
        title = f"{article}{'' if article.endswith(chr(39)) else ' '}{match['rest']}"
    return replace(row, values=values | {column: title})


def _movielens(folder: Path) -> Source:
    if movies := _find(folder, "movies.csv"):
        ratings = _find(folder, "ratings.csv")
        return Source(
            items=lambda: (_split_title(r, "title") for r in read_rows(movies)),
            file=movies.name,
            interactions=(lambda: read_rows(ratings)) if ratings else None,
            interactions_file=ratings.name if ratings else "",
            mapping={"movieId": "item_id", "userId": "user_id"},
            scale=5.0,
        )
    if atomic := _find(folder, "ml-100k.item"):
        inter = _find(folder, "ml-100k.inter")
        return Source(
            items=lambda: (
                _spaced_genres(_split_title(r, "movie_title:token_seq"))
                for r in read_rows(atomic, delimiter="\t")
            ),
            file=atomic.name,
            interactions=(lambda: read_rows(inter, delimiter="\t")) if inter else None,
            interactions_file=inter.name if inter else "",
            mapping={
                "item_id:token": "item_id",
                "movie_title:token_seq": "title",
                "release_year:token": "year",
                "class:token_seq": "genres",
                "user_id:token": "user_id",
                "rating:float": "rating",
            },
            scale=5.0,
        )
    return _movielens_100k(folder)


def _spaced_genres(row: Row | Reject) -> Row | Reject:
    if isinstance(row, Reject):
        return row
    genres = str(row.values.get("class:token_seq") or "").split()
    return replace(row, values=dict(row.values) | {"class:token_seq": "|".join(genres)})


def _movielens_100k(folder: Path) -> Source:
    """The original layout: u.item with one column a genre, u.data, u.genre."""
    items, data = _need(folder, "u.item"), _find(folder, "u.data")
    genres = [
        "unknown",
        "Action",
        "Adventure",
        "Animation",
        "Children",
        "Comedy",
        "Crime",
        "Documentary",
        "Drama",
        "Fantasy",
        "Film-Noir",
        "Horror",
        "Musical",
        "Mystery",
        "Romance",
        "Sci-Fi",
        "Thriller",
        "War",
        "Western",
    ]
    columns = ["item_id", "title", "released", "video", "imdb", *genres]

    def rows() -> Iterator[Row | Reject]:
        for row in read_rows(items, delimiter="|", columns=columns, encoding="latin-1"):
            row = _split_title(row, "title")
            if isinstance(row, Row):
                has = "|".join(g for g in genres if row.values[g] == "1" and g != "unknown")
                kept = {k: v for k, v in row.values.items() if k in {"item_id", "title", "year"}}
                row = replace(row, values=kept | {"genres": has})
            yield row

    names = ["user_id", "item_id", "rating", "timestamp"]
    return Source(
        items=rows,
        file=items.name,
        interactions=(lambda: read_rows(data, delimiter="\t", columns=names)) if data else None,
        interactions_file=data.name if data else "",
        scale=5.0,
    )


def _goodbooks(folder: Path) -> Source:
    books, ratings = _need(folder, "books.csv"), _find(folder, "ratings.csv")
    tags = _find(folder, "top_tag.csv")

    def rows() -> Iterator[Row | Reject]:
        genre = {}
        if tags:
            for tag in read_rows(tags):
                if isinstance(tag, Row):
                    values = list(tag.values.values())
                    genre[str(values[0])] = str(values[1])
        for row in read_rows(books):
            if isinstance(row, Row):
                v = row.values
                kept = {
                    "item_id": v["book_id"],
                    "title": v["original_title"].strip() or v["title"],
                    "title:en": v["title"],
                    "year": v["original_publication_year"],
                    "creators": "|".join(a.strip() for a in v["authors"].split(",")),
                    "genres": genre.get(v["goodreads_book_id"], ""),
                }
                row = replace(row, values=kept)
            yield row

    return Source(
        items=rows,
        file=books.name,
        interactions=(lambda: read_rows(ratings)) if ratings else None,
        interactions_file=ratings.name if ratings else "",
        scale=5.0,
    )


def _crossing(folder: Path) -> Source:
    books = _need(folder, "bx_books.csv", "BX-Books.csv")
    ratings = _find(folder, "bx_ratings.csv", "BX-Book-Ratings.csv")
    users = _find(folder, "BX-Users.csv")
    original = books.name.startswith("BX-")
    delimiter, encoding = (";", "latin-1") if original else (",", "utf-8")

    def rows() -> Iterator[Row | Reject]:
        for row in read_rows(books, delimiter=delimiter, encoding=encoding):
            if isinstance(row, Row):
                v = row.values
                year = v.get("year") or v.get("Year-Of-Publication") or ""
                kept = {
                    "item_id": v.get("isbn") or v.get("ISBN"),
                    "title": v.get("title_fixed") or v.get("title") or v.get("Book-Title"),
                    "creators": v.get("author_fixed") or v.get("author") or v.get("Book-Author"),
                    # 0 stands for an unknown year in this data
                    "year": "" if str(year) in {"0", "0.0"} else year,
                    "original_language": v.get("isbn_lang") or "",
                }
                row = replace(row, values=kept)
            yield row

    return Source(
        items=rows,
        file=books.name,
        interactions=(
            (lambda: read_rows(ratings, delimiter=delimiter, encoding=encoding))
            if ratings
            else None
        ),
        interactions_file=ratings.name if ratings else "",
        mapping={
            "User-ID": "user_id",
            "ISBN": "item_id",
            "Book-Rating": "rating",
        },
        scale=10.0,
        markets=lambda: _crossing_markets(users) if users else {},
    )


def _crossing_markets(users: Path) -> dict[str, str]:
    """Return each reader's country: the last part of "city, state, country", where it is one."""
    codes = {name.lower(): code for code, name in country_names("en").items()}
    codes |= {"usa": "US", "england": "GB", "uk": "GB", "scotland": "GB", "wales": "GB"}
    codes |= {"holland": "NL", "españa": "ES", "deutschland": "DE", "turkey": "TR"}
    found = {}
    for row in read_rows(users, delimiter=";", encoding="latin-1"):
        if isinstance(row, Row):
            country = str(row.values["Location"]).rpartition(",")[2].strip(' "').lower()
            if code := codes.get(country):
                found[str(row.values["User-ID"])] = code
    return found
