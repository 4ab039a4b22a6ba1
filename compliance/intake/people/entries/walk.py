"""Goes through the segments of an entry from left to right, and makes the people of them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from compliance.intake.people.entries import brackets, office_first, offices, pieces, remarks, seat, segments
from compliance.intake.people.entries.entry import Context, Entry
from compliance.intake.people.entries.person import Person
from compliance.intake.people.entries.segments import Mark
from compliance.intake.people.words import kinds, names, several
from compliance.intake.people.words.text import Text


class Walk:
    """Goes through the segments of an entry from left to right."""

    def __init__(self, entry: Entry, context: Context, read: Callable[[Text, Context], Entry]) -> None:
        self.read = read
        self.entry = entry
        self.context = context
        self.person: Person | None = None
        self.before: list[tuple[kinds.Kind, Text]] = []
        self.heading = context.heading
        self.shared: str | None = None
        self.bare: list[Person] = []
        self.plural = context.councillors
        self.title: str | None = None
        self.joined = False
        self.bracket: Text | None = None
        self.after = ""
        self.held = self.lettered = self.several = self.lent = False
        self.since = 0

    def all(self, cut: list[segments.Segment]) -> None:
        """Read every segment."""
        self.shared = segments.before_all(cut)
        self.lettered = self.context.lettered or brackets.hold_initials(cut)
        self.several = seat.name_several(cut)
        for index, segment in enumerate(cut):
            following: Mark = cut[index + 1].mark if index + 1 < len(cut) else ""
            self.after = cut[index + 1].text.text if index + 1 < len(cut) else ""
            if segment.mark == "(":
                self._bracket(segment.text, closed=segment.closed)
                self.bracket = segment.text
            else:
                self._segment(segment, following)
                self.bracket = None
        self._close()
        brackets.uncover(self.entry.people, self.entry.text.text)

    def _segment(self, segment: segments.Segment, following: Mark) -> None:
        """Read what stands between two marks."""
        text, mark = segment.text, segment.mark
        if segment.title or self.lent:
            self.lent = segment.title is not None
            self._one()
            self.plural, self.title = self.plural or self.lent, segment.title
        if mark == ";":
            self._close()
            self.since = len(self.entry.people)
            self.heading = self.shared or self.context.heading
            self._one()
        before = None if self.person else [kind for kind, _ in self.before]
        if several.is_alone(text.text):
            self.title = several.of_councillors(text.text)  # "Deputies – Ann Low": of what sort they are, perhaps
            self.plural = self.title is not None
        elif offices.begins(text.text, following, self.after, before, held=self.held):
            self._take_office(text)
        elif not (self.person or self.before) and seat.opens(text.text, following, self.after, self.context):
            self.before = [("organisation", text)]
        elif segments.counts_only(text.text):
            self.entry.public = True
            self.person = None if following in {"-", ":"} else self.person  # behind it stands who of them came
            self._one()
        else:
            if end := several.end(text.text):
                self.plural, self.title = True, several.of_one(text.text[:end])
                text = text.part(end)
            if (self.title and names.is_addressed(text.text)) or not self._is_remark(text, mark, following):
                self._conjuncts(text, mark, following)

    def _take_office(self, text: Text) -> None:
        """Keep a post whose holder stands in the bracket behind it, or what goes on with one."""
        held = self.held
        if self.person or not self.before:
            self._close()
        goes_on = bool(self.before) and kinds.kind(text.text) in {"organisation", "short"}
        self.before.append((kinds.kind(text.text) if goes_on else "post", text))
        self.held = held

    def _one(self) -> None:
        """From here on nobody has a title but their own, unless the heading of the list gives them one."""
        self.plural, self.title = self.context.councillors, None

    def _is_remark(self, text: Text, mark: Mark, following: Mark) -> bool:
        """Read what says something of the person before it, or of two people; False if it is no such thing."""
        person = self.person
        if person and not brackets.is_own_initials(text, mark, person) and person.take_honours(text):
            return True
        bare = brackets.without_own_initials(text, person) if person else text
        if person and mark in {",", "-", "", ":"} and (remark := remarks.read(bare.text, of=person.name)):
            if remark.chair == "chair" and following in {"-", ","}:
                person.chair = person.chair or "possible"
            else:
                person.take(remark, text)
                return True
        if (
            person is None
            and mark == ","
            and any(kind == "post" for kind, _ in self.before)
            and (mark_ := remarks.chair_mark(text.text))
        ):
            self._office()
            if self.person is not None:
                self.person.chair = mark_
            return True
        if instead := remarks.instead_of(text.text):
            self._instead(text, *instead)
            return True
        own = person and (mark == ":" or (mark == "-" and not person.tail and kinds.is_post(text.text)))
        if following == ":" and not own and seat.heads(text.text, self.context):
            if person or not offices.goes_on(self.before, text.text, mark):
                self._close()
            self.before.append((kinds.kind(text.text), text))
            return True
        return False

    def _conjuncts(self, text: Text, mark: Mark, following: Mark) -> None:
        """Read the people, bodies and posts between two marks."""
        closes = mark == "and"
        whole = (
            self.context.pairs
            and mark == ","
            and self.person is not None
            and [kind for kind, _ in self.person.tail] == ["post"]
            and not any(names.is_titled(part) for part in re.split(r"\s(?:and|&)\s", text.text))
        )  # "Head of Education, Early Years and Complex Needs"
        parts = [text] if whole else segments.conjuncts(text, plural=self.plural)
        for part in parts:
            if segments.counts_only(part.text):
                self.entry.public = True
                continue
            if segments.UNNAMED.fullmatch(part.text) and (self.entry.people or self.entry.public):
                self.person = None
                self.entry.unread.append(part)
                continue
            if not (self.person and self.person.take_honours(part)):
                self._part(part, mark, following)
            mark = "and"
        last = len(parts) > 1 and self.title and not any(several.end(part.text) for part in parts)
        if closes or last:
            self._one()

    def _part(self, text: Text, mark: Mark, following: Mark) -> None:
        """Read what stands between two marks, or beside an "and"."""
        opens = self.person is None or mark == "and"
        text = pieces.without_join(text) if (self.bracket and not mark) or (self.person and mark == "-") else text
        if self.person and (whole := seat.whole_body(self.person, text, mark, self.context)) is not None:
            self._piece(whole, mark, following)
            return
        found = seat.office(self.person, text, mark) or pieces.part(text, self.context.style, first=opens)
        if self.title:  # "Cllrs Low, Guest and Taylor"
            found = [replace(each, kind="single") if names.is_addressed(each.text.text) else each for each in found]
        parted = len(found) > 1 and found[0].kind in {"post", "organisation"} and found[1].kind == "name"
        if parted and (mark == "and" or (mark == "," and office_first.ends(text.text))):
            self.person = None
        for piece in found:
            self._piece(piece, mark, following)
            mark, opens = "", False

    def _piece(self, piece: pieces.Piece, mark: Mark, following: Mark) -> None:
        kind, text, person = piece.kind, piece.text, self.person
        if (
            kind == "name"
            or (kind == "plain" and not self._is_body(piece, mark, following))
            or (kind == "single" and self.plural)
        ):
            if mark == "and" and self.before and all(each in {"organisation", "short"} for each, _ in self.before):
                self._close()  # "the CPS and Ann Low"
            self._start(piece)
            self.joined = mark == "and"
        elif kind == "single" and person is None and not self.before:
            alone = self.context.pairs and not self.context.bodies_first and names.is_forename(text.text)
            if (following in {"-", ":"} or self.context.heading is None) and not alone:
                self.before.append((kind, text))
            else:
                self._start(piece)
        elif kind == "single" and mark == "," and self._is_first_name(text, following):
            self._start(piece)  # "Ann Low (AL), Ben": a forename whose surname the paper lost is no body
        elif (
            person is not None
            and (remark := remarks.read(text.text, of=person.name))
            and remark.chair in {None, "in_chair"}
        ):
            person.take(remark, text)
        elif person is None or (mark == "and" and kind == "post" and person.tail):
            self._before(kind, text)
        elif (
            kind == "short"
            and person.name
            and remarks.is_initials(text.text, person.name)
            and not person.tail
            and len(text.text) == 2
        ) or ((kind == "other" or text.text.startswith("and ")) and not seat.may_name(text.text, person)):
            person.notes.append(text.text)
        else:
            person.run_on = person.run_on or not (mark or person.tail or kind in {"post", "other"})
            person.tail.append(("plain" if kind == "other" else kind, text))
            if kind != "post":
                self._of_others(kind, text, mark, following)
                self.bare = []  # a bracket further on is not of those before somebody who has a body
            elif person in self.bare:
                self.bare.remove(person)
            if not piece.certain:
                person.doubts.add("cut")

    def _is_first_name(self, text: Text, following: Mark) -> bool:
        """Whether a word is a forename alone, in a run of people of whom no more is printed than their names."""
        bare = self.several and not self.context.pairs and self.person and not self.person.tail and following == ","
        return names.is_forename(text.text) and (self.lettered or bool(bare and names.begins_person(self.after)))

    def _of_others(self, kind: kinds.Kind, text: Text, mark: Mark, following: Mark) -> None:
        """Give the body of somebody to whom an "and" joins them: "Ann Low and Ben Moss, Dale Council"."""
        if self.person is None or not self.joined:
            return
        if not mark:
            brackets.cover((kind, text), self.person, self.bare[-2:], both=False)
        elif mark in {",", "-"} and following in {"", ";", "("} and self.bare == self.entry.people[self.since :]:
            brackets.cover((kind, text), self.person, self.bare, both=False)

    def _is_body(self, piece: pieces.Piece, mark: Mark, following: Mark) -> bool:
        """Whether capitalised words are rather a body, by where they stand."""
        if self.person is None or not self.person.name:
            return False
        beside = seat.Beside(self.bracket, self.after, mark, following, self.several, self.entry.text.text)
        return seat.is_body(self.person, piece.text, beside, self.context)

    def _before(self, kind: kinds.Kind, text: Text) -> None:
        """Keep a post or body that stands before the name, or by itself."""
        if self.person is not None or (self.before and kind == "post" and self.before[-1][0] == "post"):
            self._close()
        self.before.append((kind, text))

    def _start(self, piece: pieces.Piece) -> None:
        """Begin a person; what stood before the name is theirs."""
        self.person = None
        person = Person(piece.text, segments.bare_name(piece.text.text), heading=self.heading)
        self.heading = offices.give(person, self.before, self.entry) or self.heading
        self.before = []
        if self.title and not names.is_councillor(self.title):
            person.name = f"{self.title} {person.name}"
        elif not (self.title and several.is_past(person, self.entry.people)):
            person.councillor, person.title = True if self.plural else None, self.title
        if not piece.certain:
            person.doubts.add("cut")
        if piece.kind == "single" and not self.plural:
            person.doubts.add("first_name")
        self.person = person
        self.bare.append(person)
        self.entry.people.append(person)

    def _forename(self) -> None:
        """Begin somebody of whom only a forename that people commonly have is printed."""
        if [kind for kind, _ in self.before] == ["single"] and names.is_forename((text := self.before[0][1]).text):
            self.before = []
            self._start(pieces.Piece("single", text))

    def _came_from_body(self, text: Text) -> bool:
        """Read a bracket after a body as those who came from it: "North Council (A Dow, B Ray)"."""
        bodies = [printed for kind, printed in self.before if kind in {"organisation", "short"}]
        inner = self.read(text, replace(self.context, heading=bodies[0].text)) if len(bodies) == 1 else None
        if inner is None or not inner.people or inner.unread or not all(person.name for person in inner.people):
            return False
        self.entry.people += inner.people
        self.before = []
        return True

    def _close(self) -> None:
        """End an entry: what stood by itself is a post, a body, or a name of one word."""
        self.person = None
        self.bare, self.held = [], False
        if not self.before:
            return
        posts = [text for kind, text in self.before if kind == "post"]
        bodies = [text for kind, text in self.before if kind in {"organisation", "short", "plain"}]
        singles = [text for kind, text in self.before if kind == "single"]
        if posts:
            self._office()
            self.person = None
        elif bodies:
            self.entry.body = bodies[0] if self.entry.body is None else self.entry.body
            self.entry.unread += bodies if self.entry.people else bodies[1:]
        elif singles:
            self.entry.people += [Person(one, one.text, heading=self.heading, doubts={"first_name"}) for one in singles]
        else:
            self.entry.unread += [text for _, text in self.before]
        self.before = []

    def _office(self) -> None:
        """Begin somebody who is printed by post alone."""
        first = next(text for kind, text in self.before if kind == "post")
        self.person = Person(first, None, tail=list(self.before), heading=self.heading)
        self.entry.people.append(self.person)
        self.before = []

    def _instead(self, text: Text, came: str, absent: str) -> None:
        """Read "Y substituting for X"."""
        self.person = None
        first, second = (absent, came) if self.context.apologies else (came, absent)
        at = text.text.find(first)
        inner = self.read(text.part(at, at + len(first)), replace(self.context, heading=self.heading))
        for person in inner.people[:1]:
            person.at = text
            if self.context.apologies:
                person.substitute = second
            else:
                person.substitute_for = second
            self.entry.people.append(person)
            self.person = person

    def _bracket(self, text: Text, *, closed: bool) -> None:
        """Read a bracket beside a name; it may cover the names before it too."""
        if self.person and not closed and brackets.is_torn(text, self.person):
            return
        if self.person is None and any(kind == "post" for kind, _ in self.before):
            self._office()
        if self.person is not None and offices.named(self.person, text):
            self.held = True
            return
        if self.person is None and self._came_from_body(text):
            return
        if self.person is None and not self.after and kinds.kind(text.text) in {"plain", "organisation"}:
            self._forename()
        if self.person is None:
            if not self.before and not self.entry.people:
                self.entry.body, self.entry.bracketed = text, True
            return
        if self.lettered and self.person.name and remarks.is_initials(text.text, self.person.name, middle=True):
            return
        covered = brackets.read(text, self.person, self.bare, self.entry, self.context)
        if covered:
            self.bare = []
        elif self.person.tail:
            self.bare = []  # "Ann Low, Ben Moss (Manager), Cy Ray (Dale Council)": nothing is of Ann
        elif self.person in self.bare and brackets.ends_with(text.text, self.person, self.context):
            self.bare.remove(self.person)
