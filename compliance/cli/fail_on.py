"""`--fail-on`: which outcomes make the status 1, for the Regulations and for the group's own arrangements."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from compliance.errors import quote, suggest
from compliance.value import value
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from compliance.assess.findings.finding import Finding

LADDER: dict[str, tuple[Outcome, ...]] = {
    "not-met": (Outcome.NOT_MET,),
    "outstanding": (Outcome.NOT_MET, Outcome.OUTSTANDING),
    "cannot-tell": (Outcome.NOT_MET, Outcome.OUTSTANDING, Outcome.CANNOT_TELL),
    "needs-judgement": (Outcome.NOT_MET, Outcome.OUTSTANDING, Outcome.CANNOT_TELL, Outcome.NEEDS_JUDGEMENT),
    "never": (),
}
"""Each takes in those before it, in the order of the report."""
BASES = ("statute", "local")


@value()
class Threshold:
    """What makes the status 1."""

    statute: tuple[Outcome, ...] = LADDER["not-met"]
    local: tuple[Outcome, ...] = LADDER["not-met"]

    def counts(self, finding: Finding) -> bool:
        """Whether a finding is at or above the threshold of its basis."""
        return self.takes(finding.outcome, finding.basis)

    def takes(self, outcome: Outcome, basis: str) -> bool:
        """The same of an outcome and a basis."""
        return outcome in (self.local if basis == "local" else self.statute)


USUAL = Threshold()


def parse(given: str | Threshold) -> Threshold:
    """A threshold as it is given: not-met, or statute:not-met,local:never.

    What is given without a basis holds for both; a basis that is given stands before it. A basis of which
    nothing is said does not count.
    """
    if isinstance(given, Threshold):
        return given
    chosen: dict[str, tuple[Outcome, ...]] = {}
    for part in given.split(","):
        basis, colon, step = part.strip().rpartition(":")
        if colon and basis not in BASES:
            raise typer.BadParameter(f"{quote(basis)} is no basis. {_meant(basis, BASES)}")
        if step not in LADDER:
            raise typer.BadParameter(f"'{quote(step)[1:-1]}' is not one of the outcomes. {_meant(step, LADDER)}")
        if basis in chosen:
            raise typer.BadParameter(f"there are two outcomes for {basis or 'both'}. Keep one.")
        chosen[basis] = LADDER[step]
    both = chosen.get("", ())
    return Threshold(chosen.get("statute", both), chosen.get("local", both))


def offered(incomplete: str) -> list[str]:
    """What can be given, for completion in a shell."""
    return [each for each in (*LADDER, *(f"{basis}:" for basis in BASES)) if each.startswith(incomplete)]


def _meant(word: str, choices: dict[str, tuple[Outcome, ...]] | tuple[str, ...]) -> str:
    near = suggest(word, choices)
    return f"Did you mean {near}?" if near else f"Choose from {', '.join(choices)}."


FailOn = Annotated[
    Threshold,
    typer.Option(
        "--fail-on",
        parser=parse,
        metavar="OUTCOME",
        autocompletion=offered,
        show_default="not-met",
        help=(
            "End with status 1 from this outcome on, in the order of the report: not-met, outstanding, cannot-tell, "
            "needs-judgement or never; or apart, as in statute:outstanding,local:never."
        ),
    ),
]
