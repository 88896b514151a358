"""The words of a language that the planner knows, and where they stand in a text."""

import functools
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import regex
from rapidfuzz.distance import OSA

from agent.lexicon_file import Kind, lexicon_tags, read_lexicon
from language.fold import fold, stem
from language.names import country_names, language_names
from language.script import script_for

_BORROWED: frozenset[Kind] = frozenset({"genre", "mood"})
_EXACT: frozenset[Kind] = frozenset({"country", "language", "number"})
"""What may share its stem with something else, and is then told by its very form."""
_ORIGIN: frozenset[Kind] = frozenset({"country", "language"})
_BORROWED_LENGTH = 5
"""English words from this length on are understood in all languages; shorter ones are too often
words of another language ("war" is German for "was")."""
_UNSPACED_SCRIPTS = {"Jpan", "Hani", "Hans", "Hant", "Thai", "Laoo", "Khmr", "Mymr"}
# digits stand apart, as many languages attach endings to them ("1990년", "80s")
_WORD = regex.compile(r"\p{Nd}+|[[\p{L}\p{M}\p{N}]--\p{Nd}]+", regex.VERSION1)
_TYPED = regex.compile(r"(?<![\p{L}\p{M}\p{N}'’])[\p{L}\p{M}\p{N}]+(?![\p{L}\p{M}\p{N}'’])")
_ARABIZI_WORD = regex.compile(r"\p{Nd}{2,}(?![\p{L}\p{M}])|[\p{L}\p{M}\p{N}]+")
"""In Arabic in Latin letters a digit is a letter: "3ayez" is one word."""
_WRITTEN_IN_SYLLABLES = {"vi"}
_REACHES = {"th": 14}
"""Of a negation, in characters, where it is not six: Thai spells words out."""
_REACH, _REACH_IN_SYLLABLES = 3, 5
_ASKING_WITH_NOT = {"bn", "hi", "hi-Latn", "id", "ta", "tr", "ur-Latn", "vi"}
_TWINS = {"hi-Latn": ("ur-Latn",), "ur-Latn": ("hi-Latn",)}
"""Languages that are hard to tell apart in a short message, and so alike that words of both do no harm."""
_MARKED = {"vi"}
"""Languages in which a word without its marks is another word; they count unless none is typed."""
_NAME_KINDS: frozenset[Kind] = frozenset({"country", "language", "genre", "mood"})
_INFLECTED = {"uk": 4, "he": 3, "bn": 4, "ta": 4, "ko": 2}
"""Languages with endings and without a stemmer: a word is also known by its beginning, of at least
so many characters."""
_PREFIXED = {"he": "ובלמהשכ"}
"""Letters that Hebrew writes together with the word behind: and, in, to, from, the, that, as."""
_HEBREW_IN, _HEBREW_FEMININE = "ב", "ה"
_LONGEST_ENDING = 4
_ALPHABETS = {"Latn", "Cyrl", "Grek"}
_FLEXED = {"uk": 5, "bn": 4, "ta": 4}
"""Of these, those in which a name's own last letter may change, and how much of it must be left."""
_SPELT: frozenset[Kind] = frozenset({"genre", "mood", "country"})
"""What is also known with a typo in it."""
_CUES: frozenset[Kind] = frozenset({"cue"})
_COUNTRIES: frozenset[Kind] = frozenset({"country"})
_SHORTEST_TYPO, _SHORTEST_MOOD_TYPO, _LONG_WORD = 6, 7, 10
_LONGEST_MENDED = 4
_MARK = regex.compile(r"[,;:.!?،؛؟。，、；！？।]")
_INNER_CUES = {"minutes", "hours", "number", "these", "rule"}
"""Words that stand inside longer phrases and still say what a number counts, or what is meant."""
_KATAKANA = regex.compile(r"[\p{Script=Katakana}ー]")
_LATIN = regex.compile(r"[a-z]")


@dataclass(frozen=True, slots=True)
class Term:
    """What a phrase stands for."""

    kind: Kind
    key: str
    """Canonical: a genre, an ISO code, a move."""


_RELAXING = (Term("cue", "relax"), Term("cue", "any"))
_FILM = Term("move", "recommend")
_CHILDREN = Term("cue", "children")
_LIMITS = frozenset(
    Term("cue", key)
    for key in ("before_year", "until_year", "after_year", "shorter_than", "longer_than", "minutes")
)
"""What is known with a typo in it beside a number."""
_ANSWER_IN = Term("move", "answer_in")


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase found in a text."""

    term: Term
    start: int
    end: int
    """Words in languages with spaces, characters in those without; `end` is exclusive."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A text split the way its language is matched."""

    units: tuple[str, ...]
    """Stems of the words, or the characters."""
    plain: tuple[str, ...]
    """The words as they stand, folded, or the characters."""
    reach: int
    """How many units a negation reaches over."""
    breaks: frozenset[int] = frozenset()
    """Units before which a comma or another mark stands."""
    asks: bool = False
    """Whether it is a question of a language that asks with "not" at the end."""


class Lexicon:
    """The phrases of one language."""

    def __init__(
        self,
        tag: str,
        own: bool,
        layers: Iterable[list[tuple[str, Term]]],
        abbreviations: Mapping[str, str] | None = None,
    ) -> None:
        """Take phrases with what they stand for.

        Args:
            tag: BCP 47.
            own: Whether the language has a lexicon file.
            layers: In order of precedence: a phrase known in one layer gets no further meaning from
                the next, but for names of countries and languages, which often coincide.
            abbreviations: What people type for longer words, folded.
        """
        self._abbreviations = dict(abbreviations or {})
        self.tag = tag
        self.own = own
        self._word = _ARABIZI_WORD if tag == "ar-Latn" else _WORD
        self.spaced = script_for(tag) not in _UNSPACED_SCRIPTS or "-Latn" in tag
        self._least = 3 if script_for(tag) in _ALPHABETS else 2
        self._terms: dict[tuple[str, ...], list[Term]] = {}
        self._unmarked: dict[tuple[str, ...], list[Term]] = {}
        self._exact: dict[str, set[Term]] = {}
        self._spelt: dict[str, list[tuple[str, str, list[Term]]]] = {}
        for layer in layers:
            added: dict[tuple[str, ...], list[Term]] = {}
            for phrase, term in layer:
                if units := self._units(phrase):
                    added.setdefault(units, []).append(term)
                if (term.kind in _SPELT or term == _CHILDREN or term in _LIMITS) and len(
                    words := self._plain(phrase).split()
                ) == 1:
                    whole = unicodedata.normalize("NFD", words[0])
                    self._spelt.setdefault(whole[:1], []).append((whole, units[0], [term]))
                if term.kind in _EXACT or term == _ANSWER_IN:
                    self._exact.setdefault(self._plain(phrase), set()).add(term)
            for units, terms in added.items():
                known = self._terms.setdefault(units, [])
                if all(t.kind in _ORIGIN for t in known):
                    # an origin that is known wins over another one of the same kind
                    kinds = {t.kind for t in known}
                    known += [t for t in dict.fromkeys(terms) if t.kind not in kinds]
        if tag in _MARKED:
            for units, terms in self._terms.items():
                plain = tuple(fold(u).replace("đ", "d") for u in units)
                self._unmarked.setdefault(plain, []).extend(terms)
        self._longest = max(len(units) for units in self._terms)
        self._stems = self._name_stems() if tag in _INFLECTED else {}

    def _name_stems(self) -> dict[str, list[Term]]:
        """Return names of one word by their beginning, which endings leave as it is."""
        stems: dict[str, list[Term]] = {}
        for units, terms in self._terms.items():
            names = [t for t in terms if t.kind in _NAME_KINDS or t == _FILM]
            shortest = _INFLECTED[self.tag]
            if len(units) == 1 and names and len(units[0]) >= shortest:
                keys = {units[0]}
                if len(units[0]) > _FLEXED.get(self.tag, len(units[0])):
                    keys.add(units[0][:-1])
                elif self.tag == "he" and not any(t.kind in _BORROWED for t in names):
                    keys.add(units[0].removesuffix(_HEBREW_FEMININE))
                for key in keys:
                    stems.setdefault(key, []).extend(t for t in names if t not in stems[key])
        return stems

    def _terms_of(self, units: tuple[str, ...]) -> list[Term]:
        """Return what a phrase stands for; an inflected name for what the name does."""
        known = self._terms.get(units, [])
        if self._unmarked and not known and all(map(str.isascii, units)):
            return self._unmarked.get(units, [])  # typed without the marks
        if not self._stems or len(units) != 1:
            return known
        if known and {t.kind for t in known} != {"country"}:
            return known
        # where only the country is listed in this form, the language may be meant all the same
        return known + [t for t in self._inflected(units[0]) if not known or t.kind == "language"]

    def _inflected(self, word: str) -> list[Term]:
        """Return the names that a word is a form of, of each kind the longest."""
        found: dict[Kind, Term] = {}
        for prefix in range(3 if self.tag in _PREFIXED else 1):
            if prefix and not (prefix < len(word) and word[prefix - 1] in _PREFIXED[self.tag]):
                break
            rest = word[prefix:]
            shortest = max(_INFLECTED[self.tag], len(rest) - _LONGEST_ENDING)
            names = [self._stems.get(rest[:n], []) for n in range(len(rest), shortest - 1, -1)]
            if prefix:  # what is left behind a prefix must be a whole name
                names = [self._terms.get((rest,), [])]
            for terms in names:
                fitting = [t for t in terms if t.kind in _NAME_KINDS or t == _FILM]
                twins = {"country", "language"} <= {t.kind for t in fitting}
                for term in fitting:
                    # a language's name may be the country's and more: the longer one is meant
                    if term.kind != "country" or twins or "language" not in found:
                        found.setdefault(term.kind, term)
        return list(found.values())

    def _typos(self, spoken: Spoken, covered: set[int], kinds: frozenset[Kind]) -> list[Match]:
        """Return what the words that are not known yet are typos of."""
        found: list[Match] = []
        for i, word in enumerate(spoken.plain):
            if i not in covered:
                beside = spoken.plain[max(0, i - 1) : i + 2]
                known = kinds | _CUES if any(w.isdecimal() for w in beside) else kinds
                within = self._mistyped_within(spoken.units, i) if len(kinds) > 1 else []
                found += within or [Match(t, i, i + 1) for t in self._mistyped(word, known)]
        return found

    def _mistyped(self, word: str, kinds: frozenset[Kind]) -> list[Term]:
        """Return the names that a word is a typo of: one slip, two in a long word.

        Genres are few and far apart; ordinary words near to countries are many ("domenica" is no
        Dominica), so these are taken only where films are talked of.
        """
        spelt = unicodedata.normalize("NFD", word)  # a slip in a syllable of Hangul is one letter
        unit = self._unit(word)
        if len(spelt) < _SHORTEST_TYPO - bool(_CUES & kinds) or unit in self._vocabulary.get(
            unit[:1], ()
        ):
            return []
        slips = 1 if len(spelt) < _LONG_WORD else 2
        best: tuple[int, list[Term]] = (slips + 1, [])
        for known, known_unit, terms in self._spelt.get(spelt[0], ()):
            if terms[0].kind not in kinds and terms[0] != _CHILDREN:
                continue
            # Dutch "liever", rather, is no typo of "lieve"
            mood = terms[0].kind == "mood"
            if mood and len(spelt) < _SHORTEST_MOOD_TYPO:
                continue
            slip = OSA.distance(spelt, known, score_cutoff=slips)
            if len(unit) >= _SHORTEST_TYPO:
                slip = min(slip, OSA.distance(unit, known_unit, score_cutoff=slips))
            if slip < (2 if mood else best[0]) and slip < best[0]:
                best = (slip, terms)
        return best[1]

    def _mistyped_within(self, units: tuple[str, ...], at: int) -> list[Match]:
        """Return the phrases that a message holds but for a slip in one word; the longest only."""
        unit = units[at]
        if len(unit) < _SHORTEST_TYPO or unit in self._vocabulary.get(unit[0], ()):
            return []
        slips = 1 if len(unit) < _LONG_WORD else 2
        best: list[Match] = []
        for meant in self._vocabulary.get(unit[0], ()):
            if OSA.distance(unit, meant, score_cutoff=slips) > slips:
                continue
            mended = (*units[:at], meant, *units[at + 1 :])
            for start in range(max(0, at - _LONGEST_MENDED + 1), at + 1):
                for end in range(
                    max(at + 1, start + 2), min(start + _LONGEST_MENDED, len(units)) + 1
                ):
                    terms = self._terms.get(mended[start:end], [])
                    if terms and end - start > (best[0].end - best[0].start if best else 1):
                        best = [Match(term, start, end) for term in terms]
        return best

    @functools.cached_property
    def _vocabulary(self) -> dict[str, set[str]]:
        """The words of phrases of several words, by their first letter."""
        words: dict[str, set[str]] = {}
        for units in self._terms:
            for unit in units if len(units) > 1 else ():
                words.setdefault(unit[0], set()).add(unit)
        return words

    def _units(self, phrase: str) -> tuple[str, ...]:
        if not self.spaced:
            return tuple(fold(phrase).replace(" ", ""))
        return tuple(self._unit(w) for w in self._word.findall(phrase))

    def _unit(self, word: str) -> str:
        if self.tag in _MARKED:
            return unicodedata.normalize("NFKC", word).casefold()
        if self.tag == "tr":
            word = word.replace("İ", "i").replace("I", "ı")
        found = stem(word, self.tag)
        # a letter or two are no stem: Hindi "new", "not" and "yes" would be the same
        return found if len(found) >= self._least else fold(word)

    def _plain(self, text: str) -> str:
        if not self.spaced:
            return fold(text).replace(" ", "")
        return " ".join(fold(word) for word in self._word.findall(text))

    def is_written(self, match: Match, spoken: Spoken) -> bool:
        """Whether an origin, or a wish for a language, stands in the very form of the lexicon."""
        form = (" " if self.spaced else "").join(spoken.plain[match.start : match.end])
        forms = [form]
        for prefix in range(1, 3):
            if all(letter in _PREFIXED.get(self.tag, "") for letter in form[:prefix]):
                forms.append(form[prefix:])
        return any(match.term in self._exact.get(f, ()) for f in forms)

    def means(self, units: tuple[str, ...], term: Term) -> bool:
        """Whether units stand for a term by themselves."""
        return term in self._terms.get(units, ())

    def says_in(self, match: Match, spoken: Spoken) -> bool:
        """Whether a name is written together with the word for "in"."""
        return self.tag == "he" and spoken.plain[match.start].startswith(_HEBREW_IN)

    def spelt_out(self, text: str) -> str:
        """Return a text with the abbreviations that people type in chats as whole words."""
        if not self._abbreviations:
            return text
        return _TYPED.sub(lambda m: self._abbreviations.get(fold(m.group()), m.group()), text)

    def read(self, text: str) -> Spoken:
        """Return a text split into the units that are matched."""
        if self.spaced:
            found = list(self._word.finditer(text))
            ends = [0, *(m.end() for m in found)]
            return Spoken(
                tuple(self._unit(m.group()) for m in found),
                tuple(fold(m.group()) for m in found),
                reach=_REACH_IN_SYLLABLES if self.tag in _WRITTEN_IN_SYLLABLES else _REACH,
                breaks=frozenset(
                    i for i, m in enumerate(found) if i and _MARK.search(text, ends[i], m.start())
                ),
                asks=self.tag in _ASKING_WITH_NOT and text.rstrip().endswith("?"),
            )
        characters = tuple(fold(text).replace(" ", ""))
        marks = frozenset(
            i
            for i in range(1, len(characters))
            if _MARK.match(characters[i - 1]) or _MARK.match(characters[i])
        )
        return Spoken(characters, characters, reach=_REACHES.get(self.tag, 6), breaks=marks)

    def matches(self, spoken: Spoken) -> list[Match]:
        """Return all phrases in a text by position; where two overlap, the longer one.

        Cues and moves may overlap attributes ("not" in "not long"), but not one another's longer
        forms.
        """
        found: list[Match] = []
        n = len(spoken.units)
        longest = min(self._longest, n)
        for start in range(n):
            for length in range(min(longest, n - start), 0, -1):
                terms = self._terms_of(spoken.units[start : start + length])
                if terms and self._bounded(spoken.units, start, start + length):
                    found += [Match(term, start, start + length) for term in terms]
        covered = {i for m in found for i in range(m.start, m.end)}
        if self.spaced:
            found += self._typos(spoken, covered, _SPELT - {"country"})
            if any(m.term.kind == "genre" or m.term == _FILM for m in found):
                found += self._typos(spoken, covered, _COUNTRIES)
        found.sort(key=lambda m: (m.start - m.end, m.start))
        kept: list[Match] = []
        for match in found:
            inside = [
                k
                for k in kept
                if k.start <= match.start
                and match.end <= k.end
                and k.end - k.start > match.end - match.start
            ]
            inner = match.term.kind == "cue" and match.term.key in _INNER_CUES
            # "the year does not matter" may be one phrase, and still names the year
            inner |= match.term.kind == "attribute" and all(k.term in _RELAXING for k in inside)
            if inner or not inside:
                kept.append(match)
        return sorted(kept, key=lambda m: (m.start, m.end))

    def _bounded(self, units: tuple[str, ...], start: int, end: int) -> bool:
        """Whether an unspaced match is no part of a longer katakana or Latin word."""
        if self.spaced:
            return True
        for script in (_KATAKANA, _LATIN):
            if script.match(units[start]) and start and script.match(units[start - 1]):
                return False
            if script.match(units[end - 1]) and end < len(units) and script.match(units[end]):
                return False
        return True


_MOOD_OF_GENRE = {"scary": Term("genre", "horror"), "romantic": Term("genre", "romance")}
"""Moods that mean the genre where no other genre is named: "a scary film", "nothing romantic"."""


def _file_phrases(tag: str) -> list[tuple[str, Term]]:
    phrases = [(phrase, Term(kind, key)) for phrase, kind, key in read_lexicon(tag).terms()]
    return phrases + [
        (phrase, _MOOD_OF_GENRE[term.key])
        for phrase, term in phrases
        if term.kind == "mood" and term.key in _MOOD_OF_GENRE
    ]


@functools.cache
def load_lexicon(tag: str, languages: frozenset[str]) -> Lexicon:
    """Return the lexicon of a language.

    Its own file, then CLDR's names of countries and languages, then English words of some length,
    which people mix in everywhere.

    Args:
        tag: BCP 47; one without a file gets names and English words only.
        languages: Languages worth recognising, BCP 47: those of the catalogue. CLDR knows hundreds,
            many of them named like ordinary words.
    """
    own = tag in lexicon_tags()
    layers = [_file_phrases(t) for t in (tag, *_TWINS.get(tag, ())) if t in lexicon_tags()]
    for source in dict.fromkeys((tag, "en")):
        names = [(name, Term("country", code)) for code, name in country_names(source).items()]
        names += [
            (name, Term("language", code))
            for code, name in language_names(source).items()
            if code in languages
        ]
        layers.append(names)
    if tag != "en":
        english = _file_phrases("en")
        layers.append(
            [(p, t) for p, t in english if t.kind in _BORROWED and len(p) >= _BORROWED_LENGTH]
        )
    return Lexicon(tag, own, layers, read_lexicon(tag).folded_abbreviations() if own else None)
