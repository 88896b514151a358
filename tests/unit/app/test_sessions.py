from pathlib import Path

from agent.respond import respond
from app.services import Services
from app.sessions import Sessions


def test_a_conversation_goes_on_where_it_was_left(demo: Services, tmp_path: Path) -> None:
    first = demo.conversation()
    sessions = Sessions(tmp_path / "sessions.db")
    texts = ("軽い日本のコメディ映画", "アニメは嫌です")
    for text in texts:
        reply = respond(demo.agent, first, text)
        sessions.save("s", first, text, reply)
        sessions.save("s", first, text, reply)  # a repeated write changes nothing
        first.turn += 1
    again = demo.conversation()
    assert Sessions(tmp_path / "sessions.db").restore("s", again)
    assert again.constraints == first.constraints
    assert again.shown == first.shown
    assert again.turn == 3
    assert [user for user, _ in again.past_turns] == list(texts)
    why = respond(demo.agent, again, "1番はなぜ？")
    assert reply.items[0].title in why.text


def test_there_is_nothing_to_restore_in_a_new_session(demo: Services, tmp_path: Path) -> None:
    conversation = demo.conversation()
    assert not Sessions(tmp_path / "sessions.db").restore("new", conversation)
    assert conversation.turn == 1
