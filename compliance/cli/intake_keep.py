"""Answers typed at the keyboard, kept in a file beside the record where nothing else keeps them."""

from __future__ import annotations

import os
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from compliance.cli.common import give, say, say_all
from compliance.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from compliance.intake.draft.asking.answers import Answers
    from compliance.intake.draft.asking.draft import Draft


class Keeper:
    """Keeps what was typed, once, unless it stands somewhere else already."""

    def __init__(self, answers: Answers, beside: Path | None, wanted: Path | None, goal: str) -> None:
        """Take the answers.

        Args:
            answers: takes in what is typed.
            beside: the record that they are for, if there is or will be one.
            wanted: the file that somebody named for them.
            goal: where the record goes, as options of the command.
        """
        self._answers, self._beside, self._wanted, self._goal = answers, beside, wanted, goal
        self._before = dict(answers.given)
        self._draft: Draft | None = None
        self.is_done = False

    @property
    def path(self) -> Path:
        """The file: the one that was named, or one beside the record of a name that nothing has."""
        if self._wanted is not None:
            return self._wanted
        record = self._beside or Path("draft.yaml")
        names = (f"{record.stem}-answers{'' if number == 1 else f'-{number}'}.yaml" for number in count(1))
        return next(path for path in map(record.with_name, names) if not os.path.lexists(path))

    @property
    def has_any(self) -> bool:
        """Whether there is anything that would be lost."""
        return not self.is_done and self._draft is not None and self._answers.given != self._before

    def seen(self, draft: Draft) -> Draft:
        """Take the draft of what was answered so far: it has the questions."""
        self._draft = draft
        return draft

    def offer(self, ask: Callable[[str], str]) -> None:
        """Keep them unless whoever typed them says no; the end of input, or the keys that stop, are none."""
        if not self.has_any:
            return
        try:
            said = ask(f"Keep the answers in {self.path}? Enter or yes keeps them; no: ")
        except KeyboardInterrupt:
            said = ""
        if said.casefold() in ("no", "n"):
            self.is_done = True
            say("The answers are not kept.")
        else:
            self.keep()

    def keep(self) -> None:
        """Write them; where that cannot be done they are shown."""
        from compliance import files
        from compliance.intake.draft.asking import answers as pages

        if not self.has_any or self._draft is None:
            return
        self.is_done = True
        given = self._answers
        asks = self._draft.asks
        text = pages.page(asks, given.worded(asks), given.by, given.day, self._goal)
        path = self.path
        try:
            with path.open("x"):  # nobody else has that name from here on
                pass
            try:
                files.write(path, text)
            except (OSError, InputError):
                path.unlink()
                raise
        except (OSError, InputError) as error:
            say_all(error.problems if isinstance(error, InputError) else [])
            say(f"{path}: the answers cannot be kept there. Here they are:")
            give(text)
        else:
            say(f"The answers are kept in {path}. Go on from there with --answers {path} and --ask.")


@contextmanager
def kept_if_stopped(keeper: Keeper | None) -> Iterator[None]:
    """Keep what was typed where the command ends before its end: stopped, or refused."""
    try:
        yield
    except (KeyboardInterrupt, InputError):
        if keeper is not None:
            keeper.keep()
        raise
