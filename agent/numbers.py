"""What the numbers of a message mean: years and decades, lengths, ages, prices, how many films."""

from dataclasses import dataclass, field

import regex

from agent.lexicon import Lexicon, Match, Spoken, Term
from agent.signs import denied
from language.fold import fold
from tools.constraints import Attribute, Rule

_NUMBER = regex.compile(r"\p{Nd}+")
_DECADE = regex.compile(
    r"(?:années|años|anos|anni|jahre|jaren|lata|lat|שנות ה|साल|những năm|thập niên|thập kỷ|miaka ya"
    r"|δεκαετία του|δεκαετίας του|ยุค|ทศวรรษที่|ทศวรรษ|ช่วงปี|دهه|دههٔ|دهه‌ی|dekade|d[eé]cada del?)"
    r"[\s-]*['’]?(\d{2}(?:\d{2})?)(?!\d)(?!\s?[-–—~～]\s?\d)"
    r"|(?<!\d)(\d{2}(?:\d{2})?)\s*(?:['’]?s\b|ern?\b|年代|년대"
    r"|(?:के|वाले) दशक|(?:ke|wale) dashak|(?:ki|wali) dahai"
    r"|[-]?এর দশক|களில்|'?lar|-х|-е|-an\b|(?<=\d)an\b|'?l[ae]r|'?l[ıiuü]\b|-?talet)"
    r"|(?:عقد|سنوات|حقبة)\s*(?:ال)?(\d{2}(?:\d{2})?)(?!\d)",
    regex.IGNORECASE,
)
_CLOCK = regex.compile(r"(?<!\d)(\d)\s*h\s*(\d{2})(?!\d)", regex.IGNORECASE)
_OR_MORE = regex.compile(r"(?<!\d)(\d{2,4})\s?\+(?![\d+])")
_AND_HALF = regex.compile(r"(?<!\d)(\d)[.,]5(?!\d)")
_CURRENCY = regex.compile(r"\p{Sc}\s*(\d+)|(\d+)\s*\p{Sc}")
_COUNTED = frozenset({Term("move", "recommend")})
_FIRST_YEAR, _LAST_YEAR = 1880, 2100
_TWO_DIGITS, _LAST_CENTURY = 99, 1900
_UNITS = frozenset(Term("cue", c) for c in ("minutes", "hours"))
_FIRST_SHORT_YEAR = 30
"""From this one on, two digits beside a word such as "before" are a year of the last century."""
MAX_COUNT = 20
_MAX_AGE = 21
_MOST_HOURS = 6
_HOUR = 60
SHORT_MINUTES = 100
RECENT_YEAR, OLD_YEAR = 2012, 1979


@dataclass(frozen=True, slots=True)
class Bound:
    """One limit on a measure."""

    attribute: Attribute
    rule: Rule
    value: int


@dataclass(slots=True)
class Numbers:
    """What the numbers of a message say."""

    bounds: list[Bound] = field(default_factory=list)
    count: int | None = None
    """How many films are wanted."""
    number: int | None = None
    """A small number that counts nothing."""
    small: list[int] = field(default_factory=list)
    """All numbers that may count films or be places, in order."""
    places: list[int] = field(default_factory=list)
    """Numbers that are said to be places of entries: "number 2"."""
    guessed: bool = False
    """Whether a length is named, and nothing says whether it is the least or the most."""
    used: frozenset[tuple[int, int]] = frozenset()
    """Where the cues stand that set a bound."""


@dataclass(frozen=True, slots=True)
class _Value:
    number: int
    start: int
    end: int


def plain_lengths(text: str) -> str:
    """Return `text` with "1h30" as minutes and "1.5" as a whole number and "½"."""
    text = _CLOCK.sub(lambda m: f"{60 * int(m[1]) + int(m[2])} min", text)
    return _AND_HALF.sub(r"\1 ½", text)


def read_numbers(
    text: str,
    spoken: Spoken,
    matches: list[Match],
    attributes: list[Match],
    lexicon: Lexicon,
) -> Numbers:
    """Return what the numbers of a message mean.

    Args:
        text: The message, with western digits.
        spoken: The same, split.
        matches: Of the lexicon.
        attributes: Those of them that name genres, countries and the like: a negation that belongs
            to one of these says nothing about a number.
        lexicon: Of the message's language.
    """
    return _Reader(text, spoken, matches, attributes, lexicon).read()


class _Reader:
    def __init__(
        self,
        text: str,
        spoken: Spoken,
        matches: list[Match],
        attributes: list[Match],
        lexicon: Lexicon,
    ) -> None:
        self.text, self.spoken, self.lexicon = text, spoken, lexicon
        self.matches, self.attributes = matches, attributes
        self.found = Numbers()
        self.cues: set[tuple[int, int]] = set()
        self.or_more = {int(m[1]) for m in _OR_MORE.finditer(text)}
        """Numbers with a plus behind them: "2015+"."""

    def read(self) -> Numbers:
        full = [v for v in self._values() if _FIRST_YEAR <= v.number <= _LAST_YEAR]
        # "the years 1980 to 2000" begins like a decade
        decade = set[int]() if self._are_range(full) else self._decade()
        values = [v for v in self._values() if v.number not in decade]
        short = self._short_years(values)
        values = [short.get(v, v) for v in values]
        years = [v for v in values if _FIRST_YEAR <= v.number <= _LAST_YEAR]
        self._years(years)
        lengths = self._lengths([v for v in values if v not in years])
        for value in values:
            if value not in years and value not in lengths:
                self._other(value)
        self.found.used = frozenset(self.cues)
        return self.found

    def _bound(self, attribute: Attribute, rule: Rule, value: int) -> None:
        bound = Bound(attribute, rule, value)
        if bound not in self.found.bounds:
            self.found.bounds.append(bound)

    def _values(self) -> list[_Value]:
        values = [_Value(*digits) for digits in _digits(self.spoken, self.lexicon)]
        hours = {m.start for m in self.matches if m.term == Term("cue", "hours")}
        hours |= {m.end for m in self.matches if m.term == Term("cue", "half")}
        behind = {m.end for m in self.matches if m.term == Term("cue", "hours")}
        for match in self.matches:
            # "one film" is how many languages say "a film", but "one hour" is sixty minutes
            one = match.term.key == "1" and match.end not in hours and match.start not in behind
            named = any(
                m.term == Term("cue", "number") and match.start in {m.end, m.start - 1}
                for m in self.matches
            )
            if match.term.kind == "number" and (named or not one) and self._is_said(match):
                values.append(_Value(int(match.term.key), match.start, match.end))
        return sorted(values, key=lambda v: v.start)

    def _is_said(self, match: Match) -> bool:
        """Whether a number word is meant, not another one with its stem: Arabic 8 and 80."""
        twins = [m for m in self.matches if (m.start, m.end) == (match.start, match.end)]
        written = [m for m in twins if self.lexicon.is_written(m, self.spoken)]
        return match in written or not any(m.term.kind == "number" for m in written)

    def _near(self, key: str, value: _Value, reach: int = 2) -> Match | None:
        """Return the cue of a kind that stands nearest to a number, if any is within reach."""
        width = reach if self.lexicon.spaced else 2 * reach
        gaps = [
            (max(value.start - m.end, m.start - value.end), m)
            for m in self.matches
            if m.term == Term("cue", key)
        ]
        # one word may hold the number and what it counts: Arabic "ساعتين", two hours
        near = [(max(gap, 0), m.start, m) for gap, m in gaps if gap <= width]
        if not near:
            return None
        cue = min(near, key=lambda found: found[:2])[2]
        self.cues.add((cue.start, cue.end))
        return cue

    def _denied(self, cue: Match, value: _Value) -> bool:
        """Whether a limit is said with a negation, and does not hold one itself.

        Many languages negate twice: Portuguese "não me mostra nada de antes de 1990".
        """
        if self.lexicon.spaced and any(
            self.lexicon.means(self.spoken.units[i : i + 1], Term("cue", "exclude_before"))
            for i in range(cue.start, cue.end)
        ):
            return False
        if not self.lexicon.spaced and cue.term == Term("cue", "after_year"):
            # 「より前のはなし」, "nothing before", shares its end with the refusal that it holds
            refusals = [m for m in self.matches if cue.start < m.start < cue.end <= m.end]
            if any(m.term.key in {"exclude_before", "exclude_after"} for m in refusals):
                return False
        span = Match(cue.term, min(cue.start, value.start), max(cue.end, value.end))
        return denied(span, self.matches, self.attributes, self.spoken)

    def _decade(self) -> set[int]:
        """Add the bounds of a decade, in digits or in words, and return the number that named it."""
        found = _DECADE.search(self.text) or _DECADE.search(fold(self.text))
        if not found:
            lengths = {m.start for m in self.matches if m.term.key in {"minutes", "hours"}}
            # "sixty minutes" is a length, though sixty may stand for the sixties
            named = (m for m in self.matches if m.term.kind == "decade" and m.end not in lengths)
            decades = [_Value(int(m.term.key), m.start, m.end) for m in named]
            years = [
                v
                for v in self._values()
                if _FIRST_YEAR <= v.number <= _LAST_YEAR
                and not any(d.start <= v.start < d.end for d in decades)
            ]
            if not decades:
                return set()
            if self._are_range([decades[0], decades[-1]]):
                self._bound("year", "at_least", decades[0].number)
                self._bound("year", "at_most", decades[-1].number + 9)
            elif len(years) == 1 and self._are_range([decades[0], years[0]]):
                self._bound("year", "at_least", decades[0].number)
                self._bound("year", "at_most", years[0].number)
                return {years[0].number}
            else:
                self._decade_bounds(decades[0].number, decades[0])
            # "los 2000" holds the number
            return {decades[0].number}
        number = int(next(group for group in found.groups() if group))
        if number % 10 or not (number < 100 or _FIRST_YEAR <= number <= _LAST_YEAR):
            return set()
        century = 0 if number >= 100 else 1900 if number >= 20 else 2000
        value = next((v for v in self._values() if v.number == number), None)
        self._decade_bounds(century + number, value)
        return {number}

    def _decade_bounds(self, first: int, value: _Value | None) -> None:
        """Add the bounds of a decade, or the one that a word beside it sets ("before the nineties")."""
        found = self._year_cue(value, decade=True) if value else None
        match found:
            case ("before_year", False):
                self._bound("year", "at_most", first - 1)
            case ("before_year", True) | ("after_year", False):
                self._bound("year", "at_least", first)
            case ("until_year", _) | ("after_year", True):
                self._bound("year", "at_most", first + 9)
            case _:
                self._bound("year", "at_least", first)
                self._bound("year", "at_most", first + 9)

    def _year_cue(self, value: _Value, *, decade: bool = False) -> tuple[str, bool] | None:
        """Return the word that makes a year a limit, and whether it is denied.

        Before a decade, a single word for "from" mostly means "of": "from the nineties".
        """
        cues = [
            (m.start - m.end, rank, key, m)
            for rank, key in enumerate(("before_year", "until_year", "after_year"))
            if (m := self._near(key, value))
            and not (decade and key == "after_year" and m.end <= value.start and self._is_word(m))
        ]
        if not cues:
            return None
        # the longest says most, and of two alike the strict one
        _, _, key, cue = min(cues, key=lambda c: c[:2])
        return key, self._denied(cue, value)

    def _is_word(self, match: Match) -> bool:
        """Whether a match is a single word; in scripts without blanks, one of two characters."""
        return match.end - match.start <= (1 if self.lexicon.spaced else 2)

    def _short_years(self, values: list[_Value]) -> dict[_Value, _Value]:
        """Return the numbers that are years without their century: "before 85", "between 70 and 85"."""
        two = [v for v in values if _FIRST_SHORT_YEAR <= v.number <= _TWO_DIGITS]
        if any(m.term in _UNITS for m in self.matches) or not two:
            return {}
        full = [v for v in values if _FIRST_YEAR <= v.number <= _LAST_YEAR]
        if len(full) == len(two) == 1 == len(values) - 1:
            # "from 1960 to 90", "95 to 2005"
            first = two[0].start < full[0].start
            century = _LAST_CENTURY if first else full[0].number // 100 * 100
            year = _Value(century + two[0].number, two[0].start, two[0].end)
            ends = [year, full[0]] if first else [full[0], year]
            return {two[0]: year} if self._are_range(ends) else {}
        if len(two) < len(values):
            return {}
        if not (self._are_range(two) and all(v.number % 5 == 0 for v in two)):
            two = [v for v in two if self._year_cue(v)]
        return {v: _Value(_LAST_CENTURY + v.number, v.start, v.end) for v in two}

    def _years(self, values: list[_Value]) -> None:
        bare: list[int] = []
        if self._are_range(values):
            bare = [v.number for v in values]
            values = []
        for value in values:
            match self._year_cue(value):
                case ("before_year", False):
                    self._bound("year", "at_most", value.number - 1)
                case ("before_year", True) | ("after_year", False):
                    self._bound("year", "at_least", value.number)
                case ("until_year", _) | ("after_year", True):
                    self._bound("year", "at_most", value.number)
                case None if value.number in self.or_more:
                    self._bound("year", "at_least", value.number)
                case _:
                    bare.append(value.number)
        if bare and not any(b.attribute == "year" for b in self.found.bounds):
            # "1985", or from one year to another
            self._bound("year", "at_least", min(bare))
            self._bound("year", "at_most", max(bare))

    def _are_range(self, values: list[_Value]) -> bool:
        """Whether two years are the ends of a span: "from 1995 to 2005", "between 1990 and 2000"."""
        if len(values) != 2 or values[0].number >= values[1].number:
            return False
        first, second = values
        width = 4 if self.lexicon.spaced else 8
        but = any(m.term == Term("cue", "but") and m.start >= first.end for m in self.matches)
        return 0 <= second.start - first.end <= width and not but

    def _lengths(self, values: list[_Value]) -> list[_Value]:
        """Add the bound on the running time, and return the numbers that gave it."""
        minutes, parts = 0, list[_Value]()
        cues = {m.term for m in self.matches}
        half = "½" in self.text or {Term("cue", "half"), Term("cue", "hours")} <= cues
        for value in values:
            if self._near("minutes", value, 1):
                # "two hours, that is 120 minutes" says one length twice
                minutes = minutes + value.number if value.number < _HOUR else value.number
            elif value.number <= _MOST_HOURS and self._near("hours", value, 1 + 3 * half):
                minutes += _HOUR * value.number
                minutes += 30 * half
            else:
                continue
            parts.append(value)
        if not parts:
            return []
        whole = _Value(minutes, parts[0].start, parts[-1].end)
        longer, shorter = self._near("longer_than", whole), self._near("shorter_than", whole)
        if longer and shorter:  # "no longer than" holds "longer than": the nearer is meant
            longer = None
        cue = longer or shorter
        least = bool(longer) and not any(m.term == Term("cue", "short") for m in self.matches)
        if cue and self._denied(cue, whole):
            least = not least
        least = least or minutes in self.or_more
        self._bound("runtime", "at_least" if least else "at_most", minutes)
        self.found.guessed = cue is None and minutes not in self.or_more
        return parts

    def _other(self, value: _Value) -> None:
        price = _CURRENCY.search(self.text)
        about = {a.term.key for a in self._attributes_near(value)}
        if (price and str(value.number) in price.groups()) or "price" in about:
            least = self._near("longer_than", value) and not self._near("shorter_than", value)
            self._bound("price", "at_least" if least else "at_most", value.number)
        elif "maturity" in about and value.number <= _MAX_AGE:
            self._bound("maturity", "at_most", value.number)
        elif 1 <= value.number <= MAX_COUNT:
            self.found.small.append(value.number)
            if self._near("number", value, 0):
                self.found.places.append(value.number)
            elif self._counts(value) and self.found.count is None:
                self.found.count = value.number
            else:
                self.found.number = value.number

    def _attributes_near(self, value: _Value) -> list[Match]:
        width = 2 if self.lexicon.spaced else 4
        return [
            m
            for m in self.matches
            if m.term.kind == "attribute"
            and 0 <= max(value.start - m.end, m.start - value.end) <= width
        ]

    def _counts(self, value: _Value) -> bool:
        """Whether a number counts films."""
        far = 3 if self.lexicon.spaced else 8
        asks_why = any(
            m.term in {Term("move", "why"), Term("move", "why_not")} for m in self.matches
        )
        near = 1 if self.lexicon.spaced else 2
        named = value.number > 1 and any(
            m.term.kind == "genre" and 0 <= m.start - value.end <= near for m in self.matches
        )
        return not asks_why and (
            named
            or any(
                m.term in _COUNTED
                and (
                    m.start == value.start
                    or 0 <= m.start - value.end <= far
                    or 0 <= value.start - m.end <= far // 2
                )
                for m in self.matches
            )
        )


def absolute_bounds(
    matches: list[Match], attributes: list[Match], spoken: Spoken, bounds: list[Bound]
) -> list[Bound]:
    """Return the bounds of words that say by themselves that a film is short, new or old.

    Args:
        matches: Of the lexicon.
        attributes: Those that a negation may belong to; "not an old one" sets no bound.
        spoken: The message.
        bounds: Those that numbers gave: they go before such words.
    """
    cues = {
        m.term.key
        for m in matches
        if m.term.kind == "cue" and not denied(m, matches, attributes, spoken)
    }
    bounded = {b.attribute for b in bounds}
    found: list[Bound] = []
    if "runtime" not in bounded and "short" in cues:
        found.append(Bound("runtime", "at_most", SHORT_MINUTES))
    if "year" not in bounded:
        if "newer" in cues:
            found.append(Bound("year", "at_least", RECENT_YEAR))
        elif "older" in cues:
            found.append(Bound("year", "at_most", OLD_YEAR))
    return found


def _digits(spoken: Spoken, lexicon: Lexicon) -> list[tuple[int, int, int]]:
    if lexicon.spaced:
        return [
            (int(word[:6]), i, i + 1)
            for i, word in enumerate(spoken.plain)
            if _NUMBER.fullmatch(word)
        ]
    text = "".join(spoken.plain)
    return [(int(m.group()[:6]), m.start(), m.end()) for m in _NUMBER.finditer(text)]
