"""Conversations on SQLite: what was said, which rules hold, written before the reply is sent."""

import json
import sqlite3
import time
from dataclasses import astuple
from pathlib import Path

from agent.conversation import Conversation
from agent.reply import Reply
from tools.constraints import Constraint, ConstraintStack
from tools.session import Evidence

_SCHEMA = """
CREATE TABLE IF NOT EXISTS sessions (
    session_id TEXT PRIMARY KEY, user_id TEXT, market TEXT, culture INTEGER NOT NULL,
    rules_given INTEGER NOT NULL DEFAULT 0, created REAL NOT NULL,
    state TEXT NOT NULL DEFAULT '{}'
);
CREATE TABLE IF NOT EXISTS turns (
    session_id TEXT NOT NULL, turn INTEGER NOT NULL, text TEXT NOT NULL, reply TEXT NOT NULL,
    created REAL NOT NULL, PRIMARY KEY (session_id, turn)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS rules (
    session_id TEXT NOT NULL, id TEXT NOT NULL, attribute TEXT NOT NULL, rule TEXT NOT NULL,
    value TEXT NOT NULL, turn INTEGER NOT NULL, ended INTEGER, PRIMARY KEY (session_id, id)
) WITHOUT ROWID;
"""
_ADDED = (("sessions", "state", "TEXT NOT NULL DEFAULT '{}'"), ("rules", "ended", "INTEGER"))
"""Columns that files of earlier versions lack."""
_KEPT_TURNS = 3
_WAIT_SECONDS = 10.0
_STATE = (
    "subject",
    "like",
    "focus",
    "asking",
    "spoken",
    "count",
    "passed",
    "shown",
    "locked",
    "listed_in",
)
"""What a conversation remembers beside its rules, by the names of its fields."""


class StaleTurnError(RuntimeError):
    """Another client wrote a turn of this session first."""

    def __init__(self, session_id: str, turn: int) -> None:
        """Name the session and the turn."""
        super().__init__(
            f"turn {turn} of session {session_id!r} was written by another client meanwhile; "
            "restore the session and answer again"
        )


class Sessions:
    """All conversations of a store."""

    def __init__(self, path: Path) -> None:
        """Open the file, making it or adding what it lacks."""
        self._db = sqlite3.connect(path, isolation_level=None, timeout=_WAIT_SECONDS)
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = NORMAL")
        self._db.executescript(_SCHEMA)
        for table, column, kind in _ADDED:
            known = {row[1] for row in self._db.execute(f"PRAGMA table_info({table})")}
            if column not in known:
                self._db.execute(f"ALTER TABLE {table} ADD COLUMN {column} {kind}")

    def save(self, session_id: str, conversation: Conversation, text: str, reply: Reply) -> None:
        """Write a turn and the rules after it, both or neither; the same turn again changes nothing.

        Raises:
            StaleTurnError: If another client wrote this turn of the session.
        """
        c = conversation
        self._db.execute("BEGIN IMMEDIATE")
        try:
            written = self._db.execute(
                "SELECT text, reply FROM turns WHERE session_id = ? AND turn = ?",
                (session_id, c.turn),
            ).fetchone()
            record = reply.model_dump_json()
            if written == (text, record):
                self._db.execute("ROLLBACK")
                return
            if written is not None:
                raise StaleTurnError(session_id, c.turn)
            state = {name: getattr(c, name) for name in _STATE}
            self._db.execute(
                "INSERT INTO sessions VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (session_id) "
                "DO UPDATE SET market = excluded.market, culture = excluded.culture, "
                "rules_given = excluded.rules_given, state = excluded.state",
                (
                    session_id,
                    c.user_id,
                    c.market,
                    c.culture,
                    c.constraints.given,
                    time.time(),
                    json.dumps(state, ensure_ascii=False),
                ),
            )
            self._db.execute(
                "INSERT INTO turns VALUES (?, ?, ?, ?, ?)",
                (session_id, c.turn, text, record, time.time()),
            )
            self._db.execute("DELETE FROM rules WHERE session_id = ?", (session_id,))
            self._db.executemany(
                "INSERT INTO rules VALUES (?, ?, ?, ?, ?, ?, ?)",
                [(session_id, *astuple(rule)) for rule in c.constraints.log],
            )
            self._db.execute("COMMIT")
        except BaseException:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            raise

    def restore(self, session_id: str, conversation: Conversation) -> bool:
        """Bring a conversation to where its session stands; False if there is no such session."""
        row = self._db.execute(
            "SELECT rules_given, state FROM sessions WHERE session_id = ?", (session_id,)
        ).fetchone()
        if row is None:
            return False
        rules = self._db.execute(
            "SELECT id, attribute, rule, value, turn, ended FROM rules WHERE session_id = ? "
            "ORDER BY CAST(substr(id, 2) AS INTEGER)",
            (session_id,),
        )
        conversation.constraints = ConstraintStack(tuple(Constraint(*r) for r in rules), row[0])
        for name, value in json.loads(row[1]).items():
            setattr(conversation, name, value)
        if conversation.locked:
            wanted, asked_in = conversation.locked  # JSON has lists for tuples
            conversation.locked = (wanted, asked_in)
        turns = self._db.execute(
            "SELECT turn, text, reply FROM turns WHERE session_id = ? ORDER BY turn DESC LIMIT ?",
            (session_id, _KEPT_TURNS),
        ).fetchall()
        conversation.past_turns = []
        for turn, text, record in reversed(turns):
            reply = Reply.model_validate_json(record)
            conversation.turn = turn + 1
            conversation.reply_language = reply.language
            conversation.past_turns.append((text, reply.text))
        listed = self._db.execute(
            "SELECT reply FROM turns WHERE session_id = ? AND turn = ?",
            (session_id, conversation.listed_in),
        ).fetchone()
        if listed is not None:
            reply = Reply.model_validate_json(listed[0])
            conversation.last_reasons = {item.item_id: item.reasons for item in reply.items}
            # what was cited stays citable, so that "why" has its evidence
            conversation.evidence |= {
                key: Evidence(e.tool, e.field, e.value, e.item_id, e.source)
                for key, e in reply.evidence.items()
            }
        return True
