"""Is everything in order, and what to do if not."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.settings import Settings
from app.store import Store, StoreError


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at."""

    name: str
    ok: bool
    found: str


def checks(settings: Settings) -> Iterator[Check]:
    """Yield what was found, store first; nothing is changed and no model is asked to write."""
    yield from _store(settings)
    yield _embedder(settings)
    yield _model(settings)


def _store(settings: Settings) -> Iterator[Check]:
    store = Store(settings.store)
    try:
        manifest = store.manifest()
        wrong = store.verify()
    except StoreError as error:
        yield Check("store", False, str(error))
        return
    counts = manifest.counts
    found = f"{counts['items']:,} items of {manifest.source!r}, built {manifest.created}"
    yield Check("store", True, found)
    remedy = f"; rebuild it with: polyrec ingest --store {settings.store}"
    yield Check(
        "files", not wrong, "as they were built" if not wrong else "; ".join(wrong) + remedy
    )


def _embedder(settings: Settings) -> Check:
    from vectorstore.embed import load_embedder

    try:
        embedder = load_embedder(settings.embedder)
    except (ValueError, OSError) as error:
        return Check("embedder", False, str(error))
    return Check("embedder", True, f"{embedder.name}, {embedder.dimension} numbers a text")


def _model(settings: Settings) -> Check:
    name = settings.model_name
    if name == "planner":
        hint = "no model is used; set OPENAI_API_KEY or POLYREC_MODEL to use one"
        return Check("model", True, f"planner: {hint}")
    from agent.model import ModelSettingError, load_model
    from app.services import model_settings

    try:
        load_model(model_settings(settings))
    except ModelSettingError as error:
        return Check("model", False, str(error))
    if not name.startswith("openai:"):
        return Check("model", True, name)
    return _openai_server(settings)


def _openai_server(settings: Settings) -> Check:
    """List the server's models: the cheapest call that needs address and key to be right."""
    import openai

    key = settings.openai_api_key
    client = openai.OpenAI(
        api_key=key.get_secret_value() if key else "none",
        base_url=settings.openai_base_url,
        timeout=10,
        max_retries=0,
    )
    where = settings.openai_base_url or "api.openai.com"
    try:
        client.models.list()
    except openai.AuthenticationError:
        return Check("model", False, f"{where} refuses the key; check OPENAI_API_KEY")
    except openai.APIConnectionError:
        return Check("model", False, f"{where} cannot be reached; check OPENAI_BASE_URL")
    except openai.APIStatusError as error:
        return Check("model", False, f"{where} answered with status {error.status_code}")
    return Check("model", True, f"{settings.model_name} at {where}")
