"""Which documents fill a year, which are reissues, and which a later version had replaced by then."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

import pytest

from compliance.assess.occasions.filling import filling, reissue
from compliance.assess.view.facts import View
from tests.samples import read

PLAN, AGREEMENT = "partnership_plan", "community_safety_agreement"


def seen(*papers: dict[str, Any], kind: str = PLAN, events: Any = ()) -> View:  # noqa: ANN401  # as a record has them
    """A record of a group with documents of one kind, as it stands on 30 June 2016."""
    county = kind == AGREEMENT
    loaded = read({
        "record": 1,
        "partnership": {
            "id": "csp", "name": "Marlbridge Partnership",
            "kind": "county_strategy_group" if county else "strategy_group",
            "area": {"id": "marlbridge", "name": "Marlbridge", "kind": "county" if county else "district"},
        },
        "period": {"from": "2013-04-01", "to": "2016-03-31"},
        "documents": [{"kind": kind, **each} for each in papers],
        "events": list(events),
    })  # fmt: skip
    return View(loaded.record, date(2016, 6, 30), loaded.line_of)


def of_year(view: View, year: int, kind: str = PLAN) -> list[str]:
    """The documents that fill a year, by their ids."""
    return [each.id for each in filling(kind, view.partnership, view, year)]


def again(view: View, year: int, name: str, kind: str = PLAN) -> str | None:
    """Whether a document is a reissue in a year."""
    return reissue(kind, view.partnership, view, year, of_year(view, year, kind).index(name) + 1)


OLD: dict[str, Any] = {
    "id": "old", "prepared": "2013-03-12", "covers": {"from": "2013-04-01", "to": "2016-03-31"},
}  # fmt: skip


class TestReplaced:
    """A document that says which one it replaces."""

    @pytest.mark.parametrize("made,gone", [("2014-03-31", True), ("2014-04-01", False)])
    def test_a_plan_is_gone_from_the_first_year_that_began_after_the_other_was_made(
        self, made: str, gone: bool
    ) -> None:
        """On 1 April the year has begun, and the older plan was the one in place."""
        view = seen(OLD, {"id": "new", "for_year": "2014-15", "prepared": made, "supersedes": "old"})
        assert of_year(view, 2013) == ["old"]
        assert of_year(view, 2014) == (["new"] if gone else ["old", "new"])
        assert of_year(view, 2015) == []

    @pytest.mark.parametrize("made", ["2013-03-11", "2013-03-12", None])
    def test_one_that_was_not_certainly_made_later_replaces_nothing(self, made: str | None) -> None:
        """What is older than that which it is said to replace, or has no day, leaves that in its place."""
        day = {} if made is None else {"prepared": made}
        view = seen(OLD, {"id": "new", "for_year": "2014-15", "supersedes": "old", **day})
        assert "old" in of_year(view, 2015)

    def test_a_plan_without_a_day_was_there_before_the_one_that_replaces_it(self) -> None:
        """Its own day is not needed to know that."""
        undated = {field: value for field, value in OLD.items() if field != "prepared"}
        view = seen(undated, {"id": "new", "for_year": "2014-15", "prepared": "2014-03-10", "supersedes": "old"})
        assert of_year(view, 2014) == ["new"]

    def test_a_version_replaced_before_its_year_is_not_that_year_s(self) -> None:
        """And one replaced within it is, with the other as its reissue."""
        first = {"id": "first", "for_year": "2013-14", "prepared": "2013-02-10"}
        before = seen(first, {"id": "new", "for_year": "2013-14", "prepared": "2013-03-31", "supersedes": "first"})
        assert of_year(before, 2013) == ["new"]
        assert again(before, 2013, "new") == "false"
        within = seen(first, {"id": "new", "for_year": "2013-14", "prepared": "2013-04-01", "supersedes": "first"})
        assert of_year(within, 2013) == ["first", "new"]
        assert again(within, 2013, "new") == "true"

    def test_an_assessment_is_of_the_year_in_which_it_was_made_whatever_replaced_it(self) -> None:
        """Regulation 5(1) asks for one that was prepared in the year."""
        kind = "strategic_assessment"
        view = seen(
            {"id": "old", "prepared": "2013-06-01", "for_year": "2014-15"},
            {"id": "new", "prepared": "2013-09-01", "for_year": "2015-16", "supersedes": "old"},
            kind=kind,
        )
        assert of_year(view, 2013, kind) == ["old", "new"]
        assert again(view, 2013, "new", kind) == "true"

    @pytest.mark.parametrize("made,gone", [("2015-03-31", True), ("2015-04-01", False)])
    def test_an_agreement_gives_way_to_the_one_made_for_a_year_by_its_end(self, made: str, gone: bool) -> None:
        """Regulation 9(1) has it prepared before the end of the year, not of the one before."""
        new = {"id": "new", "for_year": "2014-15", "prepared": made, "supersedes": "old"}
        view = seen(OLD, new, kind=AGREEMENT)
        assert of_year(view, 2014, AGREEMENT) == (["new"] if gone else ["old", "new"])
        assert again(view, 2014, "new", AGREEMENT) == ("false" if gone else "true")


class TestRenewed:
    """A document for a later first year, made in time for that, which does not say that it replaces another."""

    NEW: ClassVar[dict[str, Any]] = {
        "id": "new",
        "prepared": "2014-03-31",
        "covers": {"from": "2014-04-01", "to": "2015-03-31"},
    }

    def test_it_takes_the_place_of_the_older_one_in_the_years_that_it_is_for(self) -> None:
        """In the year after those the older one stands again: nothing says that it had been replaced."""
        view = seen(OLD, self.NEW)
        assert [of_year(view, year) for year in (2013, 2014, 2015)] == [["old"], ["new"], ["old"]]
        assert again(view, 2014, "new") == "false"

    def test_made_when_its_year_had_begun_it_is_a_reissue(self) -> None:
        """The older plan had not been revised before the year, and was the one in place."""
        view = seen(OLD, self.NEW | {"prepared": "2014-04-01"})
        assert of_year(view, 2014) == ["old", "new"]
        assert again(view, 2014, "new") == "true"
        assert again(view, 2014, "old") == "false"

    @pytest.mark.parametrize(
        "revised,stays",
        [
            ({"date": "2014-03-31"}, True),
            ({"date": "2013-04-01"}, True),
            ({"date": "2014-04-01"}, False),
            ({"date": "2013-03-31"}, False),
            ({"date": "2014-05-01", "for_year": "2014-15"}, True),
            ({"date": "2014-03-31", "for_year": "2015-16"}, False),
            ({}, True),
        ],
    )
    def test_the_older_one_stays_where_it_was_revised_for_the_year(self, revised: dict[str, str], stays: bool) -> None:
        """Before the year, or for the year by the record's own word; on a day that is not known, perhaps."""
        view = seen(OLD, self.NEW, events=[{"event": "revised", "document": "old", **revised}])
        assert of_year(view, 2014) == (["old", "new"] if stays else ["new"])
        assert again(view, 2014, "new") == "false"

    def test_an_agreement_is_revised_in_the_year_itself(self) -> None:
        """So that a revision of the year before is none for it."""
        for day, stays in (("2014-03-31", False), ("2014-04-01", True)):
            events = [{"event": "revised", "document": "old", "date": day}]
            view = seen(OLD, self.NEW, kind=AGREEMENT, events=events)
            assert of_year(view, 2014, AGREEMENT) == (["old", "new"] if stays else ["new"])

    def test_one_made_before_the_other_does_not_take_its_place(self) -> None:
        """A plan made ahead for one later year is no revision of one made since."""
        view = seen(OLD, self.NEW | {"prepared": "2013-03-11"})
        assert of_year(view, 2014) == ["new", "old"]

    def test_one_for_the_same_first_year_is_a_reissue(self) -> None:
        """Whenever it was made: of two plans for one year the second is one."""
        view = seen(OLD, self.NEW | {"covers": OLD["covers"], "prepared": "2013-03-13"})
        assert of_year(view, 2014) == ["old", "new"]
        assert again(view, 2014, "new") == "true"


class TestPerhapsReissued:
    """Another document of which the day or the year is not known."""

    NEW: ClassVar[dict[str, Any]] = {"id": "new", "prepared": "2014-03-31", "for_year": "2014-15"}

    @pytest.mark.parametrize(
        "other,said",
        [
            ({"for_year": "2014-15"}, None),
            ({"prepared": "2014-03-31"}, None),
            ({"prepared": "2014-04-01"}, "false"),
            ({}, None),
            ({"for_year": "2013-14"}, "false"),
            ({"covers": {"from": "2013-04-01"}}, "false"),
        ],
    )
    def test_it_may_have_been_there_before(self, other: dict[str, Any], said: str | None) -> None:
        """Unless it came after, is of another year, or began in an earlier one."""
        view = seen(self.NEW, {"id": "other", **other})
        assert again(view, 2014, "new") == said

    def test_without_a_day_any_other_may_have_been(self) -> None:
        """And with nothing else for the year it is the first."""
        undated = {"id": "new", "for_year": "2014-15"}
        assert again(seen(undated), 2014, "new") == "false"
        assert (
            again(seen(undated, {"id": "other", "for_year": "2014-15", "prepared": "2014-05-01"}), 2014, "new") is None
        )
