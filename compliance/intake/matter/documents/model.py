"""The parts of a paper, each of them one document."""

from __future__ import annotations

from dataclasses import dataclass

from compliance.intake.paper import Line
from compliance.intake.reading import DocumentKind, Question


@dataclass(frozen=True, slots=True)
class Part:
    """One document of a paper.

    Attributes:
        kind: what it is.
        lines: its lines, without menus, running headers and page numbers.
        questions: what its kind leaves open.
    """

    kind: DocumentKind
    lines: tuple[Line, ...]
    questions: tuple[Question, ...] = ()
