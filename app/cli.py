"""The command `polyrec`. Heavy imports stand inside the commands, so that --help is quick."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.console import Fault, say, show_reply, steps

if TYPE_CHECKING:
    from app.services import Services

DEMO = "demo"

cli = typer.Typer(
    name="polyrec",
    help="Ask for something in any language; get a ranked list with evidence for every reason.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

StoreOption = Annotated[
    Path | None, typer.Option("--store", help="Store directory.  [env POLYREC_STORE, ./store]")
]
ModelOption = Annotated[
    str | None,
    typer.Option("--model", help="planner, openai:NAME, ollama:NAME ...  [env POLYREC_MODEL]"),
]
UserOption = Annotated[
    str | None, typer.Option("--user", help="User of the interaction data whose taste counts.")
]
MarketOption = Annotated[
    str | None, typer.Option("--market", help="Country, ISO 3166-1 alpha-2, such as BR.")
]
LanguageOption = Annotated[
    str | None, typer.Option("--reply-language", help="BCP 47; by default that of the message.")
]
CountOption = Annotated[int, typer.Option("--count", min=1, max=20, help="Items in the list.")]
CultureOption = Annotated[str, typer.Option("--culture", help="on or off.")]


@cli.command()
def ingest(
    catalog: Annotated[
        str, typer.Argument(help="CSV, JSONL or Parquet file; a preset's folder; or demo.")
    ] = DEMO,
    interactions: Annotated[
        Path | None, typer.Option("--interactions", help="File of user_id, item_id, rating.")
    ] = None,
    preset: Annotated[
        str | None, typer.Option("--preset", help="movielens, goodbooks-10k or book-crossing.")
    ] = None,
    mapping: Annotated[
        list[str] | None, typer.Option("--map", help="COLUMN=FIELD; may be repeated.")
    ] = None,
    store: StoreOption = None,
) -> None:
    """Build a store from a catalogue; the old one answers until the new one is ready."""
    with steps("ingest") as progress:
        from app.ingest import ingest as run_ingest
        from app.ingest import source_of
        from app.settings import read_settings
        from app.store import Store
        from catalog.load import check_mapping
        from catalog.presets import PRESETS
        from vectorstore.embed import load_embedder

        settings = read_settings(store=store)
        if preset is not None and preset not in PRESETS:
            raise Fault(f"there is no preset {preset!r}; expected {', '.join(PRESETS)}")
        columns = {}
        for pair in mapping or []:
            column, sign, name = pair.rpartition("=")
            if not sign or not column or not name:
                raise Fault(f"--map takes COLUMN=FIELD, got {pair!r}")
            columns[column] = name
        check_mapping(columns)
        source = source_of(catalog, interactions=interactions, preset=preset, mapping=columns)
        summary = run_ingest(
            Store(settings.store), source, load_embedder(settings.embedder), progress, named=catalog
        )
    progress.summary(summary, settings.store)


@cli.command()
def recommend(
    text: Annotated[str, typer.Argument(help="The request, in any language; - reads stdin.")],
    user: UserOption = None,
    market: MarketOption = None,
    reply_language: LanguageOption = None,
    count: CountOption = 5,
    culture: CultureOption = "on",
    json: Annotated[bool, typer.Option("--json", help="The whole Reply as JSON.")] = False,
    store: StoreOption = None,
    model: ModelOption = None,
) -> None:
    """Answer one request."""
    if text == "-":
        text = sys.stdin.buffer.read().decode("utf-8", "surrogateescape")
    if not text.strip():
        raise Fault("the message is empty; write what you would like to see")
    from agent.respond import respond

    services = _open(store, model)
    conversation = services.conversation(
        user_id=user, market=market, culture=_on(culture), count=count
    )
    reply = respond(services.agent, conversation, text, reply_language=reply_language)
    if json:
        print(reply.model_dump_json(indent=2))  # noqa: T201 - the command's data
    else:
        show_reply(reply)


@cli.command()
def chat(
    user: UserOption = None,
    market: MarketOption = None,
    reply_language: LanguageOption = None,
    count: CountOption = 5,
    culture: CultureOption = "on",
    session: Annotated[
        str | None, typer.Option("--session", help="Name to go on under later.")
    ] = None,
    store: StoreOption = None,
    model: ModelOption = None,
) -> None:
    """Talk in the terminal; an empty line or Ctrl-D ends."""
    from functools import partial

    from agent.respond import EmptyMessageError
    from app.sessions import Sessions
    from app.talk import Talk

    services = _open(store, model)
    new = partial(
        services.conversation, user_id=user, market=market, culture=_on(culture), count=count
    )
    talk = Talk(services, Sessions(services.store.sessions_db), new, session)
    while (line := _line()) is not None:
        try:
            show_reply(talk.say(line, reply_language=reply_language))
        except EmptyMessageError:
            continue


def _line() -> str | None:
    if sys.stdin.isatty():
        sys.stderr.write("> ")
        sys.stderr.flush()
    line = sys.stdin.buffer.readline().decode("utf-8", "surrogateescape")
    return line if line.strip() else None


@cli.command()
def train(store: StoreOption = None) -> None:
    """Fit the scorer again to the store's interactions."""
    with steps("train") as progress:
        from app.ingest import train as run_train
        from app.settings import read_settings
        from app.store import Store

        settings = read_settings(store=store)
        manifest = run_train(Store(settings.store), lambda step: progress.begin(step, None))
    say(
        f"{manifest.scorer} is in force, fitted to {manifest.counts['interactions']:,} interactions"
    )


@cli.command()
def doctor(store: StoreOption = None, model: ModelOption = None) -> None:
    """Check settings, model and store, and say what to do."""
    from app.doctor import checks
    from app.settings import read_settings

    failed = 0
    for check in checks(read_settings(store=store, model=model)):
        say(f"{'ok  ' if check.ok else 'FAIL'} {check.name}: {check.found}")
        failed += not check.ok
    if failed:
        raise typer.Exit(1)


def _on(culture: str) -> bool:
    if culture not in {"on", "off"}:
        raise Fault(f"--culture takes on or off, got {culture!r}")
    return culture == "on"


def _open(store: Path | None, model: str | None) -> "Services":
    """Return the services; builds the demo store the first time, if none was named."""
    from app.services import open_services
    from app.settings import read_settings
    from app.store import Store

    settings = read_settings(store=store, model=model)
    if not Store(settings.store).exists():
        if store is not None:
            raise Fault(
                f"no store at {str(store)!r}; build one with: polyrec ingest --store {store}",
                code=1,
            )
        say(f"no store at {str(settings.store)!r} yet: building the demo catalogue, once")
        ingest(DEMO, None, None, None, settings.store)
    return open_services(settings)


def main() -> None:
    """Run the command; every expected fault is one line on stderr."""
    from app.console import run

    run(cli)
