"""Conversations on SQLite: what was said, which rules hold, written before the reply is sent."""

import sqlite3
import time
from dataclasses import asdict
from pathlib import Path

from agent.conversation import Conversation
from agent.reply import Reply
from tools.constraints import Constraint, ConstraintStack
from tools.session import Evidence

_SCHEMA = """
CREATE TABLE IF NOT EXISTS sessions (
    session_id TEXT PRIMARY KEY, user_id TEXT, market TEXT, culture INTEGER NOT NULL,
    rules_given INTEGER NOT NULL DEFAULT 0, created REAL NOT NULL
);
CREATE TABLE IF NOT EXISTS turns (
    session_id TEXT NOT NULL, turn INTEGER NOT NULL, text TEXT NOT NULL, reply TEXT NOT NULL,
    created REAL NOT NULL, PRIMARY KEY (session_id, turn)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS rules (
    session_id TEXT NOT NULL, id TEXT NOT NULL, attribute TEXT NOT NULL, rule TEXT NOT NULL,
    value TEXT NOT NULL, turn INTEGER NOT NULL, PRIMARY KEY (session_id, id)
) WITHOUT ROWID;
"""
_KEPT_TURNS = 3


class Sessions:
    """All conversations of a store."""

    def __init__(self, path: Path) -> None:
        """Open the file, making it if need be."""
        self._db = sqlite3.connect(path, isolation_level=None)
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = NORMAL")
        self._db.executescript(_SCHEMA)

    def save(self, session_id: str, conversation: Conversation, text: str, reply: Reply) -> None:
        """Write a turn and the rules in force after it, both or neither; a repeat changes nothing."""
        c = conversation
        self._db.execute("BEGIN IMMEDIATE")
        try:
            self._db.execute(
                "INSERT INTO sessions VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (session_id) DO UPDATE "
                "SET market = excluded.market, culture = excluded.culture, "
                "rules_given = excluded.rules_given",
                (session_id, c.user_id, c.market, c.culture, c.constraints.given, time.time()),
            )
            self._db.execute(
                "INSERT OR IGNORE INTO turns VALUES (?, ?, ?, ?, ?)",
                (session_id, c.turn, text, reply.model_dump_json(), time.time()),
            )
            self._db.execute("DELETE FROM rules WHERE session_id = ?", (session_id,))
            self._db.executemany(
                "INSERT INTO rules VALUES (:session, :id, :attribute, :rule, :value, :turn)",
                [asdict(rule) | {"session": session_id} for rule in c.constraints.entries],
            )
            self._db.execute("COMMIT")
        except BaseException:
            self._db.execute("ROLLBACK")
            raise

    def restore(self, session_id: str, conversation: Conversation) -> bool:
        """Bring a conversation to where its session stands; False if there is no such session."""
        row = self._db.execute(
            "SELECT rules_given FROM sessions WHERE session_id = ?", (session_id,)
        ).fetchone()
        if row is None:
            return False
        rules = self._db.execute(
            "SELECT id, attribute, rule, value, turn FROM rules WHERE session_id = ? "
            "ORDER BY CAST(substr(id, 2) AS INTEGER)",
            (session_id,),
        )
        conversation.constraints = ConstraintStack(tuple(Constraint(*r) for r in rules), row[0])
        turns = self._db.execute(
            "SELECT turn, text, reply FROM turns WHERE session_id = ? ORDER BY turn DESC LIMIT ?",
            (session_id, _KEPT_TURNS),
        ).fetchall()
        for turn, text, record in reversed(turns):
            reply = Reply.model_validate_json(record)
            conversation.turn = turn + 1
            conversation.reply_language = reply.language
            conversation.past_turns.append((text, reply.text))
            if reply.items:
                conversation.shown = [item.item_id for item in reply.items]
                conversation.last_reasons = {item.item_id: item.reasons for item in reply.items}
                # what was cited stays citable, so that "why" has its evidence
                conversation.evidence |= {
                    key: Evidence(e.tool, e.field, e.value, e.item_id, e.source)
                    for key, e in reply.evidence.items()
                }
        return True
