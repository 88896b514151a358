"""Is every sentence of an answer true by the evidence it cites, and in the right language?"""

import functools
from collections.abc import Iterable
from dataclasses import dataclass, field

import regex

from agent.answer import Answer, Choice, Reason
from agent.arguments import evidence_id as known_id
from agent.conversation import Conversation
from agent.describe import describe_rule
from agent.lexicon import Match, Term, load_lexicon
from agent.parse import western_digits
from agent.spoken_in import known_languages
from catalog.catalog import folded_title
from catalog.items import Item
from language.detect import detect
from language.names import language_name
from language.script import has_letters
from tools.session import Evidence

_NUMBER = regex.compile(r"\d+(?:[.,]\d+)?")
_LONE_NUMBER = regex.compile(r"(?<![\p{L}\d'])\d+(?:[.,]\d+)?(?![\p{L}\d'])")
"""In Arabic in Latin letters a digit inside a word is a letter."""
_SENTENCE = regex.compile(r"[^.!?。！？؟।\n]+[.!?。！？؟।]*[^\S\n]*|\n")
_MIN_LETTERS = 24
_CLOSE_PAIRS = (
    {"hi", "ur", "ne", "mr"},
    {"id", "ms"},
    {"no", "nb", "nn", "da", "sv"},
    {"es", "pt", "gl", "ca"},
    {"sr", "hr", "bs", "sh"},
    {"zh", "yue", "wuu"},
    {"ru", "uk", "be", "bg"},
    {"ar", "arz"},
    {"fa", "tg"},
    {"cs", "sk"},
)


@dataclass(slots=True)
class Grounded:
    """What is left of an answer, and what was wrong with the rest."""

    answer: Answer
    problems: list[str] = field(default_factory=list)
    """For the model, in English."""
    invented: bool = False
    """Whether items were named that no tool returned."""
    wrong_language: bool = False


def ground(conversation: Conversation, answer: Answer, asked: str) -> Grounded:
    """Return an answer with only what the evidence supports.

    Items that no tool returned or that break a rule go; so do reasons without evidence of their
    own item, or with a number, title, name or country that the item does not have; and opening
    sentences with such. An answer in another language than the reply's is marked as a whole.

    Args:
        conversation: Has the evidence and the rules.
        answer: As the model gave it.
        asked: The user's message: what the user said may be said back.
    """
    answer = _with_known_evidence(conversation, answer)
    result = Grounded(answer)
    kept: list[Choice] = []
    seen: set[str] = set()
    allowed = _allowed_items(conversation)
    for choice in answer.items:
        fault = _item_fault(conversation, choice.item_id, seen, allowed)
        if fault:
            result.problems.append(fault)
            result.invented |= choice.item_id not in conversation.returned
            continue
        seen.add(choice.item_id)
        item = conversation.sources.catalog.item(choice.item_id)
        reasons = []
        for reason in choice.reasons:
            if fault := _reason_fault(conversation, item, reason, asked):
                result.problems.append(f"{choice.item_id}: {reason.text!r}: {fault}")
            else:
                reasons.append(reason)
        kept.append(Choice(item_id=choice.item_id, reasons=reasons))
    listed = [conversation.sources.catalog.item(c.item_id) for c in kept]
    text = _supported_text(conversation, answer, listed, asked, result)
    evidence = [i for i in answer.evidence if i in conversation.evidence]
    result.answer = Answer(kind=answer.kind, text=text, evidence=evidence, items=kept)
    _check_language(conversation, result)
    return result


def _with_known_evidence(conversation: Conversation, answer: Answer) -> Answer:
    """Return an answer whose evidence ids are those that exist, as far as it is clear which are meant."""

    def known(ids: list[str]) -> list[str]:
        return [known_id(conversation, i) for i in ids]

    items = [
        Choice(
            item_id=choice.item_id,
            reasons=[Reason(text=r.text, evidence=known(r.evidence)) for r in choice.reasons],
        )
        for choice in answer.items
    ]
    return answer.model_copy(update={"items": items, "evidence": known(answer.evidence)})


def _allowed_items(conversation: Conversation) -> set[str] | None:
    """Return the ids of all items that keep the rules; None where there are no rules."""
    catalog = conversation.sources.catalog
    nums = catalog.allowed(conversation.constraints.filter())
    return None if nums is None else {catalog.at(num).item_id for num in nums.tolist()}


def _item_fault(
    conversation: Conversation, item_id: str, seen: set[str], allowed: set[str] | None
) -> str:
    if item_id not in conversation.sources.catalog or item_id not in conversation.returned:
        return f"item {item_id!r} was returned by no tool"
    if item_id in seen:
        return f"item {item_id!r} is listed twice"
    if allowed is not None and item_id not in allowed:
        return f"item {item_id!r} breaks a rule in force"
    return ""


def _reason_fault(conversation: Conversation, item: Item, reason: Reason, asked: str) -> str:
    if not reason.evidence:
        return "it cites no evidence"
    cited: list[Evidence] = []
    for evidence_id in reason.evidence:
        evidence = conversation.evidence.get(evidence_id)
        if evidence is None:
            return f"there is no evidence {evidence_id!r}"
        if evidence.item_id != item.item_id:
            return f"evidence {evidence_id!r} belongs to another item"
        cited.append(evidence)
    return _claim_fault(conversation, reason.text, [item], asked, cited)


def _claim_fault(
    conversation: Conversation,
    text: str,
    items: list[Item],
    asked: str,
    cited: Iterable[Evidence] = (),
) -> str:
    """Return what a sentence claims that neither its items nor the user said; empty if nothing."""
    sources = [asked, *(_known_text(item) for item in items)]
    sources += [_evidence_text(conversation, evidence) for evidence in cited]
    known = "\n".join(sources)
    pattern = _LONE_NUMBER if conversation.reply_language == "ar-Latn" else _NUMBER
    numbers = set(_NUMBER.findall(western_digits(known))) | {str(len(items))}
    for number in pattern.findall(western_digits(text)):
        if number not in numbers:
            return f"the number {number} is not in the evidence"
    folded, known_folded = f" {folded_title(text)} ", f" {folded_title(known)} "
    for name in _named(conversation, folded):
        if f" {name} " not in known_folded:
            return f"{name!r} is not in the evidence"
    return _origin_fault(conversation, text, items, sources)


def _known_text(item: Item) -> str:
    parts = [*item.all_titles().values(), *item.creators, *item.texts.values()]
    numbers: list[float | None] = [item.year, item.runtime, item.maturity, item.price]
    if item.year:
        numbers += [item.year // 10 * 10, item.year % 100 // 10 * 10]  # "the 1980s", "80s"
    return " ".join([*parts, *(f"{n:.10g}" for n in numbers if n is not None)])


def _evidence_text(conversation: Conversation, evidence: Evidence) -> str:
    values = evidence.value if isinstance(evidence.value, list) else [str(evidence.value)]
    catalog = conversation.sources.catalog
    titles = [_known_text(catalog.item(v)) for v in values if v in catalog]
    return " ".join([*values, *titles])


def _named(conversation: Conversation, folded: str) -> list[str]:
    """Return the makers and the longer titles of the catalogue that a folded text names."""
    catalog = conversation.sources.catalog
    words = folded.split()
    spans = {
        " ".join(words[i:j])
        for i in range(len(words))
        for j in range(i + 2, min(len(words), i + 7) + 1)
    }
    makers = catalog.values("creator")
    return sorted({s for s in spans if s in makers} | set(catalog.titled(sorted(spans))))


def _origin_fault(
    conversation: Conversation, text: str, items: list[Item], sources: list[str]
) -> str:
    """Return a country or genre that a sentence names and neither an item nor a source has."""
    if not conversation.model_ran:
        return ""  # the planner says what its message files and the evidence give, and words only
    tag = conversation.reply_language
    languages = known_languages(conversation.sources.catalog)
    terms = _terms_of(tag, languages, text)
    found = [m for m in terms if m.term.kind in {"country", "genre"}]
    open_claims = [m for m in found if not any(_has(item, m.term) for item in items)]
    if not open_claims:
        return ""
    said = {m.term for source in sources for m in _terms_of(tag, languages, source)}
    moods = {Term("mood", mood) for item in items for mood in item.moods}
    for match in open_claims:
        # one word may be a genre and a mood ("romantic"); the one that is true is meant
        twins = {m.term for m in terms if m.start == match.start}
        if match.term not in said and not twins & moods:
            return f"{match.term.kind} {match.term.key} is not in the evidence"
    return ""


@functools.lru_cache(maxsize=20_000)
def _terms_of(tag: str, languages: frozenset[str], text: str) -> tuple[Match, ...]:
    lexicon = load_lexicon(tag, languages)
    return tuple(lexicon.matches(lexicon.read(text)))


def _has(item: Item, term: Term) -> bool:
    if term.kind == "genre":
        return term.key in item.genres
    return term.key in item.countries or _same_origin(term.key, item)


def _same_origin(country: str, item: Item) -> bool:
    """Whether a country's word may mean the item's language ("French" for a Belgian film)."""
    from babel.languages import get_official_languages

    return item.original_language in get_official_languages(country, de_facto=True)


def _supported_text(
    conversation: Conversation, answer: Answer, listed: list[Item], asked: str, result: Grounded
) -> str:
    """Return the opening without the sentences that claim what no listed item has."""
    subjects = list(listed)
    catalog = conversation.sources.catalog
    cited = [e for i in answer.evidence if (e := conversation.evidence.get(i))]
    told = [*conversation.constraints.values("item", "like"), *conversation.shown]
    told += [e.item_id for e in cited if e.item_id]
    if conversation.plan:
        told += conversation.plan.item_ids
    subjects += [catalog.item(i) for i in dict.fromkeys(told) if i in catalog]
    # the rules may be said back, and those that this turn ended
    stack = conversation.constraints
    rules = [r for r in stack.log if r.ended in {None, conversation.turn}]
    own = language_name(conversation.reply_language, conversation.words.tag)
    asked = " ".join([asked, own, *(describe_rule(conversation, rule) for rule in rules)])
    kept = []
    for sentence in _SENTENCE.findall(answer.text):
        numbers = {str(len(listed)), str(conversation.count), str(len(conversation.shown))}
        known = f"{asked} {' '.join(numbers)}"
        fault = _claim_fault(conversation, sentence, subjects, known, cited)
        if fault:
            result.problems.append(f"text: {sentence.strip()!r}: {fault}")
        else:
            kept.append(sentence)
    return "".join(kept).strip()


def _check_language(conversation: Conversation, result: Grounded) -> None:
    """Mark an answer that is written in another language than the reply's.

    Titles, names and texts of the catalogue stand in their own languages and do not count.
    """
    answer = result.answer
    cited = cited_evidence(conversation, answer).values()
    about = {e.item_id for e in cited if e.item_id} | {c.item_id for c in answer.items}
    items = [conversation.sources.catalog.item(i) for i in sorted(about)]
    quoted = {str(e.value) for e in cited if e.field.startswith("text.")}
    for item in items:
        quoted |= {*item.all_titles().values(), *item.creators}
    text = " ".join([answer.text, *(r.text for c in answer.items for r in c.reasons)])
    for words in sorted(quoted, key=len, reverse=True):
        text = text.replace(words, " ")
    if not has_letters(text) or sum(c.isalpha() for c in text) < _MIN_LETTERS:
        return
    found = detect(text)
    if found.tag == "und" or same_language(found.tag, conversation.reply_language):
        return
    if found.script == "Latn" and found.confidence < 0.5:
        return
    result.wrong_language = True
    result.problems.append(
        f"it is written in {found.tag!r}; it must be in {conversation.reply_language!r}"
    )


def same_language(found: str, wanted: str) -> bool:
    """Whether two tags are one language, or two that short texts do not tell apart."""
    if found == wanted:
        return True
    if ("-Latn" in found) != ("-Latn" in wanted):
        return False
    a, b = found.split("-")[0], wanted.split("-")[0]
    return a == b or any(a in pair and b in pair for pair in _CLOSE_PAIRS)


def cited_evidence(conversation: Conversation, answer: Answer) -> dict[str, Evidence]:
    """Return the evidence that an answer and its reasons cite, by id."""
    reasons = (e for c in answer.items for r in c.reasons for e in r.evidence)
    ids = dict.fromkeys([*answer.evidence, *reasons])
    return {i: conversation.evidence[i] for i in ids if i in conversation.evidence}
