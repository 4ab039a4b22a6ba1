"""Puts what had to be inferred about the people of a list as questions that whoever keeps the minutes can answer."""

from __future__ import annotations

from collections.abc import Sequence

from compliance.intake.people.entries.person import Doubt, Person
from compliance.intake.people.words import kinds, names
from compliance.intake.people.words.text import Text
from compliance.intake.reading import About, Question

_YES_NO = ("Yes", "No")
_FEW = 4
_LESS: frozenset[Doubt] = frozenset({"odd", "amiss", "cut", "pairing"})
"""What is not asked besides of a list whose columns were taken apart."""
_ASKED: frozenset[Doubt] = frozenset({"bracket", "place", "first_name"})
"""Doubts of which each person is asked by themselves, so that nothing more has to be asked of them."""


def of_people(people: Sequence[Person], about: About) -> list[Question]:
    """The questions that the doubts of people raise, in the order of the document."""
    asked: list[Question] = []
    for person in people:
        if "bracket" in person.doubts:
            asked.append(_bracket(person, about))
        if "place" in person.doubts and person.organisation is None:
            person.doubts = person.doubts - {"place"} | {"cut"}  # what was read for the body was none
        if "place" in person.doubts:
            what = f"“{_printed(person)}”: is “{person.organisation}” the organisation of {person.called}?"
            asked.append(_one(person, about, what, _YES_NO))
        if "rank" in person.doubts:
            asked.append(_rank(person, about))
        if "first_name" in person.doubts:
            asked.append(
                _one(person, about, f"Only “{person.called}” is printed. Is this a person, and what is the full name?")
            )
        if "both" in person.doubts:
            what = f"{person.called} is listed both as there and among the apologies. Was {person.called} there?"
            asked.append(_one(person, about, what, _YES_NO))
    asked += _lists(people, about)
    return asked


def of_whole_list(question: Question) -> bool:
    """Whether a question is about all the people of a list whom one doubt concerns."""
    return question.subject is None and question.what.startswith("The list on line")


def twice(first: Person, second: Person) -> Question:
    """Somebody listed twice."""
    what = (
        f"{first.called} is listed twice: “{_printed(first)}” on line {first.at.line.number} and "
        f"“{_printed(second)}” on line {second.at.line.number}."
        " Is this one person?"
    )
    return Question("attendees", what, second.at.line.number, ("One person", "Two people"), second.called)


def near(away: Person, there: Person) -> Question:
    """Somebody who sent apologies, by a short name that may be of one of those there."""
    what = f"“{away.called}” is among the apologies, and {there.called} is listed as there. Is “{away.called}” another?"
    return _one(away, "apologies", what, _YES_NO)


def bodies(found: Sequence[Text], about: About) -> list[Question]:
    """Organisations that stand in a list with nobody."""
    there = "Who was there for it" if about == "attendees" else "Who sent apologies for it"
    return [
        Question(about, f"“{body.text}” stands in the list with no name. {there}?", body.line.number, (), body.text)
        for body in found
    ]


def unread(found: Sequence[Text], about: About) -> list[Question]:
    """What could not be read."""
    return [
        Question(
            about,
            f"“{text.text}” in the list could not be read. Who is meant, and from which organisation?",
            text.line.number,
        )
        for text in found
        if not _names_nobody(text.text)
    ]


def _names_nobody(text: str) -> bool:
    """Whether it is the label that a site prints below each title, or a sentence without a name or a post in it."""
    first, *others = text.split() or [""]
    if not others and first.strip(" :.").casefold() == "minutes":
        return True
    plain = not any(word[:1].isupper() or names.is_post_noun(word) for word in others)
    return plain and kinds.is_prose(text) and not names.is_post_noun(first)


def _bracket(person: Person, about: About) -> Question:
    if person.covered_by:
        what = (
            f"“{person.organisation or person.perhaps}” is printed after {person.covered_by}. Is it the "
            f"organisation of {person.called} too?"
        )
        return _one(person, about, what, _YES_NO)
    what = f"“{_printed(person)}”: did {person.substitute} come in place of {person.called}?"
    return _one(person, about, what, _YES_NO)


def _rank(person: Person, about: About) -> Question:
    letters = (person.name or "").split()[0]
    meanings = {"DCC": ("Deputy Chief Constable", "A county council"), "CC": ("Chief Constable", "County councillor")}
    return _one(person, about, f"What does “{letters}” stand for in “{_printed(person)}”?", meanings.get(letters, ()))


def _lists(people: Sequence[Person], about: About) -> list[Question]:
    """Doubts that a whole list shares are asked once, or one by one where there are few."""
    asked: list[Question] = []
    for doubt, words in _SHARED.items():
        doubted = [person for person in people if doubt in person.doubts]
        if doubt in _LESS:
            doubted = [person for person in doubted if "undone" not in person.doubts]
        if doubt == "odd":
            doubted = [person for person in doubted if person.doubts.isdisjoint(_ASKED)]
        if not doubted:
            continue
        if len(doubted) <= _FEW and doubt in {"cut", "pairing"}:
            asked += [
                _one(person, about, f"“{_printed(person)}” was read as {_read_as(person)}. Is that right?", _YES_NO)
                for person in doubted
            ]
            continue
        examples = "; ".join(_read_as(person) for person in doubted[:3])
        at = [person.at.line.number for person in doubted]
        asked.append(
            Question(
                about,
                words.format(lines=in_lines(min(at), max(at)), examples=examples),
                min(at),
                {
                    "letter": ("Apologies", "Absent"),
                    "sent": ("Apologies", "Absent"),
                    "apart": (),
                    "abreast": (),
                    "shared": (),
                    "type": (),
                }.get(doubt, _YES_NO),
            )
        )
    return asked


_SHARED: dict[Doubt, str] = {
    "cut": (
        "The list on {lines} prints names and organisations with nothing "
        "between them. It was read as: {examples}, and so on. Is that right?"
    ),
    "pairing": (
        "The list on {lines} prints names and organisations apart. They were "
        "put together by their order: {examples}, and so on. Is that right?"
    ),
    "letter": (
        "The list on {lines} marks people with a letter alone, among them "
        "{examples}. Does it mean that they sent apologies?"
    ),
    "sent": ("The list on {lines} marks people for whom a representative came: {examples}. Did they send apologies?"),
    "blank": (
        "The list on {lines} marks those who sent apologies and leaves the "
        "others blank, among them {examples}. Were the others there?"
    ),
    "apart": (
        "The list on {lines} prints the names together and what the people are apart from them, with "
        "nothing to tell which is whose. Which organisation is each of them from? It begins: {examples}."
    ),
    "shared": (
        "The list on {lines} stands below the heading of those who sent apologies, and those present have no list of "
        "their own or a far shorter one, or a sentence below names others. "
        "Which of them were there, and which sent apologies? It begins: {examples}."
    ),
    "below": (
        "The list on {lines} leaves the organisation of some blank, and those of the rows above were taken for theirs: "
        "{examples}. Is that right?"
    ),
    "taken": (
        "What stands on {lines} may name who took the apologies of others, or who sent some: {examples}. Did they send"
        " apologies themselves?"
    ),
    "abreast": (
        "The list on {lines} prints organisations side by side before their people, all in one run, and nothing tells "
        "who is from which. Which organisation is each of them from? It begins: {examples}."
    ),
    "behind": (
        "The list on {lines} stands behind the labels of other lists, as a page in columns may put it. Its people were "
        "taken to go on with the list above these labels. Is that right? It begins: {examples}."
    ),
    "odd": ("In the list on {lines} these do not look like the others: {examples}. Is that right?"),
    "amiss": (
        "Much of the list could not be read with certainty, so that these on {lines} were not taken for sure either: "
        "{examples}. Is that right?"
    ),
    "undone": (
        "The list on {lines} seems to come from a table, or from columns, that a program took apart, so that who stands"
        " beside what had to be guessed. It was read as: {examples}, and so on. Is that right?"
    ),
    "seats": (
        "The list on {lines} is headed as one of members, and nothing says which of them were there. Were these at the "
        "meeting? It begins: {examples}."
    ),
    "type": (
        "The list on {lines} is said to tell those who sent apologies by the type or colour in which they are printed, "
        "which was not read. Who of these was there, and who sent apologies? It begins: {examples}."
    ),
    "unlabelled": (
        "The list on {lines} has no heading. Are these the people who were at "
        "the meeting, and all of them? It begins: {examples}."
    ),
}


def in_lines(first: int, last: int) -> str:
    """Printed lines in words: "line 4", "lines 4 to 9"."""
    return f"line {first}" if first == last else f"lines {first} to {last}"


def _read_as(person: Person) -> str:
    parts = [part for part in (person.name, person.post, person.organisation) if part]
    whom = f" for “{person.substitute_for}”" if person.substitute_for else ""
    return ", ".join(f"“{part}”" for part in parts) + whom


def _printed(person: Person) -> str:
    words = person.at.text
    return words if len(words) <= 120 else words[:119].rstrip() + "…"


def _one(person: Person, about: About, what: str, choices: tuple[str, ...] = ()) -> Question:
    return Question(about, what, person.at.line.number, choices, person.called)
