"""Where the running turn is kept: on SQLite, removed when the turn ends."""

import sqlite3
from pathlib import Path

from langgraph.checkpoint.sqlite import SqliteSaver

from agent.build import checkpoint_serde


def open_checkpointer(path: Path) -> SqliteSaver:
    """Return a checkpointer on a SQLite file, which is made if it does not exist."""
    db = sqlite3.connect(path, check_same_thread=False)
    # a turn outlives a crash of the process, not one of the machine: its caller asks again
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = NORMAL")
    saver = SqliteSaver(db, serde=checkpoint_serde())
    saver.setup()
    return saver
