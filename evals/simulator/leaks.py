"""Leaks: titles of what a simulated user is after, in what that user says.

The known simulators compare lower-case ASCII, in which every Japanese, Arabic or Hindi title is the
empty text. Here a title counts in each language and script of the catalogue, and read aloud in
Latin letters. Where a title is an everyday word, it counts as a title only if it is written as one.
"""

import functools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import resources

import regex
from rapidfuzz import fuzz

from catalog.items import Item
from evals.simulator.words import Word, plain, same, words_of
from language.fold import stem
from language.latin import to_latin
from language.script import script_of, unspaced_runs

_LATIN = regex.compile(r"\p{Script=Latin}")
_CASED = regex.compile(r"[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]")
_HAN = regex.compile(r"\p{Script=Han}")
_KANA = regex.compile(r"[\p{Script=Hiragana}\p{Script=Katakana}]")
_HIRAGANA_ONLY = regex.compile(r"[\p{Script=Hiragana}ー]+")
_HANGUL = regex.compile(r"\p{Script=Hangul}")
_ARABIC = regex.compile(r"\p{Script=Arabic}")
_MARK = regex.compile(r"\p{M}")
_PARTS = regex.compile(r"\s*[/:：—–]\s+|\s+[-–—]\s+|/|：")
_OPENS, _CLOSES = "«“\"„‘'「『《〈【[(‹", "»”\"“’'」』》〉】])›"
_CLITICS = ("وال", "بال", "فال", "كال", "لل", "ال", "و", "ف", "ب", "ك", "ل")
_PARTICLES = regex.compile(
    r"은|는|이|가|을|를|의|에|도|로|으로|와|과|랑|이랑|만|처럼|같은|보다|에서|이나|나|까지|부터|라는|이라는"
)
_ZH_BEFORE = (
    "",
    "像",
    "看",
    "看过",
    "看了",
    "叫",
    "喜欢",
    "爱",
    "类似",
    "推荐",
    "想看",
    "和",
    "跟",
)
_ZH_AFTER = ("这", "那", "一样", "吗", "吧", "了", "的电影", "电影", "之类", "很", "。")
_JA_AFTER = ("みたい", "のよう", "という", "って", "を見", "を観", "が好き", "に似", "っぽ")
_MIN_SOUND = 5
_MIN_HAN = 11
_MIN_FUZZY = 8
_ALIKE = 90.0


@dataclass(frozen=True, slots=True)
class _Title:
    """One way to write a title."""

    words: tuple[str, ...]
    tag: str
    raw: str
    """As written, in NFKC, without what stands between the words."""

    @classmethod
    def of(cls, text: str, tag: str) -> "_Title":
        """Take apart a title, or part of one."""
        words = words_of(text)
        return cls(tuple(w.folded for w in words), tag, "".join(w.raw for w in words))

    @property
    def joined(self) -> str:
        return "".join(self.words)


def leaked_titles(text: str, items: Sequence[Item]) -> list[str]:
    """Return the titles of `items` that stand in a text, as the catalogue has them, distinct.

    Case, width, accents, spacing and punctuation do not matter; nor do Arabic articles, Korean
    particles, the endings of Russian, or small slips of the pen in a long title. A text in another
    script is read in Latin letters too ("Тампопо", "たんぽぽ" for "Tampopo"). Titles of everyday
    words ("Her", "No", "乱") count only in quotation marks, alone, or with a capital where no
    sentence begins; never inside another word.

    Args:
        text: What somebody said.
        items: Those that must not be named.
    """
    said = _Said.of(text)
    found: dict[str, None] = {}
    if not said.words:
        return []
    for item in items:
        for tag, title in item.all_titles().items():
            forms = _forms(title, tag)
            if any(_stands_in(form, said) for form in forms) or (
                forms and not _is_everyday(forms[0]) and said.names_sound(_sounds(title, tag))
            ):
                found[title] = None
    return list(found)


@functools.lru_cache(maxsize=20_000)
def _forms(title: str, tag: str) -> tuple[_Title, ...]:
    """Return a title, and its parts where it has a subtitle or two names."""
    whole = _Title.of(plain(title), tag)
    forms = [whole] if whole.words else []
    parts = _PARTS.split(plain(title))
    for part in parts if len(parts) > 1 else ():
        form = _Title.of(part, tag)
        if len(form.joined) >= (3 if _HAN.search(part) else 7) and not _is_everyday(form):
            forms.append(form)
    return tuple(dict.fromkeys(forms))


@functools.lru_cache(maxsize=20_000)
def _sounds(title: str, tag: str) -> str:
    """Return how a title sounds, in few letters; empty where that says too little."""
    latin = title if script_of(title) == "Latn" else to_latin(title, tag)
    sound = _sound(latin or "")
    return sound if len(sound) >= _MIN_SOUND else ""


def _sound(latin: str) -> str:
    """Return Latin letters without what transliterations differ in."""
    text = "".join(word.folded for word in words_of(plain(latin)))
    for pair in (("ph", "f"), ("ou", "o"), ("oo", "u"), ("w", "v"), ("y", "i"), ("ai", "e")):
        text = text.replace(*pair)
    text = regex.sub(r"m(?=[pbm])", "n", text)
    text = regex.sub(r"(?<=[aeiou])h(?![aeiou])", "", text)
    return regex.sub(r"(\p{L})\1+", r"\1", text)


@functools.cache
def _everyday() -> frozenset[str]:
    """Return the words of the list, folded."""
    path = resources.files("evals.simulator").joinpath("everyday.txt")
    lines = path.read_text(encoding="utf-8").splitlines()
    return frozenset(same(word) for line in lines if line[:1] != "#" for word in line.split())


@functools.lru_cache(maxsize=20_000)
def _is_everyday(title: _Title) -> bool:
    """Whether a title alone says too little to be one."""
    joined = title.joined
    if joined in _everyday() or joined.isdigit() or len(joined) == 1:
        return True
    if unspaced_runs(joined):
        if _HIRAGANA_ONLY.fullmatch(title.raw) and len(joined) <= 3:
            return True
        return not _KANA.search(joined) and len(joined) <= (2 if _HAN.search(joined) else 3)
    if _CASED.search(joined):
        return len(title.words) == 1 and len(joined) <= 2
    return len(title.words) == 1 and len(joined) <= 3 and not _HANGUL.search(joined)


def _stands_in(title: _Title, said: "_Said") -> bool:
    if unspaced_runs(title.joined):
        return said.names_unspaced(title)
    return said.names_spaced(title)


@dataclass(frozen=True, slots=True)
class _Said:
    """A text, taken apart."""

    text: str
    words: tuple[Word, ...]
    squeezed: str
    """All words without anything between them."""
    latin: tuple[tuple[str, bool], ...]
    """How each word sounds, in parts where its script has no spaces, and whether it is Han alone,
    where many words sound the same."""
    is_japanese: bool

    @classmethod
    def of(cls, text: str) -> "_Said":
        """Take a text apart."""
        clear = plain(text)
        words = tuple(words_of(clear))
        kana = bool(_KANA.search(clear))
        latin = tuple(
            (sound, bool(_HAN.search(word.raw)) and not kana)
            for word in words
            for part in _read_aloud(word, kana)
            if (sound := _sound(part))
        )
        return cls(clear, words, "".join(w.folded for w in words), latin, kana)

    def names_spaced(self, title: _Title) -> bool:
        """Whether a title of a script with spaces stands in the text, word for word."""
        everyday = _is_everyday(title)
        return any(
            not everyday or self._is_written_as_title(first, last)
            for first, last in self._spans(title)
        )

    def _spans(self, title: _Title) -> Iterator[tuple[int, int]]:
        """Yield first and last word of each run of words that are the title."""
        goal = title.joined
        for first in range(len(self.words)):
            so_far = ""
            for last in range(first, len(self.words)):
                so_far += self.words[last].folded
                if any(_is_word(form, goal) for form in _bare(so_far)):
                    yield first, last
                if len(so_far) > len(goal) + 6:
                    break
        if title.tag in {"ru", "uk", "bg", "sr", "pl"} and len(goal) >= 5:
            yield from self._inflected(title)

    def _inflected(self, title: _Title) -> Iterator[tuple[int, int]]:
        roots = [stem(word, title.tag) for word in title.words]
        said = [stem(word.raw, title.tag) for word in self.words]
        for first in range(len(said) - len(roots) + 1):
            if said[first : first + len(roots)] == roots:
                yield first, first + len(roots) - 1

    def names_unspaced(self, title: _Title) -> bool:
        """Whether a title of a script without spaces stands in the text."""
        goal = title.joined
        if _is_everyday(title):
            return any(self._is_apart(goal, word) for word in self.words)
        if len(goal) >= 5 or len(title.words) > 1 or (_HAN.search(goal) and len(goal) >= 3):
            at = self.squeezed.find(goal)
            return at >= 0 and not _MARK.match(self.squeezed[at + len(goal) :][:1] or " ")
        return any(self._stands_free(goal, word) for word in self.words)

    def _is_apart(self, goal: str, word: Word) -> bool:
        """Whether an everyday title is quoted, alone, or between words that frame a title."""
        if word.folded == goal:
            others = (w.folded for w in self.words if w is not word)
            in_another_script = not any(unspaced_runs(other) for other in others)
            return in_another_script or self._is_quoted(word.start, word.end)
        at = word.folded.find(goal)
        if at < 0:
            return False
        before, after = word.folded[:at], word.folded[at + len(goal) :]
        if self.is_japanese:
            framed = after.startswith(tuple(same(cue) for cue in _JA_AFTER))
            return framed and not _same_script(before[-1:], goal[0])
        return any(before.endswith(cue) for cue in _ZH_BEFORE if cue or not before) and (
            not after or after.startswith(_ZH_AFTER)
        )

    def _stands_free(self, goal: str, word: Word) -> bool:
        """Whether a short title is no part of a longer run of its script."""
        raw = "".join(word.raw.split())
        folded, at = word.folded, word.folded.find(goal)
        while at >= 0:
            # folding keeps the number of characters here; if not, the folded ones must do
            seen = raw if len(raw) == len(folded) else folded
            before, own = seen[:at], seen[at : at + len(goal)]
            after = seen[at + len(goal) :]
            left = _same_script(before[-1:], own[0])
            right = _same_script(after[:1], own[-1])
            if not (left or right) or self._is_quoted(word.start + at, word.start + at + len(goal)):
                return True
            at = folded.find(goal, at + 1)
        return False

    def names_sound(self, sound: str) -> bool:
        """Whether words of the text sound like a title; long ones may differ by a slip."""
        if not sound:
            return False
        for first in range(len(self.latin)):
            so_far, is_han = "", False
            for part, of_han in self.latin[first:]:
                so_far, is_han = _sound(so_far + part), is_han or of_han
                if is_han and len(sound) < _MIN_HAN:
                    break
                if so_far == sound:
                    return True
                close = not is_han and abs(len(so_far) - len(sound)) <= 2
                if close and len(sound) >= _MIN_FUZZY and fuzz.ratio(so_far, sound) >= _ALIKE:
                    return True
                if len(so_far) > len(sound) + 2:
                    break
        return False

    def _is_written_as_title(self, first: int, last: int) -> bool:
        """Whether a run of words is quoted, all that was said, or capital where it need not be."""
        start, end = self.words[first].start, self.words[last].end
        if (first == 0 and last == len(self.words) - 1) or self._is_quoted(start, end):
            return True
        raw = self.words[first].raw
        if not raw[:1].isupper() or self.text.isupper():
            return False
        before = self.text[:start].rstrip()
        return bool(before) and before[-1] not in ".!?…:;¡¿\n-—"

    def _is_quoted(self, start: int, end: int) -> bool:
        before, after = self.text[start - 1 : start], self.text[end : end + 1]
        return bool(before and after) and before in _OPENS and after in _CLOSES


def _bare(word: str) -> tuple[str, ...]:
    """Return a run of words, and in Arabic also without what is written onto its first word."""
    if not _ARABIC.search(word):
        return (word,)
    return (word, *(word.removeprefix(c) for c in _CLITICS if word.startswith(c)))


def _is_word(form: str, goal: str) -> bool:
    if form == goal or (len(goal) > 5 and goal.startswith("ال") and form == goal[2:]):
        return True
    return (
        bool(_HANGUL.search(goal))
        and form.startswith(goal)
        and bool(_PARTICLES.fullmatch(form[len(goal) :]))
    )


def _same_script(one: str, other: str) -> bool:
    """Whether two characters would be read as one word: both Han, Hiragana, Katakana or Thai."""
    return bool(one) and one != "ー" and _script_class(one) == _script_class(other)


def _script_class(letter: str) -> str:
    """Return the writing of a character, Hiragana and Katakana apart."""
    if _HAN.match(letter):
        return "Han"
    if "\u3041" <= letter <= "\u309f":
        return "Hiragana"
    if "\u30a0" <= letter <= "\u30ff":
        return "Katakana"
    return "other"


def _read_aloud(word: Word, japanese: bool) -> list[str]:
    """Return a word in Latin letters, in parts where its script has no spaces."""
    if _LATIN.match(word.raw):
        return [word.raw]
    latin = to_latin(word.raw, "ja" if japanese else "zh")
    return (latin or "").split()
