"""KdConv: Chinese conversations on films, each message with the knowledge it rests on."""

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from pydantic import BaseModel, TypeAdapter

from evals.public.files import home_of, need, read_json
from evals.public.sets import PublicSet, Utterance, novel_cases, titled, titles_of
from language.names import country_names

_QUALIFIED = re.compile(r"^(?P<title>.*?\S)\s*（(?P<rest>.*)）$")
_YEAR = re.compile(r"(\d{4})年?")
_SPLIT = re.compile(r"[,，、/;；\s]+")
_FILM = {
    "主演",
    "导演",
    "编剧",
    "制片人",
    "片长",
    "上映时间",
    "出品时间",
    "制片地区",
    "制片成本",
    "对白语言",
    "票房",
    "全球票房",
}
_NO_FILM = {"职业", "出生日期", "出生地", "国籍", "主要成就", "成立时间", "经营范围", "总部地点"}
_GENRES = {
    "剧情": "drama",
    "爱情": "romance",
    "动作": "action",
    "惊悚": "thriller",
    "科幻": "science-fiction",
    "喜剧": "comedy",
    "轻喜剧": "comedy",
    "悬疑": "mystery",
    "战争": "war",
    "动画": "animation",
    "冒险": "adventure",
    "犯罪": "crime",
    "历史": "history",
    "古装": "history",
    "奇幻": "fantasy",
    "传记": "biography",
    "西部": "western",
    "恐怖": "horror",
    "家庭": "family",
    "纪录": "documentary",
    "音乐": "music",
    "歌舞": "music",
}
_PLACES = {"香港": "HK", "中国香港": "HK", "台湾": "TW", "中国台湾": "TW"}
_PLACES |= {"中国内地": "CN", "中国大陆": "CN", "内地": "CN", "大陆": "CN"}
_SURE_LENGTH = 3


class _Triple(BaseModel):
    name: str
    attrname: str
    attrvalue: str


class _Message(BaseModel):
    message: str
    attrs: list[_Triple] = []


class _Dialogue(BaseModel):
    messages: list[_Message]


_DIALOGUES = TypeAdapter(list[_Dialogue])


def read_kdconv(folder: Path) -> PublicSet:
    """Return the film conversations of the files that the folder has, and the films known there.

    The data has no act of recommending. What stands for it: the second speaker is the first to
    name a film that the catalogue has. Films are entities with a film's attributes.

    Raises:
        PublicDataError: If a file is missing or broken.
    """
    home = home_of("kdconv", folder)
    splits = {
        path.name.split(".")[0].removeprefix("film_"): read_json(path, _DIALOGUES)
        for path in need(home, "film_dev.json", "film_test.json")
    }
    everything = (m for split in splits.values() for d in split for m in d.messages)
    rows, untitled = titled(_films(everything))
    titles = titles_of(rows)
    longest_first = sorted(titles.items(), key=lambda item: (-len(item[1]), item[0]))
    cases = []
    for split, dialogues in splits.items():
        for number, dialogue in enumerate(dialogues):
            said = [
                _utterance(message, i % 2 == 0, longest_first)
                for i, message in enumerate(dialogue.messages)
            ]
            cases += novel_cases("kdconv", "zh", f"{split}-{number}", said, titles)
    return PublicSet("kdconv", "zh", rows, cases, untitled)


def _films(messages: Iterable[_Message]) -> list[Mapping[str, object]]:
    known: dict[str, dict[str, list[str]]] = {}
    for message in messages:
        for triple in message.attrs:
            values = known.setdefault(triple.name, {}).setdefault(triple.attrname, [])
            if triple.attrvalue not in values:
                values.append(triple.attrvalue)
    countries = {name: code for code, name in country_names("zh").items()} | _PLACES
    return [
        _row(name, facts, countries)
        for name, facts in known.items()
        if facts.keys() & _FILM and not facts.keys() & _NO_FILM
    ]


def _row(
    name: str, facts: Mapping[str, list[str]], countries: Mapping[str, str]
) -> Mapping[str, object]:
    def parts(field: str) -> list[str]:
        split = (part for value in facts.get(field, []) for part in _SPLIT.split(value))
        return list(dict.fromkeys(part for part in split if part))

    qualified = _QUALIFIED.match(name)
    title = qualified["title"] if qualified else name
    released = sorted(
        _YEAR.findall(" ".join(facts.get("上映时间", []) + facts.get("出品时间", [])))
    )
    year = (_YEAR.findall(qualified["rest"]) if qualified else []) or released
    genres = [_GENRES.get(_bare_genre(genre), "") for genre in parts("类型")]
    cast = "、".join(facts.get("主演", []))
    return {
        "item_id": name,
        "title": title.strip("《》 "),
        "title:zh": title.strip("《》 "),
        "year": year[0] if year else "",
        "genres": list(dict.fromkeys(genre for genre in genres if genre)),
        "creators": facts.get("导演", []),
        "countries": [countries[place] for place in parts("制片地区") if place in countries],
        "text:zh": "".join([*facts.get("Information", []), f"主演：{cast}。" if cast else ""]),
    }


def _bare_genre(genre: str) -> str:
    return genre.removesuffix("电影").removesuffix("片")


def _utterance(
    message: _Message, first_speaker: bool, longest_first: Sequence[tuple[str, str]]
) -> Utterance:
    about = {triple.name for triple in message.attrs}
    text, named = message.message, []
    for item_id, title in longest_first:
        sure = item_id in about or len(title) >= _SURE_LENGTH or f"《{title}》" in text
        if sure and title in text:
            named.append(item_id)
            text = text.replace(title, " ")  # so that no shorter title is found within it
    marks = (*named, *sorted(about))
    return Utterance(message.message, first_speaker, () if first_speaker else tuple(named), marks)
