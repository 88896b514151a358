"""How far a run is: a bar with time left and cost so far on a terminal, lines elsewhere."""

from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

_LINES = 10
"""Lines that a whole run writes where there is no terminal."""


class RunBar:
    """A watcher of a run."""

    def __init__(self, title: str, console: Console) -> None:
        """Take what is run, and where to show it."""
        self._title = title
        self._console = console
        self.bar = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            TextColumn("left"),
            TimeRemainingColumn(),
            TextColumn("cost {task.fields[cost]:.4f}"),
            console=console,
        )
        self._task: TaskID | None = None
        self._done = self._total = 0

    def begin(self, total: int, done: int) -> None:
        """Say how many cases there are, and how many an earlier run has done."""
        self._total, self._done = total, done
        self._task = self.bar.add_task(self._title, total=total, completed=done, cost=0.0)
        if not self._console.is_terminal:
            more = f", {done} of them done before" if done else ""
            self._console.print(f"{self._title}: {total} cases{more}")

    def advance(self, cost: float) -> None:
        """Count a case."""
        self._done += 1
        if self._task is not None:
            self.bar.update(self._task, advance=1, cost=cost)
        step = max(1, self._total // _LINES)
        if not self._console.is_terminal and (self._done % step == 0 or self._done == self._total):
            self._console.print(f"{self._title}: {self._done}/{self._total}, cost {cost:.4f}")


@contextmanager
def run_bar(title: str, console: Console) -> Iterator[RunBar]:
    """Show a run's progress while the block runs."""
    watcher = RunBar(title, console)
    if not console.is_terminal:
        yield watcher
        return
    with watcher.bar:
        yield watcher
