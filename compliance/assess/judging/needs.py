"""What would settle a finding that is not settled: facts to be found, and decisions by named offices."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from compliance.assess.conditions.prepared import PERHAPS_PREPARED
from compliance.assess.conditions.ready import APPLICABILITY
from compliance.assess.findings.describe import WITHHELD
from compliance.assess.findings.finding import Need, Reason
from compliance.assess.findings.limb import least
from compliance.assess.findings.order import unique
from compliance.assess.judging.stages import perhaps_not_public, settled_by_decisions
from compliance.truth import FALSE, TRUE, UNKNOWN
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compliance.assess.conditions.ready import ReadyRule
    from compliance.assess.findings.finding import Ground, LimbResult
    from compliance.assess.judging.stages import Verdict
    from compliance.assess.view.scope import Scope
    from compliance.law.rule import Limb

_MEETINGS = ("meeting", "public_meeting", "requirement", "specification")

SECRETARY = "the partnership's secretary"
"""Whom to ask where a rule names nobody."""


def needs(made: ReadyRule, scope: Scope, limbs: Sequence[LimbResult], verdict: Verdict) -> tuple[Need, ...]:
    """What would settle the limbs that a verdict turns on; nothing where it is settled."""
    if verdict.outcome not in (Outcome.CANNOT_TELL, Outcome.NEEDS_JUDGEMENT):
        return ()
    deciding = verdict.limbs
    if verdict.outcome == Outcome.CANNOT_TELL and scope.names and any(each.role in APPLICABILITY for each in deciding):
        # Whoever is asked for what is missing may as well be asked for what comes after it; but most meetings are not
        # public, and of one that is not nobody need say who came or how it was made known.
        # Nor need they where a part certainly was not performed, which nothing that comes after it would change.
        enough = perhaps_not_public(made, scope) or _certainly_failed(limbs)
        deciding += () if enough else _performance(limbs)
    found: list[Need] = []
    if verdict.reason.code == "group_ended":
        found.append(Need("decision", verdict.reason, "monitoring_officer", deciding[0].limb))
        return tuple(found)
    if verdict.reason.code == "first_day_unknown":
        what = Reason("ask_established", {"group": scope.group.name})
        return (Need("fact", what, SECRETARY, deciding[0].limb),)
    if verdict.reason.code == "made_unknown":
        return day_needed(made)
    for result in _asked_first(deciding, scope):
        if result.applies == UNKNOWN and not scope.names:
            continue  # there is no document yet of which this could be asked
        if result.applies == UNKNOWN and result.role not in APPLICABILITY and made.limb(result.limb).limb.ask is None:
            continue  # a question that may never arise
        settled = verdict.settled.get(result.limb)
        ground, of_lines = result.ground, [_of_a_limb(made, result, each) for each in _of_monies(result.ground)]
        found += of_lines  # also beside a decision: with monies of the time there is nothing to decide
        if not (settled_by_decisions(made, scope, result) if settled is None else settled):
            instead = (*_whose_act(ground), *_of_those_present(ground), *_against_its_items(ground), *_size(ground))
            found += [Need("fact", each, SECRETARY, result.limb) for each in instead]
            found += () if instead or of_lines else (_fact(made, result),)
            found += (Need("fact", each, SECRETARY, result.limb) for each in _whose_office(ground))
        if result.applies != UNKNOWN or result.role in APPLICABILITY:
            found += _undecided(result.ground)  # else it may never arise, and what it rests on is asked for first
    return unique(found, about)


def _asked_first(deciding: Sequence[LimbResult], scope: Scope) -> Sequence[LimbResult]:
    """Those to ask about: where no document is recorded, nothing of it, which stands after that there is one."""
    for index, each in enumerate(deciding):
        if each.ground.reason.code in PERHAPS_PREPARED and not scope.names:
            return deciding[: index + 1]
    return deciding


def _certainly_failed(limbs: Sequence[LimbResult]) -> bool:
    return any(each.role not in APPLICABILITY and each.applies is TRUE and each.truth is FALSE for each in limbs)


def _performance(limbs: Sequence[LimbResult]) -> tuple[LimbResult, ...]:
    return tuple(each for each in limbs if each.role not in APPLICABILITY and each.truth == UNKNOWN)


about = attrgetter("limb", "kind", "question", "about", "what.code")
"""What of a need is soon held against that of another."""


def day_needed(made: ReadyRule) -> tuple[Need, ...]:
    """The day of a document, meeting or requirement, where the answer is not the same on each that it may have been."""
    kind = made.for_each
    if kind in _MEETINGS:
        return (Need("fact", Reason("ask_day", {"kind": kind}), SECRETARY, "occasion"),)
    limbs = [each.limb for each in made.limbs]
    return (_ask(next((each for each in limbs if each.role in APPLICABILITY and each.ask), limbs[0])),)


def _fact(made: ReadyRule, result: LimbResult) -> Need:
    limb = made.limb(result.limb).limb
    if result.ground.reason.code == "happened_who_held":
        # What was sent is there, with its day.
        about = {name: result.ground.reason.args[name] for name in ("whom", "office", "of", "days")}
        return _of_a_limb(made, result, Reason("ask_who_held", about))
    alike = result.ground.reason.args["alike"] if result.ground.reason.code == "at_least_alike" else ()
    if isinstance(alike, tuple) and alike and WITHHELD not in alike:
        return _of_a_limb(made, result, Reason("ask_one_person", {"whom": alike}))
    whole, were = _whole(result.ground), _perhaps_authorities(result.ground)
    if were:
        more = None if whole or limb.ask is None else limb.ask.unless_declared
        return _of_a_limb(made, result, Reason("ask_standing", {"whom": were, "list": more}))
    return _ask(limb, _which(result.ground), whole=whole)


def _of_a_limb(made: ReadyRule, result: LimbResult, what: Reason) -> Need:
    """A fact to be had from whom the rule asks of that limb."""
    limb = made.limb(result.limb).limb
    return Need("fact", what, limb.ask.of if limb.ask else SECRETARY, limb.limb)


def _perhaps_authorities(ground: Ground) -> tuple[str, ...]:
    """Those of whom each what is asked is not so, where all that is open is whether they were authorities then."""
    open_ = [each for each in ground.children if each.truth == UNKNOWN]
    if ground.condition == "any_of":
        ways = [_perhaps_authorities(each) for each in open_]
        return least(ways) if all(ways) else ()
    if ground.condition != "every" or ground.reason.args["set"] != "responsible_authorities":
        return ()
    certain = all(len(each.children) == 1 and each.children[0].truth is FALSE for each in open_)
    return tuple([str(each.reason.args["name"]) for each in open_]) if certain else ()


def _whole(ground: Ground) -> bool:
    """Whether the record is declared to hold all those of whom each a thing is asked, on whichever day is looked at."""
    if ground.condition == "any_of":
        return all(_whole(each) for each in ground.children if each.truth == UNKNOWN)
    return ground.condition == "every" and ground.reason.code == "every_unknown"


def _ask(limb: Limb, which: tuple[str, ...] = (), *, whole: bool = False) -> Need:
    """What to ask for; `whole` where the record is declared to hold all of whom something is asked."""
    if limb.ask is None:
        return Need("fact", Reason("ask_plain", {"plain": limb.plain, "which": which}), SECRETARY, limb.limb)
    what: dict[str, str | tuple[str, ...]] = {"what": limb.ask.what, "which": which}
    if limb.ask.unless_declared is None or whole:
        return Need("fact", Reason("ask", what), limb.ask.of, limb.limb)
    what["list"] = limb.ask.unless_declared
    return Need("fact", Reason("ask_of_each", what), limb.ask.of, limb.limb)


def _undecided(ground: Ground) -> Iterator[Need]:
    """The decisions that an unknown ground waits for; one below something settled changes nothing."""
    if ground.truth != UNKNOWN:
        return
    if ground.decision is not None:
        yield ground.decision
    for child in ground.children:
        yield from _undecided(child)


def _whose_office(ground: Ground) -> Iterator[Reason]:
    """Of whom to ask whether they are of the policing body's office, since all that may have been done went to them."""
    if ground.truth == UNKNOWN:
        if ground.reason.code == "happened_to_its_office" and ground.reason.args["unsaid"]:
            yield Reason("ask_its_office", {"whom": ground.reason.args["unsaid"]})
        for child in ground.children:
            yield from _whose_office(child)


def _whose_act(ground: Ground) -> Iterator[Reason]:
    """Whose act it was, where all that is open is whether a body did it as the office of whoever held the power."""
    if ground.truth == UNKNOWN and ground.reason.code == "by_its_office":
        yield Reason("ask_whose_act", {"whom": ground.reason.args["holder"]})
    for child in ground.children:
        yield from _whose_act(child)


def _against_its_items(ground: Ground) -> Iterator[Reason]:
    """Which is right, a list of what arrangements provide for or a decision against it, where nothing else is open."""
    leaves = [each for each in ground.children if each.truth == UNKNOWN]
    if ground.truth == UNKNOWN and leaves and all(map(_against_items, leaves)):
        yield Reason("ask_its_items", {"whom": tuple(str(each.reason.args["name"]) for each in leaves)})


def _against_items(ground: Ground) -> bool:
    """Whether somebody decided against a list of items; not where that may not be told."""
    told = all(each.fact != WITHHELD for each in ground.evidence)
    return told and ground.reason.code == "decided_against_its_items"


_OF_MONIES = {
    "monies_when": "ask_monies_when",
    "monies_which": "ask_monies_which",
    "monies_which_and_when": "ask_monies_which_and_when",
}
"""What to ask of lines of money, by what is not known of them."""


def _of_monies(ground: Ground) -> Iterator[Reason]:
    """What to ask of lines of money that may be partnership monies of the time."""
    asked: dict[str, list[str]] = {}
    for each in _open_leaves(ground):
        code = _OF_MONIES.get(each.reason.code)
        if code is not None and all(proof.fact != WITHHELD for proof in each.evidence):
            asked.setdefault(code, []).append(str(each.reason.args["name"]))
    yield from (Reason(code, {"whom": tuple(names)}) for code, names in asked.items())


_OF_THOSE_PRESENT = {
    "quorum_remote_not_recorded": "ask_remote",
    "quorum_vote_not_recorded": "ask_vote",
    "quorum_capacity_not_recorded": "ask_capacity",
    "quorum_substitute_unsaid": "ask_substitutes",
    "quorum_double_unsaid": "ask_double",
    "quorum_remote_unsaid": "ask_remote_counts",
    "quorum_non_voting_unsaid": "ask_non_voting",
}
"""What to ask of people on a whole list, by why it is not known whether they count."""


def _of_those_present(ground: Ground) -> Iterator[Reason]:
    """What to ask of those present, where the list is whole and that is all that leaves a quorum open."""
    asked: dict[str, list[str]] = {}
    for each in _open_leaves(ground):
        code = _OF_THOSE_PRESENT.get(each.reason.code)
        if code is None:
            return
        asked.setdefault(code, []).append(str(each.reason.args["who"]))
    yield from (Reason(code, {"whom": tuple(dict.fromkeys(who))}) for code, who in asked.items())


def _size(ground: Ground) -> Iterator[Reason]:
    """What makes a quorum, where the terms set one of which that is not recorded: no list of those present shows it."""
    if any(each.reason.code == "quorum_term_not_known" for each in _open_leaves(ground)):
        yield Reason("ask_terms", {"matter": "quorum.term"})


def _open_leaves(ground: Ground) -> Iterator[Ground]:
    """What an unknown ground waits for, at the ends of the tree; of a list that is not whole, the list."""
    open_ = [each for each in ground.children if each.truth == UNKNOWN]
    if ground.truth == UNKNOWN and (not open_ or ground.reason.code.endswith(("_open", "_no_list"))):
        yield ground
    else:
        for each in open_:
            yield from _open_leaves(each)


def _which(ground: Ground) -> tuple[str, ...]:
    """The members of a set that are not settled, by name."""
    if ground.condition == "every":
        names = ground.reason.args.get("unsure")
        if isinstance(names, tuple) and names:
            return names
    named = (_which(each) for each in ground.children if each.truth == UNKNOWN)
    return least(named) if ground.condition == "any_of" else next(filter(None, named), ())
