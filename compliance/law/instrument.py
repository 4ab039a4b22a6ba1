"""An instrument: its title, dates and extent, and the table that accounts for each of its provisions."""

from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, Field, model_validator

from compliance.law.condition import Day, Flag, Node, several
from compliance.law.rule import InForce, Words
from compliance.vocabulary import AreaKind, BodyKind

LOCAL = "local"
"""The folder of the group's own arrangements, which are not law."""

Why = Literal[
    "definition", "citation", "purpose", "spent", "transitional", "amends", "power", "outside_scope", "heading"
]


class Provision(Node):
    """One row of the provision table: either modelled by limbs, or not, and why."""

    provision: Words
    """As cited: reg 7(a)."""
    says: Words
    """What it provides, in a few words of our own."""
    modelled_by: Annotated[tuple[Words, ...], BeforeValidator(several)] = ()
    """`rule#limb`, or `definitions#name`."""
    not_a_rule: Why | None = None
    not_modelled: Words | None = None
    """Why a provision that could be kept or broken is not modelled."""
    in_force: tuple[InForce, ...] = ()

    @model_validator(mode="after")
    def _accounted_for(self) -> Self:
        ways = [bool(self.modelled_by), self.not_a_rule is not None, self.not_modelled is not None]
        if sum(ways) != 1:
            raise ValueError("say exactly one of: modelled_by, not_a_rule, not_modelled")
        return self


class Instrument(Node):
    """An Act, a statutory instrument, or `local` for the group's own arrangements."""

    instrument: Words
    title: Words
    short_title: Words
    url: Words | None = None
    made: Day | None = None
    in_force: Day | None = None
    extent: Literal["england", "england_and_wales"] | None = None
    amended_by: tuple[Words, ...] = ()
    currency: Words
    """As at when the text was read, and what was not found or not confirmed."""
    checked: Day | None = None
    provisions: tuple[Provision, ...] = ()


class Standing(Node):
    """Which kind of body has a standing in law, and when."""

    kinds: Annotated[tuple[BodyKind, ...], BeforeValidator(several)]
    in_force: Annotated[tuple[InForce, ...], Field(min_length=1)]
    source: Words
    police_areas: tuple[Words, ...] | None = None
    """Only for these police areas; left out: for all."""
    except_police_areas: tuple[Words, ...] = ()
    area_kinds: Annotated[tuple[AreaKind, ...] | None, BeforeValidator(several)] = None
    """Only in areas of these kinds; left out: in all. A county council has no standing in a unitary area."""
    unconfirmed: Flag = False
    """Whether it is not confirmed that any body has this standing: findings then cannot tell."""
    note: Words | None = None
    limb: Words | None = None
    """The paragraph of s.5(1) of the 1998 Act, for responsible authorities."""


class AreaDefinition(Node):
    """Which kinds of area answer to a name that rules use."""

    name: Words
    kinds: Annotated[tuple[str, ...], BeforeValidator(several)]
    source: Words


class Definitions(Node):
    """Dated, cited sets that the rules name: they are law too."""

    year_begins: Words
    responsible_authorities: tuple[Standing, ...]
    elected_local_policing_body: tuple[Standing, ...]
    reg_14A: tuple[Standing, ...]  # noqa: N815  # the regulation's own number
    areas: tuple[AreaDefinition, ...]
