"""What a message says, as far as words tell: moves, attributes with their signs, references."""

from dataclasses import dataclass, field, replace

import regex
from babel.languages import get_official_languages

from agent.lexicon import Lexicon, Match, Spoken, Term
from agent.numbers import absolute_bounds, plain_lengths, read_numbers
from agent.signs import signs
from language.names import country_names
from language.years import gregorian_years
from tools.constraints import Attribute, Rule

_FOREIGN_DIGIT = regex.compile(r"[\p{Nd}--[0-9]]", regex.VERSION1)
_QUOTED = regex.compile(
    r"[\"“”„«»「」『』《》‘’]\s*([^\"“”„«»「」『』《》‘’]{2,80}?)\s*[\"“”«»「」『』《》’‘]"
)
_OPENING = regex.compile(
    r"\s*([^\s,،，、.。!！]{1,12})\s*[,،，、.。!！]\s*([^\s\d].*)", regex.DOTALL
)
_SINGLE_QUOTED = regex.compile(r"(?<![\p{L}\p{N}])'([^']{2,80})'(?![\p{L}\p{N}])")
_HASH = regex.compile(r"#\s?(\d{1,2})(?!\d)")
_ASKING = frozenset({"recommend", "liked", "disliked", "seen", "greeting", "thanks"})
_CHILD_AGE = 6
_PLACE_REACH = 3
_RELAX_REACH, _RELAX_REACH_UNSPACED = 4, 8
_SAYS_MEASURE = {"cue", "critique"}
_MEASURED: dict[str, Attribute] = {
    **dict.fromkeys(("short", "shorter", "longer", "longer_than", "shorter_than"), "runtime"),
    **dict.fromkeys(("newer", "older"), "year"),
}
_ABOUT_TALK = {"forget", "reset", "beliefs", "compare", "why", "why_not", "different"}
"""Where these are said, "the new rule" and "new ones instead" say nothing about how new a film is."""
_ABSOLUTE = {"newer": "newer", "older": "older", "short": "shorter"}
"""Words without a comparative compare where an entry of the list is named ("like the second, but new")."""
_UNNUMBERED = {
    "after_year": "newer",
    "before_year": "older",
    "shorter_than": "shorter",
    "longer_than": "longer",
}
"""Cues of bounds that compare with a film where no number stands beside them ("newer than it")."""


@dataclass(frozen=True, slots=True)
class Wish:
    """One attribute named in a message."""

    attribute: Attribute
    rule: Rule
    value: str


@dataclass(frozen=True, slots=True)
class Relaxed:
    """Something that shall count no longer: an attribute, or one value of it."""

    attribute: Attribute
    value: str | None = None


@dataclass(slots=True)
class Parsed:
    """What a message says."""

    moves: dict[str, int] = field(default_factory=dict)
    """Move to where its first cue stands, in units of the language."""
    cues: set[str] = field(default_factory=set)
    wishes: list[Wish] = field(default_factory=list)
    absolute: list[Wish] = field(default_factory=list)
    """Those of the wishes that words such as "new" and "short" gave."""
    guessed: bool = False
    """Whether the only wish is a length that nothing is said of: "two hours"."""
    critiques: list[str] = field(default_factory=list)
    """"newer", "shorter": than films that were shown."""
    relaxed: list[Relaxed] = field(default_factory=list)
    indifferent: bool = False
    """Whether something is said not to matter."""
    places: list[int] = field(default_factory=list)
    """Entries of the list that are meant, from 1; -1 is the last."""
    answer_in: str | None = None
    """The language that the reply shall be in, BCP 47."""
    languages: list[str] = field(default_factory=list)
    """All that are named, BCP 47, in order."""
    count: int | None = None
    number: int | None = None
    """A small number that counts nothing."""
    quoted: list[str] = field(default_factory=list)
    n_units: int = 0
    spaced: bool = True
    """Whether units are words; else they are characters."""
    covered: int = 0
    """Units that some word of the lexicon explains."""
    after_cue: dict[str, str] = field(default_factory=dict)
    """The words behind a move's cue, as they stand."""
    before_cue: dict[str, str] = field(default_factory=dict)
    subject: str = ""
    """The message without the words that only ask, and without what is to be left out."""


def parse(text: str, lexicon: Lexicon) -> Parsed:
    """Return what `text` says in the language of the lexicon."""
    text = lexicon.spelt_out(plain_lengths(gregorian_years(western_digits(text), lexicon.tag)))
    text = _without_opening(text, lexicon)
    spoken = lexicon.read(text)
    matches = lexicon.matches(spoken)
    parsed = Parsed(
        n_units=len(spoken.units),
        spaced=lexicon.spaced,
        quoted=_QUOTED.findall(text) + _SINGLE_QUOTED.findall(text),
        covered=len({i for m in matches for i in range(m.start, m.end)}),
    )
    joint = " " if lexicon.spaced else ""
    parsed.languages = [m.term.key for m in matches if m.term.kind == "language"]
    for match in matches:
        key = match.term.key
        if match.term.kind == "move" and key not in parsed.moves:
            parsed.moves[key] = match.start
            parsed.after_cue[key] = joint.join(spoken.plain[match.end :])
            parsed.before_cue[key] = joint.join(spoken.plain[: match.start])
        elif match.term.kind == "cue":
            parsed.cues.add(key)
    attributes = _resolved(matches, spoken, lexicon)
    attributes = _without_answer_language(parsed, matches, attributes, spoken, lexicon)
    attributes = _without_relaxed(parsed, matches, attributes, lexicon)
    refused = _read_wishes(parsed, attributes, matches, spoken)
    parsed.subject = _subject(spoken, matches, refused, joint)
    numbers = read_numbers(text, spoken, matches, attributes, lexicon)
    parsed.count, parsed.number = numbers.count, numbers.number
    numbered = numbers.places
    if "compare" in parsed.moves and len(numbers.small) > 1:
        numbered = numbers.small  # "compare 1 and 3"
    _read_references(parsed, text, matches, numbered)
    # "drop the last condition", "the last one, scrap it"; "which conditions" only asks
    named = "rule" in parsed.cues and (parsed.indifferent or "beliefs" not in parsed.moves)
    refusing = [m for m in matches if m.term == Term("cue", "exclude_before")]
    ruling = [m for m in matches if m.term == Term("cue", "rule")]
    # "I have no conditions" takes nothing back
    named &= parsed.indifferent or not any(
        0 <= r.start - c.end <= 1 for c in refusing for r in ruling
    )
    last = -1 in parsed.places and parsed.indifferent
    if not parsed.wishes and not parsed.relaxed and "reset" not in parsed.moves and (named or last):
        parsed.moves.setdefault("forget", 0)
    _read_critiques(parsed, matches, numbers.used)
    bounds = numbers.bounds
    talks = parsed.answer_in or parsed.relaxed or _ABOUT_TALK & set(parsed.moves)
    if not (parsed.critiques or talks):
        absolute = absolute_bounds(matches, attributes, spoken, bounds)
        parsed.absolute = [Wish(b.attribute, b.rule, str(b.value)) for b in absolute]
    parsed.wishes += [Wish(b.attribute, b.rule, str(b.value)) for b in bounds]
    parsed.wishes += parsed.absolute
    ages = [int(m.term.key) for m in matches if m.term.kind == "age"]
    rated = any(w.attribute == "maturity" for w in parsed.wishes)
    if "children" in parsed.cues and not (ages or rated):
        ages.append(_CHILD_AGE)
    parsed.guessed = numbers.guessed and len(parsed.wishes) == 1
    if ages:
        parsed.wishes.append(Wish("maturity", "at_most", str(min(ages))))
    return parsed


def western_digits(text: str) -> str:
    """Return `text` with the digits of all scripts as 0 to 9."""
    return text if text.isascii() else _FOREIGN_DIGIT.sub(lambda m: str(int(m.group())), text)


def _without_opening(text: str, lexicon: Lexicon) -> str:
    """Return a message without the "no," or "yes," that it opens with: it negates nothing."""
    opening = _OPENING.match(text)
    if not opening:
        return text
    spoken = lexicon.read(opening[1])
    whole = {m.term.key for m in lexicon.matches(spoken) if m.end - m.start == len(spoken.units)}
    return opening[2] if whole & {"yes", "refuse"} else text


def _subject(spoken: Spoken, matches: list[Match], refused: list[Match], joint: str) -> str:
    asking = [m for m in matches if m.term.kind == "move" and m.term.key in _ASKING]
    dropped = {i for m in [*asking, *refused] for i in range(m.start, m.end)}
    return joint.join(u for i, u in enumerate(spoken.plain) if i not in dropped)


def _read_wishes(
    parsed: Parsed, attributes: list[Match], matches: list[Match], spoken: Spoken
) -> list[Match]:
    """Add a wish for each attribute, and return the attributes that are to be left out."""
    refused = signs(attributes, matches, spoken)
    genres = {(a.start, a.end) for a in attributes if a.term.kind == "genre"}
    moods = {(a.start, a.end) for a in attributes if a.term.kind == "mood"}
    alone = len(genres) == 1
    for match, negated in zip(attributes, refused, strict=True):
        span = (match.start, match.end)
        if span in genres & moods:
            # one word for both is the genre, unless another genre is named: "a romantic comedy"
            is_genre = negated or alone
            if (match.term.kind == "genre") != is_genre:
                continue
        wish = Wish(_attribute_of(match), "exclude" if negated else "include", match.term.key)
        # "no songs please, we have had enough musicals": what is refused first is not asked for
        if not {wish, replace(wish, rule="exclude")} & set(parsed.wishes):
            parsed.wishes.append(wish)
    return [match for match, negated in zip(attributes, refused, strict=True) if negated]


def _attribute_of(match: Match) -> Attribute:
    if match.term.kind == "language":
        return "original_language"
    return match.term.kind  # type: ignore[return-value]  # genre, mood or country


def _resolved(matches: list[Match], spoken: Spoken, lexicon: Lexicon) -> list[Match]:
    """Return the attributes in order, each stretch of text read in one way.

    A word such as "French" names a country's films unless a word beside it shows that the language
    is meant ("in French"), or its ending does (Turkish "İspanyolca" beside "İspanyol"); one span
    may still hold a genre and a mood ("romantic comedy").
    """
    cues = [m for m in matches if m.term == Term("cue", "in_language")]
    found: list[Match] = []
    # Dutch "Spanje" has the stem of "spannend": a country's name as it is written means the country
    named = {
        (m.start, m.end)
        for m in matches
        if m.term.kind == "country" and m.end - m.start == 1 and lexicon.is_written(m, spoken)
    }
    for match in matches:
        if match.term.kind in {"genre", "mood"} and (match.start, match.end) not in named:
            found.append(match)
        if match.term.kind not in {"country", "language"}:
            continue
        behind = any(0 <= c.start - match.end <= 1 for c in cues)
        spoken_in = behind or any(0 <= match.start - c.end <= 1 for c in cues)
        twins = [
            m
            for m in matches
            if (m.start, m.end) == (match.start, match.end)
            and m.term.kind in {"country", "language"}
        ]
        kinds = {m.term.kind for m in twins}
        if len(kinds) == 2:
            written = {m.term.kind for m in twins if lexicon.is_written(m, spoken)}
            wanted = next(iter(written)) if len(written) == 1 else None
            if lexicon.says_in(match, spoken):
                wanted = "language"
            if match.term.kind != (wanted or ("language" if spoken_in else "country")):
                continue
        elif match.term.kind == "country" and behind and not _is_name(match, spoken, lexicon):
            match = _language_of(match) or match
        found.append(match)
    return found


def _is_name(match: Match, spoken: Spoken, lexicon: Lexicon) -> bool:
    """Whether a country is named itself, not by an adjective: "from Spain in colour"."""
    name = country_names(lexicon.tag).get(match.term.key, "")
    return lexicon.read(name).units == spoken.units[match.start : match.end]


def _language_of(match: Match) -> Match | None:
    """Return a country's match as one of its language; None where it has not exactly one."""
    languages = get_official_languages(match.term.key)
    return replace(match, term=Term("language", languages[0])) if len(languages) == 1 else None


def _without_answer_language(
    parsed: Parsed,
    matches: list[Match],
    attributes: list[Match],
    spoken: Spoken,
    lexicon: Lexicon,
) -> list[Match]:
    """Read in which language to answer, and return the attributes that are not that language."""
    # "spoken in Japanese" may have the stem of "speak Japanese", and is no wish for replies
    answer_in = Term("move", "answer_in")
    cues = [
        m
        for m in matches
        if m.term == answer_in
        and ("recommend" not in parsed.moves or lexicon.is_written(m, spoken))
    ]
    named = [m for m in matches if m.term.kind == "language"]
    if not cues or not named:
        return attributes
    cue = cues[0]
    language = min(named, key=lambda m: max(m.start - cue.end, cue.start - m.end))
    parsed.answer_in = language.term.key
    return [a for a in attributes if a.end <= language.start or a.start >= language.end]


def _without_relaxed(
    parsed: Parsed, matches: list[Match], attributes: list[Match], lexicon: Lexicon
) -> list[Match]:
    """Read what shall count no longer, and return the attributes that are not that."""
    nouns = [m for m in matches if m.term.kind == "attribute"]
    reach = _RELAX_REACH if lexicon.spaced else _RELAX_REACH_UNSPACED
    gone: list[Match] = []
    for cue in matches:
        if cue.term == Term("cue", "any"):
            near = [n for n in nouns if n.start - cue.end in {0, 1} or n.end == cue.start]
        elif cue.term == Term("cue", "relax"):
            parsed.indifferent = True
            near = [
                m
                for m in [*nouns, *attributes]
                if max(m.start - cue.end, cue.start - m.end) <= reach
            ]
        else:
            continue
        if not near and cue.term.key == "relax":
            # "however long it is": an adjective stands for what it measures
            for match in matches:
                if (
                    attribute := _MEASURED.get(match.term.key)
                ) and match.term.kind in _SAYS_MEASURE:
                    parsed.relaxed.append(Relaxed(attribute))
                    break
        if not near:
            continue
        meant = min(near, key=lambda m: (max(m.start - cue.end, cue.start - m.end), m.start))
        if meant.term.kind == "attribute":
            relaxed = Relaxed(meant.term.key)  # type: ignore[arg-type]  # an attribute by the schema
        else:
            relaxed = Relaxed(_attribute_of(meant), meant.term.key)
            # one word may be a genre and a mood: both go
            gone += [a for a in attributes if (a.start, a.end) == (meant.start, meant.end)]
            twins = [Relaxed(_attribute_of(a), a.term.key) for a in gone if a is not meant]
            parsed.relaxed += [t for t in twins if t not in parsed.relaxed]
        if relaxed not in parsed.relaxed:
            parsed.relaxed.append(relaxed)
    return [a for a in attributes if a not in gone]


def _read_references(parsed: Parsed, text: str, matches: list[Match], numbered: list[int]) -> None:
    places = [int(m.term.key) for m in matches if m.term.kind == "ordinal"]
    places += [int(number) for number in _HASH.findall(text)]
    places += numbered
    parsed.places = list(dict.fromkeys(places))


def _read_critiques(parsed: Parsed, matches: list[Match], used: frozenset[tuple[int, int]]) -> None:
    """Read what is compared with films that were shown."""
    found = [m.term.key for m in matches if m.term.kind == "critique"]
    these = [m for m in matches if m.term == Term("cue", "these")]
    placed = [m for m in matches if m.term.kind == "ordinal"]
    compared: list[Match] = []
    for match in [] if found else matches:
        cue = match.term.kind == "cue" and match.term.key in _UNNUMBERED
        # one character may be part of any word, so there only places are compared with
        beside = parsed.spaced and any(
            0 <= t.start - match.end <= 1 or match.start <= t.start < match.end for t in these
        )
        near = parsed.places and (
            not (placed and parsed.spaced)
            or any(max(p.start - match.end, match.start - p.end) <= _PLACE_REACH for p in placed)
        )
        if cue and (match.start, match.end) not in used and (near or beside):
            compared.append(match)
    if compared:
        # the longest phrase says most: in "older than the third on your list", "on" is no date
        found = [_UNNUMBERED[max(compared, key=lambda m: m.end - m.start).term.key]]
    if not found and parsed.places:
        found = [_ABSOLUTE[cue] for cue in sorted(parsed.cues & set(_ABSOLUTE))]
    parsed.critiques = list(dict.fromkeys(found))
