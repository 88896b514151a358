"""Which item a title means."""

import functools
from dataclasses import dataclass

import regex
from anyascii import anyascii
from rapidfuzz import fuzz, process

from catalog.catalog import Catalog, folded_title
from language.script import script_of, unspaced_runs

_MAX_WORDS = 12
_MAX_CHARS = 24
_SURE = 90.0
_MAYBE = 75.0
_ENDED = 0.95
_LONGEST_ENDING, _SHORTEST_TITLE = 3, 5
_MIN_SKELETON = 4
_SAME_LENGTH = 0.7
_SOUNDS = tuple(
    (regex.compile(sounds), letter)
    for sounds, letter in (
        (r"\b(?:the|an?)\b", ""),
        (r"[ts]ion\b", "sn"),
        (r"ph", "f"),
        (r"sch|sh|ch|cz", "s"),
        (r"c(?=[eiy])", "s"),
        (r"[cqx]|kh", "k"),
        (r"[wb]|bh|f", "v"),
        (r"[zj]", "s"),
        (r"[td]h?", "t"),
        (r"gh", "g"),
        (r"l", "r"),
        (r"[^bcdfgjklmnpqrstvxz]", ""),
        (r"(.)\1+", r"\1"),
    )
)
"""What scripts spell in several ways, in the order in which it is put together."""


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
    # a particle or an ending may be written together with the title
    shorter = [folded[:-cut] for cut in range(1, _LONGEST_ENDING + 1)]
    shorter = [s for s in shorter if len(s) >= (2 if script_of(s) == "Kore" else _SHORTEST_TITLE)]
    known = catalog.titled(shorter)
    if stem := next((s for s in shorter if s in known), None):
        return [TitleMatch(num, _ENDED) for num in known[stem][:n]]
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


def sounding_like(catalog: Catalog, title: str) -> list[TitleMatch]:
    """Return the items whose titles in Latin letters sound like one in another script, likest first.

    "स्पिरिटेड अवे" is how Hindi spells "Spirited Away": both are reduced to their consonants, those
    that scripts mix up taken together, and compared with typos allowed.

    Args:
        catalog: Where to look.
        title: As somebody wrote it, in any script but Latin; in Latin letters there are none.
    """
    if script_of(title) in {"Latn", None}:
        return []
    spelt = folded_title(anyascii(title))
    wanted = _skeleton(spelt)
    if len(wanted) < _MIN_SKELETON:
        return []
    known = _skeletons(catalog)
    found: dict[int, float] = {}
    for _, score, i in process.extract(
        wanted, [entry[0] for entry in known], scorer=fuzz.ratio, limit=10, score_cutoff=_SURE
    ):
        _, num, length = known[i]
        # vowels are spelt in many ways, but not away
        if min(length, len(spelt)) >= _SAME_LENGTH * max(length, len(spelt)):
            found[num] = max(found.get(num, 0.0), min(score / 100, 0.99))
    best = sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))
    return [TitleMatch(num, confidence) for num, confidence in best]


@functools.lru_cache(maxsize=4)
def _skeletons(catalog: Catalog) -> list[tuple[str, int, int]]:
    """Return the consonants of all titles in Latin letters, each with its item and its length."""
    latin = ((title, num) for title, num in catalog.all_titles() if title.isascii())
    found = {(_skeleton(title), num, len(title)) for title, num in latin}
    return sorted(entry for entry in found if len(entry[0]) >= _MIN_SKELETON)


def _skeleton(folded: str) -> str:
    """Return the consonants of a text in Latin letters, those that sound alike as one."""
    for sounds, letter in _SOUNDS:
        folded = sounds.sub(letter, folded)
    return folded


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
