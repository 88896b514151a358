"""Is every sentence supported by the evidence it cites, and the evidence by the catalogue?

Written anew from what a reply and a catalogue say, not with the product's own grounding: a fault
there must show here.
"""

import functools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import regex

from agent.parse import western_digits
from agent.reply import EvidenceOut, Reply
from catalog.catalog import Catalog, folded_title
from catalog.items import FACTS, Fact, Item
from evals.graders.base import Context, verdict
from evals.results import Grade
from language.messages import available, messages
from language.names import country_names
from language.script import script_for

_NUMBER = regex.compile(r"\d+(?:[.,]\d+)?")
_SENTENCE = regex.compile(r"[^.!?。！？؟।\n]+[.!?。！？؟।]*")
_LETTER = regex.compile(r"\p{L}")
_MOST_WORDS = 8
_SPACELESS = {"Jpan", "Hans", "Hani", "Thai", "Khmr", "Laoo", "Mymr"}


@dataclass(frozen=True, slots=True)
class Claim:
    """One sentence, and what it may speak of."""

    text: str
    items: tuple[Item, ...]
    evidence: tuple[EvidenceOut, ...]
    said: str
    """What the user said up to here: it may be said back."""
    tag: str


def grounded(context: Context) -> Mapping[str, Grade]:
    """Grade facts (no unsupported hard fact), evidence (all of it real) and supported (a share)."""
    facts: list[str] = []
    evidence: list[str] = []
    n_claims, n_bad = 0, 0
    said = ""
    for number, _, reply in context.replies():
        said = f"{said}\n{context.trace.turns[number].said}"
        where = f"turn {number + 1}: "
        evidence += [where + f for f in _false_evidence(context, reply)]
        facts += [where + f for f in _false_items(context, reply)]
        for claim, uncited in _claims(context, reply, said):
            n_claims += 1
            faults = list(_unsupported(context.world.sources.catalog, claim))
            if uncited:
                evidence.append(f"{where}{claim.text!r} {uncited}")
            facts += [f"{where}{claim.text.strip()!r}: {f}" for f in faults]
            n_bad += bool(faults or uncited)
    grades = {"facts": verdict(facts), "evidence": verdict(evidence)}
    if n_claims:
        grades["supported"] = Grade(value=1 - n_bad / n_claims, reason=verdict(facts).reason)
    return grades


def _false_evidence(context: Context, reply: Reply) -> Iterator[str]:
    """Yield evidence that is not what the catalogue says."""
    catalog = context.world.sources.catalog
    for key, evidence in reply.evidence.items():
        if evidence.item_id is None or evidence.item_id not in catalog:
            yield f"{key} is about no item of the catalogue"
        elif evidence.field in FACTS or evidence.field.startswith("text."):
            true = _value(catalog.item(evidence.item_id), evidence.field)
            if true != evidence.value:
                yield f"{key} says {evidence.value!r}, the catalogue {true!r}"


def _value(item: Item, field: str) -> Fact | None:
    if field.startswith("text."):
        return item.texts.get(field.removeprefix("text."))
    return item.facts().get(field)


def _false_items(context: Context, reply: Reply) -> Iterator[str]:
    """Yield titles and facts of shown items that are not the item's own."""
    for shown in reply.items:
        item = context.known(shown)
        if item is None:
            continue
        titles = set(item.all_titles().values())
        if shown.title not in titles:
            yield f"{item.item_id} is called {shown.title!r}"
        if shown.title_original != item.title_original:
            yield f"{item.item_id} is originally called {shown.title_original!r}"
        if shown.facts != item.facts():
            wrong = [k for k, v in shown.facts.items() if item.facts().get(k) != v]
            yield f"{item.item_id} has other {', '.join(wrong) or 'facts'} than the catalogue"


def _claims(context: Context, reply: Reply, said: str) -> Iterator[tuple[Claim, str]]:
    """Yield each sentence, with what is wrong with its citation; "" if nothing is."""
    shown = [item for i in reply.items if (item := context.known(i))]
    for out in reply.items:
        item = context.known(out)
        if item is None:
            continue
        for reason in out.reasons:
            cited = tuple(reply.evidence[e] for e in reason.evidence if e in reply.evidence)
            yield (
                Claim(reason.text, (item,), cited, said, reply.language),
                _uncited(reply, item.item_id, reason.evidence),
            )
    listed = {line for line in reply.text.split("\n")[1:] if reply.items}
    opening = "\n".join(line for line in reply.text.split("\n") if line not in listed)
    catalog = context.world.sources.catalog
    rules = [c.value for c in reply.constraints]
    cited_ids = [e.item_id for e in reply.evidence.values() if e.item_id]
    about = [catalog.item(i) for i in dict.fromkeys([*rules, *cited_ids]) if i in catalog]
    told = (
        f"{said}\n{' '.join(c.text for c in reply.constraints)}\n{len(shown)} {context.case.count}"
    )
    for sentence in _SENTENCE.findall(opening):
        if _LETTER.search(sentence):
            subjects = (*shown, *about)
            yield (
                Claim(sentence, subjects, tuple(reply.evidence.values()), told, reply.language),
                "",
            )


def _uncited(reply: Reply, item_id: str, cited: Sequence[str]) -> str:
    if not cited:
        return "cites nothing"
    for key in cited:
        if key not in reply.evidence:
            return f"cites {key!r}, which the reply does not hold"
        if reply.evidence[key].item_id != item_id:
            return f"cites {key!r}, which is about another item"
    return ""


def _unsupported(catalog: Catalog, claim: Claim) -> Iterator[str]:
    known = _known(catalog, claim)
    numbers = set(_NUMBER.findall(western_digits(known)))
    for number in _NUMBER.findall(western_digits(claim.text)):
        if number not in numbers:
            yield f"the number {number}"
    rest = _without(claim.text, known)
    yield from (f"the title {title!r}" for title in _foreign_titles(catalog, rest, known))
    yield from (f"the country {code}" for code in _foreign_countries(claim, rest))
    yield from (f"the genre {genre}" for genre in _foreign_genres(catalog, claim, rest))


def _known(catalog: Catalog, claim: Claim) -> str:
    parts = [claim.said]
    about = list(claim.items)
    for evidence in claim.evidence:
        values = evidence.value if isinstance(evidence.value, list) else [str(evidence.value)]
        parts += values
        about += [catalog.item(v) for v in values if v in catalog]
    for item in about:
        parts += [*item.all_titles().values(), *item.creators, *item.texts.values()]
        measures = [item.year, item.runtime, item.maturity]
        if item.year:
            measures += [item.year // 10 * 10, item.year % 100 // 10 * 10]
        parts += [str(m) for m in measures if m is not None]
    return "\n".join(parts)


def _without(text: str, known: str) -> str:
    """Return a folded sentence without the lines of `known` that stand in it: titles, names."""
    rest = f" {folded_title(text)} "
    for line in sorted(set(known.split("\n")), key=len, reverse=True):
        folded = folded_title(line)
        if len(folded) >= 2:
            rest = (
                rest.replace(f" {folded} ", " ") if folded.isascii() else rest.replace(folded, " ")
            )
    return rest


def _foreign_titles(catalog: Catalog, rest: str, known: str) -> list[str]:
    words = rest.split()
    spans = {
        " ".join(words[i:j])
        for i in range(len(words))
        for j in range(i + 2, min(len(words), i + _MOST_WORDS) + 1)
    }
    found = set(catalog.titled(sorted(spans))) | (spans & set(catalog.values("creator")))
    folded = folded_title(known)
    return sorted(title for title in found if title not in folded)


@functools.cache
def _countries(tag: str) -> Mapping[str, str]:
    """Return folded country names of a language to codes."""
    return {folded_title(name): code for code, name in country_names(tag).items()}


def _foreign_countries(claim: Claim, rest: str) -> list[str]:
    own = {code for item in claim.items for code in item.countries}
    said = f" {folded_title(claim.said)} "
    found = []
    for name, code in _countries(claim.tag).items():
        if (
            code not in own
            and _stands(name, rest, claim.tag)
            and not _stands(name, said, claim.tag)
        ):
            found.append(code)
    # a name inside another one ("Guinea" in "Equatorial Guinea") is not meant
    own_names = [n for n, c in _countries(claim.tag).items() if c in own and n in rest]
    return [c for c in found if not any(_name(claim.tag, c) in name for name in own_names)]


@functools.cache
def _name(tag: str, code: str) -> str:
    return next(name for name, c in _countries(tag).items() if c == code)


def _stands(words: str, text: str, tag: str) -> bool:
    """Whether words stand in a folded text as words, or, in scripts without spaces, at all."""
    if script_for(tag.split("-")[0]) in _SPACELESS:
        return len(words) >= 2 and words in text
    return f" {words} " in text


def _foreign_genres(catalog: Catalog, claim: Claim, rest: str) -> list[str]:
    """Return genres named by a sentence that cites genres, which the item does not have.

    Only there: elsewhere the same word may be a mood, or part of a plot.
    """
    if claim.tag not in available():
        return []
    if not any(e.field == "genres" for e in claim.evidence) or len(claim.items) != 1:
        return []
    words = {
        genre: folded_title(messages(claim.tag).word("genre", genre))
        for genre in catalog.values("genre")
    }
    own = set(claim.items[0].genres)
    for genre in sorted(own, key=lambda g: -len(words.get(g, ""))):
        if genre in words:
            rest = rest.replace(words[genre], " · ")
    return [
        genre
        for genre, word in words.items()
        if genre not in own and _stands(word, rest, claim.tag)
    ]
