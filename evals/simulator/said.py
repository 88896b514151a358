"""What somebody said, taken apart so that titles can be looked up in it."""

import functools
from collections.abc import Iterator
from dataclasses import dataclass

import regex
from rapidfuzz import fuzz, process

from evals.simulator.titles import HAN, HANGUL, KANA, Title, in_sounds, shortened
from evals.simulator.words import Word, plain, same, words_of
from language.fold import stem
from language.latin import to_latin
from language.script import unspaced_runs

_LATIN = regex.compile(r"\p{Script=Latin}")
_ARABIC = regex.compile(r"\p{Script=Arabic}")
_MARK = regex.compile(r"\p{M}")
_OPENS, _CLOSES = "«“\"„‘'「『《〈【[(‹", "»”\"“’'」』》〉】])›"
_SENTENCE_ENDS = ".!?…:;¡¿\n-—"
_CLITICS = ("وال", "بال", "فال", "كال", "لل", "ال", "و", "ف", "ب", "ك", "ل")
_ARTICLE = "ال"
_PARTICLE = regex.compile(
    r"(?<=\p{Script=Hangul})(은|는|이|가|을|를|의|에|도|로|으로|와|과|랑|이랑|만|처럼|같은|보다|에서|"
    r"이나|나|까지|부터|라는|이라는)$"
)
_INFLECTED = frozenset(("ru", "uk", "bg", "sr", "pl"))
# what stands before and after a title in Chinese and Japanese where no mark shows it
_ZH_BEFORE = ("像", "看", "看过", "看了", "叫", "喜欢", "爱", "类似", "推荐", "和", "跟")
_ZH_AFTER = ("这", "那", "一样", "吗", "吧", "了", "的电影", "电影", "之类", "很")
_JA_AFTER = tuple(
    same(cue)
    for cue in ("みたい", "のよう", "という", "って", "を見", "を観", "が好き", "に似", "っぽ")
)
_MAX_WORDS = 16
_MAX_LETTERS = 60
_MIN_INFLECTED = 5
_MIN_UNSPACED = 5
_MIN_HAN = 3
_MIN_HAN_SOUND = 11
_MIN_SLIP = 8
_ALIKE = 90.0


@dataclass(frozen=True)
class Said:
    """A text, taken apart."""

    text: str
    """In NFKC, without what cannot be seen."""

    @classmethod
    def of(cls, text: str) -> "Said":
        """Take a text as it came."""
        return cls(plain(text))

    def names(self, title: Title) -> bool:
        """Whether a title stands in the text as it is written."""
        return self._names_unspaced(title) if title.unspaced else self._names_spaced(title)

    def sounds_like(self, sound: str) -> bool:
        """Whether words of the text sound like a title; long ones may differ by a slip."""
        if not sound:
            return False
        exact, inexact = self._sounds
        if sound in exact:
            return True
        return len(sound) >= _MIN_SLIP and bool(
            process.extractOne(sound, inexact, scorer=fuzz.ratio, score_cutoff=_ALIKE)
        )

    @functools.cached_property
    def _words(self) -> list[Word]:
        return words_of(self.text)

    @functools.cached_property
    def _squeezed(self) -> str:
        """All words without anything between them."""
        return "".join(word.folded for word in self._words)

    @functools.cached_property
    def _is_japanese(self) -> bool:
        return bool(KANA.search(self.text))

    @functools.cached_property
    def _runs(self) -> dict[str, list[tuple[int, int]]]:
        """First and last word of each run of words, by the run without anything between them."""
        found: dict[str, list[tuple[int, int]]] = {}
        for first in range(len(self._words)):
            run = ""
            for last in range(first, min(len(self._words), first + _MAX_WORDS)):
                run += self._words[last].folded
                if len(run) > _MAX_LETTERS:
                    break
                for bare in _bare(run):
                    found.setdefault(bare, []).append((first, last))
        return found

    @functools.cached_property
    def _sounds(self) -> tuple[frozenset[str], list[str]]:
        """How each run of words sounds; then those which may be compared by likeness.

        Words of Chinese sound alike too often: only long runs count, and only exactly.
        """
        parts = [
            (sound, bool(HAN.search(word.raw)) and not self._is_japanese)
            for word in self._words
            for latin in _read_aloud(word, self._is_japanese)
            if (sound := in_sounds(latin))
        ]
        exact, inexact = set(), set()
        for first in range(len(parts)):
            run, is_han = "", False
            for part, of_han in parts[first : first + 2 * _MAX_WORDS]:
                run, is_han = shortened(run + part), is_han or of_han
                if len(run) > _MAX_LETTERS:
                    break
                if not is_han:
                    inexact.add(run)
                if not is_han or len(run) >= _MIN_HAN_SOUND:
                    exact.add(run)
        return frozenset(exact), sorted(inexact)

    def _names_spaced(self, title: Title) -> bool:
        return any(
            not title.everyday or self._is_written_as_title(first, last)
            for first, last in self._spans(title)
        )

    def _spans(self, title: Title) -> Iterator[tuple[int, int]]:
        """Yield first and last word of each run of words that is the title."""
        goal = title.joined
        yield from self._runs.get(goal, ())
        if goal.startswith(_ARTICLE) and len(goal) > _MIN_INFLECTED:
            yield from self._runs.get(goal.removeprefix(_ARTICLE), ())
        if title.tag in _INFLECTED and len(goal) >= _MIN_INFLECTED:
            roots = [stem(word, title.tag) for word in title.words]
            said = [stem(word.raw, title.tag) for word in self._words]
            for first in range(len(said) - len(roots) + 1):
                if said[first : first + len(roots)] == roots:
                    yield first, first + len(roots) - 1

    def _is_written_as_title(self, first: int, last: int) -> bool:
        """Whether a run of words is quoted, all that was said, or capital where it need not be."""
        start, end = self._words[first].start, self._words[last].end
        alone = first == 0 and last == len(self._words) - 1
        if alone or self._is_quoted(start, end):
            return True
        if not self._words[first].raw[:1].isupper() or self.text.isupper():
            return False
        before = self.text[:start].rstrip()
        return bool(before) and before[-1] not in _SENTENCE_ENDS

    def _is_quoted(self, start: int, end: int) -> bool:
        before, after = self.text[max(0, start - 1) : start], self.text[end : end + 1]
        return bool(before and after) and before in _OPENS and after in _CLOSES

    def _names_unspaced(self, title: Title) -> bool:
        goal = title.joined
        if goal not in self._squeezed:
            return False
        if title.everyday:
            return any(self._stands_apart(goal, word) for word in self._words)
        sure = len(goal) >= (_MIN_HAN if HAN.search(goal) else _MIN_UNSPACED)
        if sure or len(title.words) > 1:
            # the next letter's vowel sign or tone mark would make the last one another
            rests = self._squeezed.split(goal)[1:]
            return any(not _MARK.match(rest) for rest in rests)
        return any(self._stands_free(goal, word) for word in self._words)

    def _stands_apart(self, goal: str, word: Word) -> bool:
        """Whether an everyday title is quoted, alone, or between words that frame a title."""
        if word.folded == goal:
            others = (other.folded for other in self._words if other is not word)
            among_others = any(unspaced_runs(other) for other in others)
            return not among_others or self._is_quoted(word.start, word.end)
        before, found, after = word.folded.partition(goal)
        if not found:
            return False
        if self._is_japanese:
            return after.startswith(_JA_AFTER) and not _as_one_word(before[-1:], goal[0])
        return (not before or before.endswith(_ZH_BEFORE)) and (
            not after or after.startswith(_ZH_AFTER)
        )

    def _stands_free(self, goal: str, word: Word) -> bool:
        """Whether a short title is no part of a longer run of its script."""
        # folding makes Hiragana of Katakana, and to tell them apart the word as written is needed
        seen = word.raw if len(word.raw) == len(word.folded) else word.folded
        at = word.folded.find(goal)
        while at >= 0:
            end = at + len(goal)
            joins_left = _as_one_word(seen[:at][-1:], seen[at])
            joins_right = _as_one_word(seen[end : end + 1], seen[end - 1])
            if not (joins_left or joins_right):
                return True
            at = word.folded.find(goal, at + 1)
        return False


def _bare(run: str) -> list[str]:
    """Return a run of words, and also without what Arabic and Korean write onto it."""
    found = [run]
    if _ARABIC.match(run):
        found += [run.removeprefix(clitic) for clitic in _CLITICS if run.startswith(clitic)]
    if HANGUL.search(run[-1:]) and (bare := _PARTICLE.sub("", run)) != run:
        found.append(bare)
    return found


def _as_one_word(one: str, other: str) -> bool:
    """Whether two characters would be read as one word: both Han, Hiragana, Katakana or neither."""
    return bool(one) and (one == other == "ー" or _writing(one) == _writing(other))


def _writing(letter: str) -> str:
    if HAN.match(letter):
        return "Han"
    if "\u3041" <= letter <= "\u309f":
        return "Hiragana"
    return "Katakana" if "\u30a0" <= letter <= "\u30ff" else "other"


def _read_aloud(word: Word, japanese: bool) -> list[str]:
    """Return a word in Latin letters, in parts where its script has no spaces."""
    if _LATIN.match(word.raw):
        return [word.raw]
    latin = to_latin(word.raw, "ja" if japanese else "zh")
    return (latin or "").split()
