"""Files to items and interactions, checked on the way in."""

import dataclasses
import json
import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any

import langcodes
from langcodes.tag_parser import LanguageTagError
from pydantic import BaseModel, BeforeValidator, Field, ValidationError

from catalog.interactions import Interactions, collect
from catalog.items import Item
from catalog.tables import Reject, Row
from language.detect import detect
from language.latin import to_latin
from language.names import country_codes

ALIASES = {
    "id": "item_id",
    "movieid": "item_id",
    "isbn": "item_id",
    "book_id": "item_id",
    "show_id": "item_id",
    "name": "title",
    "original_title": "title",
    "title_original": "title",
    "title_en": "title:en",
    "description": "text",
    "overview": "text",
    "descriptions": "texts",
    "director": "creators",
    "directors": "creators",
    "author": "creators",
    "authors": "creators",
    "country": "countries",
    "genre": "genres",
    "mood": "moods",
    "language": "original_language",
    "language_code": "original_language",
    "release_year": "year",
    "userid": "user_id",
    "score": "rating",
}
"""Column names that are understood without --map, lower-cased, and the field each one fills."""


def _blank_to_none(value: object) -> object:
    return None if isinstance(value, str) and not value.strip() else value


def _whole(value: object) -> object:
    value = _blank_to_none(value)
    if isinstance(value, bool):
        raise ValueError(f"expected a number, got {value!r}")
    if isinstance(value, str):
        try:
            value = float(value)
        except ValueError:
            raise ValueError(f"expected a number, got {value!r}") from None
    if isinstance(value, float):
        if math.isnan(value):
            return None
        if not value.is_integer():
            raise ValueError(f"expected a whole number, got {value!r}")
        return int(value)
    return value


def _several(value: object) -> object:
    value = _blank_to_none(value)
    if value is None:
        return ()
    if isinstance(value, str):
        separator = "|" if "|" in value else ";" if ";" in value else None
        parts = value.split(separator) if separator else [value]
        return tuple(part.strip() for part in parts if part.strip())
    return value


def _language(value: object) -> object:
    value = _blank_to_none(value)
    if not isinstance(value, str):
        return value
    try:
        tag = langcodes.standardize_tag(value)
    except LanguageTagError:
        raise ValueError(f"expected a BCP 47 language, got {value!r}") from None
    return tag.split("-")[0]


def _country(value: str) -> str:
    code = value.upper()
    if code not in country_codes():
        raise ValueError(f"expected an ISO 3166-1 alpha-2 country, got {value!r}")
    return code


Year = Annotated[Annotated[int, Field(ge=-4000, le=3000)] | None, BeforeValidator(_whole)]
Minutes = Annotated[Annotated[int, Field(ge=0, le=100_000)] | None, BeforeValidator(_whole)]
Age = Annotated[Annotated[int, Field(ge=0, le=21)] | None, BeforeValidator(_whole)]
Price = Annotated[Annotated[float, Field(ge=0, le=1e12)] | None, BeforeValidator(_blank_to_none)]
Labels = Annotated[tuple[Annotated[str, Field(max_length=200)], ...], BeforeValidator(_several)]


class ItemRecord(BaseModel):
    """An item as it comes from a file."""

    item_id: Annotated[str, Field(min_length=1, max_length=200)]
    title: Annotated[str, Field(min_length=1, max_length=1000)]
    titles: dict[str, str] = {}
    original_language: Annotated[str | None, BeforeValidator(_language)] = None
    year: Year = None
    countries: Labels = ()
    creators: Labels = ()
    genres: Labels = ()
    moods: Labels = ()
    runtime: Minutes = None
    maturity: Age = None
    price: Price = None
    texts: dict[str, str] = {}

    def item(self) -> Item:
        """Return the record as an item."""
        language = self.original_language
        latin = self.titles.get(f"{language}-Latn") or to_latin(self.title, language or "und")
        return Item(
            item_id=self.item_id,
            title_original=self.title,
            titles={k: v for k, v in sorted(self.titles.items()) if v.strip() and k != language},
            title_latin=latin,
            original_language=language,
            year=self.year,
            countries=tuple(dict.fromkeys(_country(c) for c in self.countries)),
            creators=self.creators,
            genres=tuple(dict.fromkeys(slug(g) for g in self.genres)),
            moods=tuple(dict.fromkeys(slug(m) for m in self.moods)),
            runtime=self.runtime or None,
            maturity=self.maturity,
            price=self.price,
            texts={k: v for k, v in sorted(self.texts.items()) if v.strip()},
        )


FIELDS = frozenset(ItemRecord.model_fields) | {"text"}


_SAME_GENRE = {
    "sci-fi": "science-fiction",
    "scifi": "science-fiction",
    "musical": "music",
    "children": "family",
    "childrens": "family",
    "animated": "animation",
    "documentaries": "documentary",
}


def slug(label: str) -> str:
    """Return a genre or mood in the catalogue's form: lower case, hyphens, one name a genre."""
    plain = "-".join(label.replace("&", " and ").lower().split()).replace("'", "")
    return _SAME_GENRE.get(plain, plain)


class MappingError(ValueError):
    """A column mapping that does not fit the fields there are."""


def check_mapping(mapping: Mapping[str, str]) -> None:
    """Check that each column is mapped to a field.

    Raises:
        MappingError: Naming the field that does not exist.
    """
    for column, name in mapping.items():
        if name.split(":")[0] not in FIELDS | {"titles", "texts", "user_id", "rating"}:
            raise MappingError(
                f"--map {column}={name}: there is no field {name!r}; the fields are "
                f"{', '.join(sorted(FIELDS))}, and title:fr or text:fr for a language"
            )


def record_values(row: Mapping[str, Any], mapping: Mapping[str, str]) -> dict[str, Any]:
    """Return a row's values by field, with the columns of `mapping` and of ALIASES renamed.

    A column mapped to title:fr or text:fr joins the titles or texts under that language.
    """
    values: dict[str, Any] = {}
    by_language: dict[str, dict[str, str]] = {"titles": {}, "texts": {}}
    taken = {mapping[column] for column in row if column in mapping}
    for column, value in row.items():
        name = mapping.get(column)
        if name is None:
            lowered = column.strip().lower()
            name = lowered if lowered in FIELDS else ALIASES.get(lowered, lowered)
            if name in taken:
                continue
        base, _, language = name.partition(":")
        if language and base in {"title", "text"}:
            if isinstance(value, str) and value.strip():
                by_language[f"{base}s"][language] = value.strip()
        elif base in by_language:
            by_language[base] |= dict(value or {})
        elif base == "text":
            if isinstance(value, str) and value.strip():
                by_language["texts"].setdefault("", value.strip())
        else:
            values[name] = value
    text = by_language["texts"].pop("", None)
    if text:
        by_language["texts"].setdefault(detect(text).tag, text)
    return values | by_language


@dataclass(slots=True)
class Loaded:
    """What came out of the files."""

    items: list[Item] = field(default_factory=list)
    interactions: Interactions | None = None
    rejects: list[Reject] = field(default_factory=list)

    def items_nums(self) -> dict[str, int]:
        """Return the items' numbers by id: their places in the order of the file."""
        return {item.item_id: num for num, item in enumerate(self.items)}


def load_items(
    rows: Iterable[Row | Reject],
    mapping: Mapping[str, str],
    *,
    file: str,
    on_row: Callable[[], None] = lambda: None,
) -> Loaded:
    """Return the items of a table; rows that are no valid item become rejects.

    Args:
        rows: From `read_rows`.
        mapping: Column to field, over the names that are understood anyway.
        file: Named in the rejects.
        on_row: Called after each row.
    """
    loaded = Loaded()
    lines: dict[str, int] = {}
    for row in rows:
        on_row()
        if isinstance(row, Reject):
            loaded.rejects.append(row)
            continue
        reason = ""
        try:
            values = record_values(row.values, mapping)
            if isinstance(values.get("item_id"), int):
                values["item_id"] = str(values["item_id"])
            for name in ("item_id", "title"):
                if isinstance(values.get(name), str):
                    values[name] = values[name].strip()
            item = ItemRecord.model_validate(values).item()
            if item.item_id in lines:
                reason = f"duplicate id {item.item_id!r}, first on line {lines[item.item_id]}"
        except ValidationError as error:
            reason = "; ".join(_explain(e) for e in error.errors())
        except ValueError as error:
            reason = str(error)
        if reason:
            loaded.rejects.append(Reject(file, row.line, reason, _short(row)))
        else:
            lines[item.item_id] = row.line
            loaded.items.append(item)
    return loaded


def _short(row: Row) -> str:
    return json.dumps(dict(row.values), ensure_ascii=False, default=str)[:200]


def _explain(error: Any) -> str:  # pydantic's ErrorDetails, which differs between its versions
    where = ".".join(str(part) for part in error["loc"])
    if error["type"] == "missing" or (error["type"] == "string_too_short"):
        return f"missing {where}"
    return f"{where}: {error['msg'].removeprefix('Value error, ')} (got {error['input']!r:.60})"


def load_interactions_table(
    rows: Iterable[Row | Reject],
    item_nums: dict[str, int],
    mapping: Mapping[str, str],
    *,
    file: str,
    scale: float | None = None,
    markets: Mapping[str, str] | None = None,
    on_row: Callable[[], None] = lambda: None,
) -> Loaded:
    """Return the interactions of a table; rows without user, known item or valid rating are rejects.

    Args:
        rows: From `read_rows`.
        item_nums: The catalogue's item ids and numbers.
        mapping: Column to field: user_id, item_id, rating.
        file: Named in the rejects.
        scale: The best rating there is; by default the highest that occurs.
        markets: User ids to ISO 3166-1 codes; a column `market` adds to it.
        on_row: Called after each row.
    """
    rejects: list[Reject] = []
    kept: list[tuple[str, str, float]] = []
    countries = dict(markets or {})
    names: dict[str, str] = {}
    for row in rows:
        on_row()
        if isinstance(row, Reject):
            rejects.append(row)
            continue
        values = row.values
        if not names:
            names = {_column(c, mapping): c for c in values}
        user = str(values.get(names.get("user_id", ""), "") or "").strip()
        item = str(values.get(names.get("item_id", ""), "") or "").strip()
        rating, reason = _rating(values.get(names["rating"]) if "rating" in names else 1.0)
        if not user:
            reason = "missing user_id"
        elif not item:
            reason = "missing item_id"
        elif item not in item_nums:
            reason = f"unknown item {item!r}"
        if reason:
            rejects.append(Reject(file, row.line, reason, _short(row)))
            continue
        kept.append((user, item, rating))
        market = str(values.get(names.get("market", "")) or "").upper()
        if market in country_codes():
            countries[user] = market
    best = scale or max((r for _, _, r in kept), default=1.0) or 1.0
    scaled = [(user, item, min(1.0, rating / best)) for user, item, rating in kept]
    return Loaded(interactions=collect(scaled, item_nums, countries), rejects=rejects)


def _column(column: str, mapping: Mapping[str, str]) -> str:
    lowered = column.strip().lower()
    return mapping.get(column) or ALIASES.get(lowered, lowered)


def _rating(value: object) -> tuple[float, str]:
    try:
        rating = float(str(value))
    except ValueError:
        return 0.0, f"rating: expected a number, got {value!r}"
    if not math.isfinite(rating) or rating < 0:
        return 0.0, f"rating: expected a number from 0 up, got {value!r}"
    return rating, ""


def write_rejects(rejects: Iterable[Reject], path: Path) -> int:
    """Write rejects as JSONL and return how many there are."""
    n = 0
    with path.open("w", encoding="utf-8") as file:
        for reject in rejects:
            file.write(json.dumps(dataclasses.asdict(reject), ensure_ascii=False) + "\n")
            n += 1
    return n
