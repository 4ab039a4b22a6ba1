"""What a document contains, cites and rests on (regs 4(2), 6, 7, 9(3), 10(3), 11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.reference.base import NO, UNKNOWN, YES, Limb, Place, Val, both, either, same
from benchmarks.reference.days import DAY, EARLIEST, FOREVER, Span, year_of, year_span

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from benchmarks.reference.scope import Scope
    from compliance.record.model import Content, Document, Event

Found = tuple[Val, tuple[Place, ...]]

THREE = ("re_offending", "crime_and_disorder", "substance_misuse")
"""What the Regulations speak of since 1 April 2010."""
TWO = ("crime_and_disorder", "substance_misuse")
"""What they spoke of before."""
_OWN_MATTER = (
    "strategic_assessment", "community_safety_agreement", "partnership_plan", "guidance", "protocol", "summary",
)  # fmt: skip
"""What the group itself has to make, or is given: a paper on some topic is of another kind."""


def contains(scope: Scope, document: Document, items: Iterable[str], *, authority: str | None = None) -> Found:
    """Whether a passage of one of these kinds is tagged in a document."""
    wanted, most = frozenset(items), NO
    where: tuple[Place, ...] = ()
    for index, each in enumerate(document.contents or ()):
        if each.item in wanted:
            value = YES if authority is None else same(each.authority, authority)
            if value > most:
                most, where = value, _at(scope, document, "contents", index)
    if most is NO and not contents_closed(scope, document):
        return UNKNOWN, ()
    return most, where


def deals_with(
    scope: Scope, document: Document, items: Iterable[str], topics: Iterable[str], *, all_topics: bool = True
) -> Found:
    """Whether passages of one of these kinds deal with the matters named: each of them, or at least one."""
    wanted = frozenset(items)
    passages = [(index, each) for index, each in enumerate(document.contents or ()) if each.item in wanted]
    closed = contents_closed(scope, document)
    values = [_on(passages, topic, closed=closed) for topic in topics]
    where = tuple(place for index, _ in passages for place in _at(scope, document, "contents", index))
    return (both(*values) if all_topics else either(*values)), where


def _on(passages: list[tuple[int, Content]], topic: str, *, closed: bool) -> Val:
    if any(each.topics is not None and topic in each.topics for _, each in passages):
        return YES
    if not closed or any(each.topics is None for _, each in passages):
        return UNKNOWN
    return NO


def contents_closed(scope: Scope, document: Document) -> bool:
    """Whether the document's contents are declared complete."""
    return scope.facts.closed_inside("content", (document.id,), document.prepared)


def _at(scope: Scope, document: Document, name: str, index: int) -> tuple[Place, ...]:
    return ((*scope.facts.place(document), name, index),) if scope.explain else ()


def requirement(name: str, found: Found, because: str = "") -> Limb:
    """A limb of performance from what was found."""
    return Limb(name, "requirement", found[0], because, found[1])


# What was before a group when it wrote a document


def lead(scope: Scope, last: date) -> Span:
    """The days over which an act that comes before another has to be declared complete."""
    return Span(min(scope.facts.covered.start, year_span(year_of(last)).start), last + DAY)


def considered(
    scope: Scope,
    document: Document,
    *,
    topic: str | None = None,
    what: Iterable[str] = (),
    kind: str = "considered",
    since: date | None = None,
    by: date | None = None,
) -> Found:
    """Whether something was considered (or provided) for a document by the day on which that was prepared."""
    last = by or document.prepared
    looked_at = frozenset(what)

    def match(event: Event) -> Val:
        what = scope.facts.documents.get(event.considered or "")
        guidance = what if what is not None and what.kind == "guidance" and kind == "considered" else None
        it = either(*(looked_at_it(scope, event, each) for each in looked_at))
        on_topic = on_matter(scope, event, topic) if topic else NO
        if guidance is not None and before_it_was_there(event, guidance):
            # Guidance is not considered before it is there: something else may have been, of the topic or of another.
            it, on_topic = NO, both(on_topic, UNKNOWN)
        if event.group not in {None, scope.id} and event.document is None:
            on_topic = NO  # what another group considered is for this paper only where it says so
            it = NO if event.considered is None else it
        if kind == "considered":
            it = both(it, _was_there(scope, event))
            on_topic = both(on_topic, _was_there(scope, event) if what is not None and what.kind == topic else YES)
            on_topic = both(on_topic, UNKNOWN if _more_came(scope, event, document, last) else YES)
        if kind == "information_provided" and event.topic == "information_from_responsible_authorities":
            on_topic = both(on_topic, either(scope.of_authorities(event), UNKNOWN))  # it says that it is theirs
        return both(same(event.document, document.id), either(it, on_topic), scope.own_act(event))

    window = Span(since or EARLIEST, last + DAY if last else FOREVER)
    over = lead(scope, last) if last else Span(EARLIEST, scope.facts.tomorrow)
    over = window if since else over
    found, where = scope.facts.happened(kind, window, match, closing=(document.id, scope.id), over=over)
    return (both(found, UNKNOWN) if last is None and found is YES else found), where


def looked_at_it(scope: Scope, event: Event, document: str) -> Val:
    """Whether a document was what an act looked at: one of a topic, and of no document, was of something else.

    But for the two topics that stand for documents, of which it may be the one.
    """
    if event.considered is None and event.topic is not None:
        return UNKNOWN if scope.facts.documents[document].kind == event.topic else NO
    return same(event.considered, document)


def on_matter(scope: Scope, event: Event, topic: str) -> Val:
    """Whether an act was of a topic: one that names no topic and looked at a paper of another matter was not."""
    if event.topic is None and event.event != "information_provided":
        it = scope.facts.documents.get(event.considered or "")
        theirs = it is not None and it.by in scope.facts.bodies  # perhaps just what that body provided
        if it is not None and it.kind in _OWN_MATTER and not theirs and not before_it_was_there(event, it):
            return NO
    return same(event.topic, topic)


def before_it_was_there(event: Event, it: Document) -> bool:
    """Whether an entry contradicts itself: regard to a paper, or a look at guidance, from before there was that."""
    if it.prepared is None or event.date is None or event.date >= it.prepared:
        return False
    return event.event == "regard_had" or it.kind == "guidance"


def _was_there(scope: Scope, event: Event) -> Val:
    """Whether what was looked at was finished by the day; of a draft nobody can say whether that was considering it."""
    it = scope.facts.documents.get(event.considered or "")
    if it is None or it.prepared is None or event.date is None:
        return YES
    return UNKNOWN if event.date < it.prepared else YES


def _more_came(scope: Scope, event: Event, document: Document, last: date | None) -> bool:
    """Whether more of what was considered came later, and by the last day on which that counts."""
    if event.date is None or last is None:
        return False
    provided = scope.facts.events.get("information_provided", ())
    days = [each.date for each in provided if _perhaps_more(scope, each, event.topic, document)]
    return any(event.date < day <= last if day else len(days) > 1 for day in days)


def _perhaps_more(scope: Scope, came: Event, topic: str | None, document: Document) -> bool:
    """Whether what came may be of the matter and for the document: one that names neither may be, if this group's."""
    if came.document is None and came.group not in {None, scope.id}:
        return False
    return came.topic in {None, topic} and came.document in {None, document.id}


def citations_closed(scope: Scope, document: Document) -> bool:
    """Whether what a document refers to is declared complete."""
    return scope.facts.closed_inside("citation", (document.id,), document.prepared)


def only_if(asked: Val, done: Val) -> Val | None:
    """A limb that bears only where something is so: None where it is not, and then it is left out.

    Where it is not known whether it bears, it is performed if it is done, and otherwise unknown.
    """
    if asked is NO:
        return None
    if asked is YES:
        return done
    return YES if done is YES else UNKNOWN
