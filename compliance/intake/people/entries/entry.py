"""What is known of a list when one of its entries is read, and what the entry then holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from compliance.intake.people.entries.keys import Meaning
from compliance.intake.people.entries.person import Person
from compliance.intake.people.entries.pieces import Style
from compliance.intake.people.entries.unparted import Known
from compliance.intake.people.words.text import Text


@dataclass(frozen=True, slots=True)
class Context:
    """What is known of the list that an entry stands in.

    Attributes:
        apologies: whether it is a list of those who sent them: of two people the one who was away is the entry.
        heading: the organisation heading above the entry.
        councillors: whether the list is headed so.
        pairs: whether its other entries are "name, body": a plain word after a name is then a body.
        bodies_first: whether its other entries are "body – name".
        dashed: whether its other entries are "name – post, body".
        style: how its entries are cut.
        key: what the marks of its table mean, where the paper says so.
        known: what the paper shows of bodies, where its lists print names and bodies with nothing between.
        initials: whether the list of those there prints initials and no names.
        lettered: whether the paper prints the initials of people in brackets behind their names.
        categories: the letters that say only what sort of member somebody is.
        small: the bodies that the paper prints in small letters: "Ann Low (adva)".
        seats: whether it is of members, and not of those who came.
        behind: the ids of the lines that stood behind the labels of later lists, and may be of one of these.
    """

    apologies: bool = False
    heading: str | None = None
    councillors: bool = False
    pairs: bool = False
    bodies_first: bool = False
    dashed: bool = False
    style: Style = field(default_factory=Style)
    key: Mapping[str, Meaning] = field(default_factory=dict)
    known: Known = field(default_factory=Known)
    initials: bool = False
    lettered: bool = False
    categories: frozenset[str] = frozenset()
    small: frozenset[str] = frozenset()
    seats: bool = False
    behind: frozenset[int] = frozenset()


@dataclass(slots=True)
class Entry:
    """What an entry holds.

    Attributes:
        people: in order.
        body: the organisation that is all of it.
        bracketed: whether that stands in brackets.
        nobody: "None" and the like.
        public: people counted but not named.
        unread: what could not be read.
    """

    text: Text
    people: list[Person] = field(default_factory=list)
    body: Text | None = None
    bracketed: bool = False
    nobody: bool = False
    public: bool = False
    unread: list[Text] = field(default_factory=list)
