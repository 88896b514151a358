"""Settings to catalogue, index, scorer and agent, each loaded once."""

import os
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import scorer.train
from agent.acts import Acts, load_acts
from agent.build import Agent, AgentMaker, build_agent
from agent.checkpoint import open_checkpointer
from agent.conversation import Conversation
from agent.intent import Intent, load_intent
from agent.model import ChatModel, ModelSettings, PlannerModel, load_model
from agent.translator import ModelTranslator
from app.ingest import ACTS_FILE, INTENT_FILE
from app.settings import Settings
from app.store import Manifest, Store, StoreError
from catalog.catalog import Catalog
from catalog.interactions import UnknownUserError, load_interactions
from language.names import country_codes
from tools.session import MarketSource, Sources
from vectorstore.embed import Embedder, load_embedder
from vectorstore.index import ItemIndex

os.environ.setdefault("LANGGRAPH_STRICT_MSGPACK", "true")


class MarketError(ValueError):
    """A market that is no country."""


@dataclass(frozen=True, slots=True)
class Services:
    """Everything a turn needs."""

    store: Store
    manifest: Manifest
    sources: Sources
    agent: Agent
    intent: Intent
    acts: Acts

    def conversation(
        self,
        *,
        user_id: str | None = None,
        market: str | None = None,
        market_how: MarketSource = "client",
        culture: bool = True,
        count: int = 5,
    ) -> Conversation:
        """Return a new conversation.

        Raises:
            MarketError: If `market` is no ISO 3166-1 code.
        """
        if market is not None:
            market = market.upper()
            if market not in country_codes():
                raise MarketError(
                    f"market {market!r} is no ISO 3166-1 alpha-2 country; write it like BR or JP"
                )
        conversation = Conversation(
            sources=self.sources,
            intent=self.intent,
            acts=self.acts,
            user_id=user_id,
            market=market,
            market_how=market_how if market else "none",
            culture=culture,
            count=count,
        )
        if user_id is not None:
            conversation.past = self._past(user_id)
        return conversation

    def knows(self, user_id: str) -> bool:
        """Whether the interaction data has this user."""
        interactions = self.sources.interactions
        return interactions is not None and user_id in interactions.user_ids

    def _past(self, user_id: str) -> dict[int, float]:
        interactions = self.sources.interactions
        if interactions is None:
            return {}
        try:
            history = interactions.history(user_id)
        except UnknownUserError:
            return {}
        # a rating of half the scale says nothing, the ends say like and dislike
        return {item: 2 * value - 1 for item, value in history.items()}


def open_services(
    settings: Settings,
    *,
    embedder: Embedder | None = None,
    model: ChatModel | None = None,
    agent: AgentMaker | None = None,
) -> Services:
    """Open a store and load everything of it.

    Args:
        settings: Which store, model and embedder.
        embedder: One that is loaded already; None loads the setting's.
        model: One that is loaded already; None loads the setting's.
        agent: Makes the agent of the model; None keeps the running turn in the store.

    Raises:
        StoreError: If the store is missing, damaged, or built with another embedder.
        ModelSettingError: If the model cannot be loaded.
    """
    store = Store(settings.store)
    manifest = store.manifest()
    folder = store.build_folder(manifest)
    embedder = embedder or load_embedder(settings.embedder)
    if (embedder.name, embedder.dimension) != (manifest.embedder, manifest.dimension):
        raise StoreError(
            f"store {str(settings.store)!r} was built with embedder {manifest.embedder!r}, the "
            f"setting is {embedder.name!r}; rebuild it with: polyrec ingest --store {settings.store}"
        )
    model = model or load_model(model_settings(settings))
    translator = None if isinstance(model, PlannerModel) else ModelTranslator(model)
    sources = Sources(
        catalog=Catalog(folder / "catalog.db"),
        index=ItemIndex(folder / "chroma"),
        embedder=embedder,
        scorers=scorer.train.load(folder / manifest.scorer) if manifest.scorer else None,
        interactions=(load_interactions(folder / "interactions.npz") if manifest.scorer else None),
        simulated_users=manifest.simulated_users,
        translator=translator,
    )
    _verify(sources, manifest, settings.store)
    if agent is None:
        agent = partial(
            build_agent,
            checkpointer=open_checkpointer(settings.store / "running.db"),
            turn_seconds=settings.turn_timeout,
        )
    intent, acts = load_intent(folder / INTENT_FILE), load_acts(folder / ACTS_FILE)
    return Services(store, manifest, sources, agent(model), intent, acts)


def _verify(sources: Sources, manifest: Manifest, root: Path) -> None:
    counts = (len(sources.catalog), len(sources.index))
    wanted = (manifest.counts["items"], manifest.counts["entries"])
    if counts != wanted:
        raise StoreError(
            f"store {str(root)!r} has {counts[0]} items and {counts[1]} entries where its manifest "
            f"says {wanted[0]} and {wanted[1]}; rebuild it with: polyrec ingest --store {root}"
        )


def model_settings(settings: Settings) -> ModelSettings:
    """Return how the settings say a model is reached."""
    key = settings.openai_api_key
    return ModelSettings(
        name=settings.model_name,
        base_url=settings.openai_base_url,
        api_key=key.get_secret_value() if key else None,
        timeout=settings.model_timeout,
    )
