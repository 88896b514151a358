"""Getting a variant ready: its store, its model behind a tape, its player."""

import functools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from langchain_core.language_models import BaseChatModel

from agent.build import build_agent
from agent.model import PLANNER, PlannerModel, load_model
from app.ingest import Progress, ingest, source_of
from app.services import Services, model_settings, open_services
from app.settings import Settings
from app.store import Store
from catalog.demo.films import DEMO
from evals.cases import Case
from evals.graders.base import World
from evals.judging import Jury
from evals.play import InProcess, PlantInTools
from evals.public.base import PUBLIC, read_public, source_of_set
from evals.results import VariantInfo
from evals.run import Stage
from evals.simulator.simulator import SimulatedPlayer
from evals.suite import DatasetSpec, ModelSpec, SuiteError, Variant
from evals.tape import Mode, Tape, TapedChatModel
from evals.traces import Trace
from prompts import versions
from vectorstore.embed import Embedder, load_embedder


@dataclass(frozen=True, slots=True)
class Taping:
    """Where a model's answers come from."""

    tape: Tape | None = None
    """None in mode live, which needs none."""
    mode: Mode = "live"


@dataclass(frozen=True, slots=True)
class AnyPlayer:
    """Plays scripted cases by their script, and cases with a persona by the simulator."""

    services: Services

    def play(self, case: Case) -> Trace:
        """Return what happened."""
        if case.persona is not None:
            return SimulatedPlayer(self.services).play(case)
        return InProcess(self.services).play(case)


@dataclass(frozen=True, slots=True)
class Stages:
    """Makes stages of variants."""

    settings: Settings
    stores: Path
    """Folder for the stores of data sets that have none yet."""
    data: Path | None
    """Folder of the public data sets."""
    taping: Taping | None
    """None asks models themselves."""
    progress: Callable[[str], Progress]
    """Gives a progress display for the building of a store."""
    judges: Sequence[ModelSpec] = ()
    questions: Mapping[str, str] = field(default_factory=dict)
    """What the judges are asked, by name."""

    def __call__(self, variant: Variant, epoch: int) -> Stage:
        """Return a variant, ready to be played; each epoch has answers of its own on a tape.

        Raises:
            StoreError: If its store is missing or cannot be built.
            ModelSettingError: If its model cannot be loaded.
        """
        embedder = _embedder(variant.embedder)
        store = self._store(variant.dataset, embedder)
        services = open_services(
            self.settings.model_copy(
                update={"store": store, "model": variant.model.name, "embedder": variant.embedder}
            ),
            embedder=embedder,
            model=self._model(variant.model.name, epoch),
            agent=partial(build_agent, prompts=variant.prompt_set, middleware=[PlantInTools()]),
        )
        info = VariantInfo(
            name=variant.name,
            model=variant.model.name,
            embedder=embedder.name,
            dataset=f"{variant.dataset.name} ({services.manifest.source})",
            prompts={name: str(variant.prompt_set.prompt(name)) for name in versions()},
        )
        world = World(services.sources, variant.prompt_set)
        return Stage(variant, info, AnyPlayer(services), world, self._jury(variant, epoch))

    def _jury(self, variant: Variant, epoch: int) -> Jury | None:
        if not self.judges:
            return None
        judges = [(spec, self._model(spec.name, epoch)) for spec in self.judges]
        return Jury(judges, self.questions, variant.prompt_set)

    def _model(self, name: str, epoch: int) -> BaseChatModel:
        if name == PLANNER:
            return PlannerModel()
        taping = self.taping or Taping()
        settings = model_settings(self.settings.model_copy(update={"model": name}))
        return TapedChatModel(
            model_name=name,
            mode=taping.mode,
            tape=taping.tape,
            epoch=epoch,
            inner=None if taping.mode == "replay" else load_model(settings),
            parameters={"temperature": 0, "max_tokens": settings.max_tokens},
        )

    def _store(self, dataset: DatasetSpec, embedder: Embedder) -> Path:
        if dataset.store is not None:
            return dataset.store
        if dataset.catalog == DEMO and _holds_demo(self.settings.store, embedder):
            return self.settings.store
        folder = self.stores / f"{dataset.name}-{embedder.name.split()[0].replace('/', '_')}"
        if not _is_built(folder, embedder):
            self._build(dataset, embedder, folder)
        return folder

    def _build(self, dataset: DatasetSpec, embedder: Embedder, folder: Path) -> None:
        if dataset.catalog in PUBLIC:
            if self.data is None:
                raise SuiteError(
                    f"data set {dataset.catalog!r} is read from a folder; name it with --data"
                )
            source = source_of_set(read_public(dataset.catalog, self.data))
        else:
            source = source_of(dataset.catalog, interactions=None, preset=None, mapping={})
        progress = self.progress(f"building {dataset.name}")
        ingest(Store(folder), source, embedder, progress, named=dataset.catalog)


@functools.lru_cache(maxsize=2)
def _embedder(name: str) -> Embedder:
    return load_embedder(name)


def _is_built(folder: Path, embedder: Embedder) -> bool:
    store = Store(folder)
    return store.exists() and store.manifest().embedder == embedder.name


def _holds_demo(folder: Path, embedder: Embedder) -> bool:
    return _is_built(folder, embedder) and Store(folder).manifest().source == DEMO
