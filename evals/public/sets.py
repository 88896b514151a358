"""A public data set as catalogue rows and cases, and what makes a recommendation novel."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from catalog.presets import Source
from catalog.tables import Reject, Row
from evals.cases import Case

COUNT = 20
"""Items asked for: the largest cut-off at which recall is reported."""

_UNSAFE = re.compile(r"[^\w.@+-]+")
_SPACES = re.compile(r"\s+")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_ARTICLE = re.compile(r"^(the|an|a) (?=\S)", re.IGNORECASE)
_LONG_WORD = 6


@dataclass(frozen=True, slots=True)
class PublicSet:
    """One data set of recommendation dialogues."""

    name: str
    language: str
    """BCP 47, of the dialogues."""
    rows: Iterable[Mapping[str, object]]
    """The catalogue, by field, as `catalog.load` understands it; can be gone through many times."""
    cases: list[Case]
    untitled: int = 0
    """Entries of the set's item files that are left out, having no title or another's id."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """One message of a recommendation dialogue."""

    text: str
    by_seeker: bool
    recommends: tuple[str, ...] = ()
    """Items that the recommender puts forward here; empty for a seeker."""
    mentions: tuple[str, ...] = ()
    """Further items that are marked as named here."""


def source_of_set(public: PublicSet) -> Source:
    """Return the catalogue of a set in the form that `app.ingest.ingest` takes."""

    def items() -> Iterator[Row | Reject]:
        return (Row(line, values) for line, values in enumerate(public.rows, start=1))

    return Source(items=items, file=public.name)


def titled(rows: Iterable[Mapping[str, object]]) -> tuple[list[Mapping[str, object]], int]:
    """Return the rows that have a title and an id of their own, and how many have not."""
    kept: dict[str, Mapping[str, object]] = {}
    left_out = 0
    for row in rows:
        item_id = str(row["item_id"])
        if str(row["title"] or "").strip() and item_id not in kept:
            kept[item_id] = row
        else:
            left_out += 1
    return list(kept.values()), left_out


def titles_of(rows: Iterable[Mapping[str, object]]) -> dict[str, str]:
    """Return the rows' titles by item id."""
    return {str(row["item_id"]): str(row["title"]) for row in rows}


def novel_cases(
    name: str,
    language: str,
    dialogue: str,
    utterances: Sequence[Utterance],
    titles: Mapping[str, str],
    *,
    known: Iterable[str] = (),
) -> list[Case]:
    """Return a case for each utterance of a dialogue that recommends a novel item.

    An item is novel if nobody named it before, by mark or by title. Repeated items are left out
    after He et al. 2023, "Large Language Models as Zero-Shot Conversational Recommenders" (CIKM):
    copying them from the context is trivially right. Items that the catalogue lacks are left out
    too, and so is a recommendation before the seeker has said anything.

    Args:
        name: Of the data set.
        language: BCP 47, of the dialogue.
        dialogue: Its id within the set.
        utterances: The whole of it, oldest first.
        titles: The catalogue's titles by item id.
        known: Items that were named already, where the utterances do not show it.
    """
    cases: list[Case] = []
    seen = set(known)
    before: list[str] = []
    says: list[str] = []
    open_turn = False
    for number, utterance in enumerate(utterances):
        text = squeeze(utterance.text)
        novel = [
            item_id
            for item_id in dict.fromkeys(utterance.recommends)
            if item_id in titles
            and item_id not in seen
            and not any(names(earlier, titles[item_id]) for earlier in before)
        ]
        if novel and says:
            cases.append(_case(name, language, dialogue, number, says, novel))
        if utterance.by_seeker and text:
            says = [*says[:-1], f"{says[-1]}\n{text}"] if open_turn else [*says, text]
        open_turn = utterance.by_seeker and bool(says)
        seen |= {*utterance.recommends, *utterance.mentions}
        before.append(text)
    return cases


def _case(
    name: str, language: str, dialogue: str, number: int, says: list[str], novel: list[str]
) -> Case:
    scenario = _UNSAFE.sub("_", dialogue)
    return Case.model_validate(
        {
            "id": f"{name}-{scenario}-{number}",
            "scenario": scenario,
            "language": language,
            "turns": says,
            "count": COUNT,
            "qrels": dict.fromkeys(novel, 1),
            "tags": ["public", name],
        }
    )


def squeeze(text: str) -> str:
    """Return the text with one space for each run of white space, and none at its ends."""
    return _SPACES.sub(" ", text).strip()


def compact(text: str) -> str:
    """Return only the letters and digits of a text, in one width and case."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return "".join(char for char in plain if char.isalnum())


def names(text: str, title: str) -> bool:
    """Whether a text names a title.

    Chinese, Japanese and Korean titles are looked for without regard to width and punctuation;
    others as whole words, less an article before them: a short one of one word ("Her") only in
    its own letter case.
    """
    if _CJK.search(title):
        return compact(title) in compact(text)
    title = _ARTICLE.sub("", squeeze(title))
    pattern = rf"(?<!\w){re.escape(title)}(?!\w)"
    exact = " " not in title and len(title) < _LONG_WORD
    return re.search(pattern, text, 0 if exact else re.IGNORECASE) is not None
