"""What a message says, as far as words tell: moves, attributes with their signs, numbers."""

from dataclasses import dataclass, field

import regex

from agent.lexicon import Lexicon, Match, Spoken, Term
from tools.constraints import Attribute, Rule

_NUMBER = regex.compile(r"\p{Nd}+")
_FOREIGN_DIGIT = regex.compile(r"[\p{Nd}--[0-9]]", regex.VERSION1)
_DECADE = regex.compile(
    r"(?:années|años|anos|anni|jahre|jaren|lata|lat|שנות ה|साल|những năm|thập niên|thập kỷ|miaka ya"
    r"|δεκαετία του|δεκαετίας του|ยุค|ทศวรรษที่|ทศวรรษ|ช่วงปี|دهه|دههٔ|دهه‌ی|dekade|década de)"
    r"[\s-]*['’]?(\d{2}(?:\d{2})?)(?!\d)"
    r"|(?<!\d)(\d{2}(?:\d{2})?)\s*(?:['’]?s\b|ern?\b|年代|년대|के दशक|ke dashak"
    r"|[-]?এর দশক|களில்|'?lar|-х|-е|-?an\b|-?talet)"
    r"|(?:عقد|سنوات|حقبة)\s*(?:ال)?(\d{2}(?:\d{2})?)(?!\d)",
    regex.IGNORECASE,
)
_QUOTED = regex.compile(
    r"[\"“”„«»「」『』《》‘’]\s*([^\"“”„«»「」『』《》‘’]{2,80}?)\s*[\"“”«»「」『』《》’‘]"
)
_ASKING = frozenset({"recommend", "liked", "disliked", "seen", "greeting", "thanks"})
_COUNTED = frozenset({Term("move", "recommend")})
_FIRST_YEAR, _LAST_YEAR = 1880, 2100
_MAX_COUNT = 20
_CHILD_AGE = 6
_SHORT_MINUTES = 100
_RECENT_YEAR, _OLD_YEAR = 2012, 1979


@dataclass(frozen=True, slots=True)
class Wish:
    """One attribute named in a message."""

    attribute: Attribute
    rule: Rule
    value: str


@dataclass(slots=True)
class Parsed:
    """What a message says."""

    moves: dict[str, int] = field(default_factory=dict)
    """Move to where its first cue stands, in units of the language."""
    cues: set[str] = field(default_factory=set)
    wishes: list[Wish] = field(default_factory=list)
    count: int | None = None
    number: int | None = None
    """A small number that counts nothing: "why number 2"."""
    quoted: list[str] = field(default_factory=list)
    n_units: int = 0
    spaced: bool = True
    """Whether units are words; else they are characters."""
    after_cue: dict[str, str] = field(default_factory=dict)
    """The words behind a move's cue, as they stand."""
    before_cue: dict[str, str] = field(default_factory=dict)
    subject: str = ""
    """The message without the words that only ask, and without what is to be left out."""


def parse(text: str, lexicon: Lexicon) -> Parsed:
    """Return what `text` says in the language of the lexicon."""
    text = western_digits(text)
    spoken = lexicon.read(text)
    matches = lexicon.matches(spoken)
    parsed = Parsed(n_units=len(spoken.units), spaced=lexicon.spaced, quoted=_QUOTED.findall(text))
    joint = " " if lexicon.spaced else ""
    for match in matches:
        if match.term.kind == "move":
            key = match.term.key
            if key not in parsed.moves:
                parsed.moves[key] = match.start
                parsed.after_cue[key] = joint.join(spoken.plain[match.end :])
                parsed.before_cue[key] = joint.join(spoken.plain[: match.start])
        elif match.term.kind == "cue":
            parsed.cues.add(match.term.key)
    negated = _read_attributes(parsed, spoken, matches)
    parsed.subject = _subject(spoken, matches, negated, joint)
    years = _read_decade(parsed, text, matches)
    _read_numbers(parsed, spoken, matches, lexicon, years)
    if "children" in parsed.cues:
        parsed.wishes.append(Wish("maturity", "at_most", str(_CHILD_AGE)))
    return parsed


def western_digits(text: str) -> str:
    """Return `text` with the digits of all scripts as 0 to 9."""
    return text if text.isascii() else _FOREIGN_DIGIT.sub(lambda m: str(int(m.group())), text)


def _subject(spoken: Spoken, matches: list[Match], negated: list[Match], joint: str) -> str:
    asking = [m for m in matches if m.term.kind == "move" and m.term.key in _ASKING]
    dropped = {i for m in [*asking, *negated] for i in range(m.start, m.end)}
    return joint.join(u for i, u in enumerate(spoken.plain) if i not in dropped)


def _read_attributes(parsed: Parsed, spoken: Spoken, matches: list[Match]) -> list[Match]:
    """Add a wish for each attribute, and return the attributes that are to be left out."""
    attributes = _resolved(matches)
    before = [m for m in matches if m.term.key == "exclude_before" and m.term.kind == "cue"]
    after = [m for m in matches if m.term.key == "exclude_after" and m.term.kind == "cue"]
    # neither what asks nor what sets an exception off is run over ("thriller, but horror not")
    moves = [m for m in matches if m.term.kind == "move" or m.term.key == "but"]
    signs = _negated(attributes, before, after, moves, spoken.reach)
    for match, negated in zip(attributes, signs, strict=True):
        name: Attribute = (
            "original_language" if match.term.kind == "language" else match.term.kind  # type: ignore[assignment]
        )
        wish = Wish(name, "exclude" if negated else "include", match.term.key)
        if wish not in parsed.wishes:
            parsed.wishes.append(wish)
    return [match for match, negated in zip(attributes, signs, strict=True) if negated]


def _resolved(matches: list[Match]) -> list[Match]:
    """Return the attributes in order, each stretch of text read in one way.

    A word such as "French" names a country's films unless a word beside it shows that the language
    is meant ("in French"); one span may still hold a genre and a mood ("romantic comedy").
    """
    cues = [m for m in matches if m.term.key == "in_language" and m.term.kind == "cue"]
    found: list[Match] = []
    for match in matches:
        if match.term.kind not in {"genre", "mood", "country", "language"}:
            continue
        twins = [
            m
            for m in matches
            if (m.start, m.end) == (match.start, match.end)
            and m.term.kind in {"country", "language"}
        ]
        if match.term.kind in {"country", "language"} and len({m.term.kind for m in twins}) == 2:
            spoken_in = any(0 <= match.start - c.end <= 1 or c.start == match.end for c in cues)
            if (match.term.kind == "language") != spoken_in:
                continue
        found.append(match)
    return found


def _negated(
    attributes: list[Match],
    before: list[Match],
    after: list[Match],
    moves: list[Match],
    reach: int,
) -> list[bool]:
    """Return, for each attribute, whether a negation reaches it.

    One that stands before reaches the next attribute within `reach` units, one that stands behind
    the last; and both run on over attributes in a row ("no horror or war"), but not over a word
    that asks for something ("comedy chahiye, horror nahi").
    """
    starts = [a.start for a in attributes]
    close = max(1, reach // 3)
    signs = [False] * len(attributes)
    for i, attribute in enumerate(attributes):
        for cue in before:
            gap = attribute.start - cue.end
            if 0 <= gap <= reach and not any(cue.end <= s < attribute.start for s in starts):
                signs[i] = True
        if i and signs[i - 1] and 0 <= attribute.start - attributes[i - 1].end <= close:
            signs[i] = signs[i] or any(c.end <= attributes[i - 1].start for c in before)
        signs[i] = signs[i] or (
            i > 0
            and (attribute.start, attribute.end) == (attributes[i - 1].start, attributes[i - 1].end)
            and signs[i - 1]
        )
    ends = [a.end for a in attributes]
    for i in range(len(attributes) - 1, -1, -1):
        attribute = attributes[i]
        for cue in after:
            gap = cue.start - attribute.end
            if 0 <= gap <= close + 1 and not any(attribute.end < e <= cue.start for e in ends):
                signs[i] = True
        following = attributes[i + 1] if i + 1 < len(attributes) else None
        if (
            following
            and signs[i + 1]
            and any(c.start >= following.end for c in after)
            and not any(
                c.end <= following.start and c.start >= attribute.end for c in [*before, *moves]
            )
            and 0 <= following.start - attribute.end <= close
        ):
            signs[i] = True
    return signs


def _read_decade(parsed: Parsed, text: str, matches: list[Match]) -> set[int]:
    """Add the bounds of a decade, in digits or in words, and return the number that named it."""
    found = _DECADE.search(text)
    if not found:
        lengths = {m.start for m in matches if m.term.key in {"minutes", "hours"}}
        # "sixty minutes" is a length, though sixty may stand for the sixties
        named = (m for m in matches if m.term.kind == "decade" and m.end not in lengths)
        spoken = next((int(m.term.key) for m in named), None)
        if spoken is not None:
            parsed.wishes.append(Wish("year", "at_least", str(spoken)))
            parsed.wishes.append(Wish("year", "at_most", str(spoken + 9)))
        return set()
    number = int(next(group for group in found.groups() if group))
    if number < 100:
        if number % 10:
            return set()
        start = 1900 + number if number >= 20 else 2000 + number
    elif number % 10 == 0 and _FIRST_YEAR <= number <= _LAST_YEAR:
        start = number
    else:
        return set()
    parsed.wishes.append(Wish("year", "at_least", str(start)))
    parsed.wishes.append(Wish("year", "at_most", str(start + 9)))
    return {number}


def _read_numbers(
    parsed: Parsed, spoken: Spoken, matches: list[Match], lexicon: Lexicon, used: set[int]
) -> None:
    numbers = _digits(spoken, lexicon)
    for match in matches:
        # "one film" is how many languages say "a film"
        if match.term.kind == "number" and match.term.key != "1":
            numbers.append((int(match.term.key), match.start, match.end))

    def near(key: str, start: int, end: int, reach: int = 2) -> bool:
        width = reach if lexicon.spaced else 2 * reach
        return any(
            m.term.kind == "cue"
            and m.term.key == key
            and (0 <= start - m.end <= width or 0 <= m.start - end <= width)
            for m in matches
        )

    far = 3 if lexicon.spaced else 8
    for value, start, end in numbers:
        if value in used:
            continue
        if _FIRST_YEAR <= value <= _LAST_YEAR:
            if near("before_year", start, end):
                parsed.wishes.append(Wish("year", "at_most", str(value - 1)))
            elif near("after_year", start, end):
                parsed.wishes.append(Wish("year", "at_least", str(value)))
            else:
                parsed.wishes.append(Wish("year", "at_least", str(value)))
                parsed.wishes.append(Wish("year", "at_most", str(value)))
        elif near("minutes", start, end, 1) or (near("hours", start, end, 1) and value <= 6):
            minutes = value if near("minutes", start, end, 1) else 60 * value
            longer = near("longer_than", start, end) and not near("shorter_than", start, end)
            parsed.wishes.append(Wish("runtime", "at_least" if longer else "at_most", str(minutes)))
        elif 1 <= value <= _MAX_COUNT:
            counted = any(
                m.term in _COUNTED and (0 <= m.start - end <= far or 0 <= start - m.end <= far // 2)
                for m in matches
            )
            if counted and parsed.count is None and "why" not in parsed.moves:
                parsed.count = value
            else:
                parsed.number = value
    if not any(w.attribute == "runtime" for w in parsed.wishes) and "short" in parsed.cues:
        parsed.wishes.append(Wish("runtime", "at_most", str(_SHORT_MINUTES)))
    if not any(w.attribute == "year" for w in parsed.wishes):
        if "newer" in parsed.cues:
            parsed.wishes.append(Wish("year", "at_least", str(_RECENT_YEAR)))
        elif "older" in parsed.cues:
            parsed.wishes.append(Wish("year", "at_most", str(_OLD_YEAR)))


def _digits(spoken: Spoken, lexicon: Lexicon) -> list[tuple[int, int, int]]:
    if lexicon.spaced:
        return [
            (int(word[:6]), i, i + 1)
            for i, word in enumerate(spoken.plain)
            if _NUMBER.fullmatch(word)
        ]
    text = "".join(spoken.plain)
    return [(int(m.group()[:6]), m.start(), m.end()) for m in _NUMBER.finditer(text)]
