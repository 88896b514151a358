"""Which item a title means."""

from dataclasses import dataclass

from rapidfuzz import fuzz, process

from catalog.catalog import Catalog, folded_title
from language.script import unspaced_runs

_MAX_WORDS = 12
_MAX_CHARS = 24
_SURE = 90.0
_MAYBE = 75.0


@dataclass(frozen=True, slots=True)
class TitleMatch:
    """An item that a title may mean."""

    item_num: int
    confidence: float
    """1.0 for the very title, else how alike they are, 0 to 1."""

    @property
    def sure(self) -> bool:
        """Whether it may be used without asking back."""
        return self.confidence >= _SURE / 100


@dataclass(frozen=True, slots=True)
class Mention:
    """A title that stands in a text."""

    title: str
    """Folded."""
    item_nums: tuple[int, ...]


def find_titles(catalog: Catalog, title: str, *, n: int = 5) -> list[TitleMatch]:
    """Return the items whose titles are like `title` in any language, most alike first.

    Args:
        catalog: Where to look.
        title: As somebody wrote it, with typos.
        n: How many at most; below 75 % alike there are none.
    """
    folded = folded_title(title)
    if not folded:
        return []
    if exact := catalog.titled([folded]).get(folded):
        return [TitleMatch(num, 1.0) for num in exact[:n]]
    titles = catalog.all_titles()
    # ratio counts the typos, token_set finds a title inside more words; short titles inside long
    # ones would always win the latter, so both have to agree in part
    found: dict[int, float] = {}
    for text, score, i in process.extract(
        folded, [t for t, _ in titles], scorer=fuzz.ratio, limit=4 * n, score_cutoff=_MAYBE
    ):
        num = titles[i][1]
        if abs(len(text) - len(folded)) <= max(2, len(folded) // 2):
            found[num] = max(found.get(num, 0.0), min(score / 100, 0.99))
    best = sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))[:n]
    return [TitleMatch(num, confidence) for num, confidence in best]


def mentions(catalog: Catalog, text: str) -> list[Mention]:
    """Return the titles that stand literally in `text`, longest first, none inside another."""
    folded = folded_title(text)
    spans = _spans(folded)
    known = catalog.titled(sorted(spans))
    found: list[Mention] = []
    covered = folded
    for title in sorted(known, key=lambda t: (-len(t), t)):
        if title in covered:
            found.append(Mention(title, tuple(known[title])))
            covered = covered.replace(title, "\n")
    return found


def _spans(folded: str) -> set[str]:
    tokens = folded.split()
    spans = {
        " ".join(tokens[i:j])
        for i in range(len(tokens))
        for j in range(i + 1, min(len(tokens), i + _MAX_WORDS) + 1)
    }
    for run in unspaced_runs(folded.replace(" ", "")):
        spans |= {
            run[i:j]
            for i in range(min(len(run), 200))
            for j in range(i + 2, min(len(run), i + _MAX_CHARS) + 1)
        }
    return spans
