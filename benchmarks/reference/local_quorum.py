"""Whether the quorum of a group's own terms was reached at a meeting, again as plain Python.

A quorum only ever gains by one person more, so it is looked at twice: with those who certainly count, and with all who
may. Where even the second falls short and the list of those present is whole, there was none.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import combinations
from typing import TYPE_CHECKING

from benchmarks.reference.base import NO, OPEN, UNKNOWN, YES, Val, both, either, val
from benchmarks.reference.days import DAY, Span
from benchmarks.reference.local_chair import holders, office_closed
from benchmarks.reference.local_terms import present

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from benchmarks.reference.scope import Scope
    from compliance.record.model import (
        Appointment,
        Attendance,
        Fraction,
        Meeting,
        Office,
        QuorumTerm,
        Terms,
        VotingTerms,
    )  # fmt: skip

QUESTION = "local/quorum#quorate.decision-maker"
DECIDERS = ("chair", "strategy_group", "county_strategy_group", "monitoring_officer")


@dataclass(slots=True)
class _Person:
    """Somebody at the meeting, from one line of the list or several."""

    person: str | None
    post: str | None
    lines: list[Attendance] = field(default_factory=list)
    counts: Val = NO
    there: Val = YES
    """Whether they count as there, since from elsewhere some do not."""
    decides: Val = NO
    rivals: list[_Person] = field(default_factory=list)
    """Those who came for the same place and count: it is open which of them does."""
    votes: set[bool | None] = field(default_factory=set)
    bodies: frozenset[str] = frozenset()
    """Those for which they certainly came."""
    perhaps: frozenset[str] = frozenset()
    voices: frozenset[str] = frozenset()
    """Those for which they certainly count."""
    may: frozenset[str] = frozenset()
    """Those for which they may."""
    anybody: bool = False
    """Whether it is not recorded for whom they came."""


def quorate(scope: Scope, meeting: Meeting, terms: Terms) -> Val:
    """Whether the quorum was reached; open where only decisions on who may decide are missing."""
    return _settled(scope, meeting, terms, favourable=YES)


def not_quorate(scope: Scope, meeting: Meeting, terms: Terms) -> Val:
    """Whether there was no quorum; open where the missing decisions, all against, would leave it without one."""
    value = _settled(scope, meeting, terms, favourable=NO)
    return {YES: NO, NO: YES}.get(value, value)


def _settled(scope: Scope, meeting: Meeting, terms: Terms, *, favourable: Val) -> Val:
    assert terms.quorum is not None
    if terms.quorum.term is None:
        return _with_the_minutes(UNKNOWN, meeting)
    at = _Meeting(scope, meeting, terms)
    said = _with_the_minutes(at.reached(terms.quorum.term, UNKNOWN), meeting)
    if said is not UNKNOWN or not at.open_decisions:
        return said
    return OPEN if _with_the_minutes(at.reached(terms.quorum.term, favourable), meeting) is favourable else UNKNOWN


def _with_the_minutes(said: Val, meeting: Meeting) -> Val:
    """What is left where the minutes say themselves whether there was a quorum; a contradiction settles nothing."""
    if meeting.inquorate is None:
        return said
    if meeting.inquorate:
        return UNKNOWN if said is YES else NO
    return UNKNOWN if said is NO else said


class _Meeting:
    """A meeting as the quorum sees it."""

    def __init__(self, scope: Scope, meeting: Meeting, terms: Terms) -> None:
        assert terms.quorum is not None
        self.scope, self.facts, self.group, self.day = scope, scope.facts, scope.group, meeting.date
        self.counts, self.voting = terms.quorum.counts, terms.voting
        self.substitutes = self.counts.substitutes
        if self.substitutes is None and terms.substitutes_allowed is False:
            self.substitutes = False  # nobody counts whom the terms do not let come
        listed, self.whole = present(scope.facts, meeting)
        self.listed = listed is not None
        self.meeting = meeting
        self.open_decisions = False
        people: dict[Hashable, _Person] = {}
        for index, line in enumerate(listed or ()):
            key: Hashable = line.person if line.person is not None else ("post", index)
            self._add(people.setdefault(key, _Person(line.person, line.post)), line)
        self.people = list(people.values())
        for who in self.people:
            self._weigh(who)
        self._one_for_a_place()

    def _one_for_a_place(self) -> None:
        """Of a member and whoever stood in for that member, or of two who did, one at most certainly counts."""
        people = {each.id: each.name for each in self.facts.record.people}

        def called(post: str | None, person: str | None) -> set[str]:
            texts = (post, people.get(person) if person else None)
            return {" ".join(text.casefold().split()) for text in texts if text}

        there = [set().union(*(called(line.post, line.person) for line in who.lines)) for who in self.people]
        instead = [set().union(*(called(line.substitute_for, None) for line in who.lines)) for who in self.people]
        if not any(instead):
            return
        seats: set[str] = set()
        for seat in self.facts.appointments_of.get(self.group.id, ()):
            if self.day is not None and self.facts.holds(seat, self.day) is YES:
                seats |= called(seat.post, seat.person)
        everybody = range(len(self.people))
        counting = [number for number in everybody if self.people[number].counts is YES]
        voices = [who.voices for who in self.people]
        rivals: list[set[int]] = []
        beside: list[bool] = []
        for number in everybody:
            known = seats.union(*(names for place, names in enumerate(there) if place != number))
            others = [each for each in counting if each != number]
            others = [each for each in others if not _of_bodies_apart(self.people[number], self.people[each])]
            crossed = {each for each in others if instead[number] & there[each] and instead[each] & there[number]}
            rivals.append(crossed | {each for each in others if instead[number] & instead[each] & known})
            beside.append(any(instead[number] & there[each] and each not in crossed for each in others))
        free = [number for number in counting if not beside[number]]
        alone = _most_apart(free, rivals)
        for number, who in enumerate(self.people):
            who.voices = who.voices.intersection(*(voices[each] for each in rivals[number]))
            who.rivals = [self.people[each] for each in sorted(rivals[number])]
            if number in counting and number not in alone:
                who.counts = UNKNOWN

    def _add(self, who: _Person, line: Attendance) -> None:
        who.lines.append(line)
        who.bodies |= frozenset(line.represents or ())
        who.perhaps |= frozenset(line.perhaps_represents)
        who.anybody = who.anybody or line.represents is None

    def _weigh(self, who: _Person) -> None:
        """Whether somebody counts, from all that is said of them."""
        who.anybody = who.anybody and not who.bodies
        who.votes = self._votes(who)
        who.voices, who.may = self._heard_for(who)
        decided = [self._decides(line) for line in who.lines]
        who.decides = either(*decided)
        remote = YES
        if self.counts.remote is not True:
            flags = {line.remote for line in who.lines}
            known = flags == {True}
            if self.counts.remote is False and False not in flags:
                remote = NO if known else UNKNOWN
            elif self.counts.remote is None and known:
                remote = UNKNOWN
        who.there = remote
        vote = YES
        if self.counts.non_voting is False:
            vote = NO if who.votes == {False} else UNKNOWN if False in who.votes or True not in who.votes else YES
        elif self.counts.non_voting is None and (who.votes == {False} or self._perhaps_mute(who)):
            vote = UNKNOWN
        who.counts = both(self._member(who), remote, vote)
        self.open_decisions = self.open_decisions or who.decides is OPEN

    def _member(self, who: _Person) -> Val:
        """Whether they were there as a member, or as a substitute where those count."""
        said = {line.capacity or ("substitute" if line.substitute_for else None) for line in who.lines}
        as_member = [line for line in who.lines if line.capacity == "member"]
        if any(self._may_have_a_place(line, who) for line in as_member):
            return YES
        if "substitute" in said and (not as_member or self.substitutes is True):
            return val(self.substitutes)
        if as_member:
            return UNKNOWN  # a member by the list of those present, and none by that of the places
        if None not in said:
            return NO
        day = self.day
        if day is None:
            return UNKNOWN
        every = self.facts.appointments_of.get(self.group.id, ())
        places = [self.facts.holds(each, day) for each in every if _place_of(each, who)]
        if YES in places:
            return YES
        held = [(each, self.facts.holds(each, day)) for each in every]
        # Somebody of whom only a post is known may hold the place of somebody who is known by name, and the reverse.
        comparable = not any(how is YES and (who.person is None or each.person is None) for each, how in held)
        whole = all(how is not UNKNOWN for _, how in held)
        no_member = comparable and whole and self.facts.closed("appointment", [self.group.id], Span(day, day + DAY))
        return NO if no_member and self.substitutes is False else UNKNOWN

    def _may_have_a_place(self, line: Attendance, who: _Person) -> bool:
        """Whether a place on the group is theirs or may be, under a name or a post that the line has not."""
        day = self.day
        if day is None or not self.facts.closed("appointment", [self.group.id], Span(day, day + DAY)):
            return True
        held = [(each, self.facts.holds(each, day)) for each in self.facts.appointments_of.get(self.group.id, ())]
        if any(how is UNKNOWN for _, how in held):
            return True
        came_for = {*(line.represents or ()), *line.perhaps_represents}
        for place in (each for each, how in held if how is YES):
            if _place_of(place, who):
                return True
            if place.person is not None and line.person is not None:
                continue
            if place.from_authority is None or line.represents is None or place.from_authority in came_for:
                return True
        return False

    def _votes(self, who: _Person) -> set[bool | None]:
        """What is said of their vote, by their places on the group, or else by what the lists have of the bodies.

        None: nothing is said. Where the body of a place votes and the body they came for does not, it is both.
        """
        places = self._places_of(who)
        said = {self._vote_of(each) for each in places}
        came_for = None if who.anybody else _by_lists(self.voting, who.bodies, who.perhaps)
        if came_for is None or any(each.voting is not None for each in places):
            return said or {None}
        return ({*said, came_for} - {None}) or {None}

    def _perhaps_mute(self, who: _Person) -> bool:
        """Whether they have a place without a vote, none certainly with one, and one that may be as the first."""
        unsaid = any(each.voting is None and not _from(each) for each in self._places_of(who))
        return unsaid and False in who.votes and True not in who.votes

    def _places_of(self, who: _Person) -> list[Appointment]:
        """Those of their places on the group that they certainly hold on the day."""
        return [
            each
            for each in self.facts.appointments_of.get(self.group.id, ())
            if self.day is not None and _place_of(each, who) and self.facts.holds(each, self.day) is YES
        ]

    def _vote_of(self, place: Appointment) -> bool | None:
        return place.voting if place.voting is not None else _by_lists(self.voting, _from(place))

    def _heard_for(self, who: _Person) -> tuple[frozenset[str], frozenset[str]]:
        """For which of several bodies they count, and for which they may: each has to have its own vote."""
        every = who.bodies | who.perhaps
        if self.counts.non_voting is True or len(every) < 2:  # one body, or none
            return who.bodies, every
        own = {each: {self._vote_of(place) for place in self._places_of(who) if each in _from(place)} for each in every}
        votes = {each: own[each] or {_by_lists(self.voting, frozenset({each}))} for each in every}
        mute = frozenset(each for each in every if votes[each] == {False})
        if self.counts.non_voting is None:
            return who.bodies - mute, every
        return frozenset(each for each in who.bodies if votes[each] == {True}), every - mute

    def _decides(self, line: Attendance) -> Val:
        early = line.judged_on is None or line.judged_on <= self.facts.as_at
        flag = line.decision_maker if early else None
        if line.person is None:
            return OPEN if flag is None else val(flag)  # a decision has nothing by which to name them
        about = (self.meeting.id, line.person)
        said, answers = self.facts.decided(
            QUESTION, about, DECIDERS, group=self.group.id, since=self.day, shorthand=val(flag)
        )
        # That nobody is recorded as having decided leaves it to be decided: it makes nobody one who may not decide.
        return said if answers or flag is not None else OPEN

    # Terms

    def reached(self, term: QuorumTerm, open_as: Val) -> Val:
        """Whether a term is reached, each open decision taken as it is told."""
        if term.all_of is not None:
            return both(*(self.reached(each, open_as) for each in term.all_of))
        if term.any_of is not None:
            return either(*(self.reached(each, open_as) for each in term.any_of))
        if term.chair is not None:
            return self._chair(term.chair)
        if term.responsible_authorities is not None and self._so_few(term.responsible_authorities):
            return NO
        if not self.listed:
            return UNKNOWN
        if term.members is not None:
            counting = self._counting(open_as)
            return self._enough(*self._heads(counting), term.members, bounded=self._bounded(counting))
        if term.fraction_of_members is not None:
            return self._fraction(term.fraction_of_members, open_as)
        if term.decision_makers is not None:
            deciding = [(each, both(how, self._deciding(each, open_as))) for each, how in self._counting(open_as)]
            return self._enough(*self._heads(deciding, people=True), term.decision_makers, bounded=True)
        if term.named_authorities is not None:
            return self._each_of(frozenset(term.named_authorities), open_as)
        assert term.responsible_authorities is not None
        return self._authorities(term.responsible_authorities, open_as)

    @staticmethod
    def _deciding(who: _Person, open_as: Val) -> Val:
        """Whether somebody may decide, and whoever may have counted in their stead may too."""
        own, *others = (open_as if each.decides is OPEN else each.decides for each in (who, *who.rivals))
        return own if own is NO or all(each is YES for each in others) else UNKNOWN

    def _counting(self, open_as: Val) -> list[tuple[_Person, Val]]:
        if not self.counts.only_decision_makers:
            return [(each, each.counts) for each in self.people]
        return [(each, both(each.counts, self._deciding(each, open_as))) for each in self.people]

    def _enough(self, least: int, most: int, wanted: int, *, bounded: bool) -> Val:
        if least >= wanted:
            return YES
        return NO if self.whole and bounded and most < wanted else UNKNOWN

    def _bounded(self, counting: list[tuple[_Person, Val]]) -> bool:
        """Whether nobody may count for more bodies than are known: of whom it is not said, they may be any number."""
        return self.counts.double_representation is False or not any(
            each.anybody and how is not NO for each, how in counting
        )

    def _heads(self, counting: Iterable[tuple[_Person, Val]], *, people: bool = False) -> tuple[int, int]:
        """How many certainly count, and how many may: somebody for two bodies twice, if the terms say so.

        Where it is people that are asked for, each is one of them, for however many bodies they came.
        """
        least = most = 0
        posts: set[tuple[str | None, frozenset[str]]] = set()
        twice = False if people else self.counts.double_representation
        for each, how in counting:
            if how is NO:
                continue
            most += max(1, len(each.may)) if twice is not False else 1
            if how is not YES or (each.person is None and (each.post, each.bodies) in posts):
                continue  # two lines for one post and the same bodies may be one person
            least += max(1, len(each.voices)) if twice else 1
            if each.person is None:
                posts.add((each.post, each.bodies))
        return least, most

    def _fraction(self, part: Fraction, open_as: Val) -> Val:
        counting = self._counting(open_as)
        least, most = self._heads(counting)
        if part.seats is not None:
            return self._enough(least, most, _needed(part, part.seats), bounded=self._bounded(counting))
        if self.day is None:
            return UNKNOWN
        closed = self.facts.closed("appointment", [self.group.id], Span(self.day, self.day + DAY))
        certain, possible = [], []
        for place in self.facts.appointments_of.get(self.group.id, ()):
            held = self.facts.holds(place, self.day)
            closed = closed and held is not UNKNOWN
            how = both(held, self._in_part(place, part))
            certain += [place] if how is YES else []
            possible += [place] if how is not NO else []
        if closed and not possible:
            return UNKNOWN  # of nobody there is no part
        fewest = self._members(certain, apart=self.counts.double_representation is True)
        greatest = self._members(possible, apart=self.counts.double_representation is not False)
        if closed and fewest and least >= _needed(part, greatest):
            return YES
        return NO if self.whole and self._bounded(counting) and most < _needed(part, fewest) else UNKNOWN

    @staticmethod
    def _members(places: list[Appointment], *, apart: bool) -> int:
        """How many members hold those places: one for each place, or each person once."""
        return len(places) if apart else len({each.person or each.post for each in places})

    def _in_part(self, place: Appointment, part: Fraction) -> Val:
        return YES if part.of == "members" else val(self._vote_of(place))

    def _chair(self, which: str) -> Val:
        offices = ("chair", "deputy_chair") if which == "chair_or_deputy" else (which,)
        return either(*(self._there(each) for each in offices))

    def _there(self, office: str) -> Val:
        found = holders(self.facts, self.group.id, office, self.day)
        found = [each for each in found if each[1] is YES] or found  # an office has one holder, or none
        values = []
        for each, how in found:
            if each.vacant:
                continue
            if how is not YES:
                values.append(UNKNOWN)
                continue
            seen = [who.there for who in self.people if _is_holder(each, who)]
            chaired = each.holder is not None and self.meeting.chair == each.holder
            nameless = each.holder is None or any(who.person is None for who in self.people)
            missing = bool(self.listed) and self.whole and not nameless  # where nobody in the list is the holder
            if seen:
                values.append(max(*seen, UNKNOWN if chaired else NO))
            elif chaired:
                values.append(UNKNOWN if missing else YES)
            else:
                values.append(NO if missing else UNKNOWN)
        if any(each is YES for each in values):
            return YES
        settled = any(how is YES for _, how in found) or office_closed(self.facts, self.group.id, self.day, office)
        return NO if settled and all(each is NO for each in values) else UNKNOWN

    # Authorities

    def _bodies(self, open_as: Val) -> list[tuple[frozenset[str], frozenset[str], bool]]:
        """For whom each person who counts certainly came, for whom they may have, and whether for anybody."""
        found = []
        for each, how in self._counting(open_as):
            if how is NO:
                continue
            sure = each.voices if how is YES else frozenset()
            found.append((sure, each.may, each.anybody))
        return found

    def _each_of(self, named: frozenset[str], open_as: Val) -> Val:
        people = self._bodies(open_as)
        once = self.counts.double_representation is not True
        if _matched([sure & named for sure, _, _ in people], once=once) == len(named):
            return YES
        once = self.counts.double_representation is False
        possible = [(named if anybody else may & named) for _, may, anybody in people]
        most = _matched(possible, once=once) + len(
            self._gone(named - frozenset().union(*(may for _, may, _ in people)))
        )
        return NO if self.whole and most < len(named) else UNKNOWN

    def _gone(self, named: frozenset[str]) -> list[str]:
        """Those of the bodies that had ended: whom terms mean that still name them is for the group to say."""
        ends = {each: self.facts.bodies[each].to for each in named}
        return [each for each, to in ends.items() if to is not None and self.day is not None and to < self.day]

    def _authority(self, body: str) -> Val:
        if self.day is None:
            return UNKNOWN
        return self.scope.is_authority(body, self.day, Span(self.day, self.day + DAY))

    def _all_known(self) -> bool:
        return self.day is not None and self.scope.authorities_closed(Span(self.day, self.day + DAY))

    def _so_few(self, wanted: int) -> bool:
        """Whether there were not so many authorities that day, whoever came."""
        may = [body for body in self.facts.bodies if self._authority(body) is not NO]
        return self._all_known() and len(may) < wanted

    def _authorities(self, wanted: int, open_as: Val) -> Val:
        people = self._bodies(open_as)
        known = {body: self._authority(body) for body in self.facts.bodies}
        sure_ones = frozenset(body for body, how in known.items() if how is YES)
        may_ones = frozenset(body for body, how in known.items() if how is not NO or not self._all_known())
        once = self.counts.double_representation is not True
        if _matched([sure & sure_ones for sure, _, _ in people], once=once) >= wanted:
            return YES
        once = self.counts.double_representation is False
        possible = [(may_ones if anybody else may & may_ones) for _, may, anybody in people]
        others = sum(anybody for _, _, anybody in people)
        if others and not self._all_known():
            # For an authority that the record does not name, but each for one only, if people count once.
            known_of = [may & may_ones for _, may, anybody in people if not anybody]
            return NO if once and self.whole and _matched(known_of, once=once) + others < wanted else UNKNOWN
        return NO if self.whole and _matched(possible, once=once) < wanted else UNKNOWN


def _most_apart(people: list[int], rivals: list[set[int]]) -> set[int]:
    """As many of those people as can be of whom no two are rivals."""
    alone = {each for each in people if not rivals[each].intersection(people)}
    doubtful = [each for each in people if each not in alone]
    for size in range(len(doubtful), 0, -1):
        for some in combinations(doubtful, size):
            if not any(rivals[each].intersection(some) for each in some):
                return alone.union(some)
    return alone


def _of_bodies_apart(one: _Person, other: _Person) -> bool:
    """Whether two certainly came for different bodies."""
    if one.anybody or other.anybody:
        return False
    return not (one.bodies | one.perhaps) & (other.bodies | other.perhaps)


def _place_of(place: Appointment, who: _Person) -> bool:
    """Whether a place is somebody's: by name where both have one, or by the post."""
    if place.person is not None and who.person is not None:
        return place.person == who.person
    if place.post is None or _post(place.post) not in {_post(line.post) for line in who.lines}:
        return False
    # The chief executive of one body has not the post of another's.
    bodies = _from(place)
    return not bodies or who.anybody or bool(bodies & (who.bodies | who.perhaps))


def _is_holder(office: Office, who: _Person) -> bool:
    """Whether somebody holds an office: by name where both have one, or by the post."""
    if office.holder is not None and who.person is not None:
        return office.holder == who.person
    return office.post is not None and _post(office.post) in {_post(line.post) for line in who.lines}


def _post(words: str | None) -> tuple[str, ...] | None:
    return None if words is None else tuple(words.casefold().split())


def _from(place: Appointment) -> frozenset[str]:
    """The bodies that a place is for."""
    return frozenset(place.by or ()) if place.from_authority is None else frozenset({place.from_authority})


def _by_lists(lists: VotingTerms | None, bodies: frozenset[str], perhaps: frozenset[str] = frozenset()) -> bool | None:
    if lists is None or not bodies:
        return None
    if lists.voting is not None and bodies & frozenset(lists.voting):
        return True
    mute = frozenset(lists.non_voting or ())
    silent = {each for each in bodies | perhaps if each not in mute}
    if not silent or (lists.voting is not None and not silent & frozenset(lists.voting)):
        return False
    return None


def _needed(part: Fraction, members: int) -> int:
    """How many that part of the members is, with the remainder as the terms have it; never nobody."""
    whole, rest = divmod(members * part.numerator, part.denominator)
    more = {
        "more_than": 1,
        "down": 0,
        "up": int(rest > 0),
        "nearest": int(2 * rest >= part.denominator),
    }
    return max(1, whole + more[part.rounding])


def _matched(choices: list[frozenset[str]], *, once: bool) -> int:
    """How many bodies are represented; `once`: nobody stands for more than one of them."""
    if not once:
        return len(frozenset().union(*choices))
    taken: dict[str, int] = {}

    def place(person: int, seen: set[str]) -> bool:
        for body in sorted(choices[person]):
            if body in seen:
                continue
            seen.add(body)
            if body not in taken or place(taken[body], seen):
                taken[body] = person
                return True
        return False

    return sum(place(person, set()) for person in range(len(choices)))
