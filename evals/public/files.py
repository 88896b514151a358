"""Files of the public data sets, plain or packed, checked as they are read."""

import gzip
import lzma
import tarfile
from pathlib import Path, PurePosixPath
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError

T = TypeVar("T")

_PACKED = (".xz", ".gz")
_ARCHIVES = ("*.tar.xz", "*.tar.gz", "*.tar")


class PublicDataError(ValueError):
    """A public data set that cannot be read; the message names folder, file and what is wrong."""


def home_of(name: str, folder: Path) -> Path:
    """Return the folder of one data set: `folder` itself, or its part called `name`.

    Raises:
        PublicDataError: If there is no such folder.
    """
    home = folder / name if (folder / name).is_dir() else folder
    if not home.is_dir():
        raise PublicDataError(f"no folder at {str(folder)!r}; expected one with the {name} files")
    return home


def find(folder: Path, name: str) -> Path | None:
    """Return a file of the folder, plain or else packed as .xz or .gz; None where there is none."""
    return next(
        (path for end in ("", *_PACKED) if (path := folder / f"{name}{end}").is_file()),
        None,
    )


def need(folder: Path, *names: str) -> list[Path]:
    """Return those of the files that the folder has, in the order given.

    Raises:
        PublicDataError: If it has none of them.
    """
    found = [path for name in names if (path := find(folder, name))]
    if not found:
        wanted = " or ".join(repr(name) for name in names)
        raise PublicDataError(f"{str(folder)!r} has no file {wanted}, plain or packed as .xz")
    return found


def read_text(path: Path) -> str:
    """Return the text of a plain or packed file.

    Raises:
        PublicDataError: If it is damaged or no UTF-8.
    """
    try:
        data = path.read_bytes()
        if path.suffix == ".xz":
            data = lzma.decompress(data)
        elif path.suffix == ".gz":
            data = gzip.decompress(data)
        return data.decode("utf-8-sig")
    except (OSError, EOFError, lzma.LZMAError, UnicodeDecodeError) as error:
        raise PublicDataError(f"{str(path)!r} cannot be read: {error}") from None


def read_json(path: Path, kind: TypeAdapter[T]) -> T:
    """Return a JSON file's content, checked.

    Raises:
        PublicDataError: Naming the first field that is not as expected.
    """
    return _checked(read_text(path), kind, str(path))


def read_lines(path: Path, kind: TypeAdapter[T]) -> list[T]:
    """Return the objects of a JSONL file, checked; blank lines are passed over.

    Raises:
        PublicDataError: Naming line and field of the first fault.
    """
    lines = enumerate(read_text(path).split("\n"), start=1)
    return [_checked(line, kind, f"{path}:{number}") for number, line in lines if line.strip()]


def _checked(text: str, kind: TypeAdapter[T], where: str) -> T:
    try:
        return kind.validate_json(text)
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"]) or "the whole"
        raise PublicDataError(
            f"{where!r} is not in the form expected: {field}: {first['msg']}"
        ) from None


def read_tree(folder: Path, ending: str) -> dict[str, str]:
    """Return the texts of all files with an ending, by their folder and name ("dutch/food.yml").

    Files that lie in the folder come before archives; of archives, each .tar, .tar.xz and .tar.gz
    directly in it is read.

    Raises:
        PublicDataError: If there is no such file, or an archive is damaged.
    """
    plain = {_key(str(p)): read_text(p) for p in sorted(folder.rglob(f"*{ending}")) if p.is_file()}
    if plain:
        return plain
    packed: dict[str, str] = {}
    for archive in sorted(path for pattern in _ARCHIVES for path in folder.glob(pattern)):
        packed |= _members(archive, ending)
    if not packed:
        raise PublicDataError(
            f"{str(folder)!r} has no file '*{ending}', plain or in a .tar.xz archive"
        )
    return packed


def _members(archive: Path, ending: str) -> dict[str, str]:
    texts = {}
    try:
        with tarfile.open(archive) as tar:
            for member in tar:
                file = tar.extractfile(member) if member.name.endswith(ending) else None
                if file is not None:
                    texts[_key(member.name)] = file.read().decode("utf-8-sig")
    except (OSError, EOFError, tarfile.TarError, lzma.LZMAError, UnicodeDecodeError) as error:
        raise PublicDataError(f"{str(archive)!r} cannot be read: {error}") from None
    return texts


def _key(path: str) -> str:
    return "/".join(PurePosixPath(path.replace("\\", "/")).parts[-2:])
