"""Stores that many tests ask, built once."""

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from agent.reply import Reply
from agent.respond import respond
from app.ingest import ingest, source_of
from app.services import Services, open_services
from app.settings import Settings
from app.store import Store
from catalog.demo.films import DEMO
from tests.fakes import Quiet
from vectorstore.embed import Embedder, load_embedder

ROOT = Path(__file__).parent.parent

for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "POLYREC_MODEL", "POLYREC_STORE"):
    os.environ.pop(name, None)  # a developer's own settings must not reach a test


def _sources_hash() -> str:
    """Return a hash of all that a built store depends on."""
    digest = hashlib.sha256()
    folders = (ROOT / name for name in ("catalog", "vectorstore", "scorer", "language"))
    files = [path for folder in folders for path in folder.rglob("*")]
    files += [
        ROOT / "agent" / "intents.toml",
        ROOT / "agent" / "intent.py",
        ROOT / "agent" / "acts.toml",
        ROOT / "agent" / "acts.py",
        ROOT / "agent" / "ridge.py",
        ROOT / "app" / "ingest.py",
    ]
    for path in sorted(files):
        if path.is_file() and "__pycache__" not in path.parts:
            digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


@pytest.fixture(scope="session")
def embedder() -> Embedder:
    """The bundled embedder, loaded once."""
    return load_embedder("bundled")


@pytest.fixture(scope="session")
def demo_store(pytestconfig: pytest.Config, embedder: Embedder) -> Path:
    """The whole demo catalogue; kept between runs as long as nothing it is made of changes."""
    folder = pytestconfig.cache.mkdir("demo-store") / _sources_hash()
    if not Store(folder).exists():
        source = source_of(DEMO, interactions=None, preset=None, mapping={})
        ingest(Store(folder), source, embedder, Quiet(), named=DEMO)
    return folder


@pytest.fixture(scope="session")
def demo(demo_store: Path) -> Services:
    """The demo catalogue with the planner."""
    return open_services(Settings(store=demo_store, model="planner"))


@pytest.fixture
def ask(demo: Services) -> Callable[..., Reply]:
    """Asks the planner one thing in a conversation of its own."""

    def one(text: str, *, reply_language: str | None = None, **who: object) -> Reply:
        conversation = demo.conversation(**who)  # type: ignore[arg-type]
        return respond(demo.agent, conversation, text, reply_language=reply_language)

    return one
