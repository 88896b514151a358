import gzip
import json
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from catalog.load import (
    Loaded,
    MappingError,
    check_mapping,
    load_interactions_table,
    load_items,
    write_rejects,
)
from catalog.tables import TableError, read_rows


def _load(path: Path, **mapping: str) -> Loaded:
    return load_items(read_rows(path), mapping, file=path.name)


def _reasons(loaded: Loaded) -> dict[int, str]:
    return {reject.line: reject.reason for reject in loaded.rejects}


def test_bad_csv_rows_are_set_aside_with_line_and_reason(tmp_path: Path) -> None:
    path = tmp_path / "films.csv"
    path.write_bytes(
        b"item_id,title,year,countries\n"
        b"a,Alpha,1999,JP|FR\n"
        b",No id,1999,JP\n"
        b"a,Twice,2000,JP\n"
        b"b,Bad year,soon,JP\n"
        b"c,Too few\n"
        b"d,,2001,JP\n"
        b"e,Elsewhere,2001,Atlantis\n"
        + b"f,Br\xffken,2001,JP\n"
        + b"g,N\x00L,2001,JP\n"
        + b'"h","Two\nlines",2001,JP\n'
        + b"i,Last,2001.0,\n"
    )
    loaded = _load(path)
    assert [item.item_id for item in loaded.items] == ["a", "h", "i"]
    assert loaded.items[0].countries == ("JP", "FR")
    assert loaded.items[2].year == 2001
    reasons = _reasons(loaded)
    assert set(reasons) == {3, 4, 5, 6, 7, 8, 9, 10}
    assert reasons[3] == "missing item_id"
    assert reasons[4] == "duplicate id 'a', first on line 2"
    assert "year: expected a number, got 'soon'" in reasons[5]
    assert reasons[6] == "2 fields where the header has 4"
    assert reasons[7] == "missing title"
    assert "ISO 3166-1" in reasons[8]
    assert "broken encoding" in reasons[9]
    assert reasons[10] == "NUL character"


def test_bad_json_lines_are_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "films.jsonl"
    lines = [
        json.dumps(
            {"item_id": "a", "title": "Alpha", "titles": {"fr": "Alfa"}, "genres": ["Drama"]}
        ),
        '{"item_id": "b", "title": "\\ud800"}',
        '{"item_id": "c", "title": "x\\u0000"}',
        "{broken",
        "[1, 2]",
        '{"item_id": 7, "title": "Number as id", "year": true}',
        '{"item_id": "g", "title": ["no", "text"]}',
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    loaded = _load(path)
    assert [item.item_id for item in loaded.items] == ["a"]
    assert loaded.items[0].titles == {"fr": "Alfa"}
    assert set(_reasons(loaded)) == {2, 3, 4, 5, 6, 7}


def test_columns_are_mapped_and_languages_named_in_the_column(tmp_path: Path) -> None:
    path = tmp_path / "shop.csv.gz"
    with gzip.open(path, "wt", encoding="utf-8") as file:
        file.write("sku,label,label_fr,blurb\n1,Tea,Thé,A green tea from the hills of Shizuoka\n")
    loaded = _load(path, sku="item_id", label="title", label_fr="title:fr", blurb="text:en")
    (item,) = loaded.items
    assert (item.item_id, item.title_original) == ("1", "Tea")
    assert item.titles == {"fr": "Thé"}
    assert item.texts == {"en": "A green tea from the hills of Shizuoka"}


def test_a_text_without_a_named_language_gets_the_one_it_is_in(tmp_path: Path) -> None:
    path = tmp_path / "films.jsonl"
    record = {"item_id": "a", "title": "T", "description": "Deux amis ouvrent une boulangerie."}
    path.write_text(json.dumps(record), encoding="utf-8")
    assert list(_load(path).items[0].texts) == ["fr"]


def test_parquet_is_read_with_lists_and_missing_values(tmp_path: Path) -> None:
    path = tmp_path / "films.parquet"
    table = pa.table(
        {
            "item_id": ["a", "b", None],
            "title": ["Alpha", "Beta", "Gamma"],
            "year": [1999.0, None, 2001.0],
            "genres": [["drama", "war"], [], None],
        }
    )
    pq.write_table(table, path)
    loaded = _load(path)
    assert [(i.item_id, i.year, i.genres) for i in loaded.items] == [
        ("a", 1999, ("drama", "war")),
        ("b", None, ()),
    ]
    assert len(loaded.rejects) == 1


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("missing.csv", None, "no file"),
        ("notes.docx", b"x", "of no known kind"),
        ("empty.csv", b"", "is empty"),
        ("twice.csv", b"a,a\n1,2\n", "names a column twice"),
        ("broken.csv.gz", b"\x1f\x8bnot gzip", "damaged"),
        ("broken.parquet", b"PAR1 no", "no readable Parquet"),
    ],
)
def test_a_file_that_is_no_table_is_one_clear_error(
    tmp_path: Path, name: str, content: bytes | None, message: str
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(TableError, match=message):
        list(read_rows(path))


def test_a_mapping_to_no_field_names_the_fields() -> None:
    with pytest.raises(MappingError, match="there is no field 'colour'"):
        check_mapping({"col": "colour"})


def test_bad_interactions_are_set_aside_and_the_last_rating_counts(tmp_path: Path) -> None:
    path = tmp_path / "ratings.csv"
    path.write_text(
        "userId,movieId,rating,market\n"
        "u,a,5,jp\nu,a,1,jp\nu,zzz,5,jp\n,a,5,jp\nu,b,NaN,jp\nu,b,-1,jp\nu,b,good,jp\nv,b,4,??\n",
        encoding="utf-8",
    )
    loaded = load_interactions_table(read_rows(path), {"a": 0, "b": 1}, {}, file=path.name, scale=5)
    interactions = loaded.interactions
    assert interactions is not None
    assert interactions.user_ids == ("u", "v")
    assert interactions.markets == ("JP", "")
    assert interactions.history("u") == {0: pytest.approx(0.2)}
    assert interactions.history("v") == {1: pytest.approx(0.8)}
    assert [r.line for r in loaded.rejects] == [4, 5, 6, 7, 8]
    assert loaded.rejects[0].reason == "unknown item 'zzz'"
    out = tmp_path / "rejects.jsonl"
    assert write_rejects(loaded.rejects, out) == 5
    assert json.loads(out.read_text(encoding="utf-8").splitlines()[0])["line"] == 4
