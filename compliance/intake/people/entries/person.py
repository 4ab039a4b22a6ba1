"""One person, or one post, while an entry is being read; it settles what is body and what is post at the end."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from compliance.intake.people.entries import dashed_names, employer, remarks
from compliance.intake.people.entries.away import AwayMark
from compliance.intake.people.words import bodies, kinds, labels, names, words
from compliance.intake.people.words.text import Text

Doubt = Literal[
    "cut",
    "bracket",
    "pairing",
    "place",
    "rank",
    "first_name",
    "unlabelled",
    "seats",
    "type",
    "letter",
    "sent",
    "blank",
    "twice",
    "both",
    "near",
    "apart",
    "shared",
    "odd",
    "below",
    "taken",
    "behind",
    "abreast",
    "amiss",
    "undone",
]
"""What had to be inferred: where a name ends; whom a bracket covers; which name goes with which body; whether a plain
word is a body; what a rank stands for; who a first name is; whether the list, without a heading or headed as one of
members, is one of those present, or tells those away by a type of letters alone; what a letter or
a blank in a column stands for; whether somebody for whom another
came sent apologies; whether two entries are one person; whether somebody is both present and away, by
the whole name or by a short one; which
of the posts and bodies that stand apart is whose; whether somebody who does not fit the list was read rightly; whether
a body holds for a row below it; whether somebody sent the apologies or only took those of others;
whether somebody who is printed behind the labels of later lists is of the list before them; which of the bodies that
stand side by side before somebody in a run is theirs; whether somebody was read rightly in a list of which much is in
doubt, or whose table or columns were taken apart."""

Origin = Literal["own", "column", "heading", "carried"]
"""Beside the name, in a column of bodies, in a heading above, in the row above."""

_TWO_MEANINGS = re.compile(r"(?:DCC|CC)\s")
"""Deputy Chief Constable or a county council; Chief Constable or a county councillor."""
_POLICE = re.compile(r"polic|constabulary|force", re.IGNORECASE)

AUTHORITY = re.compile(r"(?:the )?chief (?:constable|officer of police) (?:of|for) (?:the )?[A-Z].*", re.IGNORECASE)
"""The office by which the law names a police force, and which its officers are sent for."""
_ITS_HOLDER = re.compile(r"(?:(?:acting|temporary|[at]/)\s*)?(?:chief (?:constable|officer)|cc)\b", re.IGNORECASE)

_FOR = re.compile(r"(?:for|representing|on behalf of)\s+(?:the\s+)?(?=[A-Z])", re.IGNORECASE)
"""What a heading may have before the body that those below it came for."""

_OF = "(?:of|from|at|representing|on behalf of)"
"""What says that the words after a name are whom its bearer is of."""

_LAST_PLACES = re.compile(r"(?:[A-Z][\w'’-]+\s+){1,2}(?:&|and)\s+(?:[A-Z][\w'’-]+\s+){1,3}(?=[A-Z])")
"""With what the name of a body begins that lost its first place to a comma: "Wold & Marr CRC"."""
_OTHERS = re.compile(
    r"[a-z]{2,}s\s+(?P<one>[A-Z][a-z]+)(?:,\s+[A-Z][a-z]+)*\s+(?:and|&)\s+(?P<other>[A-Z][a-z]+)(?![\w'’])"
)
"""What several others are, and their forenames: "Wardens Sam and Debbie"."""
_DASHED = re.compile(r"\s[–-]\s")
_HONOURS = re.compile(rf"{words.HONOURS}(?:\s+{words.HONOURS})*")

_NO_BODY = re.compile(
    r"(?:cllr|councillor|residents?|tenants?|alternate|panel|board|commission|cabinet|committee|group|member|chair|officer|secretariat)\.?"
    r"|(?:[\w’'&-]+\s+){1,4}ward"
    r"|(?:steering|strategy|strategic|executive|management|core|task|tasking|working|delivery|joint)\s+(?:group|board|panel|committee)",
    re.IGNORECASE,
)
"""A word alone that says what somebody is, and of nothing by its own name."""

_ANOTHER = re.compile(r"\band\s+the\s+(?=[A-Z])")
"""What begins somebody else who is printed by post, rather than going on with a post: "Director and the Commander"."""


def heads_nobody(text: str) -> bool:
    """Whether a heading says what those below it are, and names no body that they are of."""
    label = labels.read(text)
    return _NO_BODY.fullmatch(text) is not None or (label is not None and label.whole and label.body is None)


def _holds_others(post: str, *, of_body: bool) -> bool:
    """Whether what was taken for a post goes on with others: by post beside a body, or by their forenames."""
    others = _OTHERS.search(post)
    named = others is not None and all(map(names.is_forename, others.groups()))
    return named or (of_body and _ANOTHER.search(post) is not None)


def _is_torn(organisation: str, post: str | None) -> bool:
    """Whether a stop cut a word from the name of a body ("Head for N." and "Moor Trust"), or left but one letter."""
    if re.fullmatch(r"[A-Z]\.?", organisation):
        return True
    before, *behind = _DASHED.split(organisation, maxsplit=1)
    role = bool(behind) and kinds.kind(before) in {"single", "post"} and kinds.could_be_body(behind[0])
    return role or bool(post and re.search(r"\s[A-Z]\.?$", post) and kinds.could_be_body(organisation))


def _with_short_posts(tail: list[tuple[kinds.Kind, Text]]) -> list[tuple[kinds.Kind, Text]]:
    """A tail in which letters of a post before what they are of are one: "MD, Elm Logistics"."""
    first = tail[0][1].text if len(tail) > 1 else ""
    return [("post", tail[0][1]), *tail[1:]] if first in kinds.SHORT_POSTS else tail


def _may_begin_body(text: str) -> bool:
    """Whether words before a comma can begin the name that goes on behind it: a place, with a field of work or none."""
    kind = kinds.kind(text)
    return kind in {"plain", "single"} or (kind == "organisation" and bodies.strength(text) <= bodies.TEAM)


def _may_hold_people(tail: Sequence[tuple[kinds.Kind, Text]]) -> bool:
    """Whether behind a name surnames or a forename may stand: "Cllr A Dow, Marr, Orme", "Ann Low, Dale Council, Jo"."""
    if sum(kind == "single" for kind, _ in tail) > 1:
        return True
    kind, text = tail[-1] if tail else ("other", None)
    forename = text is not None and kind == "single" and names.is_forename(text.text)
    return forename and len(tail) > 1 and _is_employer(tail[-2][0], tail[-2][1].text)


def _is_employer(kind: kinds.Kind, text: str) -> bool:
    """Whether a stretch is a body by its own name."""
    return kind == "organisation" and bodies.strength(text) == bodies.NAMED


@dataclass(slots=True)
class Person:
    """Somebody in a list.

    Attributes:
        at: the words of the whole entry.
        name: as printed; None where only a post or a body is.
        tail: what is printed after the name, in order, remarks taken out.
        heading: the organisation heading above.
        chair: what is printed beside it of the chair.
        covered_by: before whom the bracket stands that may hold their body too; where that is only `perhaps` theirs,
            it is not taken for it.
        also: a body for which they came besides their own.
        for_letters: letters behind a "for", of which it is not yet known whether they are another's or a body's.
        mark: the sign printed beside it.
        away: whether it says beside it that they sent apologies, or were not there.
        origin: where their organisation stands.
        field: what stands last behind the post and is rather what they do, but could be the body.
        title: the one that is printed once for several, as of one: "Councillor".
    """

    at: Text
    name: str | None = None
    tail: list[tuple[kinds.Kind, Text]] = field(default_factory=list)
    heading: str | None = None
    organisation: str | None = None
    post: str | None = None
    chair: remarks.ChairMark | None = None
    remote: bool | None = None
    substitute: str | None = None
    substitute_for: str | None = None
    capacity: str | None = None
    councillor: bool | None = None
    voting: bool | None = None
    notes: list[str] = field(default_factory=list)
    doubts: set[Doubt] = field(default_factory=set)
    covered_by: str | None = None
    perhaps: str | None = None
    also: str | None = None
    for_letters: str | None = None
    mark: str | None = None
    away: AwayMark | None = None
    origin: Origin | None = None
    run_on: bool = False
    title: str | None = None
    field: str | None = None

    @property
    def titled(self) -> str | None:
        """The name with the title that is shared, if it has none of its own."""
        if self.name is None or self.title is None or names.is_councillor(self.name):
            return self.name
        return f"{self.title} {self.name}"

    @property
    def sure(self) -> bool:
        """Whether nothing of it was inferred."""
        return not self.doubts

    @property
    def called(self) -> str:
        """How to speak of it in a question."""
        return self.name or self.post or self.organisation or self.at.text

    def take(self, remark: remarks.Remark, text: Text) -> None:
        """Add what a remark says."""
        if remark.chair and self.chair != "in_chair":
            self.chair = remark.chair
        self.remote = remark.remote if remark.remote is not None else self.remote
        self.substitute = remark.substitute or self.substitute
        self.substitute_for = remark.substitute_for or self.substitute_for
        self.organisation = remark.organisation or self.organisation
        self.also = remark.also or self.also
        self.for_letters = remark.letters or self.for_letters
        self.away = remark.away or self.away
        self.capacity = remark.capacity or self.capacity
        self.voting = remark.voting if remark.voting is not None else self.voting
        if remark.note:
            self.notes.append(text.text)

    def take_honours(self, text: Text) -> bool:
        """Add honours behind a comma to the name; False if they are none."""
        if not self.name or self.tail or not _HONOURS.fullmatch(text.text):
            return False
        self.name = f"{self.name}, {text.text}"
        return True

    def under(self, heading: str | None) -> None:
        """Make somebody one of the body in a heading above, if they have none of their own, or a team of it."""
        heading = _FOR.sub("", heading, count=1) if heading and _FOR.match(heading) else heading
        heading = None if heading and heads_nobody(heading) else heading
        part = self.organisation and self.origin == "own" and heading and employer.outranks(heading, self.organisation)
        if part and self.organisation:
            self.post = f"{self.post}, {self.organisation}" if self.post else self.organisation
        if self.organisation is None or part:
            self.organisation, self.origin = heading, "heading"

    def _with_first_place(self, tail: list[tuple[kinds.Kind, Text]], printed: str) -> list[tuple[kinds.Kind, Text]]:
        """What is left of the tail when the first place of "Dale, Wold & Marr CRC" is given back to the body's name."""
        first = tail[-1][1].text if tail and _may_begin_body(tail[-1][1].text) else ""
        whole = f"{first}, {self.organisation}"
        apart = f"({whole})" not in printed if len(tail) == 1 else True
        if not first or whole not in printed or not _LAST_PLACES.match(self.organisation or ""):
            return tail
        if apart and not any(map(bodies.is_own, first.split())):
            return tail  # what somebody works on, and no place
        self.organisation = whole
        self.doubts.add("cut")
        return tail[:-1]

    def _by_letters(self, tail: list[tuple[kinds.Kind, Text]]) -> list[tuple[kinds.Kind, Text]]:
        """What is left of the tail when its letters are the body of who came for a field: "for Housing (DTF)"."""
        came_for = self.organisation or ""
        short = tail[0][1].text if len(tail) == 1 and tail[0][0] == "short" else ""
        own = any(map(bodies.is_own, came_for.split())) or not employer.is_field_of_work(came_for)
        if not (short and came_for) or own or remarks.is_initials(short, came_for):
            return tail
        self.post = f"{self.post}, {came_for}" if self.post else came_for
        self.organisation, self.origin = short, "own"
        self.doubts.add("place")
        return []

    def _for_the_chief(self) -> None:
        """Take the chief constable's office for the body that an officer of lower rank came for, and not for a post."""
        lower = self.name and names.is_ranked(self.name) and not _ITS_HOLDER.match(self.name)
        if lower and self.organisation is None and self.post and AUTHORITY.fullmatch(self.post):
            self.organisation, self.post, self.origin = self.post, None, "own"

    def _by_title(self) -> None:
        """Say whether somebody is a councillor, as far as the title says it."""
        if self.name and names.is_councillor(self.name):
            self.councillor = True
        elif self.name and names.is_ranked(self.name) and self.councillor is None:
            self.councillor = False

    def settle(self, printed: str = "") -> None:
        """Say which of what is printed after the name is the organisation and which the post.

        Args:
            printed: the whole entry.
        """
        self._by_title()
        self.run_on = self.run_on and not re.search(rf"{re.escape(self.name or '')}\s+{_OF}\s", printed)
        tail = self._by_letters(_with_short_posts([each for each in self.tail if each[1].text]))
        if _may_hold_people(tail) or dashed_names.may_be_torn(self.name or "", tail, printed):
            self.doubts.add("cut")
        if self.organisation and not self.also and any(_is_employer(kind, text.text) for kind, text in tail):
            self.also, self.organisation = self.organisation, None  # "Dale Council, representing the Dale partnership"
        if self.organisation is None and tail:
            found = employer.settle(tail, printed)
            self.organisation, tail = found.organisation, list(found.post)
            self.origin = "own"
            self.doubts |= {"cut"} if found.cut else set()
            self.doubts |= {"place"} if found.place else set()
            tail = self._with_first_place(tail, printed)
        if self.organisation is None and len(tail) > 1 and tail[-1][0] == "organisation" and tail[-2][0] == "post":
            self.field = tail[-1][1].text
        if tail:
            printed = ", ".join(text.text for _, text in tail)
            self.post = f"{self.post}, {printed}" if self.post else printed
        if self.post and _holds_others(self.post, of_body=self.organisation is not None):
            self.doubts.add("cut")
        if self.organisation and _NO_BODY.fullmatch(self.organisation):
            self.post, self.organisation = self.post or self.organisation, None
            self.doubts.discard("place")
        if self.organisation and (
            employer.holds_somebody(self.organisation)
            or employer.ends_in_letters(self.organisation)
            or _is_torn(self.organisation, self.post)
        ):
            self.doubts.add("cut")
        self._for_the_chief()
        self.under(self.heading)
        if self.post and not self.name:
            self.post = re.sub(r"^[Tt]he\s+(?=[A-Z])", "", self.post)
        if self.post and kinds.CHAIR_POST.fullmatch(self.post) and (mark := remarks.chair_mark(self.post)):
            own = mark == "chair" and self.organisation and bodies.has_chair(self.organisation)
            self.chair = self.chair or ("possible" if own else mark)
        self.tail = []
        if (
            self.name
            and _TWO_MEANINGS.match(self.name)
            and not (self.organisation and _POLICE.search(self.organisation))
        ):
            self.doubts.add("rank")
