"""Terms of reference and lists of members as arrangements and places: the plainest words only, the rest asked."""

from __future__ import annotations

import re
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from compliance.intake.draft.asking.desk import printed, where
from compliance.intake.draft.asking.question import NONE, Ask, Choice, choices
from compliance.intake.draft.asking.quoted import days_given, end_of, places, quotation, spoken
from compliance.intake.draft.terms import plain_terms
from compliance.intake.draft.terms.details import left_open, unknown
from compliance.intake.draft.terms.further_terms import further
from compliance.intake.draft.terms.touched import not_carried, touched, without
from compliance.intake.draft.written.yaml_text import Noted
from compliance.intake.matter.beyond.spoken import BEGUN

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from compliance.intake.draft.asking.desk import Desk
    from compliance.intake.draft.asking.known import Known
    from compliance.intake.draft.papers.sources import Sources
    from compliance.intake.draft.who.bodies import Bodies
    from compliance.intake.draft.who.people import People
    from compliance.intake.reading import Item, Reading, Said


_OF: Final = {
    "members": "members", "responsible_authorities": "responsible_authorities",
    "responsible authorities": "responsible_authorities", "authorities": "responsible_authorities",
}  # fmt: skip
_OTHER: Final = "something else"
_IF_INQUORATE: Final = {
    "adjourn": "the meeting is put off to another day", "no_decisions": "it may go on, and decides nothing",
    "notes_only": "only notes are taken of it", "agree_by_email": "what it decides is then agreed by email",
    "ratify_at_next": "what it decides is ratified at the next meeting",
    _OTHER: "or several of these: the record has no word for it, and what was done is for you to check",
}  # fmt: skip
_YEARS: Final = {
    "year": "year", "financial year": "year", "calendar_year": "calendar_year", "calendar year": "calendar_year",
}  # fmt: skip
_NAMED: Final = re.compile(
    r"(?i)\bquorum\b|\bfrequency of (?:the )?meetings\b"
    r"|^(?:named |use of )?(?:substitut(?:es?|ions?)|deputies|deputi[sz]ing)\b"
    r"|^(?:casting vote|voting rights|voting arrangements)\b"
)
"""Titles of items that are of a matter of the terms alone."""


class Terms:
    """Arrangements and places from papers that set a group up."""

    def __init__(self, known: Known, desk: Desk, sources: Sources, people: People, bodies: Bodies) -> None:
        """Take the registers."""
        self._known, self._desk, self._sources = known, desk, sources
        self._people, self._bodies = people, bodies

    def arrangements(self, papers: Iterable[tuple[Reading, str]], own: str) -> list[Any]:
        """An arrangement for each paper of terms."""
        found = []
        for reading, group in papers:
            if reading.kind != "terms_of_reference":
                continue
            label = reading.date.isoformat() if reading.date else reading.sha256[:8]
            entry: dict[str, Any] = {"id": self._known.fresh(f"terms-{label}"), "kind": "terms_of_reference"}
            if group != own:
                entry["group"] = group
            told = [(reading, said) for said in spoken(reading, BEGUN)]
            ask = Ask(
                f"terms.{label}.from",
                f"{quotation(told)} From which day were these terms of reference in force?".strip(),
                "day",
                places(told) or (where(reading.path, reading.places.get("date")),),
                _each_once((*self._days(group, own), *_printed_days(reading))),
                example="2013-06-05",
            )
            start = self._desk.put(ask)
            entry["from"] = start or Noted("2000-01-01", (ask.id,), held=True)
            said = self._said(reading, label)
            if said:
                entry["terms"] = said
            entry["source"] = {"of": self._sources.of(reading)}
            found.append(entry)
        return found

    def _days(self, group: str, own: str) -> tuple[Choice, ...]:
        """From which days the record has terms of which it does not say what they are: these may be they."""
        there = [
            each
            for each in self._known.section("arrangements")
            if each["kind"] == "terms_of_reference" and not each.get("terms") and each.get("group", own) == group
        ]
        words = "the record has terms of reference from that day, and not what they say"
        return tuple(Choice(day, words) for day in dict.fromkeys(str(each["from"]) for each in there if "from" in each))

    def agreed(
        self, reading: Reading, item: Item, label: str, there: Mapping[str, Any] = MappingProxyType({})
    ) -> dict[str, Any] | None:
        """What minutes say at an item of a quorum, of how often the group meets, and of whatever else was decided.

        Args:
            reading: of the minutes.
            item: one of its items.
            label: what the questions are called by.
            there: the terms that the record has of the item, if it has; what those settle is left out.
        """
        settled = {*(there.get("terms") or {}), *((there.get("terms") or {}).get("silent_on") or [])}
        found = said_at(reading, item)
        recorded = (there.get("terms") or {}).get("quorum") or {}
        if (quorum := found["quorum"]) and recorded.get("words") == printed(quorum.text, 2000):
            settled -= {"quorum"} if _asked_again(recorded, quorum) else set()
        here = {name: None if name in settled else each for name, each in found.items()}
        more = {} if item.closed_session else without(touched(item), settled)
        only = replace(
            reading,
            quorum=here["quorum"], frequency=here["frequency"], voting=more.get("voting"),
            chair_terms=more.get("chair"), substitutes_terms=more.get("substitutes"), minutes_terms=more.get("minutes"),
        )  # fmt: skip
        made = self._said(only, label) or {}
        return (
            {name: term for name, term in made.items() if name not in settled}
            if there
            else (not_carried(made, item, label) or None)
        )

    def _said(self, reading: Reading, label: str) -> dict[str, Any] | None:
        terms: dict[str, Any] = {}
        if reading.quorum:
            terms |= _if_said("quorum", self._quorum(reading, reading.quorum, label))
        if reading.frequency:
            made = self._on_record("frequency", reading.frequency)
            made = made or left_open("frequency", self._frequency(reading, reading.frequency, label))
            terms |= _if_said("frequency", made)
        if reading.voting:
            casting = plain_terms.casting_vote(reading.voting.text)
            voting = {"words": printed(reading.voting.text, 2000)}
            terms["voting"] = {"casting_vote": casting, **voting} if casting else voting
        return (terms | further(reading, label, self._desk, self._on_record)) or None

    def _on_record(self, name: str, said: Said) -> Any:  # noqa: ANN401
        """What the record has already made of the very words, so that nobody is asked of them a second time."""
        quoted = printed(said.text, 2000)
        there = [(each.get("terms") or {}).get(name) or {} for each in self._known.section("arrangements")]
        return next((each for each in there if each.get("words") == quoted), None)

    def _quorum(self, reading: Reading, said: Said, label: str) -> Any:  # noqa: ANN401
        """A plain number or part, if that is all that is said; else the words, with a question."""
        words = printed(said.text, 2000)
        there = self._on_record("quorum", said) or {}
        if there and not _asked_again(there, said):
            return there
        size, none = plain_terms.without_quorum(words)
        term = there.get("term") or plain_terms.quorum(size)
        made: Any = {"term": term, "words": words} if term else self._size(reading, said, label, words)
        if none and made:
            answer = there.get("if_inquorate") or self._desk.put(_if_inquorate(reading, said, label, none))
            made = _with_what_is_done(made, answer, f"terms.{label}.if-inquorate")
        return left_open("quorum", made)

    def _size(self, reading: Reading, said: Said, label: str, words: str) -> Any:  # noqa: ANN401
        """How many have to be there, as it is answered where the words are not of the plainest."""
        ask = Ask(
            f"terms.{label}.quorum",
            f'{_who(reading)} say of a quorum: "{printed(words).rstrip(".")}". Is it a plain number of members, or of '
            "responsible authorities? If it is anything else, answer none and write the term by hand (docs/record.md).",
            "entries",
            (where(reading.path, said.at),),
            fields=("number", "of"),
            single=True,
            example="{number: 4, of: members}; of: members or responsible_authorities",
        )
        answer = self._desk.put(ask)
        if not answer:
            return _by_hand({"words": words}, ask.id, answer)
        of = _OF.get(answer[0].get("of", "members").casefold())
        number = plain_terms.count(answer[0]["number"])
        if not of or not number:
            self._desk.refuse(ask.id, "this is not a number of members or of responsible_authorities", ask.example)
            return None
        return {"term": {of: number}, "words": words}

    def _frequency(self, reading: Reading, said: Said, label: str) -> Any:  # noqa: ANN401
        """How often, where the words name the year that they count, or once somebody has said which it is."""
        words = printed(said.text, 2000)
        plain = plain_terms.often(words)
        if plain and plain[1]:
            return {"times": str(plain[0]), "in": plain[1], "words": words}
        ask = Ask(
            f"terms.{label}.frequency",
            f'{_who(reading)} say how often the group meets: "{printed(words).rstrip(".")}". How many times is '
            "that, and in which year: from 1 April (year) or from 1 January (calendar_year)?",
            "entries",
            (where(reading.path, said.at),),
            fields=("times", "in"),
            single=True,
            example="{times: 4, in: year}, or none if the words set no number",
        )
        answer = self._desk.put(ask)
        if not answer:
            likely = {"times": str(plain[0]), "in": "year"} if plain else {}
            return _by_hand(likely | {"words": words}, ask.id, answer)
        times, year = plain_terms.count(answer[0]["times"]), _YEARS.get(answer[0].get("in", "year").casefold())
        if not times or not year:
            self._desk.refuse(ask.id, "this is not so many times in a year or calendar_year", ask.example)
            return None
        return {"times": times, "in": year, "words": words}

    def places(self, papers: Iterable[tuple[Reading, str]], own: str) -> list[Any]:
        """A place for each entry of a list of members; since when, and who appointed them, it does not say."""
        found = []
        for reading, group in papers:
            for each in reading.members:
                match = self._bodies.match(each.organisation) if each.organisation else None
                entry: dict[str, Any] = {}
                if each.name:
                    body = match.body if match else None
                    source = {"of": self._sources.of(reading)}
                    entry["person"] = self._people.match(each.name, body, source, where(reading.path, each.at))
                if each.post or not each.name:
                    entry["post"] = each.post or each.organisation or "not printed"
                if group != own:
                    entry["group"] = group
                if match and match.body:
                    entry["from_authority"] = match.body
                if each.voting is not None:
                    entry["voting"] = each.voting
                entry["source"] = self._sources.cite(reading, each.at)
                found.append(Noted(entry, match.asks) if match and match.asks else entry)
        return found


def _if_inquorate(reading: Reading, said: Said, label: str, words: str) -> Ask:
    """What is done without a quorum."""
    return Ask(
        f"terms.{label}.if-inquorate",
        f'{_who(reading)} say of a meeting without a quorum: "{printed(words).rstrip(".")}". What is then done?',
        "choice",
        (where(reading.path, said.at),),
        choices(_IF_INQUORATE),
        formerly=((NONE, _OTHER),),
    )


def _with_what_is_done(made: Any, answer: str | None, ask: str) -> Any:  # noqa: ANN401
    """A quorum with what is done without it, which is kept whether or not it is known what makes one."""
    noted = made if isinstance(made, Noted) else Noted(made)
    value = noted.value if answer in (None, _OTHER) else noted.value | {"if_inquorate": answer}
    asks = (*noted.asks, *([ask] if answer is None else []))
    return Noted(value, asks, remark=noted.remark) if asks else value


def _asked_again(there: Mapping[str, Any], said: Said) -> bool:
    """Whether a quorum on record leaves open what the words that made it tell."""
    open_ = unknown(there)
    return "term" in open_ or ("if_inquorate" in open_ and bool(plain_terms.without_quorum(said.text)[1]))


def _printed_days(reading: Reading) -> list[Choice]:
    """The days on which terms say that they were agreed or changed, the last one first."""
    return [Choice(each.isoformat(), "the terms give it") for each in sorted({*days_given(reading)}, reverse=True)]


def _each_once(choices: Iterable[Choice]) -> tuple[Choice, ...]:
    found: dict[str, Choice] = {}
    for each in choices:
        found.setdefault(each.value, each)
    return tuple(found.values())


def _who(reading: Reading) -> str:
    return "The terms" if reading.kind == "terms_of_reference" else "The minutes"


def said_at(reading: Reading, item: Item, *, decided: bool = False) -> dict[str, Said | None]:
    """The quorum and the frequency that are printed at an item, or in what was decided at it; and what its title names.

    Args:
        reading: of the minutes.
        item: one of its items.
        decided: whether it must stand in the decision, since nothing else shows that it is the group's own.
    """
    end = end_of(reading, item)
    decision = " ".join((item.resolution or "").split())
    named = _NAMED.search(item.title or "") is not None
    found: dict[str, Said | None] = {}
    for name, first in (("quorum", reading.quorum), ("frequency", reading.frequency)):
        every = [*([first] if first else []), *(said for matter, said in reading.said_again if matter == name)]
        inside = [said for said in every if item.at.line <= said.at.line < end]
        told = [said for said in inside if " ".join(said.text.split("\n")[0].split()) in decision]
        found[name] = next(iter(told or ([] if decided and not named else inside)), None)
    if not decided or named:  # in other words, or on the line of the title
        unread = {} if item.closed_session else touched(item)
        found = {name: said or unread.get(name) for name, said in found.items()}
        found |= {name: unread[name] for name in ("substitutes", "voting") if named and name in unread}
    return found


def _if_said(name: str, term: Any) -> dict[str, Any]:  # noqa: ANN401
    return {} if term is None else {name: term}


def _by_hand(term: dict[str, Any], ask: str, answer: object) -> Noted:
    """A term that waits for an answer; or, where no plain number answers it, for whoever can write it."""
    remark = "" if answer is None else "No plain number: write it by hand, if the record can say it (docs/record.md)."
    return Noted(term, (ask,), held=True, remark=remark)
