"""Makes the demo's viewers: python -m catalog.demo.simulate

They are SIMULATED: no person ever gave these ratings. Each viewer has a market, a taste over genres,
moods, decades and countries, and meets films by an appeal that is drawn at random, more often those
that fit. They serve to show that a history changes a ranking, and can show nothing about people.
"""

import csv
import json

import numpy as np

from catalog.demo.films import films_folder, viewers_file

SEED = 20261122
N_VIEWERS = 1200


def main() -> None:
    """Write simulated_interactions.csv and manifest.json beside the films."""
    rng = np.random.default_rng(SEED)
    films = [
        json.loads(line)
        for path in sorted(films_folder().glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    films.sort(key=lambda film: film["item_id"])
    genres = sorted({g for f in films for g in f["genres"]})
    moods = sorted({m for f in films for m in f["moods"]})
    countries = sorted({f["countries"][0] for f in films})
    has_genre = np.array([[g in f["genres"] for g in genres] for f in films], dtype=float)
    has_mood = np.array([[m in f["moods"] for m in moods] for f in films], dtype=float)
    decade = np.array([(f["year"] - 1930) / 10 for f in films])
    country = np.array([countries.index(f["countries"][0]) for f in films])
    appeal = rng.normal(0, 1, len(films))
    rows: list[list[object]] = []
    for number in range(1, N_VIEWERS + 1):
        market = countries[int(rng.integers(len(countries)))]
        likes_genres = rng.normal(0, 1, len(genres)) * (rng.random(len(genres)) < 0.35)
        likes_moods = rng.normal(0, 0.8, len(moods)) * (rng.random(len(moods)) < 0.35)
        likes_countries = rng.normal(0, 0.4, len(countries))
        likes_countries[countries.index(market)] += abs(rng.normal(0.8, 0.5))
        favourite_decade, width = rng.uniform(3, 9.5), rng.uniform(1, 4)
        fit = (
            has_genre @ likes_genres
            + has_mood @ likes_moods
            + likes_countries[country]
            - 0.5 * ((decade - favourite_decade) / width) ** 2
        )
        chance = np.exp(0.9 * fit + 0.8 * appeal)
        n_met = int(np.clip(rng.lognormal(3.1, 0.5), 8, 80))
        met = rng.choice(len(films), size=n_met, replace=False, p=chance / chance.sum())
        liked = (fit[met] - fit.mean()) / max(float(fit.std()), 1e-9) + 0.4 * appeal[met]
        ratings = np.clip(np.round(3 + 0.8 * liked + rng.normal(0, 0.6, n_met)), 1, 5).astype(int)
        rows += [
            [f"sim-{number:04d}", films[int(film)]["item_id"], int(rating), market]
            for film, rating in zip(met, ratings, strict=True)
        ]
    with viewers_file().open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")  # the same bytes on every system
        writer.writerow(["user_id", "item_id", "rating", "market"])
        writer.writerows(rows)
    manifest = {
        "films": len(films),
        "countries": len({c for f in films for c in f["countries"]}),
        "original_languages": len({f["original_language"] for f in films}),
        "descriptions_in_own_language": sum(
            f["original_language"] != "en" and f["original_language"] in f["descriptions"]
            for f in films
        ),
        "simulated_viewers": N_VIEWERS,
        "simulated_interactions": len(rows),
        "note": "The viewers and their interactions are simulated by simulate.py. "
        "No person gave these ratings.",
        "seed": SEED,
    }
    manifest_file = viewers_file().with_name("manifest.json")
    manifest_file.write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
