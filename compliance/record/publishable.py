"""A record as it may be published: without people's names, and without anything said in a closed session.

Pure: a record in, a record out, of the same shape. Each thing keeps its place and so its line, and everything on
which an outcome rests (days, kinds, who is the same person as whom) stays as it was; only texts change, and ids that
would tell a name. What comes from a closed session keeps its bare particulars, for the findings; that nothing of it
is told is the assessment's to see to, by the mark that the record is given (`Record.left_out`).
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING, Final, TypeVar

from compliance.record import model
from compliance.record.model import LeftOut, Part, Record, walk, withheld
from compliance.record.names import LEFT_OUT, Names, is_post, plain
from compliance.record.texts import Kind, fields, values

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from compliance.record.load import LoadedRecord

SOMEBODY: Final = "somebody"
UNNAMED: Final = "a person not named here"
"""What stands for a name of which nothing can be told, where “somebody” alone would say nothing."""
ABSENT: Final = "somebody, in a closed session"
CLOSED: Final = "something from a closed session"
"""What stands for a text that cannot be left away."""
POLICE_AREAS: Final = frozenset(
    {"metropolitan", "city-of-london", "greater-manchester", "west-yorkshire", "south-yorkshire", "north-yorkshire"}
)
"""Ids that the law itself uses: they are places, whoever else may bear the name."""
_OFFICES: Final[Mapping[str, str]] = {
    "chair": "the chair",
    "deputy_chair": "the deputy chair",
    "community_safety_portfolio": "the elected member responsible for community safety",
    "information_sharing_nominee": "the person nominated to help share information",
    "secretary": "the secretary",
    "elected_local_policing_body": "the elected local policing body",
}
_DESIGNATIONS: Final = frozenset(
    {
        ("Acceptance", "by"),
        ("Action", "owner"),
        ("Attendance", "substitute_for"),
        ("Citation", "by"),
        ("Completeness", "by"),
    }
)
"""Texts that say who somebody is: of them only what is a post is kept."""
_ELSEWHERE: Final = frozenset({"post", "report_on"})
"""Texts that bear on a finding even in a part from a closed session, and are seen to by themselves."""
_REPEATED: Final = 3
"""Of how many words a text from a closed session must be to be looked for elsewhere, word for word."""


def publishable(loaded: LoadedRecord) -> LoadedRecord:
    """The record for publication, with the lines and the fingerprint of the one that was read."""
    maker = _Maker(_marked(loaded.record))
    record = maker.record()
    return replace(loaded, record=record, path=_path(loaded.path, maker.names))


def _path(path: str, names: Names) -> str:
    """Where the record was read: no folder of somebody's own, and no name."""
    parts = PurePath(path)
    shown = parts.name if parts.is_absolute() else path
    return "record" + parts.suffix if names.in_id(shown.casefold().replace("/", "-")) else names.without(shown)


# -- what comes from a closed session -------------------------------------------------------


def _marked(record: Record) -> Record:
    """The record with each citation of a closed item marked as what it is."""
    numbers = {
        item.number.casefold()
        for meeting in record.meetings
        for item in meeting.items
        if item.closed_session and len(item.number) >= _REPEATED + 1
    }
    if not numbers:
        return record

    def marked(part: Part) -> dict[str, object]:
        if not isinstance(part, model.Citation):
            return {}
        named = {(part.item or "").casefold(), (part.minute or "").casefold()}
        return {"closed_session": True} if named & numbers else {}

    return _changed(record, marked)


P = TypeVar("P", bound=Part)


def _changed(part: P, change: Callable[[Part], Mapping[str, object]]) -> P:
    """The part with what `change` says of it and of each part in it; what nothing changes of is kept as it is."""
    updates: dict[str, object] = {}
    for name in type(part).model_fields:
        value = getattr(part, name)
        if isinstance(value, Part):
            inner: object = _changed(value, change)
        elif isinstance(value, tuple):
            several = tuple(_changed(each, change) if isinstance(each, Part) else each for each in value)
            inner = value if all(one is other for one, other in zip(several, value, strict=True)) else several
        else:
            continue
        if inner is not value:
            updates[name] = inner
    updates.update(change(part))
    return part.model_copy(update=updates) if updates else part


class _Maker:
    """Holds what is worked out once for a record: whose names, which ids, what was closed."""

    def __init__(self, record: Record) -> None:
        self.whole = record
        self.groups: tuple[model.Partnership | model.Group, ...] = (record.partnership, *record.groups)
        self.closed = frozenset(map(id, withheld(record)))
        self.hidden_sources = self._hidden_sources()
        self.named = {person.id: person for person in record.people if not is_post(person.name)}
        institutions = [
            *(body.name for body in record.bodies),
            *(alias for body in record.bodies for alias in body.aliases),
            *(group.name for group in self.groups),
            *(group.area.name for group in self.groups),
        ]
        self.names = Names((person.name for person in self.named.values()), institutions)
        self.repeated = self._repeated()
        self.posts = self._posts()
        self.ids = self._ids()
        self.people = {each: self._person(each) for each in self.named}
        self.called = {_alike(each) for each in (*self.posts, *(person.name for person in record.people))}

    def record(self) -> Record:
        """The record for publication."""
        changed = _changed(self.whole, self._change)
        items = sum(item.closed_session for meeting in self.whole.meetings for item in meeting.items)
        facts = sum(
            self._is_closed(part) and not isinstance(part, model.Citation | model.Item)
            and isinstance(getattr(part, "source", None), model.Citation)
            for _, part in walk(self.whole)
        )  # fmt: skip
        return changed.published(LeftOut(people=len(self.named), items=items, facts=facts))

    def _is_closed(self, part: Part) -> bool:
        return id(part) in self.closed

    def _hidden_sources(self) -> frozenset[str]:
        """Sources of which everything that is cited comes from a closed session."""
        cited: dict[str, set[bool]] = {}
        for _, part in walk(self.whole):
            if isinstance(part, model.Citation):
                cited.setdefault(part.of, set()).add(self._is_closed(part))
        return frozenset(source for source, closed in cited.items() if closed == {True})

    def _hides(self, part: Part) -> bool:
        """Whether nothing of the texts of a part may be told."""
        return self._is_closed(part) or (isinstance(part, model.SourceEntry) and part.id in self.hidden_sources)

    def _repeated(self) -> re.Pattern[str] | None:
        """Texts from closed sessions that are long enough to be known again where they stand elsewhere."""
        texts = {
            " ".join(plain(text).split())
            for _, part in walk(self.whole)
            if self._hides(part)
            for name, kind in fields(type(part)).items()
            if kind == "text" and (type(part).__name__, name) not in _DESIGNATIONS
            for text in values(getattr(part, name))
        }
        own = {each.casefold() for each in (self.whole.partnership.name, *(it.name for it in self.whole.bodies))}
        kept = [text for text in texts if len(text.split()) >= _REPEATED and text.casefold() not in own]
        if not kept:
            return None
        longest_first = sorted(kept, key=lambda each: (-len(each), each))
        flexible = (r"\s+".join(map(re.escape, text.split())) for text in longest_first)
        return re.compile("|".join(flexible), re.IGNORECASE)

    # -- ids ------------------------------------------------------------------------------------

    def _ids(self) -> dict[str, str]:
        """New ids for those that would tell a name, or something from a closed session."""
        told: dict[str, str] = {}
        taken: set[str] = set()
        for _, part in walk(self.whole):
            identifier = getattr(part, "id", None)
            if not isinstance(identifier, str):
                continue
            taken.add(identifier)
            tells = identifier in self.named or self.names.in_id(identifier) or self._hides(part)
            if tells and identifier not in POLICE_AREAS:
                told.setdefault(identifier, _word(type(part)))
        new: dict[str, str] = {}
        numbers: Counter[str] = Counter()
        for identifier, word in sorted(told.items(), key=lambda each: (each[1], each[0])):
            while True:
                numbers[word] += 1
                made = f"{word}-{numbers[word]}"
                if made not in taken:
                    break
            new[identifier] = made
        return new

    def _finding(self, reference: str) -> str:
        """The id of a finding, its group and its occasion under their new ids."""
        rule, at, key = reference.partition(" @ ")
        steps = [self.ids.get(each) or self.slugs.get(each) or self.names.without(each) for each in key.split("/")]
        return f"{rule}{at}{'/'.join(steps)}"

    # -- people and posts -----------------------------------------------------------------------

    def _posts(self) -> dict[str, str]:
        """Posts without names, different ones still different: who was there is told by the post where no name is."""
        told: dict[str, str | None] = {}
        for _, part in walk(self.whole):
            if isinstance(post := getattr(part, "post", None), str):
                key = " ".join(post.casefold().split())
                told[key] = told.get(key) if self._is_closed(part) else min(post, told.get(key) or post)
        keys: dict[str, set[str]] = {}
        for key, post in told.items():
            keys.setdefault(CLOSED if post is None else self._post(post), set()).add(key)
        made: dict[str, str] = {}
        self.slugs: dict[str, str] = {}
        for bare, originals in keys.items():
            unchanged = " ".join(bare.casefold().split())
            for number, original in enumerate(sorted(originals, key=lambda each: (each != unchanged, each)), start=1):
                made[original] = bare if number == 1 else f"{bare} ({number})"
                self.slugs["-".join(original.split())] = "-".join(made[original].casefold().split())
        return made

    def _post(self, post: str) -> str:
        bare = self.names.without(post).replace(LEFT_OUT, " ")
        bare = re.sub(r"\(\s*\)|\[\s*\]", " ", bare)
        told = re.sub(r"\s+(?=[,;.])", "", " ".join(bare.split())).strip(" ,;:.-–—()")
        return told if told and not self.names.is_name(told) else SOMEBODY

    def _designation(self, text: str) -> str:
        """What of a text that says who somebody is can be told: the parts of it that are posts, or bodies' names."""
        pieces = (each.strip() for each in re.split(r"[,;:()\[\]]|\s[-–—]\s", self.names.without(text)))
        known = {plain(body.name).casefold() for body in self.whole.bodies}
        known |= {plain(group.name).casefold() for group in self.groups}
        kept = [each for each in pieces if each and (is_post(each) or each.casefold() in known)]
        return ", ".join(kept) or UNNAMED

    def _absent(self, text: str) -> str:
        """In whose place somebody came: as those are told who are listed, else what of the text is a post."""
        listed = (each for each in self.named.values() if not self._is_closed(each))
        called = {self.people[each.id] for each in listed if _alike(each.name) == _alike(text)}
        if len(called) == 1 and (who := called.pop()) != SOMEBODY:
            return who
        return self._designation(text)

    def _person(self, identifier: str) -> str:
        """The post of somebody where one is recorded, or else from which body they came."""
        posts: set[str] = set()
        bodies: set[str] = set()
        offices: set[str] = set()
        for _, part in walk(self.whole):
            who = getattr(part, "holder", None) if isinstance(part, model.Office) else getattr(part, "person", None)
            if who != identifier or self._is_closed(part):
                continue
            if isinstance(post := getattr(part, "post", None), str):
                posts.add(self._post(post))
            for name in ("represents", "from_authority", "body"):
                bodies.update(values(getattr(part, name, None)))
            if isinstance(part, model.Office):
                offices.add(_OFFICES.get(part.office, ""))
        if len(posts - {SOMEBODY}) == 1:
            return (posts - {SOMEBODY}).pop()
        names = {body.id: self._text(body.name) for body in self.whole.bodies if not self._is_closed(body)}
        if len(bodies) == 1 and (body := next(iter(bodies))) in names:
            return f"{SOMEBODY} from {names[body]}"
        if len(offices - {""}) == 1:
            return (offices - {""}).pop()
        return "a councillor" if self.named[identifier].councillor else SOMEBODY

    # -- the change itself ----------------------------------------------------------------------

    def _text(self, text: str) -> str:
        text = plain(text)
        if self.repeated is not None:
            text = self.repeated.sub("[left out]", text)
        return self.names.without(text)

    def _change(self, part: Part) -> dict[str, object]:
        """What changes of a part, leaving aside the parts in it."""
        updates: dict[str, object] = {}
        for name, kind in fields(type(part)).items():
            value = getattr(part, name)
            if value in (None, ()):
                continue
            new: object = tuple(self._new(part, name, kind, each) for each in values(value))
            if isinstance(value, str):
                (new,) = new  # type: ignore[misc]  # there is one
            if new != value:
                updates[name] = new
        if self._hides(part):
            texts = (name for name, kind in fields(type(part)).items() if kind == "text" and name not in _ELSEWHERE)
            updates |= {name: _nothing(part, name) for name in texts}
            absent = getattr(part, "substitute_for", None)
            if absent and _alike(absent) not in self.called:  # of no place by which anybody is counted
                updates["substitute_for"] = ABSENT
        if isinstance(part, model.Partnership) and part.source is not None and part.source.closed_session:
            updates["note"] = None
        if isinstance(part, model.Citation):
            updates["by"] = None
        if isinstance(part, model.Person) and part.id in self.people:
            updates["name"] = CLOSED if self._is_closed(part) else self.people[part.id]
        return {name: value for name, value in updates.items() if getattr(part, name) != value}

    def _new(self, part: Part, field: str, kind: Kind, text: str) -> str:
        if kind == "id":
            return self.ids.get(text, text)
        if kind == "finding":
            return self._finding(text)
        if field == "post":
            return self.posts[" ".join(text.casefold().split())]
        if field == "substitute_for":
            return self._absent(text)
        if (type(part).__name__, field) in _DESIGNATIONS:
            return self._designation(text)
        return text if field == "report_on" and re.fullmatch(r"[\w./@-]+", text) else self._text(text)


def _alike(name: str) -> str:
    """A name as it is compared."""
    return " ".join(plain(name).casefold().split())


def _word(part: type[Part]) -> str:
    return {"SourceEntry": "source", "PoliceArea": "police-area"}.get(part.__name__, part.__name__.lower())


def _nothing(part: Part, name: str) -> object:
    """What stands in a part from a closed session instead of a text."""
    value = getattr(part, name)
    info = type(part).model_fields[name]
    if isinstance(value, tuple):
        return () if not info.is_required() and info.default == () else tuple(CLOSED for _ in value)
    if isinstance(part, model.Item) and name == "number" and re.fullmatch(r"[A-Z]?\d+[\d./()-]*", str(value)):
        return value
    if name in ("substitute_for", "resolution") and value is not None:
        return CLOSED  # that there is one bears on a finding
    return None if not info.is_required() else CLOSED
