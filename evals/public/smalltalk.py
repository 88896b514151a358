"""Small talk: messages that ask for no recommendation, and must not be answered with one."""

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path

import yaml

from agent.answer import Kind
from evals.cases import Case, Turn
from evals.public.files import PublicDataError, home_of, read_tree
from evals.public.sets import squeeze

SEED = 7
MOST_OPENINGS = 40
"""Of the ChatterBot corpus, by language."""
MOST_UTTERANCES = 60
"""Of xSID, by language."""
LONGEST = 150
"""Characters of an opening."""

KINDS: tuple[Kind, ...] = ("answer", "decline", "question")

CORPUS_LANGUAGES = {
    "bengali": "bn",
    "chinese": "zh",
    "dutch": "nl",
    "english": "en",
    "french": "fr",
    "german": "de",
    "hebrew": "he",
    "hindi": "hi",
    "hinglish": "hi-Latn",
    "indonesian": "id",
    "italian": "it",
    "japanese": "ja",
    "korean": "ko",
    "marathi": "mr",
    "oriya": "or",
    "persian": "fa",
    "portuguese": "pt",
    "russian": "ru",
    "spanish": "es",
    "swedish": "sv",
    "tamil": "ta",
    "telugu": "te",
    "thai": "th",
    "traditionalchinese": "zh-Hant",
    "turkish": "tr",
    "ukrainian": "uk",
    "urdu": "ur",
    "yoruba": "yo",
}
"""The ChatterBot corpus' folders and their languages in BCP 47."""

XSID_LANGUAGES = ("ar", "da", "de", "en", "id", "it", "ja", "kk", "lt", "nl", "sr", "tr", "zh")
"""The varieties of xSID that are standard languages with a BCP 47 tag of their own."""

RECOMMENDING = frozenset(
    {"SearchScreeningEvent", "SearchCreativeWork", "RateBook", "PlayMusic", "AddToPlaylist"}
)
"""xSID's intents that ask for a work or tell a taste: a recommendation may be right there."""

_ASKS = re.compile(
    r"recom|suggest|sugger|sugier|sugiér|sugér|consigl|aanra|raad je aan|empf[ei]h?[eh]?l|"
    r"посовету|рекоменд|порад|rekomend|rekommend|saran(kan)?\b|öner|tavsiye|推荐|推薦|推介|"
    r"おすすめ|お勧め|オススメ|추천|सुझा|सिफ़ारिश|शिफारस|توصیه|پیشنهاد|تجویز|แนะนำ|"
    r"பரிந்துரை|సిఫార్సు|সুপারিশ|পরামর্শ|המלצ|ממליצ|תמליצ|"
    r"\bgood (book|movie|film)s?\b|\bgoed boek\b|\bgoede films?\b|\bxfind|\bzoek\b|\btips\b|찾아",
    re.IGNORECASE,
)
_ASKING_FILES = {"suggestions"}
_WORK_FILES = {"movies", "literature"}
_BARE_WORDS = 3
_BARE_CHARS = 8
_TOKEN_GAP = re.compile(r"(?<=[^\x00-\x7f]) (?=[^\x00-\x7f])")
_UNSPACED = {"ja", "zh"}


def read_chatterbot(folder: Path) -> list[Case]:
    """Return a case for each of up to MOST_OPENINGS openings of conversations in each language.

    Openings that ask for a recommendation are left out, and so are bare names of works and
    authors, which may be meant as a request, and English ones among another language's. Questions
    about taste ("what is your favourite film?") are small talk and stay.

    Raises:
        PublicDataError: If the corpus is not there or broken.
    """
    openings: dict[str, dict[str, str]] = {}
    for name, text in read_tree(home_of("chatterbot-corpus", folder), ".yml").items():
        language, _, file = name.removesuffix(".yml").partition("/")
        if language in CORPUS_LANGUAGES and file not in _ASKING_FILES:
            for opening in _openings(text, name):
                if _is_small_talk(opening, file):
                    openings.setdefault(language, {}).setdefault(_same(opening), opening)
    english = set(openings.get("english", {}))
    cases = []
    for language in sorted(openings):
        if language != "english":
            openings[language] = {
                key: o for key, o in openings[language].items() if key not in english
            }
        chosen = _drawn(openings[language], MOST_OPENINGS)
        for number, key in enumerate(chosen, start=1):
            case_id = f"chatterbot-{language}-{number}"
            tag = CORPUS_LANGUAGES[language]
            cases.append(_case(case_id, case_id, tag, openings[language][key], "chatterbot"))
    if not cases:
        raise PublicDataError(
            f"{str(folder)!r} has no openings; expected folders such as 'english' with .yml files"
        )
    return cases


def _is_small_talk(opening: str, file: str) -> bool:
    if not 0 < len(opening) <= LONGEST or _ASKS.search(opening):
        return False
    words = len(opening.split())
    short = words <= _BARE_WORDS if words > 1 else len(opening) <= _BARE_CHARS
    return not (file in _WORK_FILES and short and opening[-1] not in "?？")


def _openings(text: str, name: str) -> list[str]:
    try:
        content = yaml.load(text, yaml.CSafeLoader)
    except yaml.YAMLError as error:
        raise PublicDataError(f"{name!r} of the ChatterBot corpus is no YAML: {error}") from None
    conversations = content.get("conversations") if isinstance(content, dict) else None
    # some conversations of the corpus are one line of text that lost its answer
    whole = [c for c in conversations or [] if isinstance(c, list) and c]
    return [squeeze(c[0]) for c in whole if isinstance(c[0], str)]


def read_xsid(folder: Path) -> list[Case]:
    """Return a case for each of up to MOST_UTTERANCES utterances of the valid split by language.

    All languages take their sentences in one order, so that most of them share the same ones.
    The scenario is the number of the English sentence.

    Raises:
        PublicDataError: If the data is not there, or lacks English.
    """
    texts = {
        name.rpartition("/")[2].removesuffix(".valid.conll"): text
        for name, text in read_tree(home_of("xsid", folder), ".valid.conll").items()
    }
    if "en" not in texts:
        raise PublicDataError(f"{str(folder)!r} has no file 'en.valid.conll', which xsid needs")
    numbers: dict[str, int] = {}
    for number, block in enumerate(_blocks(texts["en"]), start=1):
        numbers.setdefault(_same(block["text"]), number)
    cases = []
    for language in sorted(set(XSID_LANGUAGES) & set(texts)):
        said: dict[str, str] = {}
        for block in _blocks(texts[language]):
            number = numbers.get(_same(block.get("text-en", block["text"])), 0)
            if number and block["intent"] not in RECOMMENDING:
                said.setdefault(str(number), _untokenised(block["text"], language))
        for scenario in _drawn(said, MOST_UTTERANCES):
            case_id = f"xsid-{language}-{scenario}"
            cases.append(_case(case_id, scenario, language, said[scenario], "xsid"))
    return cases


def _blocks(text: str) -> list[dict[str, str]]:
    """Return the comments "# name = value" above each sentence that has text and intent."""
    blocks = []
    for block in text.replace("\r\n", "\n").split("\n\n"):
        pairs = (line[1:].partition("=") for line in block.split("\n") if line.startswith("#"))
        values = {name.strip(): squeeze(value) for name, _, value in pairs}
        if values.get("text") and "intent" in values:
            blocks.append(values)
    return blocks


def _untokenised(text: str, language: str) -> str:
    return _TOKEN_GAP.sub("", text) if language in _UNSPACED else text


def _same(text: str) -> str:
    plain = squeeze(unicodedata.normalize("NFKC", text).casefold())
    return plain.rstrip(" .!?。！？¿¡") or plain


def _drawn(keys: Iterable[str], most: int) -> list[str]:
    """Return at most so many keys: drawn by the seed, the same on every machine."""
    order = sorted(keys, key=lambda key: hashlib.sha256(f"{SEED}:{key}".encode()).digest())
    return order[:most]


def _case(case_id: str, scenario: str, language: str, say: str, source: str) -> Case:
    return Case(
        id=case_id,
        scenario=scenario,
        language=language,
        turns=(Turn(say=say),),
        kind=KINDS,
        tags=("smalltalk", source),
    )
