"""Kept conversations: taken up again, shared by two clients, and long."""

import sqlite3
from pathlib import Path

import pytest

from agent.respond import respond
from app.services import Services
from app.sessions import Sessions, StaleTurnError
from app.talk import Talk


def _talk(demo: Services, path: Path, session_id: str = "s") -> Talk:
    return Talk(demo, Sessions(path), demo.conversation, session_id)


def test_all_that_later_messages_refer_to_is_taken_up_again(demo: Services, tmp_path: Path) -> None:
    texts = ("軽い日本のコメディ映画", "もっと見せて", "2番目みたいなので、もっと新しいの")
    whole = _talk(demo, tmp_path / "a.db")
    replies = [whole.say(text) for text in texts]
    for text, reply in zip(texts, replies, strict=True):
        # every turn by a client that knows nothing but the file
        again = _talk(demo, tmp_path / "b.db").say(text)
        assert [i.item_id for i in again.items] == [i.item_id for i in reply.items]
        assert again.constraints == reply.constraints
        assert again.text == reply.text


def test_two_clients_in_one_session_lose_no_turn(demo: Services, tmp_path: Path) -> None:
    one, two = (_talk(demo, tmp_path / "s.db") for _ in range(2))
    one.say("une comédie japonaise")
    reply = two.say("rien avant 2000")  # knows of no turn yet
    assert {c.kind for c in reply.constraints} == {
        "genre-include",
        "country-include",
        "year-at_least",
    }
    assert {c.turn for c in reply.constraints} == {1, 2}
    third = one.say("et pas d'horreur")
    assert len(third.constraints) == 4
    turns = sqlite3.connect(tmp_path / "s.db").execute("SELECT turn, text FROM turns").fetchall()
    assert sorted(turns) == [
        (1, "une comédie japonaise"),
        (2, "rien avant 2000"),
        (3, "et pas d'horreur"),
    ]


def test_a_turn_that_another_client_wrote_is_not_overwritten(
    demo: Services, tmp_path: Path
) -> None:
    sessions = Sessions(tmp_path / "s.db")
    for text in ("a comedy", "a drama"):
        conversation = demo.conversation()
        reply = respond(demo.agent, conversation, text)
        if text == "a comedy":
            sessions.save("s", conversation, text, reply)
        else:
            with pytest.raises(StaleTurnError, match="turn 1 of session 's'"):
                sessions.save("s", conversation, text, reply)
    saved = sqlite3.connect(tmp_path / "s.db").execute("SELECT text FROM turns").fetchall()
    assert saved == [("a comedy",)]


def test_a_session_of_an_earlier_version_is_taken_up(demo: Services, tmp_path: Path) -> None:
    db = sqlite3.connect(tmp_path / "old.db")
    db.executescript(
        "CREATE TABLE sessions (session_id TEXT PRIMARY KEY, user_id TEXT, market TEXT, "
        "culture INTEGER NOT NULL, rules_given INTEGER NOT NULL DEFAULT 0, created REAL NOT NULL);"
        "CREATE TABLE rules (session_id TEXT NOT NULL, id TEXT NOT NULL, attribute TEXT NOT NULL, "
        "rule TEXT NOT NULL, value TEXT NOT NULL, turn INTEGER NOT NULL, "
        "PRIMARY KEY (session_id, id)) WITHOUT ROWID;"
        "INSERT INTO sessions VALUES ('s', NULL, NULL, 1, 1, 0);"
        "INSERT INTO rules VALUES ('s', 'k1', 'genre', 'include', 'comedy', 1);"
    )
    db.close()
    reply = _talk(demo, tmp_path / "old.db").say("from Japan")
    assert [c.value for c in reply.constraints] == ["comedy", "JP"]


def test_three_hundred_turns_stay_whole(demo: Services, tmp_path: Path) -> None:
    talk = _talk(demo, tmp_path / "s.db")
    messages = ("a comedy", "kein Horror", "2000年以降", "show me more", "बिना रोमांस", "undo that")
    sizes = []
    for turn in range(1, 301):
        reply = talk.say(messages[turn % len(messages)])
        assert reply.text
        assert len(reply.constraints) <= 10
        if turn % 100 == 0:
            sizes.append((tmp_path / "s.db").stat().st_size)
    again = _talk(demo, tmp_path / "s.db").say("why number 1?")
    assert again.kind in {"answer", "question"}
    # linear: the last hundred turns took no more than twice what the hundred before took
    assert sizes[2] - sizes[1] <= 2 * (sizes[1] - sizes[0]) + 200_000
