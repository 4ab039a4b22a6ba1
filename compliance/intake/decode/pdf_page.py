"""A page of a PDF as read: its height, and its lines and rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from compliance.intake.decode.pdf_lines import Piece


@dataclass(slots=True)
class Page:
    """A page as read.

    Attributes:
        number: from 1.
        height: in points.
        pieces: its lines and rows.
    """

    number: int
    height: float
    pieces: list[Piece]
