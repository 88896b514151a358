"""JMRD: Japanese dialogues in which a recommender makes a case for one film."""

import re
import unicodedata
from collections.abc import Mapping
from pathlib import Path

from pydantic import BaseModel, TypeAdapter

from evals.public.files import home_of, need, read_json
from evals.public.sets import PublicSet, Utterance, names, novel_cases, titled, titles_of

_NOTHING = "[知識なし]"
_TITLE = "タイトル"
_YEAR = re.compile(r"(\d{4})年")
_GENRES = {
    "アドベンチャー": "adventure",
    "アクション": "action",
    "アニメ": "animation",
    "SF": "science-fiction",
    "サスペンス": "thriller",
    "ドラマ": "drama",
    "コメディ": "comedy",
    "ファンタジー": "fantasy",
    "ファミリー": "family",
    "ロマンス": "romance",
    "ミュージカル": "music",
    "戦争": "war",
    "青春": "youth",
    "ホラー": "horror",
    "ドキュメンタリー": "documentary",
    "西部劇": "western",
}


class _Checked(BaseModel):
    type: str


class _Message(BaseModel):
    speaker: str
    text: str
    checked_knowledge: list[_Checked] = []


class _Dialogue(BaseModel):
    dialog_id: str
    movie_title: str
    knowledge: dict[str, str | list[str]]
    dialog: list[_Message]


_DIALOGUES = TypeAdapter(list[_Dialogue])


def read_jmrd(folder: Path) -> PublicSet:
    """Return the dialogues of the files that the folder has, and the films they are about.

    The turn in which the recommender first names the film, or says by its annotation that it
    used the title, recommends it: one a dialogue at most.

    Raises:
        PublicDataError: If a file is missing or broken.
    """
    home = home_of("jmrd", folder)
    dialogues = [
        d for path in need(home, "valid.json", "test.json") for d in read_json(path, _DIALOGUES)
    ]
    films = {d.movie_title: d.knowledge for d in dialogues}
    rows, untitled = titled(_row(title, knowledge) for title, knowledge in films.items())
    titles = titles_of(rows)
    cases = []
    for d in dialogues:
        said = [_utterance(message, d.movie_title) for message in d.dialog]
        cases += novel_cases("jmrd", "ja", d.dialog_id, said, titles)
    return PublicSet("jmrd", "ja", rows, cases, untitled)


def _utterance(message: _Message, title: str) -> Utterance:
    used = any(checked.type == _TITLE for checked in message.checked_knowledge)
    named = (title,) if used or names(message.text, title) else ()
    by_seeker = message.speaker == "seeker"
    return Utterance(message.text, by_seeker, () if by_seeker else named, named)


def _row(title: str, knowledge: Mapping[str, str | list[str]]) -> Mapping[str, object]:
    def several(field: str) -> list[str]:
        value = knowledge.get(field, [])
        return [v for v in ([value] if isinstance(value, str) else value) if v != _NOTHING]

    year = _YEAR.search(unicodedata.normalize("NFKC", "".join(several("製作年度"))))
    genres = [unicodedata.normalize("NFKC", genre) for genre in several("ジャンル")]
    cast = several("キャスト名")
    return {
        "item_id": title,
        "title": title,
        "title:ja": title,
        "year": year[1] if year else "",
        "genres": [_GENRES.get(genre, genre) for genre in genres],
        "creators": several("監督名"),
        "text:ja": "".join(
            [
                *several("あらすじ"),
                f"出演：{'、'.join(cast)}。" if cast else "",
                *several("レビュー"),
            ]
        ),
    }
