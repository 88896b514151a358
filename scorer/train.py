"""Interactions to fitted scorers and their checkpoint."""

import json
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from catalog.interactions import Interactions
from scorer.base import Scorer
from scorer.ease import EaseSettings, fit_ease, load_ease
from scorer.popularity import PopularityScorer, fit_popularity, load_popularity


@dataclass(frozen=True, slots=True)
class Scorers:
    """What ranking needs."""

    taste: Scorer
    popularity: PopularityScorer


def fit(interactions: Interactions, n_items: int, settings: EaseSettings | None = None) -> Scorers:
    """Return scorers fitted to interactions."""
    return Scorers(
        taste=fit_ease(interactions, n_items, settings),
        popularity=fit_popularity(interactions, n_items),
    )


def save(scorers: Scorers, folder: Path, *, interactions: Interactions, seconds: float) -> None:
    """Write both scorers and scorer.json, which says what they were fitted to."""
    folder.mkdir(parents=True, exist_ok=True)
    scorers.taste.save(folder)
    scorers.popularity.save(folder)
    about = {
        "taste": scorers.taste.name,
        "settings": asdict(EaseSettings()),
        "interactions": len(interactions),
        "users": len(interactions.user_ids),
        "fit_seconds": round(seconds, 2),
        "written": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
    }
    (folder / "scorer.json").write_text(json.dumps(about, indent=2) + "\n", encoding="utf-8")


def load(folder: Path) -> Scorers:
    """Read what `save` wrote."""
    return Scorers(taste=load_ease(folder), popularity=load_popularity(folder))
