"""How well wishes are told from other messages on xSID. python -m evals.bench_intent FOLDER

Recommendation-like are the intents that look for a film, series or book (SearchScreeningEvent,
SearchCreativeWork); all others are not, music and restaurants among them. The product's classifier,
which learned from our own sentences alone, stands beside a linear probe (logistic regression on the
whole vectors) that learned from the same sentences. AUC is free of any limit; accuracy is at the
limits that ship.
"""

import argparse
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import regex
from numpy.typing import NDArray
from rich.console import Console
from rich.table import Table
from scipy.optimize import minimize
from scipy.stats import mannwhitneyu

from agent.intent import Message, examples, signals_of, train_intent
from agent.lexicon import load_lexicon
from agent.lexicon_file import lexicon_tags
from agent.parse import parse
from agent.ridge import embedded
from language.detect import detect
from vectorstore.embed import load_embedder

RECOMMENDING = {"SearchScreeningEvent", "SearchCreativeWork"}
_RIDGE = 1e-3

Floats = NDArray[np.float64]


def utterances(folder: Path) -> Iterator[tuple[str, str, bool]]:
    """Yield language, text and whether it is recommendation-like, of every valid file."""
    for path in sorted(folder.rglob("*.valid.conll")):
        source = path.read_text(encoding="utf-8")
        texts = regex.findall(r"^# text = (.*)$", source, flags=regex.M)
        intents = regex.findall(r"^# intent = (.*)$", source, flags=regex.M)
        for text, intent in zip(texts, intents, strict=True):
            yield path.name.split(".")[0], text, intent in RECOMMENDING


def probe(vectors: Floats, signs: Floats) -> Floats:
    """Return the weights of a logistic regression, the last one being the constant."""
    points = np.hstack([vectors, np.ones((len(vectors), 1))])

    def loss(weights: Floats) -> tuple[float, Floats]:
        margin = signs * (points @ weights)
        slope = -(points * (signs / (1 + np.exp(margin)))[:, None]).mean(axis=0)
        slope[:-1] += _RIDGE * weights[:-1]
        size = _RIDGE * float(weights[:-1] @ weights[:-1]) / 2
        return float(np.logaddexp(0, -margin).mean()) + size, slope

    start = np.zeros(points.shape[1])
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 500})
    return np.asarray(found.x, dtype=np.float64)


def _auc(scores: Floats, wanted: NDArray[np.bool_]) -> float:
    statistic = mannwhitneyu(scores[wanted], scores[~wanted]).statistic
    return float(statistic / (wanted.sum() * (~wanted).sum()))


def main() -> None:
    """Print AUC and accuracy by language."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="unpacked xSID, with files LANGUAGE.valid.conll")
    args = parser.parse_args()
    said = list(utterances(args.folder))
    if not said:
        parser.error(f"no file LANGUAGE.valid.conll below {str(args.folder)!r}")
    embedder = load_embedder("bundled")
    intent = train_intent(embedder)
    texts, _, kinds = examples()
    signs = np.where(np.array(kinds) == "wish", 1.0, -1.0)
    learned = embedded(embedder, texts).astype(np.float64)
    vectors = embedded(embedder, [text for _, text, _ in said])
    weights = probe(learned, signs)
    scores, taken = [], []
    for (_, text, _), vector in zip(said, vectors, strict=True):
        tag = detect(text).tag
        lexicon = load_lexicon("en" if tag == "und" else tag, frozenset(lexicon_tags()))
        message = Message(vector, *signals_of(parse(text, lexicon), text))
        scores.append(intent.score(message))
        taken.append(intent.is_wish(message))
    languages = np.array([language for language, _, _ in said])
    wanted = np.array([w for _, _, w in said])
    own, others = np.array(scores), vectors @ weights[:-1] + weights[-1]
    table = Table("language", "n", "AUC", "AUC of the probe", "accuracy", title="xSID, valid")
    for language in dict.fromkeys(languages):
        at = languages == language
        both = 0 < wanted[at].sum() < at.sum()
        row = [f"{_auc(s[at], wanted[at]):.3f}" if both else "–" for s in (own, others)]
        right = (np.array(taken)[at] == wanted[at]).mean()
        table.add_row(str(language), str(at.sum()), *row, f"{right:.3f}")
    Console().print(table)


if __name__ == "__main__":
    main()
