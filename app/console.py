"""How commands talk: data to stdout, messages to stderr, faults in one line."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import typer
    from rich.console import Console

    from agent.reply import Reply
    from app.ingest import Summary


class Fault(Exception):  # noqa: N818 - it is shown to people, not handled
    """Something a user can mend."""

    def __init__(self, message: str, *, code: int = 2) -> None:
        """Take the message, and the exit code: 2 for wrong usage, 1 for all else."""
        super().__init__(message)
        self.code = code


def say(message: str) -> None:
    """Write a line to stderr."""
    sys.stderr.write(message.encode("utf-8", "replace").decode() + "\n")
    sys.stderr.flush()


def run(cli: "typer.Typer") -> None:
    """Run a command line to its exit code."""
    for stream in (sys.stdout, sys.stderr):
        # a terminal that cannot show a script must not stop the reply
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    try:
        cli(standalone_mode=True)
    except BrokenPipeError:
        _leave(141)
    except Exception as error:
        code = _exit_code(error)
        if code is None:
            raise
        say(f"polyrec: {' '.join(str(error).split())}")
        _leave(code)


def _exit_code(error: Exception) -> int | None:
    """Return the exit code of a fault that people can mend; None for one that is ours."""
    if isinstance(error, Fault):
        return error.code
    # looked up by module so that --help need not import what raises them
    module = type(error).__module__.split(".")[0]
    if module in {"app", "agent", "catalog", "language", "vectorstore", "tools", "culture"}:
        return 2 if isinstance(error, ValueError) else 1
    return 1 if isinstance(error, OSError) else None


def _leave(code: int) -> None:
    sys.stderr.flush()
    # threads of libraries may still run after an interrupt
    os._exit(code)


def show_reply(reply: "Reply", console: "Console | None" = None) -> None:
    """Print a reply for people, and its notices."""
    from rich.console import Console
    from rich.text import Text

    console = console or Console(highlight=False, soft_wrap=True)
    for line in reply.text.splitlines():
        console.print(Text(line))
    for notice in reply.notices:
        console.print(Text(f"· {notice.text}", style="dim"))


class Steps:
    """Progress of a long command on stderr, as bars on a terminal and as lines elsewhere."""

    def __init__(self, title: str) -> None:
        """Take the command's name."""
        from rich.console import Console
        from rich.progress import (
            BarColumn,
            MofNCompleteColumn,
            Progress,
            TextColumn,
            TimeElapsedColumn,
            TimeRemainingColumn,
        )

        self._console = Console(stderr=True, highlight=False)
        self._bar = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            TimeRemainingColumn(),
            console=self._console,
        )
        self._task: Any = None  # rich's TaskID
        self.title = title

    def begin(self, step: str, total: int | None) -> None:
        """Start a step."""
        if self._task is not None:
            self._finish()
        if not self._console.is_terminal:
            say(f"{self.title}: {step}" + (f" {total:,} texts" if total else ""))
        self._task = self._bar.add_task(step, total=total)

    def advance(self, n: int = 1) -> None:
        """Finish n units."""
        self._bar.advance(self._task, n)

    def _finish(self) -> None:
        task = self._bar.tasks[self._task]
        self._bar.update(self._task, total=task.completed or 1, completed=task.completed or 1)

    def summary(self, summary: "Summary", store: Path) -> None:
        """Print what an ingest did."""
        counts = summary.manifest.counts
        languages = len(summary.manifest.texts)
        say(
            f"{store}: {counts['items']:,} items, {counts['entries']:,} texts in {languages} "
            f"languages, {counts['interactions']:,} interactions of {counts['users']:,} users"
            + (" (simulated)" if summary.manifest.simulated_users else "")
            + f", in {summary.seconds:.0f} s"
        )
        if summary.rejects:
            say(f"{len(summary.rejects):,} rows were set aside: {summary.rejects_file}")
            for reject in summary.rejects[:3]:
                say(f"  {reject.file} line {reject.line}: {reject.reason}")

    @property
    def bar(self) -> Any:
        """The rich Progress, to be entered."""
        return self._bar


@contextmanager
def steps(title: str) -> Iterator[Steps]:
    """Show progress while the block runs."""
    progress = Steps(title)
    try:
        if not progress._console.is_terminal:
            yield progress
            return
        with progress.bar:
            yield progress
            progress._finish()
    except KeyboardInterrupt:
        # before typer sees it, which would end without a word
        say(f"polyrec: {title} was stopped; the store is as it was")
        _leave(130)
