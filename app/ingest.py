"""Files to a store: load, index, fit, publish."""

import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

import scorer.train
from agent.acts import train_acts
from agent.intent import train_intent
from app.store import Manifest, Store, StoreError, sha256
from catalog.catalog import build_catalog
from catalog.demo.films import DEMO, demo_source
from catalog.interactions import Interactions, load_interactions, save_interactions
from catalog.load import load_interactions_table, load_items, write_rejects
from catalog.presets import Preset, Source, open_preset
from catalog.tables import Reject, read_rows
from vectorstore.embed import Embedder
from vectorstore.entries import entries
from vectorstore.index import build_index

INTENT_FILE, ACTS_FILE = "intent.npz", "acts.npz"


class Progress(Protocol):
    """Told how far an ingest is."""

    def begin(self, step: str, total: int | None) -> None:
        """Start a step of `total` units; None where that is not known."""
        ...

    def advance(self, n: int = 1) -> None:
        """Finish n units of the step."""
        ...


@dataclass(frozen=True, slots=True)
class Summary:
    """What an ingest did."""

    manifest: Manifest
    rejects: tuple[Reject, ...]
    rejects_file: Path | None
    seconds: float


def source_of(
    catalog: str, *, interactions: Path | None, preset: Preset | None, mapping: Mapping[str, str]
) -> Source:
    """Return where to read from.

    Args:
        catalog: A file, a preset's folder, or "demo".
        interactions: A file; a preset brings its own.
        preset: Name of a known data set.
        mapping: Column to field.
    """
    if preset:
        source = open_preset(preset, Path(catalog))
    elif catalog == DEMO and not Path(DEMO).exists():
        source = demo_source()
    else:
        path = Path(catalog)
        source = Source(items=lambda: read_rows(path), file=path.name)
    extra = dict(source.mapping) | dict(mapping)
    if interactions is not None:
        return Source(
            items=source.items,
            file=source.file,
            interactions=lambda: read_rows(interactions),
            interactions_file=interactions.name,
            mapping=extra,
            markets=source.markets,
        )
    return Source(
        items=source.items,
        file=source.file,
        interactions=source.interactions,
        interactions_file=source.interactions_file,
        mapping=extra,
        scale=source.scale,
        markets=source.markets,
    )


def ingest(
    store: Store, source: Source, embedder: Embedder, progress: Progress, *, named: str
) -> Summary:
    """Build a store from a source and put it in force; the old one stays until then.

    Raises:
        StoreError: If no row of the source is a valid item, or another process writes.
    """
    start = time.perf_counter()
    with store.writing():
        folder = store.new_build()
        progress.begin("reading", None)
        loaded = load_items(
            source.items(), source.mapping, file=source.file, on_row=progress.advance
        )
        if not loaded.items:
            why = f"; the first: {loaded.rejects[0].reason}" if loaded.rejects else ""
            raise StoreError(
                f"{named!r} has no valid item among {len(loaded.rejects)} rows{why}; "
                "name its columns with --map COLUMN=FIELD"
            )
        build_catalog(loaded.items, folder / "catalog.db")
        interactions, rejects = _interactions(source, loaded.items_nums(), progress)
        rejects = [*loaded.rejects, *rejects]
        texts = list(entries(loaded.items))
        progress.begin("indexing", len(texts))
        build_index(folder / "chroma", texts, embedder, on_entries=progress.advance)
        scorer_folder = _fit(folder, interactions, len(loaded.items), progress)
        progress.begin("fitting the classifiers of messages", None)
        train_intent(embedder).save(folder / INTENT_FILE)
        train_acts(embedder).save(folder / ACTS_FILE)
        if rejects:
            write_rejects(rejects, folder / "rejects.jsonl")
        names = ["catalog.db", "interactions.npz", "scorer-1/ease.safetensors"]
        manifest = Manifest(
            build="",
            scorer=scorer_folder,
            embedder=embedder.name,
            dimension=embedder.dimension,
            source=named,
            simulated_users=named == DEMO,
            counts={
                "items": len(loaded.items),
                "entries": len(texts),
                "interactions": len(interactions) if interactions else 0,
                "users": len(interactions.user_ids) if interactions else 0,
                "rejects": len(rejects),
            },
            texts=dict(sorted(Counter(e.language for e in texts).items())),
            checksums={n: sha256(folder / n) for n in names if (folder / n).is_file()},
        )
        published = store.publish(folder, manifest)
    rejects_file = store.build_folder(published) / "rejects.jsonl" if rejects else None
    return Summary(published, tuple(rejects), rejects_file, time.perf_counter() - start)


def _interactions(
    source: Source, item_nums: dict[str, int], progress: Progress
) -> tuple[Interactions | None, list[Reject]]:
    if source.interactions is None:
        return None, []
    progress.begin("reading interactions", None)
    loaded = load_interactions_table(
        source.interactions(),
        item_nums,
        source.mapping,
        file=source.interactions_file,
        scale=source.scale,
        markets=source.markets(),
        on_row=progress.advance,
    )
    interactions = loaded.interactions
    return (interactions if interactions and len(interactions) else None), loaded.rejects


def _fit(
    folder: Path, interactions: Interactions | None, n_items: int, progress: Progress
) -> str | None:
    if interactions is None:
        return None
    progress.begin("fitting the scorer", None)
    save_interactions(interactions, folder / "interactions.npz")
    start = time.perf_counter()
    fitted = scorer.train.fit(interactions, n_items)
    seconds = time.perf_counter() - start
    scorer.train.save(fitted, folder / "scorer-1", interactions=interactions, seconds=seconds)
    return "scorer-1"


def train(store: Store, on_step: Callable[[str], None]) -> Manifest:
    """Fit the scorer of a store again, beside the old one, and put it in force.

    Raises:
        StoreError: If the store has no interactions.
    """
    manifest = store.manifest()
    folder = store.build_folder(manifest)
    if manifest.scorer is None:
        raise StoreError(
            "the store has no interactions to learn from; "
            "ingest the catalogue with --interactions FILE"
        )
    with store.writing():
        on_step("reading interactions")
        interactions = load_interactions(folder / "interactions.npz")
        on_step(f"fitting to {len(interactions):,} interactions")
        start = time.perf_counter()
        fitted = scorer.train.fit(interactions, manifest.counts["items"])
        seconds = time.perf_counter() - start
        name = f"scorer-{int(manifest.scorer.rpartition('-')[2]) + 1}"
        scorer.train.save(fitted, folder / name, interactions=interactions, seconds=seconds)
        kept = {k: v for k, v in manifest.checksums.items() if not k.startswith("scorer-")}
        kept[f"{name}/ease.safetensors"] = sha256(folder / name / "ease.safetensors")
        updated = replace(manifest, scorer=name, checksums=kept)
        store.write_manifest(updated)
    return updated
