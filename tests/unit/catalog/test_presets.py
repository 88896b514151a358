"""The known data sets' layouts, on a few rows written here in the same form."""

from pathlib import Path

import pytest

from catalog.load import Loaded, load_interactions_table, load_items
from catalog.presets import Preset, Source, open_preset
from catalog.tables import TableError


def _write(folder: Path, **files: str | bytes) -> None:
    for name, content in files.items():
        path = folder / name.replace("__", ".").replace("_-_", "-")
        data = content if isinstance(content, bytes) else content.encode()
        path.write_bytes(data)


def _read(source: Source) -> tuple[Loaded, Loaded]:
    items = load_items(source.items(), source.mapping, file=source.file)
    assert source.interactions is not None
    met = load_interactions_table(
        source.interactions(),
        items.items_nums(),
        source.mapping,
        file=source.interactions_file,
        scale=source.scale,
        markets=source.markets(),
    )
    return items, met


def test_movielens_latest(tmp_path: Path) -> None:
    _write(
        tmp_path,
        movies__csv='movieId,title,genres\n1,"Postman, The (1994)",Comedy|Sci-Fi\n2,Untitled,Drama\n',
        ratings__csv="userId,movieId,rating,timestamp\n7,1,4.5,1\n7,2,1.0,2\n",
    )
    items, met = _read(open_preset("movielens", tmp_path))
    first, second = items.items
    assert (first.title_original, first.year, first.genres) == (
        "The Postman",
        1994,
        ("comedy", "science-fiction"),
    )
    assert second.year is None
    assert met.interactions is not None
    assert met.interactions.history("7") == {0: pytest.approx(0.9), 1: pytest.approx(0.2)}


def test_movielens_100k_in_its_original_layout(tmp_path: Path) -> None:
    flags = "|".join("1" if i in {5, 8} else "0" for i in range(19))
    row = f"1|Am\xe9lie (2001)|01-Jan-2001||http://x|{flags}\n"
    _write(tmp_path, u__item=row.encode("latin-1"), u__data="9\t1\t5\t881250949\n")
    items, met = _read(open_preset("movielens", tmp_path))
    (item,) = items.items
    assert (item.title_original, item.year, item.genres) == ("Amélie", 2001, ("comedy", "drama"))
    assert met.interactions is not None
    assert met.interactions.history("9") == {0: 1.0}


def test_movielens_100k_as_atomic_files(tmp_path: Path) -> None:
    (tmp_path / "ml-100k.item").write_text(
        "item_id:token\tmovie_title:token_seq\trelease_year:token\tclass:token_seq\n"
        "1\tToy Story\t1995\tAnimation Comedy\n",
        encoding="utf-8",
    )
    (tmp_path / "ml-100k.inter").write_text(
        "user_id:token\titem_id:token\trating:float\ttimestamp:float\n3\t1\t5\t1\n",
        encoding="utf-8",
    )
    items, met = _read(open_preset("movielens", tmp_path))
    assert items.items[0].genres == ("animation", "comedy")
    assert met.interactions is not None
    assert len(met.interactions) == 1


def test_goodbooks(tmp_path: Path) -> None:
    _write(
        tmp_path,
        books__csv="book_id,goodreads_book_id,authors,original_publication_year,original_title,title\n"
        '1,99,"Stieg Larsson, Reg Keeland",2005.0,Män som hatar kvinnor,The Girl\n',
        ratings__csv="book_id,user_id,rating\n1,314,5\n",
        top_tag__csv="goodreads_book_id,tag,count\n99,mystery,5\n",
    )
    items, met = _read(open_preset("goodbooks-10k", tmp_path))
    (item,) = items.items
    assert (item.title_original, item.titles, item.year) == (
        "Män som hatar kvinnor",
        {"en": "The Girl"},
        2005,
    )
    assert item.creators == ("Stieg Larsson", "Reg Keeland")
    assert item.genres == ("mystery",)
    assert met.interactions is not None


def test_book_crossing_gives_readers_their_countries(tmp_path: Path) -> None:
    (tmp_path / "bx_books.csv").write_text(
        "isbn,title,author,year,publisher,isbn_lang,title_fixed,author_fixed,publisher_fixed\n"
        "0002005018,Clara,R. Wright,0,H,en,Clara Callan,Richard Wright,H\n",
        encoding="utf-8",
    )
    (tmp_path / "bx_ratings.csv").write_text(
        "user_id,isbn,rating\n1,0002005018,7\n2,0002005018,9\n", encoding="utf-8"
    )
    (tmp_path / "BX-Users.csv").write_bytes(
        b'"User-ID";"Location";"Age"\r\n"1";"k\xf6ln, nrw, germany";NULL\r\n"2";"weston, ,";"14"\r\n'
    )
    items, met = _read(open_preset("book-crossing", tmp_path))
    (item,) = items.items
    assert (item.title_original, item.year, item.original_language) == ("Clara Callan", None, "en")
    assert met.interactions is not None
    assert met.interactions.markets == ("DE", "")


@pytest.mark.parametrize("name", ["movielens", "goodbooks-10k", "book-crossing"])
def test_a_folder_without_the_files_is_one_clear_error(tmp_path: Path, name: Preset) -> None:
    with pytest.raises(TableError, match="has no file"):
        open_preset(name, tmp_path)
    with pytest.raises(TableError, match="takes the data's folder"):
        open_preset(name, tmp_path / "nowhere")
