"""The store on disk: builds, and the manifest that says which one is in force.

    store/manifest.json          names the build in force; replaced in one step
    store/builds/ID/catalog.db   items, texts, full-text index
    store/builds/ID/chroma/      vectors
    store/builds/ID/scorer-N/    fitted scorers
    store/builds/ID/...          interactions.npz, rejects.jsonl
    store/sessions.db            conversations; no build touches it
    store/ingest.lock            one writer at a time

A build is never changed once the manifest names it, so any number of processes may read it, and a
kill at any moment leaves the old one in force.
"""

import hashlib
import json
import os
import shutil
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from filelock import FileLock, Timeout

SCHEMA = 4
_BUILDING = "building-"


class StoreError(RuntimeError):
    """A store that is missing, damaged, in use, or of another version; the message has the remedy."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a store holds."""

    build: str
    """Folder below builds/."""
    scorer: str | None
    """Folder below the build; None without interactions."""
    embedder: str
    dimension: int
    source: str
    simulated_users: bool
    """Whether the interactions were made by a program."""
    counts: dict[str, int] = field(default_factory=dict)
    texts: dict[str, int] = field(default_factory=dict)
    """Number of entries by language."""
    checksums: dict[str, str] = field(default_factory=dict)
    """SHA-256 by file below the build; Chroma's own files change when they are opened."""
    created: str = ""
    schema: int = SCHEMA


class Store:
    """A store directory."""

    def __init__(self, root: Path) -> None:
        """Take the directory, which need not exist yet."""
        self.root = root

    @property
    def sessions_db(self) -> Path:
        """The file of conversations."""
        return self.root / "sessions.db"

    def exists(self) -> bool:
        """Whether a build is in force."""
        return (self.root / "manifest.json").is_file()

    def manifest(self) -> Manifest:
        """Return what the store holds.

        Raises:
            StoreError: If there is no store, or it cannot be read by this version.
        """
        path = self.root / "manifest.json"
        try:
            record = json.loads(path.read_text(encoding="utf-8"))
            if record.get("schema") != SCHEMA:
                raise StoreError(
                    f"store {str(self.root)!r} has schema {record.get('schema')!r}, this version "
                    f"reads {SCHEMA}; rebuild it with: polyrec ingest --store {self.root}"
                )
            return Manifest(**record)
        except FileNotFoundError:
            raise StoreError(
                f"no store at {str(self.root)!r}; build one with: polyrec ingest --store {self.root}"
            ) from None
        except (json.JSONDecodeError, TypeError, UnicodeDecodeError) as error:
            raise StoreError(
                f"{str(path)!r} is damaged; rebuild it with: polyrec ingest --store {self.root}"
            ) from error

    def build_folder(self, manifest: Manifest) -> Path:
        """Return the folder of a manifest's build.

        Raises:
            StoreError: If it is gone.
        """
        folder = self.root / "builds" / manifest.build
        if not folder.is_dir():
            raise StoreError(
                f"store {str(self.root)!r} lacks its build {manifest.build!r}; rebuild it with: "
                f"polyrec ingest --store {self.root}"
            )
        return folder

    def verify(self) -> list[str]:
        """Return what is wrong with the files of the build in force; empty if nothing is."""
        manifest = self.manifest()
        folder = self.build_folder(manifest)
        wrong = []
        for name, digest in manifest.checksums.items():
            path = folder / name
            if not path.is_file():
                wrong.append(f"{name} is missing")
            elif sha256(path) != digest:
                wrong.append(f"{name} is not as it was built")
        return wrong

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Hold the right to write; others wait for nothing and get an error.

        Raises:
            StoreError: If another process writes, or the directory cannot be written.
        """
        try:
            self.root.mkdir(parents=True, exist_ok=True)
            lock = FileLock(self.root / "ingest.lock")
            lock.acquire(timeout=0)
        except Timeout:
            raise StoreError(
                f"another process is writing to store {str(self.root)!r}; wait for it to end"
            ) from None
        except OSError as error:
            raise StoreError(
                f"cannot write to store {str(self.root)!r}: {error.strerror}"
            ) from None
        try:
            yield
        finally:
            lock.release()

    def new_build(self) -> Path:
        """Return an empty folder to build in; what earlier builds left half done is removed.

        Only while `writing` is held.
        """
        builds = self.root / "builds"
        builds.mkdir(exist_ok=True)
        for left in builds.glob(f"{_BUILDING}*"):
            shutil.rmtree(left, ignore_errors=True)
        folder = builds / f"{_BUILDING}{uuid.uuid4().hex[:12]}"
        folder.mkdir()
        return folder

    def publish(self, folder: Path, manifest: Manifest) -> Manifest:
        """Put a finished build in force, and remove all older ones but the last.

        Readers that opened the last build go on with it.
        """
        build = folder.name.removeprefix(_BUILDING)
        final = folder.with_name(build)
        folder.rename(final)
        published = replace(
            manifest, build=build, created=time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
        )
        before = self.last_build()
        self.write_manifest(published)
        for old in (self.root / "builds").iterdir():
            if old not in {final, before}:
                shutil.rmtree(old, ignore_errors=True)
        return published

    def write_manifest(self, manifest: Manifest) -> None:
        """Replace the manifest in one step: it is the old one or the new one, never a part."""
        temporary = self.root / f"manifest.json.{os.getpid()}"
        with temporary.open("w", encoding="utf-8") as file:
            json.dump(asdict(manifest), file, indent=2, ensure_ascii=False)
            file.write("\n")
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(self.root / "manifest.json")

    def last_build(self) -> Path | None:
        """Return the folder of the build in force; None if none can be read."""
        try:
            return self.build_folder(self.manifest())
        except StoreError:
            return None


def sha256(path: Path) -> str:
    """Return a file's SHA-256 in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
