"""As what those at a meeting came: asked where the group's terms set a quorum, which counts members."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from compliance import dates
from compliance.intake.draft.asking import besides
from compliance.intake.draft.asking.known import ids_in
from compliance.intake.draft.asking.question import Ask, Choice
from compliance.intake.draft.names.wording import person_key, slug
from compliance.intake.draft.papers import jointly
from compliance.intake.draft.written.yaml_text import Noted, unmarked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from compliance.intake.draft.asking.desk import Desk
    from compliance.intake.draft.asking.known import Known
    from compliance.intake.draft.meetings.present import Cast
    from compliance.intake.draft.papers.group import Group
    from compliance.intake.draft.who.people import Person

_ANSWERED: Final = "That they came as a member was answered by"
_JOINT: Final = "The papers say that several groups held it together."


def said_of(line: Mapping[str, Any]) -> dict[str, Any]:
    """What a line says of how somebody came, which holds too where it is corrected for whom they did."""
    kept = {name: line[name] for name in ("capacity", "substitute_for", "remote") if name in line}
    _, answered, by = str(line.get("note") or "").partition(_ANSWERED)
    return kept | ({"note": answered + by} if answered else {})


def asked(
    entries: Iterable[Any],
    arrangements: Iterable[Any],
    cast: Cast,
    *,
    group: Group,
    known: Known,
    desk: Desk,
) -> None:
    """Ask of each meeting who were there as members, and put that beside their lines.

    A list seldom says it, and without it no quorum is ever shown. Of whoever is not named in the answer nothing is
    said: in what capacity they came is not known by that. Of a meeting on record only those are asked about whom the
    record does not list yet.

    Args:
        entries: the meetings of the papers, to whose lines the answers are added.
        arrangements: those that the papers tell of; terms with a quorum among them, or on record, bring the question.
        cast: those whom the lists name, and their bodies.
        group: whose record it is.
        known: the record that is there.
        desk: puts the questions.
    """
    terms = [*known.section("arrangements"), *map(unmarked, arrangements)]
    since = [str(unmarked(each.get("from", ""))) for each in terms if _sets_quorum(each, group)]
    there = {each["id"]: {_who(line) for line in _lines(each)} for each in known.section("meetings")}
    for entry in map(unmarked, entries):
        mine, before = entry.get("group", group.id) == group.id, there.get(entry["id"], ())
        open_ = {_who(line): line for line in _lines(entry) if "capacity" not in line and _who(line) not in before}
        if not mine or not open_ or not any(day <= str(entry["date"]) for day in since):
            continue
        of = partial(_asked, entry=entry, cast=cast, every=open_, group=group)
        answers = besides.put(desk, list(open_), of)
        for who in [each for _, _, said in answers for each in said or []]:
            for line in _lines(entry):
                if _who(line) == who and "capacity" not in line:
                    line["capacity"] = "member"
                    by = desk.answers.by or "somebody who is not named"
                    said = f"{_ANSWERED} {by}."
                    line["note"] = " ".join(filter(None, (line.get("note"), said)))


def _asked(
    listed: Sequence[str],
    *,
    entry: Mapping[str, Any],
    cast: Cast,
    every: Mapping[str, Mapping[str, Any]],
    group: Group,
) -> Ask:
    """Which of some of those at a meeting came as members, of every one of whom it is open."""
    day = dates.plain(dates.parse_day(str(entry["date"])))
    joint = jointly.is_joint(unmarked(entry.get("note")))
    held = f" {_JOINT} Name only those who are members of {group.name}." if joint else ""
    return Ask(
        f"meeting.{entry['id']}.members",
        f"The terms of {group.name} set a quorum. Which of those at the meeting of {day} came as its members?{held}",
        "names",
        choices=tuple(_choice(who, every[who], cast) for who in listed),
        example="1-3, 5, or none" if joint else "all, or 1-3, 5, or none",
        not_all=f"{_JOINT[0].lower()}{_JOINT[1:-1]}, and some may be members of another alone" if joint else "",
        formerly=tuple(_before(cast.people.all[who] for who in every if who in cast.people.all)),
    )


def _sets_quorum(arrangement: Mapping[str, Any], group: Group) -> bool:
    """Whether an arrangement is the group's terms with a quorum."""
    terms = unmarked(arrangement.get("terms") or {})
    return arrangement.get("group", group.id) == group.id and bool(terms.get("quorum"))


def _lines(entry: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """The lines of a meeting's lists that stand, the first list's and the corrected ones'."""
    lists = [
        entry.get("attendance") or [],
        *(unmarked(each).get("attendance") or [] for each in entry.get("corrections") or []),
    ]
    for each in (each for listed in lists for each in listed):
        if not isinstance(each, Noted):
            yield each
        elif not each.held:
            yield each.value


def _who(line: Mapping[str, Any]) -> str:
    """What stands for somebody in an answer: their id, or the post and the body where no name is printed."""
    return str(
        line.get("person") or " ".join([str(line.get("post")), *ids_in(line.get("represents"))]).replace(",", "")
    )


def _choice(who: str, line: Mapping[str, Any], cast: Cast) -> Choice:
    """Somebody of a list, with the bodies for which they came, by which whoever answers knows them."""
    person, bodies = cast.people.all.get(who), cast.bodies.all
    if person is None:  # a post, and what stands for it has the body
        return Choice(who)
    came_for = [bodies[each].name for each in ids_in(line.get("represents")) if each in bodies]
    return Choice(who, ", ".join(filter(None, (person.name, line.get("post")))), ", ".join(came_for))


def _before(people: Iterable[Person]) -> Iterator[tuple[str, str]]:
    """What somebody was called while it was open who is who, as one of several of a name too, and by their names."""
    called: dict[str, set[str]] = {}
    for each in people:
        for name in each.names:
            own = slug(person_key(name))
            for former in (own, *(f"{own}-{body}" for body in each.bodies), name, name.casefold(), person_key(name)):
                called.setdefault(former, set()).add(each.id)
    for former, ids in called.items():
        if len(ids) == 1 and former not in ids:
            yield former, min(ids)
