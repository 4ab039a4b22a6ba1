"""Facts about the quorum of a group's own terms, applied to those present at one meeting."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compliance.assess.findings.finding import Evidence
from compliance.assess.quorum.meeting import QUESTION
from compliance.assess.quorum.people import people
from compliance.assess.quorum.person import Attender, QuorumFacts
from compliance.assess.quorum.quorum import evaluate_quorum
from compliance.record.model import Appointment, Attendance, Office, Quorum, Terms
from compliance.report.wording.quorum import QUORUM_WORDS
from compliance.truth import FALSE, TRUE, UNKNOWN, Truth

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compliance.assess.findings.finding import Ground, Need

ASSESS = Path(__file__).parents[2] / "compliance" / "assess" / "quorum"


def quorum(term: dict[str, Any], **counts: bool) -> Quorum:
    """The quorum of the terms, as a record writes it."""
    return Quorum.model_validate({"term": term, "counts": counts})


def person(name: str = "p1", *bodies: str, **more: Any) -> dict[str, Any]:  # noqa: ANN401
    """A member present for the bodies."""
    return {"person": name, "represents": list(bodies), "capacity": "member", "remote": False, **more}


def facts(*present: dict[str, Any], closed: bool = True, **more: Any) -> QuorumFacts:  # noqa: ANN401
    """A meeting with those present, and the list declared complete."""
    listed = tuple(Attender(Attendance.model_validate(each)) for each in present)
    more["members"] = tuple(Appointment.model_validate(each) for each in more.get("members", ()))
    for office in ("chairs", "deputies"):
        entries = ({"of": "board", "office": "chair", **each} for each in more.get(office, ()))
        more[office] = tuple(Office.model_validate(each) for each in entries)
    return QuorumFacts("m1", listed, attendance_complete=closed, **more)


def truth(term: dict[str, Any], given: QuorumFacts, **counts: bool) -> Truth:
    """Whether the quorum was reached."""
    return evaluate_quorum(quorum(term, **counts), given).truth


def grounds(ground: Ground) -> Iterator[Ground]:
    """A ground and all below it."""
    yield ground
    for child in ground.children:
        yield from grounds(child)


def needs(ground: Ground) -> list[Need]:
    """The open decisions."""
    return [each.decision for each in grounds(ground) if each.decision is not None]


def codes(ground: Ground) -> set[str]:
    """Every reason given."""
    return {each.reason.code for each in grounds(ground)}


def said(ground: Ground) -> list[str]:
    """Every reason in words."""
    return [
        QUORUM_WORDS[each.reason.code].format(
            **{
                name: ", ".join(value) if isinstance(value, tuple) else value
                for name, value in each.reason.args.items()
            }
        )
        for each in grounds(ground)
    ]


class TestMembers:
    def test_enough_members_reach_it(self) -> None:
        """Two members present are a quorum of two, whoever else may have come."""
        assert truth({"members": 2}, facts(person("a"), person("b"), closed=False)) is TRUE

    def test_too_few_on_a_complete_list(self) -> None:
        """One member is no quorum of two where the list is complete."""
        assert truth({"members": 2}, facts(person("a"))) is FALSE

    def test_too_few_on_a_list_not_declared_complete(self) -> None:
        """Somebody else may have come where the list is not declared complete."""
        ground = evaluate_quorum(quorum({"members": 2}), facts(person("a"), closed=False))
        assert ground.truth is UNKNOWN
        assert "quorum_members_open" in codes(ground)

    def test_no_list(self) -> None:
        """A meeting without a list of those present is not one that nobody came to."""
        ground = evaluate_quorum(quorum({"members": 1}), QuorumFacts("m1", attendance_complete=True))
        assert ground.truth is UNKNOWN
        assert "quorum_members_no_list" in codes(ground)

    def test_nobody_came(self) -> None:
        """A complete list with nobody on it is no quorum of one."""
        assert truth({"members": 1}, facts()) is FALSE

    @pytest.mark.parametrize(
        "capacity", ["co_operating_body", "participating_body", "invited", "uninvited", "officer", "observer"]
    )
    def test_others_do_not_count(self, capacity: str) -> None:
        """Those who attend in another capacity are no members."""
        assert truth({"members": 1}, facts(person("a", capacity=capacity))) is FALSE

    def test_capacity_not_recorded(self) -> None:
        """Somebody of whom no capacity is recorded may have been a member."""
        assert truth({"members": 1}, facts(person("a", capacity=None))) is UNKNOWN

    def test_capacity_not_recorded_of_an_appointed_member(self) -> None:
        """Somebody with a place on the group that day attends as a member if no capacity is recorded."""
        given = facts(person("a", capacity=None), members=[{"person": "a"}])
        assert truth({"members": 1}, given) is TRUE

    def test_capacity_not_recorded_of_an_appointed_post(self) -> None:
        """A post stands for its holder where the record gives no names."""
        given = facts({"post": "Head of  Housing", "represents": ["bc"]}, members=[{"post": "head of housing"}])
        assert truth({"members": 1}, given) is TRUE

    @pytest.mark.parametrize(
        "members, complete, substitutes, wanted",
        [
            ([{"person": "b"}], True, False, FALSE),
            ([{"person": "b"}], True, None, UNKNOWN),
            ([{"person": "b"}], False, False, UNKNOWN),
            ([{"person": "b"}, {"post": "Head of housing"}], True, False, UNKNOWN),
        ],
    )
    def test_capacity_not_recorded_of_somebody_not_appointed(
        self, members: list[dict[str, Any]], complete: bool, substitutes: bool | None, wanted: Truth
    ) -> None:
        """Only a complete list of named members, and no substitutes, shows that somebody is none."""
        given = facts(person("a", capacity=None), members=members, members_complete=complete)
        counts = {} if substitutes is None else {"substitutes": substitutes}
        assert truth({"members": 1}, given, **counts) is wanted

    def test_somebody_listed_twice_is_one_person(self) -> None:
        """A name that stands twice on the list counts once."""
        assert truth({"members": 2}, facts(person("a"), person("a"))) is FALSE

    def test_second_line_may_add_what_the_first_left_out(self) -> None:
        """What two lines say of one person is put together."""
        given = facts(person("a", "bc", capacity=None), person("a", "fire"))
        assert truth({"named_authorities": ["bc", "fire"]}, given, double_representation=True) is TRUE

    def test_a_post_listed_twice_may_be_one_person(self) -> None:
        """Two lines with one post, for one body, may be one person or two."""
        one = {"post": "Councillor", "represents": ["bc"], "capacity": "member", "remote": False}
        assert truth({"members": 2}, facts(one, one)) is UNKNOWN
        assert truth({"members": 1}, facts(one, one)) is TRUE
        assert truth({"members": 2}, facts(one, {**one, "represents": ["dc"]})) is TRUE
        assert truth({"members": 4}, facts(one, one, one)) is FALSE


class TestWhoCounts:
    @pytest.mark.parametrize("says, wanted", [(True, TRUE), (False, FALSE), (None, UNKNOWN)])
    def test_substitutes(self, says: bool | None, wanted: Truth) -> None:
        """A substitute counts if the terms say so, and is in doubt if they do not say."""
        counts = {} if says is None else {"substitutes": says}
        assert truth({"members": 1}, facts(person("a", capacity="substitute")), **counts) is wanted
        by_note = person("a", capacity=None, substitute_for="the chief executive")
        assert truth({"members": 1}, facts(by_note), **counts) is wanted

    def test_substitutes_not_allowed(self) -> None:
        """Where the terms allow no substitutes, none counts."""
        given = facts(person("a", capacity="substitute"), terms=Terms(substitutes_allowed=False))
        assert truth({"members": 1}, given) is FALSE

    @pytest.mark.parametrize("says, wanted", [(True, TRUE), (False, FALSE), (None, UNKNOWN)])
    def test_remote(self, says: bool | None, wanted: Truth) -> None:
        """Somebody who attends from elsewhere counts if the terms say so."""
        counts = {} if says is None else {"remote": says}
        assert truth({"members": 1}, facts(person("a", remote=True)), **counts) is wanted

    @pytest.mark.parametrize("says, wanted", [(True, TRUE), (False, UNKNOWN), (None, TRUE)])
    def test_remote_not_recorded(self, says: bool | None, wanted: Truth) -> None:
        """Whether somebody attended from elsewhere is asked only where the terms exclude it."""
        counts = {} if says is None else {"remote": says}
        assert truth({"members": 1}, facts(person("a", remote=None)), **counts) is wanted

    @pytest.mark.parametrize("says, wanted", [(True, TRUE), (False, FALSE), (None, UNKNOWN)])
    def test_without_a_vote(self, says: bool | None, wanted: Truth) -> None:
        """A member without a vote counts if the terms say so."""
        counts = {} if says is None else {"non_voting": says}
        given = facts(person("a"), members=[{"person": "a", "voting": False}])
        assert truth({"members": 1}, given, **counts) is wanted
        by_terms = facts(person("a", "pcc"), terms=Terms.model_validate({"voting": {"non_voting": ["pcc"]}}))
        assert truth({"members": 1}, by_terms, **counts) is wanted

    @pytest.mark.parametrize("voting, wanted", [(True, TRUE), (False, FALSE), (None, UNKNOWN)])
    def test_vote_where_only_voting_members_count(self, voting: bool | None, wanted: Truth) -> None:
        """Where only members with a vote count, a vote that is not recorded is asked for."""
        given = facts(person("a"), members=[{"person": "a", "voting": voting}])
        assert truth({"members": 1}, given, non_voting=False) is wanted

    def test_vote_by_the_body_represented(self) -> None:
        """The terms' lists of bodies tell whose members vote."""
        terms = Terms.model_validate({"voting": {"voting": ["bc"]}})
        assert truth({"members": 1}, facts(person("a", "bc"), terms=terms), non_voting=False) is TRUE
        assert truth({"members": 1}, facts(person("a", "pcc"), terms=terms), non_voting=False) is FALSE
        perhaps = person("a", "pcc", perhaps_represents=["bc"])
        assert truth({"members": 1}, facts(perhaps, terms=terms), non_voting=False) is UNKNOWN

    def test_two_places_of_which_one_votes(self) -> None:
        """Somebody with two places, one voting and one not, is in doubt where only voting members count."""
        given = facts(person("a"), members=[{"person": "a", "voting": False}, {"person": "a", "voting": True}])
        assert truth({"members": 1}, given, non_voting=False) is UNKNOWN
        assert truth({"members": 1}, given) is TRUE

    @pytest.mark.parametrize("says, wanted", [(True, TRUE), (False, FALSE), (None, UNKNOWN)])
    def test_one_person_for_two_bodies_fills_two_places(self, says: bool | None, wanted: Truth) -> None:
        """Somebody who came for two bodies counts twice if the terms say so."""
        counts = {} if says is None else {"double_representation": says}
        assert truth({"members": 2}, facts(person("a", "bc", "dc")), **counts) is wanted

    def test_second_body_in_doubt(self) -> None:
        """A second body that the source leaves in doubt counts for certain in no case."""
        given = facts(person("a", "bc", perhaps_represents=["dc"]))
        assert truth({"members": 2}, given, double_representation=True) is UNKNOWN


class TestFraction:
    @pytest.mark.parametrize(
        "rounding, members, needed",
        [
            ("up", 7, 4),
            ("down", 7, 3),
            ("nearest", 7, 4),
            ("more_than", 7, 4),
            ("up", 8, 4),
            ("down", 8, 4),
            ("nearest", 8, 4),
            ("more_than", 8, 5),
            ("down", 1, 1),
        ],
    )
    def test_rounding(self, rounding: str, members: int, needed: int) -> None:
        """Half of the members, by each way of rounding; never fewer than one."""
        term = {"fraction_of_members": {"numerator": 1, "denominator": 2, "rounding": rounding}}
        seats = [{"person": f"p{number}"} for number in range(members)]
        everybody = [person(f"p{number}") for number in range(members)]
        enough = facts(*everybody[:needed], members=seats, members_complete=True)
        too_few = facts(*everybody[: needed - 1], members=seats, members_complete=True)
        assert truth(term, enough) is TRUE
        assert truth(term, too_few) is FALSE

    def test_third_to_the_nearest(self) -> None:
        """A third of 4 is 1, and of 5 is 2, to the nearest whole number."""
        term = {"fraction_of_members": {"numerator": 1, "denominator": 3, "rounding": "nearest"}}
        assert (
            truth(
                term,
                facts(person("p0"), members=[{"person": f"p{n}"} for n in range(4)], members_complete=True),
            )
            is TRUE
        )
        assert (
            truth(
                term,
                facts(person("p0"), members=[{"person": f"p{n}"} for n in range(5)], members_complete=True),
            )
            is FALSE
        )

    HALF: dict[str, Any] = {"numerator": 1, "denominator": 2, "rounding": "up"}  # noqa: RUF012

    def test_members_not_declared_complete(self) -> None:
        """A part of an unknown number is not reached for certain, but may certainly be missed."""
        term = {"fraction_of_members": self.HALF}
        seats = [{"person": f"p{number}"} for number in range(4)]
        assert truth(term, facts(person("p0"), person("p1"), members=seats)) is UNKNOWN
        assert truth(term, facts(person("p0"), members=seats)) is FALSE
        assert truth(term, facts(person("p0"), members=seats, closed=False)) is UNKNOWN

    def test_number_of_places_fixed_by_the_terms(self) -> None:
        """Where the terms fix the number of places, vacant ones are among them."""
        term = {"fraction_of_members": {**self.HALF, "seats": 4}}
        assert truth(term, facts(person("a"), person("b"))) is TRUE
        assert truth(term, facts(person("a"))) is FALSE

    def test_part_of_the_voting_members(self) -> None:
        """A part of the voting members leaves the others out of the reckoning."""
        term = {"fraction_of_members": {**self.HALF, "of": "voting_members"}}
        seats = [
            {"person": "a", "voting": True},
            {"person": "b", "voting": True},
            {"person": "c", "voting": False},
        ]
        assert truth(term, facts(person("a"), members=seats, members_complete=True)) is TRUE
        unsaid = [*seats, {"person": "d"}]
        assert truth(term, facts(person("a"), members=unsaid, members_complete=True)) is UNKNOWN

    def test_no_members(self) -> None:
        """A part of nobody is not reached, and not missed."""
        assert truth({"fraction_of_members": self.HALF}, facts(members_complete=True)) is UNKNOWN

    @pytest.mark.parametrize("says, wanted", [(True, FALSE), (False, TRUE), (None, UNKNOWN)])
    def test_one_person_with_two_places(self, says: bool | None, wanted: Truth) -> None:
        """Two places of one person are two members only if one who represents two bodies counts for both."""
        term = {"fraction_of_members": self.HALF}
        counts = {} if says is None else {"double_representation": says}
        seats = [{"person": "a"}, {"person": "b"}, {"person": "b"}]
        given = facts(person("a"), members=seats, members_complete=True)
        assert truth(term, given, **counts) is wanted


RAS = frozenset({"bc", "police", "fire", "icb"})


class TestAuthorities:
    def test_so_many_represented(self) -> None:
        """Three responsible authorities, however many people came for each."""
        given = facts(
            person("a", "bc"),
            person("b", "bc"),
            person("c", "police"),
            person("d", "fire"),
            authorities=RAS,
            authorities_complete=True,
        )
        assert truth({"responsible_authorities": 3}, given) is TRUE
        assert truth({"responsible_authorities": 4}, given) is FALSE

    def test_bodies_that_are_no_responsible_authorities(self) -> None:
        """Another body does not count, if the list of authorities is complete."""
        whole = facts(person("a", "charity"), authorities=RAS, authorities_complete=True)
        assert truth({"responsible_authorities": 1}, whole) is FALSE
        assert truth({"responsible_authorities": 1}, replace(whole, authorities_complete=False)) is UNKNOWN

    def test_more_than_there_are(self) -> None:
        """A number greater than that of all the authorities is never reached."""
        given = facts(closed=False, authorities=RAS, authorities_complete=True)
        assert truth({"responsible_authorities": 5}, given) is FALSE
        assert truth({"responsible_authorities": 4}, given) is UNKNOWN

    def test_body_not_recorded(self) -> None:
        """Somebody of whom it is not recorded for whom they came may have come for an authority."""
        stranger = person("b")
        del stranger["represents"]
        given = facts(person("a", "bc"), stranger, authorities=RAS, authorities_complete=True)
        assert truth({"responsible_authorities": 2}, given) is UNKNOWN
        assert truth({"responsible_authorities": 3}, given) is UNKNOWN
        assert truth({"responsible_authorities": 3}, given, double_representation=False) is FALSE
        assert truth({"named_authorities": ["bc", "fire"]}, given) is UNKNOWN
        assert truth({"named_authorities": ["bc", "fire", "icb"]}, given) is UNKNOWN
        assert truth({"named_authorities": ["bc", "fire", "icb"]}, given, double_representation=False) is FALSE

    @pytest.mark.parametrize("term", [{"responsible_authorities": 2}, {"named_authorities": ["bc", "fire"]}])
    @pytest.mark.parametrize("turned", [False, True], ids=["body first", "body last"])
    def test_listed_twice_and_once_with_the_body(self, term: dict[str, Any], turned: bool) -> None:
        """Somebody listed twice, once with the body and once without, came for that body and not for just any."""
        without = person("a")
        del without["represents"]
        lines = [person("a", "bc"), without]
        given = facts(*(lines[::-1] if turned else lines), authorities=RAS, authorities_complete=True)
        assert truth(term, given) is FALSE
        assert truth(term, facts(without, authorities=RAS, authorities_complete=True)) is UNKNOWN

    @pytest.mark.parametrize("term", [{"responsible_authorities": 2}, {"named_authorities": ["bc", "fire"]}])
    @pytest.mark.parametrize("says, wanted", [(True, TRUE), (False, FALSE), (None, UNKNOWN)])
    def test_one_person_for_two_authorities(self, term: dict[str, Any], says: bool | None, wanted: Truth) -> None:
        """One person for two authorities counts for both only if the terms say so."""
        counts = {} if says is None else {"double_representation": says}
        given = facts(person("a", "bc", "fire"), authorities=RAS, authorities_complete=True)
        assert truth(term, given, **counts) is wanted

    def test_each_person_for_one_authority(self) -> None:
        """Where one person counts for one body, people are shared out to represent the most bodies."""
        given = facts(person("a", "bc", "fire"), person("b", "bc"), authorities=RAS, authorities_complete=True)
        assert truth({"named_authorities": ["bc", "fire"]}, given, double_representation=False) is TRUE
        assert truth({"responsible_authorities": 2}, given) is TRUE

    def test_named_authorities(self) -> None:
        """Each named body must be represented by somebody who counts."""
        term = {"named_authorities": ["bc", "police"]}
        assert truth(term, facts(person("a", "bc"), person("b", "police"))) is TRUE
        assert truth(term, facts(person("a", "bc"))) is FALSE
        assert truth(term, facts(person("a", "bc"), closed=False)) is UNKNOWN
        assert truth(term, facts(person("a", "bc"), person("b", "police", capacity="observer"))) is FALSE
        perhaps = person("a", "bc", perhaps_represents=["police"])
        assert truth(term, facts(perhaps), double_representation=True) is UNKNOWN

    def test_a_named_body_that_is_missing_is_named(self) -> None:
        """The explanation names the body that nobody came for."""
        given = facts(person("a", "bc"), names={"police": "the chief constable"})
        words = said(evaluate_quorum(quorum({"named_authorities": ["bc", "police"]}), given))
        assert "nobody who counts was there for the chief constable" in words


class TestDecisionMakers:
    def test_judged(self) -> None:
        """Those judged to have the power to decide count, those judged not to have it do not."""
        term = {"decision_makers": 1}
        assert truth(term, facts(person("a", decision_maker=True))) is TRUE
        assert truth(term, facts(person("a", decision_maker=False))) is FALSE

    def test_not_judged(self) -> None:
        """An open judgement is a decision to be made by a person about that meeting and attender."""
        ground = evaluate_quorum(quorum({"decision_makers": 1}), facts(person("a")))
        assert ground.truth is UNKNOWN
        (need,) = needs(ground)
        assert (need.kind, need.question, need.about) == ("decision", QUESTION, ("m1", "a"))

    def test_open_decisions_answered_either_way(self) -> None:
        """The engine can ask what open decisions would make of it."""
        given = facts(person("a"), person("b", decision_maker=False))
        wanted = quorum({"decision_makers": 1})
        assert evaluate_quorum(wanted, given, favour=1).truth is TRUE
        assert evaluate_quorum(wanted, given, favour=-1).truth is FALSE
        assert evaluate_quorum(quorum({"decision_makers": 2}), given, favour=1).truth is FALSE

    def test_no_decision_could_help(self) -> None:
        """Where too few came whatever is decided, nothing is asked."""
        ground = evaluate_quorum(quorum({"decision_makers": 2}), facts(person("a")))
        assert ground.truth is FALSE
        assert not needs(ground)

    def test_recorded_determination(self) -> None:
        """A recorded answer on the attender settles it."""
        assert truth({"decision_makers": 1}, facts(person("a"), decided={"a": True})) is TRUE
        assert truth({"decision_makers": 1}, facts(person("a"), decided={"a": False})) is FALSE

    def test_judgement_made_later(self) -> None:
        """A judgement made after the day of the report is not used."""
        judged = person("a", decision_maker=True, judged_by="chair", judged_on="2014-02-01")
        term = {"decision_makers": 1}
        assert truth(term, facts(judged, as_at=date(2014, 1, 31))) is UNKNOWN
        assert truth(term, facts(judged, as_at=date(2014, 2, 1))) is TRUE

    def test_agencies_represented_by_decision_makers(self) -> None:
        """Agencies "represented by suitable decision making officers" are one condition, not two."""
        given = facts(
            person("a", "bc", decision_maker=True),
            person("b", "bc", decision_maker=True),
            person("c", "police", decision_maker=False),
            authorities=RAS,
            authorities_complete=True,
        )
        apart = {"all_of": [{"responsible_authorities": 2}, {"decision_makers": 2}]}
        assert truth(apart, given) is TRUE
        assert truth({"responsible_authorities": 2}, given, only_decision_makers=True) is FALSE

    def test_post_without_a_name(self) -> None:
        """A decision on somebody without a name is about the meeting."""
        ground = evaluate_quorum(
            quorum({"members": 1}, only_decision_makers=True),
            facts({"post": "Inspector", "capacity": "member"}),
        )
        (need,) = needs(ground)
        assert need.about == ("m1",)


class TestChair:
    def test_present(self) -> None:
        """The holder of the office is on the list, or chaired the meeting."""
        term = {"chair": "chair"}
        assert truth(term, facts(person("a"), chairs=[{"holder": "a"}])) is TRUE
        assert truth(term, QuorumFacts("m1", chairs=facts(chairs=[{"holder": "a"}]).chairs, chaired_by="a")) is TRUE

    def test_absent(self) -> None:
        """The holder is not on a complete list."""
        term = {"chair": "chair"}
        assert truth(term, facts(person("b"), chairs=[{"holder": "a"}])) is FALSE
        assert truth(term, facts(person("b"), chairs=[{"holder": "a"}], closed=False)) is UNKNOWN
        unnamed = {"post": "Councillor", "capacity": "member"}
        assert truth(term, facts(unnamed, chairs=[{"holder": "a"}])) is UNKNOWN

    def test_office(self) -> None:
        """A vacant office has no holder to be present; one that is not recorded is unknown."""
        term = {"chair": "chair"}
        assert truth(term, facts(person("a"), chairs=[{"vacant": True}])) is FALSE
        assert truth(term, facts(person("a"), chairs_complete=True)) is FALSE
        assert truth(term, facts(person("a"))) is UNKNOWN
        assert truth(term, facts(person("a"), chairs=[{}])) is UNKNOWN

    def test_post(self) -> None:
        """A post may hold the office where no name is given; another wording may be the same post."""
        term = {"chair": "chair"}
        leader = {"post": "Leader of the council", "capacity": "member"}
        assert truth(term, facts(leader, chairs=[{"post": "leader of the council"}])) is TRUE
        assert truth(term, facts(leader, chairs=[{"post": "Cabinet member"}])) is UNKNOWN

    def test_from_elsewhere(self) -> None:
        """A chair who attends from elsewhere counts as the terms say of others."""
        given = facts(person("a", remote=True), chairs=[{"holder": "a"}])
        assert truth({"chair": "chair"}, given, remote=False) is FALSE
        assert truth({"chair": "chair"}, given) is UNKNOWN

    def test_deputy(self) -> None:
        """The deputy will do only where the terms say so."""
        given = facts(person("d"), chairs=[{"holder": "c"}], deputies=[{"holder": "d"}])
        assert truth({"chair": "chair"}, given) is FALSE
        assert truth({"chair": "deputy_chair"}, given) is TRUE
        assert truth({"chair": "chair_or_deputy"}, given) is TRUE

    def test_two_chairs(self) -> None:
        """Of two who share the chair either will do."""
        assert truth({"chair": "chair"}, facts(person("b"), chairs=[{"holder": "a"}, {"holder": "b"}])) is TRUE


class TestCombinations:
    def test_every_condition(self) -> None:
        """All of several conditions are needed."""
        term = {"all_of": [{"members": 2}, {"chair": "chair"}]}
        assert truth(term, facts(person("a"), person("b"), chairs=[{"holder": "a"}])) is TRUE
        assert truth(term, facts(person("a"), chairs=[{"holder": "a"}])) is FALSE

    def test_any_condition(self) -> None:
        """One of several conditions is enough."""
        term = {"any_of": [{"members": 2}, {"named_authorities": "police"}]}
        assert truth(term, facts(person("a", "police"))) is TRUE
        assert truth(term, facts(person("a", "bc"))) is FALSE

    def test_each_condition_is_explained(self) -> None:
        """The explanation has one part for each condition, met or not."""
        term = {"any_of": [{"members": 2}, {"all_of": [{"members": 1}, {"chair": "chair"}]}]}
        (joined,) = evaluate_quorum(quorum(term), facts(person("a"))).children
        assert [each.condition for each in joined.children] == ["quorum_members", "all_of"]


NAMES = {"a": "Ann", "b": "Bob", "bc": "the council", "dc": "the district", "fire": "the fire authority"}


def told(term: dict[str, Any], given: QuorumFacts, **counts: bool) -> set[str]:
    """What is said of a quorum, with names for those present."""
    return set(said(evaluate_quorum(quorum(term, **counts), replace(given, names=NAMES))))


def unknown_for(name: str) -> dict[str, Any]:
    """A member of whom it is not recorded for whom they came."""
    return {each: value for each, value in person(name).items() if each != "represents"}


class TestWhatIsSaid:
    """A reader is told who counts and why, by what the terms say and what the record does not."""

    @pytest.mark.parametrize(
        "says, of_ann",
        [
            (None, "and the terms do not say whether substitutes count"),
            (True, "and under the terms substitutes count"),
            (False, "and under the terms substitutes do not count"),
        ],
    )
    def test_a_kind_of_attender(self, says: bool | None, of_ann: str) -> None:
        """What the terms say of substitutes, or that they do not say."""
        counts = {} if says is None else {"substitutes": says}
        assert f"Ann attended as a substitute, {of_ann}" in told(
            {"members": 1}, facts(person("a", capacity="substitute")), **counts
        )

    @pytest.mark.parametrize(
        "says, rest",
        [
            (None, ", and the terms do not say whether one person counts for several"),
            (True, ", and under the terms counts for each"),
            (False, ", and under the terms counts for one only"),
        ],
    )
    def test_several_bodies(self, says: bool | None, rest: str) -> None:
        """Somebody who came for two bodies is told of, and nobody who came for one."""
        counts = {} if says is None else {"double_representation": says}
        found = told({"members": 2}, facts(person("a", "bc", "dc"), person("b", "bc")), **counts)
        came = "Ann came, or may have come," if says is None else "Ann came"
        assert [each for each in found if "the district" in each] == [f"{came} for the council, the district{rest}"]
        assert not any("Bob came" in each for each in found)

    @pytest.mark.parametrize(
        "says, rest",
        [
            (None, ", nor the terms whether one person counts for several"),
            (True, ", and under the terms somebody counts for several"),
            (False, None),
        ],
    )
    @pytest.mark.parametrize("closed", [False, True])
    def test_bodies_not_recorded(self, says: bool | None, rest: str | None, closed: bool) -> None:
        """Where a whole list leaves the number open, those are named who may have come for more than is counted."""
        counts = {} if says is None else {"double_representation": says}
        given = facts(unknown_for("a"), person("b", "bc"), closed=closed)
        found = told({"members": 3}, given, **counts)
        wanted = [f"the record does not say for which bodies Ann came{rest}"] if rest and closed else []
        assert [each for each in found if "for which bodies" in each] == wanted
        reached = told({"members": 2}, given, **counts)
        assert not any("for which bodies" in each for each in reached)

    def test_two_in_one_place(self) -> None:
        """For one place one counts: of the second it is told that perhaps they do not, of the first that they do."""
        came: dict[str, Any] = {"capacity": "substitute", "substitute_for": "Clerk"}
        given = facts(person("a", "bc", **came), person("b", "bc", **came), members=[{"post": "Clerk"}])
        found = told({"members": 2}, given, substitutes=True)
        assert sorted(each for each in found if "Ann" in each or "Bob" in each) == [
            "Ann attended as a substitute, and under the terms substitutes count",
            "Bob stood in for somebody in whose place another was there too, and for one place one counts",
        ]

    def test_power_to_decide(self) -> None:
        """Of those who count it is told who may decide; of those who do not, why they do not."""
        given = facts(
            person("a", decision_maker=True),
            person("b", decision_maker=False),
            person("c"),
            person("d", decision_maker=True),
            person("e", capacity="observer", decision_maker=True),
            person("f", capacity=None, decision_maker=True),
            person("g", capacity=None, decision_maker=False),
            decided={"d": False},
        )
        found = told({"decision_makers": 3}, given)
        power = "the power to decide that the terms ask for"
        assert {each for each in found if "number" not in each} == {
            "the record does not settle whether the quorum that the terms set was reached",
            f"Ann was judged to have {power}",
            f"Bob was judged not to have {power}",
            f"nobody has decided whether c has {power}",
            f"two recorded answers differ on whether d has {power}",
            "e attended, but not as a member or a substitute",
            "the record does not say in what capacity f attended",
            f"g was judged not to have {power}",
        }

    def test_power_to_decide_is_not_told_where_it_does_not_matter(self) -> None:
        """A quorum of members has members, whatever they may decide."""
        assert "Ann attended as a member" in told({"members": 1}, facts(person("a", decision_maker=True)))

    def test_who_is_asked(self) -> None:
        """The chair is asked first; on what two have answered otherwise, and on who does not count, nobody is."""
        given = facts(person("a"), person("b", decision_maker=True), person("c", capacity="observer"),
                      decided={"b": False})  # fmt: skip
        (need,) = needs(evaluate_quorum(quorum({"decision_makers": 2}), given))
        assert (need.of, need.limb, need.about) == ("chair", "quorate", ("m1", "a"))

    def test_each_authority(self) -> None:
        """Of each body that somebody came for it is told whether it counts and was represented."""
        known: dict[str, Any] = {"authorities": frozenset({"bc", "fire"}), "perhaps_authorities": frozenset({"dc"})}
        present = (
            person("a", "bc"), person("b", "fire", capacity="observer"), person("c", "dc"), person("d", "charity"),
        )  # fmt: skip
        term = {"responsible_authorities": 4}
        perhaps = "the record does not settle whether {} is a responsible authority on the day"
        found = told(term, facts(*present, **known))
        assert {
            "the council was represented by Ann",
            "nobody who counts was there for the fire authority",
            "Bob attended, but not as a member or a substitute",
            perhaps.format("the district"),
            perhaps.format("charity"),
        } <= found
        whole = told(term, facts(*present, **known, authorities_complete=True))
        assert {perhaps.format("the district"), "charity is not a responsible authority on the day"} <= whole

    @pytest.mark.parametrize(
        "present, closed, wanted",
        [
            ([person("a", "bc")], True, "the council was represented by Ann"),
            ([], True, "nobody who counts was there for the council"),
            ([], False, "the record does not settle whether the council was represented"),
            ([unknown_for("a")], True, "the record does not settle whether the council was represented"),
            ([person("a", perhaps_represents=["bc"])], True,
             "the record does not settle whether the council was represented"),
            ([person("a", "bc", capacity=None)], True,
             "the record does not settle whether the council was represented"),
            ([person("a", "bc", capacity="observer")], True, "nobody who counts was there for the council"),
            ([person("a", "dc")], True, "nobody who counts was there for the council"),
        ],
    )  # fmt: skip
    def test_a_named_body(self, present: list[dict[str, Any]], closed: bool, wanted: str) -> None:
        """A named body is represented, or not, or it is not settled, by those who count."""
        found = told({"named_authorities": ["bc"]}, facts(*present, closed=closed))
        assert [
            each for each in found if each.endswith(("the council was represented", " by Ann", "for the council"))
        ] == [wanted]

    @pytest.mark.parametrize("term", [{"responsible_authorities": 2}, {"named_authorities": ["bc", "dc"]}])
    def test_strangers(self, term: dict[str, Any]) -> None:
        """Those who may have come for any body are named, and nobody else."""
        found = told(term, facts(unknown_for("a"), person("b", "fire")))
        assert "Ann attended as a member" in found
        assert ("Bob attended as a member" in found) is ("responsible_authorities" in term)

    def test_number_of_authorities(self) -> None:
        """The number that may be represented is told where there is a greatest."""
        may_be = "the number that may be is 1"
        assert any(may_be in each for each in told({"responsible_authorities": 2}, facts(person("a", "bc"))))
        open_ = told({"responsible_authorities": 2}, facts(person("a", "bc"), closed=False))
        assert any("others may have been represented" in each for each in open_)

    def test_membership(self) -> None:
        """Of how many it is a part is told, or that this is not settled."""
        term = {"fraction_of_members": {"numerator": 1, "denominator": 2, "rounding": "up"}}
        seats: dict[str, Any] = {"members": [{"person": "a"}, {"person": "b"}]}
        found = told(term, facts(person("a"), **seats, members_complete=True))
        assert any(each.endswith("the number needed is 1 (1/2 of a membership of 2)") for each in found)
        found = told(term, facts(person("a"), **seats))
        assert any("does not settle how many members there were" in each for each in found)

    @pytest.mark.parametrize(
        "more, wanted",
        [
            ({"chairs": [{"holder": "a"}]}, "the chair (Ann) was present"),
            ({"chairs": [{"post": "Leader"}, {}, {"holder": "a"}]}, "the chair (Leader, Ann) was present"),
            ({"chairs": [{"vacant": True}]}, "nobody held the office of chair that day"),
            ({"chairs_complete": True}, "nobody held the office of chair that day"),
            ({}, "the record does not say who was chair that day"),
        ],
    )
    def test_chair(self, more: dict[str, Any], wanted: str) -> None:
        """Who was chair and whether they were there; of the deputy nothing where the terms ask for the chair."""
        found = told({"chair": "chair"}, facts(person("a"), **more))
        assert [each for each in found if "chair" in each] == [wanted]
        deputy = wanted.replace("chair", "deputy chair")
        both = {**more, "deputies": more.get("chairs", ()), "deputies_complete": "chairs_complete" in more}
        either = told({"chair": "chair_or_deputy"}, facts(person("a"), **both))
        assert {each for each in either if "chair" in each} == {
            "the chair or the deputy chair must be present", wanted, deputy,
        }  # fmt: skip

    def test_post(self) -> None:
        """Somebody without a name is called by their post, and by nothing where there is none."""
        assert "Head of housing attended as a member" in told(
            {"members": 1}, facts({"post": "Head of housing", "capacity": "member"})
        )

    def test_two_lines_of_one_person(self) -> None:
        """What the better line says is told, and of two alike what the first says; the bodies of both are."""
        given = facts(
            person("a", "bc", capacity="observer"), person("a", "dc"), person("b", capacity=None), person("b")
        )
        found = told({"members": 3}, given)
        assert "Ann attended as a member" in found
        assert "Bob attended as a member" in found
        assert any(each.startswith("Ann came, or may have come, for the council, the district") for each in found)
        ground = evaluate_quorum(
            quorum({"members": 1}), facts(person("a", capacity="observer"), person("a", capacity="invited"))
        )
        assert {each.reason.args["capacity"] for each in grounds(ground) if "capacity" in each.reason.args} == {
            "observer"
        }


class TestLinesOfOnePerson:
    def test_bodies_of_both(self) -> None:
        """For each body that one of the lines has, for certain or perhaps, the person came or may have come."""
        given = facts(
            person("a", "bc", perhaps_represents=["dc"]), person("a", "dc", perhaps_represents=["fire"]),
            authorities=RAS | {"dc"}, authorities_complete=True,
        )  # fmt: skip
        counts = {"double_representation": True}
        assert truth({"named_authorities": ["bc", "dc"]}, given, **counts) is TRUE
        assert truth({"named_authorities": ["bc", "dc", "fire"]}, given, **counts) is UNKNOWN
        assert truth({"named_authorities": ["bc", "dc", "icb"]}, given, **counts) is FALSE
        assert truth({"responsible_authorities": 3}, given, **counts) is UNKNOWN
        (who,) = people(quorum({"members": 1}).counts, given, favour=0)
        assert (who.bodies, who.perhaps) == (frozenset({"bc", "dc"}), frozenset({"fire"}))

    def test_answers_that_differ_on_one_line(self) -> None:
        """A dispute on one line is one on the person: no further answer is asked for."""
        given = facts(person("a", decision_maker=True), person("a"), decided={"a": False})
        ground = evaluate_quorum(quorum({"decision_makers": 1}), given)
        assert ground.truth is UNKNOWN
        assert not needs(ground)

    @pytest.mark.parametrize(
        "flag, answer, wanted",
        [
            (True, True, TRUE),
            (False, False, FALSE),
            (True, False, UNKNOWN),
            (False, True, UNKNOWN),
            (None, None, UNKNOWN),
            (True, None, UNKNOWN),
        ],
    )
    def test_an_entry_and_an_answer(self, flag: bool | None, answer: bool | None, wanted: Truth) -> None:
        """What the list has and what was decided agree, or leave it open with nothing to ask."""
        ground = evaluate_quorum(
            quorum({"decision_makers": 1}), facts(person("a", decision_maker=flag), decided={"a": answer})
        )
        assert ground.truth is wanted
        assert not needs(ground)


class TestPosts:
    def test_a_post_of_a_named_member(self) -> None:
        """Somebody known by a post has the place of whoever has that post, and somebody known by name their own."""
        place = {"person": "a", "post": "Head of housing"}
        assert truth({"members": 1}, facts({"post": "head of housing"}, members=[place])) is TRUE
        assert truth({"members": 1}, facts(person("a", capacity=None), members=[place])) is TRUE
        other = person("b", capacity=None, post="Head of housing")
        assert truth({"members": 1}, facts(other, members=[place])) is UNKNOWN
        assert truth({"members": 1}, facts(other, members=[{"post": "Head of housing"}])) is TRUE

    def test_two_posts_are_two_people(self) -> None:
        """Lines with two posts are two people."""
        two = [
            {"post": each, "represents": ["bc"], "capacity": "member", "remote": False} for each in ("Head", "Clerk")
        ]
        assert truth({"members": 2}, facts(*two)) is TRUE

    def test_places_without_a_name(self) -> None:
        """Places of one post may be one person's or two's where nobody counts twice."""
        term = {"fraction_of_members": {"numerator": 1, "denominator": 2, "rounding": "up"}}
        seats = [{"person": "a"}, {"post": "Councillor"}, {"post": "Councillor"}]
        given = facts(person("a"), members=seats, members_complete=True)
        assert truth(term, given, double_representation=False) is UNKNOWN


class TestMeetingsThatAreAlike:
    """What was settled of somebody at one meeting serves for another at which all that it turns on is the same."""

    SEATS: dict[str, Any] = {"members": [{"person": "b"}], "members_complete": True}  # noqa: RUF012

    @pytest.mark.parametrize(
        "other",
        [
            {"members": [{"person": "b"}, {"post": "Head of housing"}], "members_complete": True},
            {"members": [{"person": "b"}], "members_complete": False},
            {"members": [{"person": "a"}], "members_complete": True},
            {"members": [{"person": "a"}, {"post": "Head of housing"}], "members_complete": True},
        ],
    )
    def test_members(self, other: dict[str, Any]) -> None:
        """Other members, or a list that is not whole, are another matter."""
        wanted = quorum({"members": 1}, substitutes=False)
        for line in (person("a", capacity=None), {"post": "Clerk"}, {"post": "Clerk", "substitute_for": "Ann"}):
            for first, second in ((self.SEATS, other), (other, self.SEATS)):
                kept: dict[tuple[object, ...], Any] = {}
                for each in (first, second):
                    alone = evaluate_quorum(wanted, facts(line, **each))
                    assert evaluate_quorum(wanted, facts(line, settled=kept, **each)) == alone

    def test_lines(self) -> None:
        """Two lines that differ in one thing are weighed each for itself, in either order."""
        lines = (
            {"post": "Clerk"}, {"post": "Head"}, {"post": "Clerk", "substitute_for": "Ann"},
            {"post": "Clerk", "capacity": "member"}, {"post": "Clerk", "capacity": "member", "remote": True},
            {"person": "a", "capacity": "member"}, {"person": "b", "capacity": "member"},
            {"person": "b", "capacity": "member", "decision_maker": True},
        )  # fmt: skip
        wanted = quorum({"decision_makers": 1}, substitutes=False, remote=False)
        for way in (lines, lines[::-1]):
            kept: dict[tuple[object, ...], Any] = {}
            for line in way:
                alone = evaluate_quorum(wanted, facts(line, as_at=date(2014, 1, 1)))
                assert evaluate_quorum(wanted, facts(line, as_at=date(2014, 1, 1), settled=kept)) == alone


class TestPlacesAndVotes:
    def test_a_part_counts_places(self) -> None:
        """Somebody who counts for two bodies fills two of the places of which a part is asked for."""
        term = {"fraction_of_members": {"numerator": 1, "denominator": 2, "rounding": "up", "seats": 4}}
        assert truth(term, facts(person("a", "bc", "dc")), double_representation=True) is TRUE
        assert truth(term, facts(person("a", "bc", "dc")), double_representation=False) is FALSE

    def test_for_no_body(self) -> None:
        """A member who came for no body is one."""
        assert truth({"members": 1}, facts(person("a")), double_representation=True) is TRUE
        assert truth({"members": 2}, facts(person("a")), double_representation=True) is FALSE

    def test_those_who_decide_are_people(self) -> None:
        """One who may decide and came for two bodies is one who may decide."""
        given = facts(person("a", "bc", "dc", decision_maker=True))
        assert truth({"decision_makers": 2}, given, double_representation=True) is FALSE

    def test_strangers_among_authorities(self) -> None:
        """Somebody for an unknown body may be one more authority, but there are no more than there are."""
        given = facts(person("a", "bc"), unknown_for("b"), authorities=RAS, authorities_complete=True)
        assert truth({"responsible_authorities": 2}, given, double_representation=False) is UNKNOWN
        only = replace(given, authorities=frozenset({"bc"}))
        assert truth({"responsible_authorities": 2}, only, double_representation=False) is FALSE

    VOTING: dict[str, Any] = {"voting": {"voting": ["bc"]}}  # noqa: RUF012

    def test_one_body(self) -> None:
        """Of somebody with one body, whether they count is the whole answer: a place with a vote has it for each."""
        given = facts(
            person("a", "charity"), members=[{"person": "a", "voting": True}], terms=Terms.model_validate(self.VOTING)
        )
        assert truth({"named_authorities": ["charity"]}, given, non_voting=False) is TRUE

    @pytest.mark.parametrize("says, of_charity", [(True, TRUE), (None, UNKNOWN), (False, FALSE)])
    def test_two_bodies_of_which_one_votes(self, says: bool | None, of_charity: Truth) -> None:
        """Somebody counts for the body that votes; for the other as the terms say of those without a vote."""
        counts = {"double_representation": True} | ({} if says is None else {"non_voting": says})
        given = facts(person("a", "bc", "charity"), terms=Terms.model_validate(self.VOTING))
        assert truth({"named_authorities": ["bc"]}, given, **counts) is TRUE
        assert truth({"named_authorities": ["charity"]}, given, **counts) is of_charity

    def test_a_body_whose_vote_is_not_said(self) -> None:
        """Where only those without a vote are listed, others may have one."""
        terms = Terms.model_validate({"voting": {"non_voting": ["charity"]}})
        given = facts(person("a", "bc", "charity"), terms=terms)
        counts = {"double_representation": True, "non_voting": False}
        assert truth({"named_authorities": ["bc"]}, given, **counts) is UNKNOWN
        assert truth({"named_authorities": ["charity"]}, given, **counts) is FALSE

    @pytest.mark.parametrize(
        "votes, of_dc", [([False], UNKNOWN), ([False, True], TRUE), ([True], TRUE), ([None], TRUE)]
    )
    def test_places_for_one_of_two_bodies(self, votes: list[bool | None], of_dc: Truth) -> None:
        """A place for a body that has no vote puts that body in doubt, unless another place for it has one."""
        seats = [{"person": "a", "from_authority": "dc", "voting": each} for each in votes]
        seats.append({"person": "a", "from_authority": "bc", "voting": True})
        given = facts(person("a", "bc", "dc"), members=seats)
        assert truth({"named_authorities": ["bc"]}, given, double_representation=True) is TRUE
        assert truth({"named_authorities": ["dc"]}, given, double_representation=True) is of_dc

    def test_a_place_appointed_to_by_a_body(self) -> None:
        """A place votes as the body that appointed to it does, where it says nothing itself."""
        terms = Terms.model_validate({"voting": {"non_voting": ["pcc"]}})
        given = facts(person("a"), members=[{"person": "a", "by": ["pcc"]}], terms=terms)
        assert truth({"members": 1}, given, non_voting=False) is FALSE


class TestMinutes:
    def test_minutes_settle_what_the_list_does_not(self) -> None:
        """Minutes that say that a meeting was inquorate are believed where there is no list."""
        assert truth({"members": 1}, QuorumFacts("m1", minutes_say=False)) is FALSE

    def test_minutes_and_list_differ(self) -> None:
        """Minutes against a list that reaches the quorum leave it unknown."""
        ground = evaluate_quorum(quorum({"members": 1}), facts(person("a"), minutes_say=False))
        assert ground.truth is UNKNOWN
        assert ground.reason.code == "quorum_minutes_differ"


def test_evidence_stays_with_the_person() -> None:
    """The line of the list on which somebody counts is evidence."""
    read = Evidence("present", "minutes", None, "/meetings/m1", 7)
    given = QuorumFacts("m1", (Attender(Attendance.model_validate(person("a")), (read,)),))
    assert any(read in each.evidence for each in grounds(evaluate_quorum(quorum({"members": 1}), given)))


def test_every_code_has_words() -> None:
    """Every code in the modules has a template, and every template a code."""
    text = "".join(
        (ASSESS / each).read_text() for each in ("quorum.py", "grounds.py", "people.py", "stand_ins.py", "votes.py")
    )
    written = set(re.findall(r'"(quorum_[a-z_]+)"', text))
    built = {code for code in QUORUM_WORDS if any(code.startswith(each) for each in _PREFIXES)}
    assert written - set(QUORUM_WORDS) <= _SILENT | _CONDITIONS
    assert set(QUORUM_WORDS) - written <= built


_PREFIXES = (
    "quorum_members", "quorum_fraction", "quorum_decision_makers", "quorum_chair", "quorum_deputy_chair",
    "quorum_substitute", "quorum_remote", "quorum_non_voting", "quorum_double", "quorum_all", "quorum_any",
)  # fmt: skip
_SILENT = {"quorum_in_the_room", "quorum_votes", "quorum_vote_of_no_matter"}
"""Codes of steps that are never the reason: another comes first."""
_CONDITIONS = {
    "quorum_chair",
    "quorum_term",
    "quorum_substitute",
    "quorum_remote",
    "quorum_non_voting",
    "quorum_people",
}


# -- properties ------------------------------------------------------------------------------

BODIES = ("bc", "police", "fire", "charity")
FLAG = st.none() | st.booleans()


@st.composite
def attendances(draw: st.DrawFn, *, member: bool = False) -> dict[str, Any]:
    """One line of a list of those present."""
    found: dict[str, Any] = {
        "person": draw(st.sampled_from(("p1", "p2", "p3", "p4", "p5"))),
        "capacity": "member" if member else draw(st.sampled_from((None, "member", "substitute", "observer"))),
        "remote": draw(FLAG),
        "decision_maker": draw(FLAG),
        "perhaps_represents": draw(st.lists(st.sampled_from(BODIES), max_size=1)),
    }
    bodies = draw(st.none() | st.lists(st.sampled_from(BODIES), max_size=2, unique=True))
    if bodies is not None:
        found["represents"] = bodies
    return found


TERM = st.recursive(
    st.one_of(
        st.fixed_dictionaries({"members": st.integers(1, 4)}),
        st.fixed_dictionaries({"responsible_authorities": st.integers(1, 4)}),
        st.fixed_dictionaries({"named_authorities": st.lists(st.sampled_from(BODIES), min_size=1, max_size=3)}),
        st.fixed_dictionaries({"decision_makers": st.integers(1, 3)}),
        st.fixed_dictionaries({"chair": st.sampled_from(("chair", "deputy_chair", "chair_or_deputy"))}),
        st.builds(
            lambda rounding, of: {
                "fraction_of_members": {"numerator": 1, "denominator": 2, "rounding": rounding, "of": of}
            },
            st.sampled_from(("up", "down", "nearest", "more_than")),
            st.sampled_from(("members", "voting_members")),
        ),
    ),
    lambda inner: st.one_of(
        st.fixed_dictionaries({"all_of": st.lists(inner, min_size=1, max_size=2)}),
        st.fixed_dictionaries({"any_of": st.lists(inner, min_size=1, max_size=2)}),
    ),
    max_leaves=3,
)
KINDS = ("substitutes", "double_representation", "remote", "non_voting", "only_decision_makers")
COUNTS = st.fixed_dictionaries(dict.fromkeys(KINDS, FLAG))
SEATS = st.lists(
    st.fixed_dictionaries({"person": st.sampled_from(("p1", "p2", "p3", "p4")), "voting": FLAG}), max_size=4
)
OFFICES = st.lists(st.fixed_dictionaries({"holder": st.sampled_from(("p1", "p2"))}), max_size=1)


@st.composite
def situations(draw: st.DrawFn) -> tuple[Quorum, QuorumFacts]:
    """Any quorum and any meeting."""
    wanted = Quorum.model_validate({"term": draw(TERM), "counts": draw(COUNTS)})
    given = facts(
        *draw(st.lists(attendances(), max_size=4)),
        closed=draw(st.booleans()),
        members=draw(SEATS),
        members_complete=draw(st.booleans()),
        authorities=frozenset(draw(st.sets(st.sampled_from(BODIES[:3])))),
        authorities_complete=draw(st.booleans()),
        chairs=draw(OFFICES),
        deputies=draw(OFFICES),
    )
    return wanted, given


@given(situations(), attendances(member=True))
@settings(max_examples=300, deadline=None)
def test_another_member_never_loses_the_quorum(situation: tuple[Quorum, QuorumFacts], more: dict[str, Any]) -> None:
    """A quorum that is reached stays reached when one more member is recorded as present."""
    wanted, given_ = situation
    there = given_.attenders or ()
    grown = replace(given_, attenders=(*there, Attender(Attendance.model_validate(more))))
    if evaluate_quorum(wanted, given_).truth is TRUE:
        assert evaluate_quorum(wanted, grown).truth is TRUE


@given(situations())
@settings(max_examples=300, deadline=None)
def test_words_and_decisions(situation: tuple[Quorum, QuorumFacts]) -> None:
    """Every reason can be put into words, and only what is unknown asks for a decision."""
    ground = evaluate_quorum(*situation)
    assert all(said(ground))
    if ground.truth is not UNKNOWN:
        assert not needs(ground)
    low, high = (evaluate_quorum(*situation, favour=way).truth for way in (-1, 1))
    assert low <= ground.truth <= high


def _capacities(line: Attendance, given_: QuorumFacts) -> list[str]:
    """What somebody may have been: one of the members, whose list is complete, or not one of them."""
    if line.capacity is not None:
        return [line.capacity]
    member = any(seat.person == line.person for seat in given_.members)
    return ["member"] if member else ["substitute", "observer"]


def completions(wanted: Quorum, given_: QuorumFacts) -> Iterator[tuple[Quorum, QuorumFacts]]:
    """Every way in which what is left open may turn out (people's capacity, power and bodies; the terms)."""
    counts = wanted.counts.model_dump()
    open_counts = [name for name in ("substitutes", "double_representation", "remote") if counts[name] is None]
    choices: list[list[dict[str, Any]]] = []
    for attender in given_.attenders or ():
        line = attender.attendance
        bodies = line.represents
        choices.append(
            [
                {
                    "capacity": capacity,
                    "decision_maker": decides,
                    "represents": came,
                    "perhaps_represents": (),
                }
                for capacity in _capacities(line, given_)
                for decides in ([line.decision_maker] if line.decision_maker is not None else [True, False])
                for came in (
                    {bodies, tuple(dict.fromkeys((*bodies, *line.perhaps_represents)))}
                    if bodies is not None
                    else {(), ("bc",), ("fire",)}
                )
            ]
        )
    for answers in product((True, False), repeat=len(open_counts)):
        settled = wanted.counts.model_copy(update=dict(zip(open_counts, answers, strict=True)))
        for picked in product(*choices):
            lines = tuple(
                Attender(each.attendance.model_copy(update=change))
                for each, change in zip(given_.attenders or (), picked, strict=True)
            )
            yield wanted.model_copy(update={"counts": settled}), replace(given_, attenders=lines)


@st.composite
def closed_situations(draw: st.DrawFn) -> tuple[Quorum, QuorumFacts]:
    """A meeting whose people, members and authorities are known, with particulars that are not."""
    wanted, given_ = draw(situations())
    present = draw(st.lists(attendances(), max_size=3, unique_by=lambda each: each["person"]))
    lines = tuple(Attender(Attendance.model_validate({**each, "remote": bool(each["remote"])})) for each in present)
    counts = wanted.counts.model_copy(update={"non_voting": True})
    wanted = wanted.model_copy(update={"counts": counts})
    several = st.lists(st.sampled_from(("p1", "p2", "q1", "q2")), min_size=1, unique=True)
    members = tuple(Appointment(person=each) for each in draw(several))
    return wanted, replace(
        given_,
        attenders=lines,
        attendance_complete=True,
        members=members,
        members_complete=True,
        authorities_complete=True,
    )


@given(closed_situations())
@settings(max_examples=300, deadline=None)
def test_sound(situation: tuple[Quorum, QuorumFacts]) -> None:
    """A definite answer stands however the unknowns turn out."""
    answer = evaluate_quorum(*situation).truth
    if answer is UNKNOWN:
        return
    for settled in completions(*situation):
        assert evaluate_quorum(*settled).truth is answer
