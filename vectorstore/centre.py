"""Fits what BundledEmbedder removes from e5's vectors: python -m vectorstore.centre

The sample is the demo catalogue's descriptions, at most 14 a language so that none outweighs the
others. Nothing but the texts is used: no queries, no judgements.
"""

import json
from collections import defaultdict
from pathlib import Path

import numpy as np

from vectorstore.embed import _PASSAGE_CHARS, _QUERY_CHARS, _e5_passages, _load_e5, guard

_PER_LANGUAGE = 14
_QUERY_WORDS = 12


def sample(folder: Path) -> list[str]:
    """Return descriptions of the demo films in `folder`, balanced over languages."""
    by_language: dict[str, list[str]] = defaultdict(list)
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            for language, text in json.loads(line)["descriptions"].items():
                by_language[language].append(text)
    return [
        t
        for _, texts in sorted(by_language.items())
        for t in texts[:: max(1, len(texts) // _PER_LANGUAGE)][:_PER_LANGUAGE]
    ]


def _opening(text: str) -> str:
    words = text.split()
    return " ".join(words[:_QUERY_WORDS]) if len(words) > _QUERY_WORDS else text[: 2 * _QUERY_WORDS]


def main() -> None:
    """Write centre.npz beside this module."""
    here = Path(__file__).parent
    texts = sample(here.parent / "catalog" / "demo" / "films")
    e5 = _load_e5()
    queries = np.stack([np.asarray(e5.query(guard(_opening(t), _QUERY_CHARS))) for t in texts])
    passages = np.concatenate(
        [
            _e5_passages(e5, [guard(t, _PASSAGE_CHARS) for t in texts[i : i + 8]])
            for i in range(0, len(texts), 8)
        ]
    )
    query_mean, passage_mean = queries.mean(axis=0), passages.mean(axis=0)
    centred = np.concatenate([queries - query_mean, passages - passage_mean])
    component = np.linalg.svd(centred, full_matrices=False)[2][0]
    np.savez(
        here / "centre.npz",
        query_mean=query_mean.astype(np.float32),
        passage_mean=passage_mean.astype(np.float32),
        component=component.astype(np.float32),
    )


if __name__ == "__main__":
    main()
