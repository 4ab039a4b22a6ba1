"""What a comparison tells apart: kinds of change, causes of one, and what is recorded beside findings."""

from __future__ import annotations

from typing import Literal

Kind = Literal["new", "changed", "settled", "gone", "regrounded"]
"""`settled`: something was open or not met and is now met, or does not apply. `regrounded`: the outcome is the same
and something that it rests on is not."""
Cause = Literal["fact", "law", "date", "rule", "period", "program", "unknown"]
About = Literal["action", "acceptance", "attendance"]
