"""Plain minutes in every usual layout of a list of people, made by crossing its parts; who is in them is known."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

Listed = tuple[str, str | None]
"""A name, and the organisation that is printed with it."""


@dataclass(frozen=True, slots=True)
class Somebody:
    """Somebody on a list."""

    name: str
    post: str
    body: str
    initials: str


PRESENT: Final = (
    Somebody("Ann Low", "Head of Community Safety", "Dale Borough Council", "AL"),
    Somebody("Supt Bob Ash", "Area Commander", "Dale Constabulary", "BA"),
    Somebody("Cllr Vera Elm", "Portfolio Holder for Community Safety", "Ashby District Council", "VE"),
    Somebody("Ken O'Yew", "Policy Officer", "Dale Probation Trust", "KOY"),
    Somebody("Dr Sue Fir-Oak", "Director of Public Health", "NHS Dale Clinical Commissioning Group", "SFO"),
    Somebody("T Rowan", "Group Manager", "Dale Fire and Rescue Service", "TR"),
)
AWAY: Final = (
    Somebody("Ms Gita Hazel", "Service Manager", "Victim Support", "GH"),
    Somebody("Councillor L Alder", "Leader", "Dale Borough Council", "LA"),
)

Entry = Callable[[Somebody], str]
ENTRIES: Final[dict[str, Entry]] = {
    "name, body": lambda of: f"{of.name}, {of.body}",
    "name (body)": lambda of: f"{of.name} ({of.body})",
    "name - body": lambda of: f"{of.name} - {of.body}",
    "name – body": lambda of: f"{of.name} – {of.body}",
    "name: body": lambda of: f"{of.name}: {of.body}",
    "name, post, body": lambda of: f"{of.name}, {of.post}, {of.body}",
    "name (post, body)": lambda of: f"{of.name} ({of.post}, {of.body})",
    "name - post, body": lambda of: f"{of.name} - {of.post}, {of.body}",
    "name – post – body": lambda of: f"{of.name} – {of.post} – {of.body}",
    "name, post (body)": lambda of: f"{of.name}, {of.post} ({of.body})",
    "name (post), body": lambda of: f"{of.name} ({of.post}), {of.body}",
    "name (initials) body": lambda of: f"{of.name} ({of.initials}) {of.body}",
    "name (initials), body": lambda of: f"{of.name} ({of.initials}), {of.body}",
    "name (initials) - post, body": lambda of: f"{of.name} ({of.initials}) - {of.post}, {of.body}",
    "name, body (initials)": lambda of: f"{of.name}, {of.body} ({of.initials})",
    "body: name": lambda of: f"{of.body}: {of.name}",
    "body - name": lambda of: f"{of.body} - {of.name}",
    "name": lambda of: of.name,
    "post: name": lambda of: f"{of.post}: {of.name}",
    "name - post": lambda of: f"{of.name} - {of.post}",
}
"""What an entry of a list is: its parts, and what stands between them."""

Parting = Callable[[str, list[str]], str]
PARTED: Final[dict[str, Parting]] = {
    "lines": lambda label, listed: "\n".join([label, *listed]),
    "blank lines": lambda label, listed: "\n\n".join([label, *listed]),
    "bullets": lambda label, listed: "\n".join([label, "", *(f"• {each}" for each in listed)]),
    "dashes": lambda label, listed: "\n".join([label, "", *(f"- {each}" for each in listed)]),
    "numbers": lambda label, listed: "\n".join([label, *(f"{at}. {each}" for at, each in enumerate(listed, 1))]),
    "semicolons": lambda label, listed: f"{label.strip(' :–-')}: {'; '.join(listed)}",
    "beside the label": lambda label, listed: "\n".join(
        f"{head:18}{each}" for head, each in zip([f"{label.strip(' :–-')}:", *[""] * len(listed)], listed, strict=False)
    ),
}
"""What stands between the entries."""

CHAIRS: Final[dict[str, Callable[[str, Somebody], str]]] = {
    "nobody": lambda entry, _: entry,
    "behind the name": lambda entry, of: entry.replace(of.name, f"{of.name} (Chair)", 1),
    "at the end": lambda entry, _: f"{entry} (Chair)",
    "in the chair": lambda entry, of: entry.replace(of.name, f"{of.name} (in the Chair)", 1),
    "behind a dash": lambda entry, _: f"{entry} - Chair",
    "before": lambda entry, _: f"Chair: {entry}",
}
"""How the first entry says who was in the chair."""

LABELS: Final = (
    "Present",
    "Present:",
    "PRESENT",
    "Attendees:",
    "Attendance",
    "Those present",
    "PRESENT:-",
    "Present –",
)
TITLES: Final = (
    "MINUTES OF A MEETING OF THE DALE SAFETY PARTNERSHIP\nHELD ON 6 JUNE 2014 AT 10.00AM IN THE TOWN HALL, DALE",
    "Dale Safety Partnership\nMinutes of the meeting held on 6 June 2014\nTown Hall, Dale, 10.00am",
    "Minutes of the Dale Safety Partnership meeting held at 10.00am on 6 June 2014 in the Town Hall, Dale.",
    "Dale Safety Partnership\nMinutes\n\nDate: 6 June 2014\nTime: 10.00am\nVenue: Town Hall, Dale",
    "DRAFT MINUTES\nDale Safety Partnership\n6 June 2014 at 10.00am\nTown Hall, Dale",
)
ASIDE: Final = ("", "In attendance:", "Officers in attendance", "Also present:", "Officers:")
APOLOGIES: Final = (
    "Apologies: {0} ({1}), {2} ({3})",
    "Apologies for absence were received from {0} ({1}) and {2} ({3}).",
    "Apologies:\n{0}, {1}\n{2}, {3}",
)


@dataclass(frozen=True, slots=True)
class Layout:
    """How a paper is laid out: the names of its parts."""

    entry: str
    parted: str
    chair: str

    @property
    def can_be_read(self) -> bool:
        """Whether anybody could tell: two labels before one name are no clerk's form."""
        return not (self.chair == "before" and self.entry in {"body: name", "post: name", "body - name"})


def layouts() -> Iterator[Layout]:
    """Every layout, crossed."""
    made = (Layout(*each) for each in itertools.product(ENTRIES, PARTED, CHAIRS))
    return (layout for layout in made if layout.can_be_read)


def paper(layout: Layout, turn: int) -> tuple[str, list[Listed], list[Listed]]:
    """A paper, with who was there and who sent apologies; titles, labels and what else it has take turns."""
    entry = ENTRIES[layout.entry]
    listed = [entry(each) for each in PRESENT]
    listed[0] = CHAIRS[layout.chair](listed[0], PRESENT[0])
    aside = ASIDE[turn % len(ASIDE)]
    clerk = f"{aside}\nMary Holly, Democratic Services Officer, Dale Borough Council\n\n" if aside else ""
    away = APOLOGIES[turn % len(APOLOGIES)].format(*(said for each in AWAY for said in (each.name, each.body)))
    title, label = TITLES[turn % len(TITLES)], LABELS[turn % len(LABELS)]
    text = (
        f"{title}\n\n{PARTED[layout.parted](label, listed)}\n\n{clerk}{away}\n\n"
        "1. Minutes of the Last Meeting\n\nThe minutes of 4 March 2014 were agreed as a correct record.\n\n"
        "2. Performance Report\n\nMembers heard what had been done since the spring.\n"
    )
    there: list[Listed] = [(each.name, each.body if "body" in layout.entry else None) for each in PRESENT]
    there += [("Mary Holly", "Dale Borough Council")] if aside else []
    return text, there, [(each.name, each.body) for each in AWAY]
