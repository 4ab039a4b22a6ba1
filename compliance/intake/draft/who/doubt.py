"""The question about people of whom a reader was not sure, in words that can be answered, and what an answer makes."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from compliance import dates
from compliance.intake.draft.asking.desk import printed, where
from compliance.intake.draft.asking.question import ALL, NONE, Ask, Choice
from compliance.intake.draft.names.wording import person_key, slug
from compliance.intake.reading import Apology, Attendee, Question

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from compliance.intake.reading import Reading

THERE, SORRY, NEITHER, BOTH = "there", "sent apologies", "neither", "both"
NO_BODY, NO_SUBSTITUTE, A_NAME = "no organisation", "nobody in their place", "a name"
FULL_NAME: Final = "the full name"
"""What is answered besides the choices where only a part of a name is printed."""
_AS_READ: Final = ("as printed", "yes")
_WRONG: Final = ("leave out",)
_ABSENT: Final = ("absent", "no, absent")
_THEY: Final = ("", "he ", "she ", "they ", "yes, ")
_WAS_THERE: Final = ("was there", "were there", "was present", "were present", "attended")
_SENT: Final = ("sent apologies", "gave apologies", "sent their apologies", "gave their apologies", "apologised")
"""Sentences that say which of the choices is meant."""
_ORGANISATION: Final = re.compile(r"\bthe organisation of\b")
_COVERED: Final = re.compile(r"^“([^”]+)” is printed after .*\bIs it the organisation of\b")
_INSTEAD: Final = re.compile(r"\bcome in place of\b")
_RIGHT: Final = re.compile(r"\s*(?:Is that right|Does it mean that they sent apologies|Were the others there)\?$")
_SHORTER: Final = tuple(
    (re.compile(form), short)
    for form, short in (
        (r" (?:Are these the people|Which of them were there|Which organisation)[^?]*\? It begins: .*$", ""),
        (r" Is that right\? It begins: .*$", ""),
        (r" It was read as: .*, and so on\.", ""),
        (r" put together by their order: .*, and so on\.", " put together by their order."),
        (r", among them .*?\. (?=Does|Were)", ". "),
        (r" these do not look like the others: .*$", " some do not look like the others."),
        (r"^Read as (?:apologies from these|people who were there): .*$", ""),
    )
)
"""What a reader asks about many, without the examples: all of them are named beside."""
_TWICE_OVER: Final = "listed both as there and among the apologies"
"""What is said of somebody whom a paper has in both lists."""
_BOTH: Final = re.compile(r"below the heading of those who sent apologies, and that of those present has no list")
_REASONS: Final = 8
"""So many reasons are told of those who are asked about together."""
_MOST: Final = 200
"""So many letters of what a reader asks about many."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an answer makes of somebody.

    Attributes:
        there: as somebody who was there, if they were.
        away: as somebody who sent apologies, if they did.
    """

    there: Attendee | None = None
    away: Apology | None = None


# -- one ------------------------------------------------------------------------------------


def ask_one(
    reading: Reading, person: Attendee | Apology, name: str, about: Sequence[Question], named: Sequence[str]
) -> Ask:
    """The question about one person.

    Args:
        reading: in which they stand.
        person: of whom the reader was not sure.
        name: what the paper is called in the ids of questions.
        about: what the reader asks about them, what is about them alone first.
        named: the organisations that may be theirs.
    """
    kind, read_so = _listed(person)
    who = called(person)
    own = slug(f"{person_key(person.name or person.post or 'somebody')} {person.organisation or ''}")
    before, person = person, as_asked(person, about)
    asked = next((each for each in about if each.choices), None)
    only = next((each for each in about if not each.choices and each.subject and each.subject == person.name), None)
    did = "sent apologies" if kind == "apologies" else "was there"
    what = "" if not asked else _RIGHT.sub("", printed(asked.what, _MOST)) if asked.subject else _shorter(asked.what)
    if only and not asked:
        what = f"Only “{who}” is printed. Is it somebody who {did}, and if so, what is the full name?"
    elif not what.endswith("?"):
        what = f"{what} Is it right that {who} {did}?".strip()
    taken = "as it was read" if person == before else "yes"
    given = [Choice(read_so, f"{taken}: {read_as(person)}"), *_other(person, taken)]
    if asked and _TWICE_OVER in asked.what:
        given.insert(2, Choice(BOTH, "there for a part of it, and apologies for the rest"))
    given += [Choice(each, "the organisation") for each in dict.fromkeys(named)]
    return Ask(
        f"{kind}.{name}.{own}",
        head(reading) + what,
        "choice",
        (where(reading.path, person.at),),
        tuple(given),
        free=True,
        own=FULL_NAME if only and not asked else "the name of their organisation",
        about="" if only and not asked else person.name or "",
        formerly=_said_otherwise(person, asked, read_so),
        likely=read_so,
    )


def as_asked(person: Any, about: Sequence[Question]) -> Any:  # noqa: ANN401  # what it was: there, or away
    """Somebody with the organisation of which it is asked whether it is theirs too: a yes is a yes to that."""
    first = next((each for each in about if each.choices), None)
    found = _COVERED.search(first.what) if first and not person.organisation else None
    return replace(person, organisation=found[1]) if found else person


def outcome(person: Attendee | Apology, answer: str, *, is_name: bool = False) -> Outcome:
    """What an answer makes of somebody.

    Args:
        person: as they were read.
        answer: a choice; or the name of their organisation.
        is_name: whether other words than the choices are their name.
    """
    sure = replace(person, sure=True)
    if answer == NEITHER:
        return Outcome()
    if answer == BOTH:
        return Outcome(_present(sure), _absent(sure))
    if answer == THERE:
        return Outcome(there=_present(sure))
    if answer == SORRY:
        return Outcome(away=_absent(sure))
    if answer == NO_BODY:
        sure = replace(sure, organisation=None)
    elif answer == A_NAME:
        sure = replace(sure, name=person.post, post=None)
    elif answer == NO_SUBSTITUTE:
        sure = replace(sure, substitute=None) if isinstance(sure, Apology) else sure
    elif is_name:
        sure = replace(sure, name=answer)
    else:
        sure = replace(sure, organisation=answer)
        if isinstance(sure, Attendee) and sure.substitute_for == answer:
            sure = replace(sure, substitute_for=None)
    return Outcome(away=sure) if isinstance(sure, Apology) else Outcome(there=sure)


def _listed(person: Attendee | Apology) -> tuple[str, str]:
    """What the list is called in the ids of questions, and what whoever is in it did."""
    return ("apologies", SORRY) if isinstance(person, Apology) else ("attendees", THERE)


def _other(person: Attendee | Apology, taken: str) -> list[Choice]:
    """What may be so instead of what was read."""
    other = THERE if isinstance(person, Apology) else SORRY
    found = [Choice(other), Choice(NEITHER, "nobody of this name was there or sent apologies")]
    if person.organisation:
        did = taken if taken != "yes" else _listed(person)[1]
        found.append(Choice(NO_BODY, f"{did}, but for no organisation that is known"))
    if isinstance(person, Attendee) and (whom := person.substitute_for) and whom.isupper():
        found.append(Choice(whom, "the organisation for which they came"))
    if isinstance(person, Apology) and person.substitute:
        found.append(Choice(NO_SUBSTITUTE, f"{person.substitute} did not come for them"))
    if not person.name and person.post:
        found.append(Choice(A_NAME, f"{person.post} is what somebody is called"))
    return found


def _said_otherwise(person: Attendee | Apology, asked: Question | None, read_so: str) -> tuple[tuple[str, str], ...]:
    """Other words for the choices: those of the reader's own question, and of earlier rounds."""
    what = asked.what if asked else ""
    said = dict.fromkeys(_AS_READ, read_so) | dict.fromkeys(_WRONG, NEITHER) | dict.fromkeys(_ABSENT, NEITHER)
    said |= {"no, apologies": SORRY, "apologies": SORRY, "present": THERE}
    said |= {f"{they}{was}": THERE for they in _THEY for was in _WAS_THERE}
    said |= {f"{they}{sent}": SORRY for they in _THEY for sent in _SENT}
    if _TWICE_OVER in what:
        said["no"] = SORRY
    elif _ORGANISATION.search(what):
        said["no"] = NO_BODY
    elif _INSTEAD.search(what) and isinstance(person, Apology):
        said["no"] = NO_SUBSTITUTE
    elif not person.organisation or not _RIGHT.search(what):
        said["no"] = NEITHER
    if what.endswith("were they absent?"):
        said |= {"yes": NEITHER, "no": THERE}
    if asked and asked.choices and what.startswith("What does"):
        said[asked.choices[0].casefold()] = read_so
    return tuple(said.items())


def of_both_lists(person: Attendee) -> Question:
    """What is asked of somebody whom a paper has among those present and among the apologies."""
    who = called(person)
    return Question("attendees", f"{who} is {_TWICE_OVER}. Was {who} there?", person.at.line, ("Yes", "No"), who)


def _present(person: Attendee | Apology) -> Attendee:
    if isinstance(person, Attendee):
        return person
    return Attendee(person.name, person.organisation, person.post, None, None, sure=True, at=person.at)


def _absent(person: Attendee | Apology) -> Apology:
    if isinstance(person, Apology):
        return person
    return Apology(person.name, person.organisation, person.post, None, sure=True, at=person.at)


# -- many -----------------------------------------------------------------------------------


def stand_below_both(reading: Reading) -> bool:
    """Whether one list stands below the headings of those present and of those away."""
    return any(_BOTH.search(each.what) for each in reading.questions if each.about in ("attendees", "apologies"))


def ask_all(
    reading: Reading,
    people: Sequence[Attendee | Apology],
    name: str,
    reasons: Sequence[Question],
    own: Sequence[Question] = (),
) -> Ask:
    """One question for many: which of them are right as they were read.

    Args:
        reading: in which they stand.
        people: of whom the reader was not sure.
        name: what the paper is called in the ids of questions.
        reasons: what the reader asks about all of them.
        own: what the reader asks about each; without any of the former the first of these shows what is in doubt.
    """
    kind, _ = _listed(people[0])
    places = dict.fromkeys(where(reading.path, each.at) for each in (people[0], people[-1]))
    why = [short for each in reasons if (short := _shorter(each.what))]
    if not why and own:
        why = ["Not everything is clear about these people.", *_reasons(people, own)]
    did = "sent apologies" if kind == "apologies" else "were there"
    doubt = f"{len(people)} people are taken to have {did.replace('were', 'been')}, as they are listed below. "
    rest = f"Which of them are right as they stand? Answer {ALL}, {NONE}, or those that are"
    if stand_below_both(reading):
        doubt = f"It is not clear which of these {len(people)} people were there, and which sent apologies. "
        rest = f"Which of them were there? Answer {ALL}, {NONE}, or those who were; all others sent apologies"
    return Ask(
        f"{kind}.{name}.all",
        head(reading) + " ".join([*dict.fromkeys(why), f"{doubt}{rest}"]) + ".",
        "names",
        tuple(places),
        tuple(each for each, _ in _choices(people)),
        formerly=(("yes", ALL), ("no", NONE)),
        likely=ALL if not stand_below_both(reading) else NONE,
        example=f"{ALL}, or 1-3, 5",
    )


def _reasons(people: Sequence[Attendee | Apology], own: Sequence[Question]) -> list[str]:
    """What is asked of each, those of whom it is the same thing together; no more of it than can be read."""
    of: dict[str, list[tuple[str, str]]] = {}
    for each in people:
        about = {each.name, each.organisation, each.post}
        for question in own:
            if question.subject in about:
                who = called(each)
                alike = of.setdefault(question.what.replace(who, ""), [])
                alike += [] if who in (one for one, _ in alike) else [(who, question.what)]
                break
    told = [
        _RIGHT.sub("", printed(same[0][1], _MOST))
        + (f" So of {', '.join(who for who, _ in same[1:])}." if len(same) > 1 else "")
        for same in [*of.values()][:_REASONS]
    ]
    rest = [who for same in [*of.values()][_REASONS:] for who, _ in same]
    return [*told, *([f"There is something of the kind with {', '.join(rest)}."] if rest else [])]


def _shorter(what: str) -> str:
    text = what
    for form, short in _SHORTER:
        text = form.sub(short, text)
    return _RIGHT.sub("", text).strip()


def chosen(people: Sequence[Any], answer: Sequence[str]) -> list[Any]:
    """Those whom an answer names."""
    return [each for choice, each in _choices(people) if choice.value in answer]


def _choices(people: Sequence[Any]) -> list[tuple[Choice, Any]]:
    """People as choices, each with a value of their own that has no comma."""
    found: list[tuple[Choice, Any]] = []
    taken: Mapping[str, int] = {}
    for each in people:
        value = " ".join((each.name or each.post or each.organisation or "somebody").replace(",", " ").split())
        taken = {**taken, value: taken.get(value, 0) + 1}
        value += f" ({taken[value]})" if taken[value] > 1 else ""
        more = [part for part in (each.post if each.name else None, each.organisation) if part and part != value]
        found.append((Choice(value, ", ".join(more)), each))
    return found


# -- words ----------------------------------------------------------------------------------


def head(reading: Reading) -> str:
    """Which meeting a question is about."""
    return f"Meeting of {dates.plain(reading.date)}: " if reading.date else ""


def called(person: Attendee | Apology) -> str:
    """Somebody by name, or by post."""
    return person.name or person.post or "somebody"


def read_as(person: Attendee | Apology) -> str:
    """Somebody with all that was read of them."""
    who = person.name or f"somebody whose name is not printed, {person.post or 'of no post'}"
    who = f"{person.name}, {person.post}" if person.name and person.post else who
    who += f", for {person.substitute_for}" if isinstance(person, Attendee) and person.substitute_for else ""
    return who + (f", {person.organisation}" if person.organisation else "")
