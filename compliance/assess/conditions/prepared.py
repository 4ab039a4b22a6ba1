"""Whether a document was prepared, and within the time for it."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING, Any, Final

from compliance.assess.conditions import act_days
from compliance.assess.findings.finding import Ground, Reason
from compliance.assess.sets import sets
from compliance.assess.sets.chosen import Chosen
from compliance.assess.sets.document_sets import YEARLY, after_its_year, made_late
from compliance.record.model import Document
from compliance.truth import FALSE, TRUE, UNKNOWN

if TYPE_CHECKING:
    from compliance.assess.conditions.asked import Asked
    from compliance.assess.findings.finding import Evidence, Particulars
    from compliance.assess.view.scope import Scope

NOT_PREPARED: Final = ("not_prepared", "not_prepared_in_year")
PERHAPS_PREPARED: Final = ("prepared_unknown", "prepared_in_year_unknown")
"""How to tell that there is none, or may be one; the second where one is recorded that was made after its year."""


def prepared(args: Asked, scope: Scope) -> Ground:
    """A document's own date stands for the event of its preparation."""
    if scope.earlier:
        if args.in_slot:
            return _prepared_before_or_by(args, scope)
        scope = scope.alone()
    view = scope.view
    thing = scope.value(args.document) if args.document else scope.names.get("document")
    if not isinstance(thing, Document):
        return absent_document(scope)
    if not (args.in_slot or args.since or args.until):
        return Ground.later("happened", TRUE, partial(_told_of, thing, scope, "prepared"))
    window, day = act_days.window(args, scope), thing.prepared
    if day is None or window is None:
        return Ground.later("happened", UNKNOWN, partial(_told_of, thing, scope, "prepared_undated"))
    if day in window:
        return Ground.later("happened", TRUE, partial(_told_of, thing, scope, "prepared_in_time_true"))
    closed = view.closed(thing.kind, (scope.group.id,), window)
    if window.empty and day not in scope.slot.span.meet(scope.rule.law_span):
        closed = ()  # made before its law, and the group that is to make one is not there yet
    others = sets.members("documents", _of_the_year(thing.kind), scope)
    undated = any(each.truth == UNKNOWN for each in others.members)
    answer = FALSE if closed is not None and not undated else UNKNOWN  # another one may have been in time
    return Ground.later("happened", answer, partial(_told_of, thing, scope, "prepared_in_time_false", closed or ()))


def _told_of(document: Document, scope: Scope, code: str, closed: tuple[Evidence, ...] = ()) -> Particulars:
    view = scope.view
    what = {
        "kind": document.kind,
        "label": scope.slot.label,
        "document": view.name(document.id),
        "day": document.prepared,
    }
    return Reason(code, what), (), (view.evidence(document), *closed), None


def _prepared_before_or_by(args: Asked, scope: Scope) -> Ground:
    """The same where what the groups before this one prepared in the slot counts too."""
    own, view = prepared(args, scope.alone()), scope.view
    if own.truth is TRUE:
        return own
    found = sets.members("documents", _of_the_year(scope.kind), scope)
    before = [each for each in found.members if view.group_of(each.thing) != scope.group.id]
    days = scope.slot.span.meet(scope.rule.law_span)
    for each in before:
        it = each.thing
        day, lives = it.prepared, [one.life for one in scope.earlier if one.id == view.group_of(it)]
        if each.truth is TRUE and day is not None and day in days and any(day in life for life in lives):
            what = {"kind": it.kind, "label": scope.slot.label, "document": view.name(it.id), "day": it.prepared}
            return Ground("happened", TRUE, Reason("prepared_in_time_true", what), evidence=each.evidence)
    if own.truth is FALSE and not before and found.closed is not None:
        return Ground("happened", FALSE, own.reason, evidence=(*own.evidence, *found.closed))
    what = {"kind": scope.kind, "label": scope.slot.label, "document": None, "day": None}
    return Ground("happened", UNKNOWN, Reason(PERHAPS_PREPARED[0], what))


@cache
def _of_the_year(kind: str) -> Chosen:
    return Chosen(kinds=(kind,), year="this")


def absent_document(scope: Scope) -> Ground:
    """No document fills the occasion: false if the record holds every one, else unknown."""
    what: dict[str, Any] = {"kind": scope.kind, "label": scope.slot.label, "document": None, "day": None}
    if scope.kind in YEARLY:
        found = sets.members("documents", _of_the_year(scope.kind), scope)
        # One of the group's own that certainly is for the year, and does not fill it, had been replaced by then, or was
        # made only when the year was over.
        own, year = scope.group.id, scope.slot.year
        open_ = [each for each in found.members if each.truth == UNKNOWN or scope.view.group_of(each.thing) != own]
        named = () if year is None else made_late(scope.kind, year, own, scope.view)
        late = bool(named) or any(year is not None and after_its_year(each.thing, year) for each in found.members)
        shown = tuple(map(scope.view.evidence, named))
        if found.closed is not None and not open_:
            return Ground("happened", FALSE, Reason(NOT_PREPARED[late], what), evidence=(*shown, *found.closed))
        evidence = tuple(dict.fromkeys((*shown, *(proof for each in found.members for proof in each.evidence))))
        return Ground("happened", UNKNOWN, Reason(PERHAPS_PREPARED[late], what), evidence=evidence)
    return Ground("happened", UNKNOWN, Reason(PERHAPS_PREPARED[0], what))
