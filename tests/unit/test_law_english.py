from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import pytest

from compliance import files, vocabulary
from compliance.law import condition as c
from compliance.law import pack
from compliance.law.rule import Limb
from compliance.lawbook import clauses, english, naming, nouns
from compliance.lawbook import words as w
from compliance.lawbook.closing import declarations
from compliance.lawbook.naming import Setting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compliance.law.pack import PackedRule, RulePack


@cache
def rules() -> RulePack:
    """The rules that come with the program."""
    return pack.load()


def conditions() -> Iterator[tuple[PackedRule, Limb, c.Condition]]:
    """Each condition of each rule."""
    for packed in rules().rules:
        for limb, _, condition in packed.rule.conditions():
            yield packed, limb, condition


def read(**condition: Any) -> c.Condition:  # noqa: ANN401  # as a file has it
    """A condition as it would be written in a rule file."""
    limb = Limb.model_validate({"limb": "l", "role": "requirement", "plain": "it is so", "when": condition})
    return limb.when


def written(part: str) -> list[tuple[dict[str, Any], Any]]:
    """The conditions of a part of the file beside this one, with what is said of each."""
    loaded = files.read(Path(__file__).with_name("conditions-in-words.yaml"))
    return [(entry["when"], entry["says"]) for entry in loaded.data[part]]


def one_line(setting: Setting | None = None, **condition: Any) -> str:  # noqa: ANN401  # as a file has it
    """A condition that comes to a single clause."""
    lines = english.words(read(**condition), setting or Setting("partnership_plan"))
    assert len(lines) == 1, lines
    return lines[0].removeprefix("- ")


@pytest.mark.parametrize(
    "table, closed",
    [
        (w.ROLES, vocabulary.Role),
        (w.DEONTIC, vocabulary.Deontic),
        (w.GROUPS, vocabulary.GroupKind),
        (w.OCCASIONS, vocabulary.OccasionKind),
        (w.BODY_KINDS, vocabulary.BodyKind),
        (w.OFFICES, vocabulary.OfficeKind),
        (w.DECIDERS, vocabulary.Decider),
        (w.DOCUMENTS, vocabulary.DocumentKind),
        (w.CONTENTS, vocabulary.ContentItem),
        (w.TOPICS, vocabulary.Topic),
        (w.EVENT_TOPICS, vocabulary.EventTopic),
        (w.ARRANGEMENTS, vocabulary.ArrangementKind),
        (w.ARRANGEMENT_ITEMS, vocabulary.ArrangementItem),
        (w.CAPACITIES, vocabulary.Capacity),
        (w.MEETINGS, vocabulary.MeetingKind),
        (w.AREAS, vocabulary.AreaTest),
        (w.AREA_NAMES, vocabulary.AreaTest),
        (w.AREA_KINDS, vocabulary.AreaKind),
        (w.DECLARED, vocabulary.CompleteKind),
        (clauses._ACTS, vocabulary.EventKind),
        (nouns._NOUNS, vocabulary.SetName),
    ],
)
def test_every_word_of_a_closed_list_has_plain_english(table: dict[str, object], closed: object) -> None:
    """A word added to the vocabulary needs words for the rulebook too."""
    assert set(table) == set(get_args(closed))


def test_every_outcome_and_time_limit_has_plain_english() -> None:
    """The outcomes that a rule may ask of another, and the limits of time, are put into words."""
    assert set(w.OUTCOMES) == set(vocabulary.Outcome)
    assert all(w.time_limit(limit, "meeting") for limit in get_args(vocabulary.TimeLimit))
    assert w.time_limit("occasion", "year").startswith("By the act or meeting")
    assert w.time_limit("slot_end", "year") == "By the end of the year: 31 March."
    assert w.time_limit("slot_end", "calendar_year") == "By the end of the year: 31 December."


def test_every_kind_of_condition_has_an_arm() -> None:
    """No condition that can be written is without words."""
    assert set(english._ARMS) == set(c.KINDS.values())


def test_every_condition_of_the_rules_reads_as_plain_english() -> None:
    """No identifier, reference, bracketed gap or empty clause is left in the words of a rule."""
    for packed, limb, condition in conditions():
        setting = Setting.of(packed.rule, limb)
        for depth, text in english.said(condition, setting).lines():
            place = f"{packed.rule.rule}#{limb.limb} at {depth}: {text}"
            plain = re.sub(r"“[^”]*”|(?:recorded as a decision on|the finding on) [^ ,]+", "", text)
            plain = plain.replace("judged_by and judged_on", "")
            assert text.strip(), place
            assert "_" not in plain, place
            assert "{" not in text, place
            assert not re.search(r"\b[a-z]+\.[a-z]", plain), place


def test_every_bearer_of_the_rules_is_in_the_table() -> None:
    """Whoever is under a duty or is owed it has words of their own."""
    for packed in rules().rules:
        assert packed.rule.bearer in w.BEARERS, packed.id
        assert packed.rule.owed_to is None or packed.rule.owed_to in w.BEARERS, packed.id


@pytest.mark.parametrize("condition, said", written("words"))
def test_a_condition_in_words(condition: dict[str, Any], said: str) -> None:
    """Each kind of condition reads as a clause that is true when it is."""
    assert one_line(**condition) == said


def test_parts_are_set_in_below_what_joins_them() -> None:
    """A junction says how its parts are joined, and a negation turns that round."""
    parts = [{"area_is": "england"}, {"area_is": "city_of_london"}]
    assert english.words(read(all_of=parts)) == [
        "- all of these are so:",
        "  - the area is in England",
        "  - the area is the City of London",
    ]
    assert english.words(read(any_of=parts))[0] == "- one of these is so:"
    assert english.words(read(**{"not": {"any_of": parts}}))[0] == "- none of these is so:"
    assert english.words(read(**{"not": {"all_of": parts}}))[0] == "- not all of these are so:"


def test_a_decision_says_who_may_decide_and_how_it_is_recorded() -> None:
    """A standard that somebody decides shows the question, the deciders, the last day, the id and the shorthand."""
    condition = read(
        determined={
            "ask": "Is it enough?",
            "by": ["chair", "court"],
            "about": ["this", "group"],
            "part": "second",
            "until": "this.prepared",
            "shorthand": "this.senior",
        }
    )
    assert english.words(condition, Setting("partnership_plan", "reg-1#a")) == [
        "- it has been decided, yes: “Is it enough?”",
        "  - who may decide: the chair or a court",
        "  - decided no later than the day on which the plan was prepared",
        "  - recorded as a decision on reg-1#a.second, about the plan and the group",
        "  - or recorded with the plan as senior: true, with judged_by and judged_on",
    ]


def test_a_decision_on_a_yearly_duty_is_about_the_year() -> None:
    """Where the occasion is a year, a determination names the year and not the group."""
    packed = rules().by_id["reg-3/5@2007"]
    lines = english.words(packed.rule.limbs[0].when, Setting.of(packed.rule, packed.rule.limbs[0]))
    assert lines[-1].endswith("about the year (written like 2013-14)")


@pytest.mark.parametrize(
    "where, first, last",
    [
        (
            {"not": {"area_is": "england"}},
            "left out is any for which the area is in England",
            "for each of the others, ",
        ),
        (
            {"any_of": [{"area_is": "england"}, {"area_is": "county_area"}]},
            "looked at are only those for which one of these is so:",
            "for each of them, ",
        ),
    ],
)
def test_who_is_looked_at_comes_before_what_is_asked_of_them(where: dict[str, Any], first: str, last: str) -> None:
    """An `every` with a condition on its members says first which are meant."""
    condition = read(every={"of": "affected", "as": "one", "where": where, "satisfy": {"area_is": "city_of_london"}})
    lines = english.words(condition, Setting("requirement"))
    assert lines[0] == "- for each responsible authority affected by the requirement:"
    assert lines[1] == f"  - {first}"
    assert lines[-1] == f"  - {last}the area is the City of London"


def test_members_inside_members_are_told_apart() -> None:
    """Two things of one sort get the rule's own names, and a nested condition says of whom it speaks."""
    inner = {"of": "appointments", "as": "other", "where": {"is": {"value": "other.voting", "equals": "true"}}}
    condition = read(at_least={"of": "appointments", "as": "first", "where": {"at_least": inner}})
    text = english.words(condition)[0]
    assert text.endswith(
        "at least one member of the group on the day of whom this is so: that member (other) has a vote"
    )


def test_another_document_of_the_kind_is_not_called_as_the_one_looked_at() -> None:
    """“That one” is told from “the assessment”."""
    text = one_line(
        Setting("strategic_assessment"),
        at_least={
            "of": "documents",
            "with": {"kinds": "strategic_assessment"},
            "as": "earlier",
            "where": {"before": {"day": "earlier.prepared", "limit": {"from": "this.prepared"}}},
        },
    )
    assert text.endswith("where that one was prepared before the day on which the assessment was prepared")


def test_a_slice_of_a_standing_duty_is_called_days_and_not_a_year() -> None:
    """What a slot is depends on the occasion."""
    condition = read(before={"day": "slot.start", "limit": {"from": "slot.last"}})
    assert english.words(condition, Setting("standing")) == [
        "- the days looked at begin before the last of the days looked at"
    ]
    assert naming.Setting("year").ref("slot.start") == "1 April, on which the year begins"
    assert naming.Setting("calendar_year").ref("slot.start") == "1 January, on which the year begins"


@pytest.mark.parametrize("condition, said", written("closed_by"))
def test_which_declarations_close_a_condition(condition: dict[str, Any], said: list[str]) -> None:
    """Each condition names the kinds of thing that a record may declare complete, and of what."""
    assert declarations(read(**condition), Setting("partnership_plan")) == said


@pytest.mark.parametrize(
    "reference, text",
    [
        ("uksi-2012-2660/reg-2(3)", "SI 2012/2660, regulation 2(3)"),
        ("uksi-2023-1432/sch-7/para-4", "SI 2023/1432, Schedule 7, paragraph 4"),
        ("ukpga-1998-37/section-5", "1998 chapter 37, section 5"),
        ("uksi-2012-2892", "SI 2012/2892"),
        ("something else", "something else"),
    ],
)
def test_an_instrument_is_cited_as_a_lawyer_would(reference: str, text: str) -> None:
    """An id of legislation.gov.uk is turned into a citation; anything else stays as it is."""
    assert w.cite(reference) == text


def test_small_words() -> None:
    """Lists, numbers, articles and sentences come out as people write them."""
    assert [w.listed(["a"]), w.listed(["a", "b"], "or"), w.listed(["a", "b", "c"])] == ["a", "a or b", "a, b and c"]
    assert [w.number(0), w.number(10), w.number(11)] == ["no", "ten", "11"]
    assert [w.one("unitary council"), w.one("elected member"), w.one("Common Council of the City of London")] == [
        "a unitary council",
        "an elected member",
        "the Common Council of the City of London",
    ]
    assert [w.sentence("it is so"), w.sentence("s.5(4) lists them"), w.sentence("is it?"), w.sentence("")] == [
        "It is so.",
        "s.5(4) lists them.",
        "Is it?",
        ".",
    ]
    assert w.bearer("somebody_else") == "somebody else"
