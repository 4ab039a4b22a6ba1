"""The progress bar of a run of many records, on a terminal only."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from compliance.cli import common
from compliance.errors import visible

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import ExitStack
    from pathlib import Path


def may_draw(output: Path | None) -> bool:
    """Whether a progress bar can be drawn: on a terminal, and not among the reports."""
    if sys.stderr is None or not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        return False
    return output is not None or not common.on_terminal()


def bar(total: int, stack: ExitStack) -> tuple[Callable[[], None], Callable[[str], None]]:
    """A progress bar on standard error: what moves it on, and what says a line above it."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
    from rich.text import Text

    console = Console(stderr=True)
    columns = (TextColumn("Records"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    # It is drawn when a record is done and by no thread of its own, so that processes can be forked beside it.
    drawn = Progress(
        *columns, console=console, transient=True, auto_refresh=False, redirect_stdout=False, redirect_stderr=False
    )
    stack.enter_context(drawn)
    task = drawn.add_task("records", total=total)
    every = max(1, total // 200)
    count = 0

    def advance() -> None:
        nonlocal count
        count += 1
        drawn.update(task, advance=1, refresh=count % every == 0)

    def say(text: str) -> None:
        console.print(Text(visible(text)), soft_wrap=True)

    return advance, say
