from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.asking.draft import Draft
from compliance.intake.draft.compose import compose
from compliance.intake.draft.names.wording import body_id, group_id, person_key, place_of, same_group
from compliance.intake.draft.who import kinds
from compliance.intake.reading import Reading
from tests.intake.readings import apology, attendee, chair, on_record, reading

TODAY = dt.date(2026, 11, 27)


def drafted(*readings: Reading, given: dict[str, Any] | None = None, record: dict[str, Any] | None = None) -> Draft:
    """A draft, with the answers given."""
    return compose(readings, Answers(given or {}, day=TODAY), record)


def minutes(*people: Any, date: str = "2013-06-05", **more: Any) -> Reading:  # noqa: ANN401
    """Minutes with those present, each a name and an organisation."""
    return reading("minutes", date, tuple(attendee(*each) for each in people), **more)


def names(draft: Draft, section: str = "bodies") -> list[str]:
    """The names in a section."""
    return [each["name"] for each in draft.facts(section)]


def asked(draft: Draft) -> set[str]:
    """The questions that are open."""
    return {each.id for each in draft.open}


def list_of(draft: Draft, number: int = 0) -> list[dict[str, Any]]:
    """Those present at a meeting, without their citations."""
    lines = draft.facts("meetings")[number]["attendance"]
    return [{key: value for key, value in line.items() if key != "source"} for line in lines]


# Organisations


@pytest.mark.parametrize(
    "short", ["Amber Valley BC", "amber valley  borough council", "The Amber Valley Borough Council"]
)
def test_spellings_of_one_name_are_one_body(short: str) -> None:
    """An abbreviation that stands for one thing only, capitals, spaces and the article."""
    draft = drafted(minutes(("A One", "Amber Valley Borough Council"), ("B Two", short)))
    assert names(draft) == ["Amber Valley Borough Council"]
    assert {tuple(line["represents"]) for line in list_of(draft)} == {("amber-valley-bc",)}


@pytest.mark.parametrize("both", [("X County Council", "X CC"), ("X City Council", "X CC")])
def test_cc_is_the_one_council_of_that_place(both: tuple[str, str]) -> None:
    """County or city, whichever there is; with both of them it is neither for certain."""
    assert len(names(drafted(minutes(("A", both[0]), ("B", both[1]))))) == 1
    assert len(names(drafted(minutes(("A", "X County Council"), ("C", "X City Council"), ("B", "X CC"))))) == 3


def test_letters_that_may_be_two_things_are_asked_about() -> None:
    """Until then nobody is there for either of them for certain."""
    paper = minutes(("A One", "Derby City Council"), ("B Two", "Derbyshire County Council"), ("C Three", "DCC"))
    draft = drafted(paper)
    assert "body.dcc" in asked(draft)
    assert list_of(draft)[2] == {
        "person": "c-three",
        "perhaps_represents": ["derby-city", "derbyshire-cc"],
    } or set(list_of(draft)[2]["perhaps_represents"]) == {"derby-city", "derbyshire-cc"}
    settled = drafted(paper, given={"body.dcc": "derbyshire-cc"})
    assert list_of(settled)[2]["represents"] == ["derbyshire-cc"]
    assert settled.facts("bodies")[1]["aliases"] == ["DCC"]


def test_a_name_on_record_is_matched_and_letters_of_another_are_not() -> None:
    """An alias on record says what letters mean, unless the papers have another body that they fit."""
    record = {
        "record": "1",
        "partnership": {
            "id": "p",
            "name": "Anytown Community Safety Partnership",
            "kind": "strategy_group",
            "area": {},
        },
        "period": {"from": "2013-04-01", "to": "2014-03-31"},
        "bodies": [{"id": "county", "name": "Derbyshire County Council", "kind": "county_council", "aliases": ["DCC"]}],
    }
    assert list_of(drafted(minutes(("C", "DCC")), record=record))[0]["represents"] == ["county"]
    assert (
        "perhaps_represents" in list_of(drafted(minutes(("C", "DCC"), ("D", "Derby City Council")), record=record))[0]
    )


def test_an_authority_and_its_service_are_asked_about() -> None:
    """The law names the authority, and minutes the service: only somebody who knows can say that one is meant."""
    draft = drafted(minutes(("A One", "Larkshire Fire and Rescue Authority"), ("B Two", "Larkshire FRS")))
    assert "body.larkshire-frs" in asked(draft)
    given = {"body.larkshire-frs": "larkshire-fire-rescue-authority"}
    paper = minutes(("A One", "Larkshire Fire and Rescue Authority"), ("B Two", "Larkshire FRS"))
    assert names(drafted(paper, given=given)) == ["Larkshire Fire and Rescue Authority"]


@pytest.mark.parametrize("short", ["Wyndale CCG", "NHS Wyndale CCG", "Wyndale Clinical Commissioning Group"])
def test_a_health_body_is_the_same_with_and_without_the_letters_of_the_nhs(short: str) -> None:
    """There is no clinical commissioning group that is not of the NHS."""
    draft = drafted(minutes(("A One", "NHS Wyndale Clinical Commissioning Group"), ("B Two", short)))
    assert len(names(draft)) == 1


def test_a_longer_or_shorter_name_is_asked_about_and_kept_apart() -> None:
    """Derbyshire Probation may be Derbyshire Probation Trust; it is its own body until somebody says so."""
    papers = minutes(("A", "Derbyshire Probation Trust")), minutes(("B", "Derbyshire Probation"), date="2013-09-04")
    draft = drafted(*papers)
    assert len(names(draft)) == 2
    assert "body.derbyshire-probation" in asked(draft)
    same = drafted(*papers, given={"body.derbyshire-probation": "derbyshire-probation-trust"})
    assert names(same) == ["Derbyshire Probation Trust"]
    assert same.facts("bodies")[0]["aliases"] == ["Derbyshire Probation"]


def test_bodies_of_different_kinds_are_never_taken_for_one() -> None:
    """Whatever their names share."""
    people = [
        ("A", "Derbyshire Police"),
        ("B", "Derbyshire Police Authority"),
        ("C", "Derbyshire Police and Crime Commissioner"),
    ]
    draft = drafted(minutes(*people))
    assert len(names(draft)) == 3
    assert not {each for each in asked(draft) if each.startswith("body.")}


@pytest.mark.parametrize(
    "name, kind",
    [
        ("Derbyshire County Council", "county_council"),
        ("Bolsover District Council", "district_council"),
        ("Amber Valley Borough Council", None),
        ("Sefton Metropolitan Borough Council", "unitary_council"),
        ("Northam M.B.C.", "unitary_council"),
        ("Northam D.C.", "district_council"),
        ("London Borough of Camden", "london_borough_council"),
        ("Derbyshire Constabulary", "chief_officer_of_police"),
        ("West Midlands Police", "chief_officer_of_police"),
        ("British Transport Police", None),
        ("Derbyshire Police Authority", "police_authority"),
        ("Police and Crime Commissioner for Derbyshire", "police_and_crime_commissioner"),
        ("Police, Fire and Crime Commissioner for Anyshire", "police_and_crime_commissioner"),
        ("Anyshire Police, Fire & Crime Commissioner", "police_and_crime_commissioner"),
        ("Anyshire Police, Fire and Crime Commissioner Fire and Rescue Authority", "fire_and_rescue_authority"),
        ("Office of the Police and Crime Commissioner", "other"),
        ("Anyshire Police and Crime Commissioner's Office", "other"),
        ("Derbyshire Police and Crime Panel", "other"),
        ("Anyshire Police, Fire and Crime Panel", "other"),
        ("Derbyshire Fire and Rescue Authority", "fire_and_rescue_authority"),
        ("Derbyshire Fire & Rescue Service", None),
        ("Derbyshire County PCT", "primary_care_trust"),
        ("NHS Erewash CCG", "clinical_commissioning_group"),
        ("Derbyshire Probation Trust", "provider_of_probation_services"),
        ("National Probation Service", None),
        ("3D Infrastructure Consortium", None),
    ],
)
def test_a_kind_is_taken_only_where_the_name_says_it(name: str, kind: str | None) -> None:
    """Anything else is asked."""
    assert kinds.said_by(name) == kind


def test_what_the_letters_of_a_commissioner_may_stand_for() -> None:
    """A county council of a place called police was offered."""
    draft = drafted(minutes(("A", "Police, Fire and Crime Commissioner's Office"), ("B", "PFCC")))
    (ask,) = (each for each in draft.asks if each.id == "body.pfcc")
    assert [each.value for each in ask.choices] == ["Police, Fire and Crime Commissioner"]


@pytest.mark.parametrize(
    "name, topic",
    [
        ("Anyshire PFCC", "bodies.police"),
        ("Anyshire Commissioner for Police, Fire and Rescue and Crime", "bodies.police"),
        ("Anyshire Fire and Rescue Service", "bodies.fire"),
        ("Anyshire Fire Authority", "bodies.fire"),
        ("AFRS", "bodies.fire"),
    ],
)
def test_a_commissioner_is_asked_about_among_the_police(name: str, topic: str) -> None:
    """With fire in the name too, which left only `other` for an answer."""
    assert kinds.topic_of(name).ask == topic


@pytest.mark.parametrize(
    "name, said",
    [
        ("Office of the Police and Crime Commissioner", True),
        ("The Office of the Police, Fire & Crime Commissioner for Anyshire", True),
        ("Anyshire Police, Fire and Crime Commissioner’s Office", True),
        ("The PCC's Office", True),
        ("Anyshire Police and Crime Panel", False),
        ("Anytown Victim Support", None),
        ("Office of the Traffic Commissioner", None),
        ("Anyshire Carers", None),
        ("Anyshire Police", None),
    ],
)
def test_it_is_said_of_a_body_whether_it_is_the_policing_bodys_office_where_its_name_says_so(
    name: str, said: bool | None
) -> None:
    """Of any other it is not known."""
    given = {f"bodies.{topic}": "other" for topic in ("others", "police")}
    bodies = {each["name"]: each for each in drafted(minutes(("A", name)), given=given).facts("bodies")}
    assert bodies[name].get("of_policing_body") is said


def test_which_bodies_are_responsible_authorities_is_asked() -> None:
    """No paper's list makes a body one."""
    paper = minutes(("A", "Bolsover District Council"), ("B", "Derbyshire Constabulary"))
    assert not [each for each in drafted(paper).facts("bodies") if "responsible_authority" in each]
    said = {"bodies.responsible-authorities": {"bolsover-dc": {}, "derbyshire-constabulary": {"to": "2013-12-31"}}}
    draft = drafted(paper, given=said)
    statuses = [each["responsible_authority"][0] for each in draft.facts("bodies")]
    assert [(each["from"], each.get("to")) for each in statuses] == [("2013-04-01", None), ("2013-04-01", "2013-12-31")]


@pytest.mark.parametrize(
    "answer",
    [
        {"derbyshire-constabulary": {"to": "2013-12-31"}},
        {"derbyshire-constabulary": {"from": "2012-04-01", "to": "2013-12-31"}},
        "derbyshire-constabulary from 2013-04-01 to 2013-12-31",
    ],
)
def test_the_last_day_as_a_responsible_authority_is_not_that_of_the_body(answer: object) -> None:
    """It went on, and came to a meeting after that day: it was said to have ceased."""
    paper = minutes(("A", "Bolsover District Council"), ("B", "Derbyshire Constabulary"))
    (_, police) = drafted(paper, given={"bodies.responsible-authorities": answer}).facts("bodies")
    assert "to" not in police
    assert police["responsible_authority"][0]["to"] == "2013-12-31"


def test_what_is_answered_of_a_body_by_its_letters_holds_for_its_full_name() -> None:
    """Both questions are put at once, so the one is answered in the words that the other makes out of date."""
    paper = minutes(("A", "ABC"), ("B", "Anyshire Police"))
    (authorities,) = [each for each in drafted(paper).open if each.id == "bodies.responsible-authorities"]
    assert "abc" in [each.value for each in authorities.choices]
    given = {"body.abc": "Anytown Borough Council", "bodies.responsible-authorities": ["abc", "anyshire-police"]}
    bodies = drafted(paper, given=given).facts("bodies")
    assert [each["id"] for each in bodies if "responsible_authority" in each] == ["anyshire-police", "anytown-bc"]


def test_letters_that_mostly_stand_for_one_thing_are_offered_as_that() -> None:
    """Nobody has to write out what everybody knows; it is asked all the same."""
    paper = minutes(("A", "OPCC"), ("B", "ABC"))
    asks = {each.id: each for each in drafted(paper).open}
    assert [each.value for each in asks["body.opcc"].choices] == ["Office of the Police and Crime Commissioner"]
    assert (asks["body.abc"].choices, asks["body.abc"].example) == ((), "Anytown Borough Council")
    (board,) = [each for each in drafted(minutes(("C", "ICB"))).open if each.id == "body.icb"]
    assert (board.choices, board.example) == ((), "NHS Anytown Integrated Care Board")


def test_letters_are_offered_with_the_place_that_other_bodies_have() -> None:
    """SWPA beside South Wolds Police, and NMBC beside Northam Homes; a full name of one's own will do as well."""
    paper = minutes(("A", "SWPA"), ("B", "South Wolds Police"), ("C", "NMBC"), ("D", "Northam Homes"))
    asks = {each.id: each for each in drafted(paper).open}
    assert [each.value for each in asks["body.swpa"].choices] == ["South Wolds Police Authority"]
    assert [each.value for each in asks["body.nmbc"].choices] == ["Northam Metropolitan Borough Council"]
    told = drafted(paper, given={"body.swpa": "1", "body.nmbc": "North Moor Borough Council"})
    assert {"South Wolds Police Authority", "North Moor Borough Council"} <= set(names(told))


def test_a_name_that_may_be_another_bodys_is_asked_about_by_both_names() -> None:
    """And answered with yes or no."""
    paper = minutes(("A", "Anyshire County Council Roads"), ("B", "Anyshire County Council"))
    (ask,) = [each for each in drafted(paper).open if each.id.startswith("body.")]
    assert ask.what == '"Anyshire County Council" is printed. Is it the same body as Anyshire County Council Roads?'
    assert len(names(drafted(paper, given={ask.id: "yes"}))) == 1
    assert len(names(drafted(paper, given={ask.id: "no"}))) == 2


def test_letters_of_one_body_that_is_there_are_asked_about_with_its_name() -> None:
    """And a yes will do."""
    paper = minutes(("A", "Anytown District Council"), ("B", "ADC"))
    (letters,) = [each for each in drafted(paper).open if each.id == "body.adc"]
    assert letters.what == '"ADC" is printed. Does it stand for Anytown District Council, or for what else?'
    assert names(drafted(paper, given={"body.adc": "yes"})) == ["Anytown District Council"]


# People


def test_one_name_for_one_organisation_is_one_person() -> None:
    """However the title is written, at two meetings."""
    draft = drafted(
        minutes(("Councillor C Short", "A Council")), minutes(("Cllr C. Short", "A Council"), date="2013-09-04")
    )
    assert names(draft, "people") == ["Councillor C Short"]
    assert draft.facts("people")[0]["councillor"] is True


def test_a_fuller_name_is_asked_about() -> None:
    """S Goodwin and Sally Goodwin of one organisation; nobody is merged without a word."""
    papers = minutes(("S Goodwin", "A Council")), minutes(("Sally Goodwin", "A Council"), date="2013-09-04")
    draft = drafted(*papers)
    assert sorted(names(draft, "people")) == ["S Goodwin", "Sally Goodwin"]
    (question,) = [each for each in draft.open if each.id.startswith("person.")]
    assert "Are they one person?" in question.what
    assert len(drafted(*papers, given={question.id: "yes"}).facts("people")) == 1
    assert len(drafted(*papers, given={question.id: "no"}).facts("people")) == 2


def test_somebody_on_record_for_whom_no_body_is_known_is_asked_about() -> None:
    """Nobody can say that Cllr Julia Reed of the record is another than Cllr Mrs J Reed of a paper."""
    record = {
        "partnership": {"id": "anytown", "name": "Anytown Community Safety Partnership", "kind": "strategy_group"},
        "period": {"from": "2013-04-01", "to": "2014-03-31"},
        "people": [{"id": "julia-reed", "name": "Cllr Julia Reed"}],
    }
    draft = drafted(minutes(("Councillor Mrs J Reed", "Anytown District Council")), record=record)
    (question,) = [each for each in asked(draft) if each.startswith("person.")]
    same = drafted(
        minutes(("Councillor Mrs J Reed", "Anytown District Council")), given={question: "yes"}, record=record
    )
    assert same.facts("people") == []
    assert list_of(same)[0]["person"] == "julia-reed"


def test_two_of_one_surname_in_two_organisations_stay_apart() -> None:
    """A Goodwin of the police and S Goodwin of the council, without a question."""
    draft = drafted(minutes(("A Goodwin", "Derbyshire Constabulary"), ("S Goodwin", "Derbyshire County Council")))
    assert len(draft.facts("people")) == 2
    assert not {each for each in asked(draft) if each.startswith("person.")}


def test_a_fuller_name_for_a_body_that_followed_another_is_asked_about() -> None:
    """Those of the trust went to the company, and those of one health body to the next."""
    for trust, company in (("Anyshire Probation Trust", "Anyshire CRC"), ("Anytown PCT", "NHS Anytown CCG")):
        earlier, later = minutes(("Mr D Okafor", trust)), minutes(("Daniel Okafor", company), date="2014-09-04")
        assert [each for each in asked(drafted(earlier, later)) if each.startswith("person.d-okafor.")]


def test_one_name_in_two_organisations_is_asked_about() -> None:
    """It may be somebody who moved; until then they are two."""
    papers = minutes(("C A Hart", "A Council")), minutes(("C A Hart", "B Council"), date="2013-09-04")
    draft = drafted(*papers)
    assert len(draft.facts("people")) == 2
    (question,) = [each for each in draft.open if each.id.startswith("person.")]
    assert len(drafted(*papers, given={question.id: "yes"}).facts("people")) == 1


def test_the_chair_is_the_person_of_that_name_in_the_list() -> None:
    """Printed there without an organisation, and in the list with one."""
    draft = drafted(minutes(("Councillor A One", "A Council"), chair=chair("Cllr A One")))
    assert len(draft.facts("people")) == 1
    assert draft.facts("meetings")[0]["chair"] == "a-one"
    assert len(list_of(draft)) == 1


def test_somebody_printed_twice_came_for_both_bodies() -> None:
    """And for a body of which the reader is not sure, perhaps."""
    sure = minutes(("S T", "Bolsover District Council"), ("S T", "North East Derbyshire District Council"))
    question = next(each.id for each in drafted(sure).open if each.id.startswith("person."))
    assert list_of(drafted(sure, given={question: "yes"})) == [
        {"person": "s-t", "represents": ["bolsover-dc", "north-east-derbyshire-dc"]}
    ]
    unsure = reading(
        "minutes",
        "2013-06-05",
        (
            attendee("S T", "Bolsover District Council"),
            attendee("X", "North East Derbyshire District Council"),
            attendee("S T", "North East Derbyshire District Council", sure=False),
        ),
    )
    assert list_of(drafted(unsure))[0] == {
        "person": "s-t",
        "represents": ["bolsover-dc"],
        "perhaps_represents": ["north-east-derbyshire-dc"],
    }


def test_substitutes_are_those_that_the_paper_calls_so() -> None:
    """In the list or among the apologies."""
    people = (attendee("A", "A Council", substitute_for="B"), attendee("Jo C", "A Council"), attendee("D", "A Council"))
    sorry = (apology("E", "A Council", substitute="Jo C"), apology(None, "A Council", post="The Chief Executive"))
    draft = drafted(reading("minutes", "2013-06-05", people, apologies=sorry))
    assert [(line.get("capacity"), line.get("substitute_for")) for line in list_of(draft)] == [
        ("substitute", "B"),
        ("substitute", "E"),
        (None, None),
    ]
    assert [line.get("post") for line in draft.facts("meetings")[0]["apologies"]] == [None, "The Chief Executive"]


# Names


@pytest.mark.parametrize(
    "name, made",
    [
        ("Derbyshire Safer Communities Board", "derbyshire-scb"),
        ("North East Derbyshire Community Safety Partnership", "north-east-derbyshire-csp"),
        ("Safer Anytown", "safer-anytown"),
        ("Community Safety Partnership", "community-safety-partnership"),
    ],
)
def test_ids_of_groups_are_short(name: str, made: str) -> None:
    """The place, and the first letters of what any such group is called."""
    assert group_id(name) == made


def test_names_are_compared_without_what_does_not_matter() -> None:
    """Places of councils, titles of people, the place before a group's name."""
    assert body_id("North East Derbyshire District Council") == "north-east-derbyshire-dc"
    assert [
        place_of(each) for each in ("Amber Valley Borough Council", "Royal Borough of Greenwich", "Bolsover DC")
    ] == [
        "Amber Valley",
        "Greenwich",
        "Bolsover",
    ]
    assert person_key("Councillor Mrs C. A. Hart MBE") == person_key("Cllr C A Hart") == "c a hart"
    assert person_key("Ng") == "ng"
    assert same_group("Safer Communities Board", "Derbyshire Safer Communities Board")
    assert not same_group("Derby Community Safety Partnership", "Derbyshire Community Safety Partnership")
    assert not same_group("Partnership", "Anytown Community Safety Partnership")


@pytest.mark.parametrize(
    "printed",
    [
        "DCI Jane Marl",
        "DS Jane Marl",
        "PC 1234 Jane Marl",
        "A/Supt Jane Marl",
        "Ch Insp Jane Marl",
        "Superintendent (Ret'd) Jane Marl",
        "Deputy PCC Jane Marl",
        "County Councillor Jane Marl",
        "The Rt Hon Dame Jane Marl",
        "Rt Revd Jane Marl",
        "Sister Jane Marl",
        "DCI JANE MARL",
        "MRS JANE MARL",
        "cllr jane marl",
    ],
)
def test_one_person_under_two_ranks_is_one_person(printed: str) -> None:
    """Papers give the rank of one and the courtesy title of the next; the name is the same."""
    assert person_key(printed) == "jane marl"


def test_a_forename_is_not_taken_for_a_rank() -> None:
    """Di is a name, DI a rank; and a particle of a surname is kept."""
    assert person_key("Di Marl") == "di marl"
    assert person_key("DI Marl") == "marl"
    assert person_key("Cllr van der Marl") == "van der marl"


@pytest.mark.parametrize(
    "full",
    ["Office of the Police and Crime Commissioner", "Office of the Police and Crime Commissioner for Anyshire"],
)
def test_letters_that_mostly_stand_for_one_body_are_that_body_where_it_is_named_in_full(full: str) -> None:
    """Whether OPCC is the office of the commissioner was asked, and nothing could be written before."""
    made = drafted(minutes(("A", full), ("B", "OPCC")))
    assert not [each.id for each in made.asks if each.id.startswith("body.")]
    (body,) = (each for each in made.facts("bodies") if each["name"] == full)
    assert body["aliases"] == ["OPCC"]


def test_of_two_bodies_that_such_letters_may_stand_for_it_is_asked() -> None:
    """Two commissioners have an office each."""
    offices = [f"Office of the Police and Crime Commissioner for {place}" for place in ("Anyshire", "Othershire")]
    made = drafted(minutes(("A", offices[0]), ("B", offices[1]), ("C", "OPCC")))
    assert "body.opcc" in {each.id for each in made.asks}


@pytest.mark.parametrize(
    "full, short",
    [
        ("Anyshire Police Authority", "Police Authority"),
        ("Anyshire County Council", "the County Council"),
        ("Anyshire Fire and Rescue Service", "Fire & Rescue"),
        ("Anyshire Probation Trust", "Probation Trust"),
    ],
)
def test_a_kind_of_body_without_its_place_may_be_the_one_that_is_named_in_full(full: str, short: str) -> None:
    """They stood as two bodies, and both among the responsible authorities to choose from."""
    paper = minutes(("A", full), ("B", short))
    (ask,) = (each for each in drafted(paper).open if each.id.startswith("body."))
    assert ask.what == f'"{short}" is printed. Is it the same body as {full}?'
    assert names(drafted(paper, given={ask.id: "yes"})) == [full]
    assert len(names(drafted(paper, given={ask.id: "no"}))) == 2


def test_a_kind_of_body_alone_is_asked_about_only_beside_one_of_the_kind() -> None:
    """A council is no police authority."""
    paper = minutes(("A", "Anyshire County Council"), ("B", "Police Authority"))
    assert not [each.id for each in drafted(paper).open if each.id.startswith("body.")]


@pytest.mark.parametrize(
    "one, other",
    [
        ("Ch Insp Dave Holt", "Chief Inspector David Holt"),
        ("David Brunskill", "Dave Brunskill"),
        ("Bill Orr", "William J Orr"),
        ("Cllr Liz Low", "Councillor Elizabeth Low"),
        ("Tony Gill", "Anthony Gill"),
        ("Stephen Hume", "Steve Hume"),
        ("Kathryn Dale", "Catherine Dale"),
        ("Mo Khan", "Mohammed Khan"),
    ],
)
def test_a_short_given_name_is_asked_about(one: str, other: str) -> None:
    """One that the whole does not begin with; they were two people, and a place was the one's who never came."""
    draft = drafted(minutes((one, "Dale Police")), minutes((other, "Dale Police"), date="2013-09-04"))
    (ask,) = [each for each in draft.open if each.id.startswith("person.")]
    assert ask.what == f'"{one}" and "{other}" are both printed for Dale Police. Are they one person?'
    places = [{"person": "them", "from_authority": "force", "source": "s"}]
    bodies = [{"id": "force", "name": "Dale Police", "kind": "chief_officer_of_police"}]
    record = on_record("2014-03-31", people=[{"id": "them", "name": one}], appointments=places, bodies=bodies)
    paper = minutes((other, "Dale Police"))
    (ask,) = [each for each in drafted(paper, record=record).open if each.id.startswith("person.")]
    assert "Are they one person?" in ask.what
    assert "no organisation" not in ask.what
    settled = drafted(paper, record=record, given={ask.id: "yes"})
    assert not settled.facts("people")
    assert list_of(settled)[0]["person"] == "them"
    assert names(drafted(paper, record=record, given={ask.id: "no"}), "people") == [other]


@pytest.mark.parametrize("other", ["Daniel Holt", "Dawn Holt", "Diana Holt", "Dave Hold", "Robert Holt"])
def test_another_given_name_is_another_person(other: str) -> None:
    """Without a question."""
    draft = drafted(minutes(("Dave Holt", "Dale Police"), (other, "Dale Police")))
    assert len(draft.facts("people")) == 2
    assert not {each for each in asked(draft) if each.startswith("person.")}


@pytest.mark.parametrize("sign", ["’", "‘", "`", "´"])
def test_the_apostrophes_of_word_and_of_a_keyboard_are_alike(sign: str) -> None:
    """Somebody, and a council, stood in the record twice, and no question said so."""
    draft = drafted(
        minutes(("Cllr M O'Dowd", "King's Wold District Council")),
        minutes((f"Cllr M O{sign}Dowd", f"King{sign}s Wold District Council"), date="2013-09-05"),
    )
    assert len(draft.facts("bodies")) == len(draft.facts("people")) == 1
