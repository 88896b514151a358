"""Rows of CSV, JSONL and Parquet files, checked one by one: a bad row never stops the file."""

import csv
import gzip
import io
import json
import lzma
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, cast

_PACKED = {".gz", ".xz"}
_FIELD_LIMIT = 4 * 1024 * 1024
_SHOWN = 200


class TableError(ValueError):
    """A file that cannot be read as a table at all."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table."""

    line: int
    """Line in the file, the first being 1; row number for Parquet."""
    values: Mapping[str, Any]
    """By column; Any because a file may hold anything, until it is checked."""


@dataclass(frozen=True, slots=True)
class Reject:
    """One row that was set aside."""

    file: str
    line: int
    reason: str
    excerpt: str
    """The beginning of the row, so that it can be found."""


def read_rows(
    path: Path,
    *,
    delimiter: str | None = None,
    columns: list[str] | None = None,
    encoding: str = "utf-8",
) -> Iterator[Row | Reject]:
    """Yield the rows of a table, and a Reject for each that cannot be read.

    The kind is told by the file's name: .csv, .tsv, .jsonl (or .ndjson, .json) and .parquet, with
    .gz or .xz behind it if it is packed.

    Args:
        path: The file.
        delimiter: Between CSV fields; by default a tab for .tsv, else a comma.
        columns: Names for a CSV file without a header line.
        encoding: Of a text file. Bytes that do not fit it reject their row.

    Raises:
        TableError: If the file is missing, of another kind, or broken as a whole.
    """
    if not path.is_file():
        raise TableError(f"no file at {str(path)!r}; give the path of a CSV, JSONL or Parquet file")
    suffix = path.with_suffix("").suffix if path.suffix in _PACKED else path.suffix
    try:
        if suffix == ".parquet":
            yield from _parquet_rows(path)
        elif suffix in {".jsonl", ".ndjson", ".json"}:
            yield from _json_rows(path)
        elif suffix in {".csv", ".tsv", ".txt"} or delimiter is not None:
            tab = "\t" if suffix == ".tsv" else ","
            yield from _csv_rows(path, delimiter or tab, columns, encoding)
        else:
            raise TableError(
                f"{path.name!r} is of no known kind; expected a name ending in .csv, .tsv, .jsonl "
                "or .parquet"
            )
    except (EOFError, gzip.BadGzipFile, lzma.LZMAError) as error:
        raise TableError(f"{path.name!r} is damaged: {error}") from error


def _open(path: Path) -> IO[bytes]:
    if path.suffix == ".gz":
        return cast(IO[bytes], gzip.open(path, "rb"))  # a GzipFile, which typeshed keeps apart
    if path.suffix == ".xz":
        return lzma.open(path, "rb")
    return path.open("rb")


def _csv_rows(
    path: Path, delimiter: str, columns: list[str] | None, encoding: str
) -> Iterator[Row | Reject]:
    csv.field_size_limit(_FIELD_LIMIT)
    with _open(path) as raw:
        # undecodable bytes become lone surrogates, which are then found row by row
        text = io.TextIOWrapper(raw, encoding=encoding, errors="surrogateescape", newline="")
        reader = csv.reader(text, delimiter=delimiter, strict=False)
        header = columns or [name.strip() for name in _next(reader)]
        if header and header[0].startswith("\ufeff"):
            header[0] = header[0].removeprefix("\ufeff")
        if not header:
            raise TableError(f"{path.name!r} is empty; expected a header line")
        if len(set(header)) != len(header):
            raise TableError(f"{path.name!r} names a column twice in its header: {header}")
        line = reader.line_num
        while True:
            try:
                fields = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                yield Reject(path.name, line + 1, f"unreadable row: {error}", "")
                line = reader.line_num
                continue
            first, line = line + 1, reader.line_num
            if not fields:
                continue
            excerpt = _excerpt(delimiter.join(fields))
            if reason := _text_fault("".join(fields)):
                yield Reject(path.name, first, reason, excerpt)
            elif len(fields) != len(header):
                reason = f"{len(fields)} fields where the header has {len(header)}"
                yield Reject(path.name, first, reason, excerpt)
            else:
                yield Row(first, dict(zip(header, fields, strict=True)))


def _next(reader: Iterator[list[str]]) -> list[str]:
    return next(reader, [])


def _json_rows(path: Path) -> Iterator[Row | Reject]:
    with _open(path) as raw:
        for line, data in enumerate(raw, start=1):
            if not data.strip():
                continue
            excerpt = _excerpt(data.decode("utf-8", "replace").strip())
            try:
                values = json.loads(data.decode("utf-8-sig" if line == 1 else "utf-8"))
            except UnicodeDecodeError:
                yield Reject(path.name, line, "broken encoding: not UTF-8", excerpt)
                continue
            except (json.JSONDecodeError, RecursionError) as error:
                yield Reject(path.name, line, f"no valid JSON: {error}", excerpt)
                continue
            if not isinstance(values, dict):
                reason = f"expected a JSON object, got {type(values).__name__}"
                yield Reject(path.name, line, reason, excerpt)
            elif reason := _text_fault(json.dumps(values, ensure_ascii=False)) or (
                "NUL character" if "\\u0000" in json.dumps(values) else ""
            ):
                yield Reject(path.name, line, reason, excerpt)
            else:
                yield Row(line, values)


def _parquet_rows(path: Path) -> Iterator[Row | Reject]:
    import pyarrow
    import pyarrow.parquet

    try:
        file = pyarrow.parquet.ParquetFile(path)
        line = 0
        for batch in file.iter_batches(batch_size=4096):
            for values in batch.to_pylist():
                line += 1
                text = json.dumps(values, ensure_ascii=False, default=str)
                if reason := _text_fault(text) or ("NUL character" if "\\u0000" in text else ""):
                    yield Reject(path.name, line, reason, _excerpt(text))
                else:
                    yield Row(line, values)
    except pyarrow.ArrowException as error:
        raise TableError(f"{path.name!r} is no readable Parquet file: {error}") from error


def _text_fault(text: str) -> str:
    if "\0" in text:
        return "NUL character"
    try:
        text.encode()
    except UnicodeEncodeError:
        return "broken encoding: bytes or surrogates that are no text"
    return ""


def _excerpt(text: str) -> str:
    return text[:_SHOWN].encode("utf-8", "replace").decode().replace("\0", "\ufffd")
