"""Each layout in which minutes print who was there, and what is read of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from compliance.intake.people.read import read_people
from compliance.intake.reading import People
from tests.intake.lines import lines
from tests.intake.who import read


def there(people: People) -> list[tuple[str | None, str | None]]:
    """Name and organisation of each attendee."""
    return [(each.name, each.organisation) for each in people.attendees]


def posts(people: People) -> list[tuple[str | None, str | None, str | None]]:
    """Name, post and organisation of each attendee."""
    return [(each.name, each.post, each.organisation) for each in people.attendees]


def test_headings_in_two_columns_with_names_run_together() -> None:
    """An organisation stands out in each column, and its people follow with nothing between them."""
    people = read("""
PRESENT

Councillor Mrs D A Field – in the Chair
(Eastshire County Council)

<u>Amber Dale Borough Council</u> Councillor C Shore P Kearney	<u>Eastshire Fire and Rescue</u> A Walde
<u>Bolver District Council</u> Councillor B Murray-Cole W Lamb	<u>Eastshire Probation Trust</u> J Meade M Selby
<u>Eastshire County Council</u> S Goodman D Law	<u>North East Eastshire District Council</u> Councillor L Robins
<u>Eastshire County PCT</u> S Pint	<u>4D Voluntary Consortium</u> L Alison

1/12 **MINUTES RESOLVED** that the minutes be confirmed.
""")
    assert there(people) == [
        ("Councillor Mrs D A Field", "Eastshire County Council"),
        ("Councillor C Shore", "Amber Dale Borough Council"),
        ("P Kearney", "Amber Dale Borough Council"),
        ("A Walde", "Eastshire Fire and Rescue"),
        ("Councillor B Murray-Cole", "Bolver District Council"),
        ("W Lamb", "Bolver District Council"),
        ("J Meade", "Eastshire Probation Trust"),
        ("M Selby", "Eastshire Probation Trust"),
        ("S Goodman", "Eastshire County Council"),
        ("D Law", "Eastshire County Council"),
        ("Councillor L Robins", "North East Eastshire District Council"),
        ("S Pint", "Eastshire County PCT"),
        ("L Alison", "4D Voluntary Consortium"),
    ]
    assert all(each.sure for each in people.attendees)
    assert people.attendees_complete
    assert people.chair
    assert people.chair.name == "Councillor Mrs D A Field"
    assert people.chair.organisation == "Eastshire County Council"
    assert [each.name for each in people.attendees if each.councillor] == [
        "Councillor Mrs D A Field",
        "Councillor C Shore",
        "Councillor B Murray-Cole",
        "Councillor L Robins",
    ]


def test_headings_above_names_line_by_line() -> None:
    """A heading holds for the people below it up to the next one."""
    people = read("""
Present:
Eastshire County Council
Councillor J Dow (Chair)
S Goodman
Eastshire Constabulary
Supt R Frost
""")
    assert there(people) == [
        ("Councillor J Dow", "Eastshire County Council"),
        ("S Goodman", "Eastshire County Council"),
        ("Supt R Frost", "Eastshire Constabulary"),
    ]


def test_two_columns_whose_lines_alternate_go_back_into_columns() -> None:
    """Where the page says how far left each line begins, the columns are read one after the other."""
    printed = lines("""
Present
Ashby District Council
Eastshire Police
Cllr T Dowd
S Batt
R Acht
H Nowak
""")
    placed = [
        printed[0],
        *(
            replace(line, cells=(replace(line.cells[0], left=56.0 if index % 2 == 0 else 311.0),))
            for index, line in enumerate(printed[1:])
        ),
    ]
    people = read_people(placed, "minutes")
    assert there(people) == [
        ("Cllr T Dowd", "Ashby District Council"),
        ("R Acht", "Ashby District Council"),
        ("S Batt", "Eastshire Police"),
        ("H Nowak", "Eastshire Police"),
    ]


def test_initials_before_the_name_and_organisation_in_brackets() -> None:
    """Initials before a name are a key, and no part of it."""
    people = read("""
Present:
- AC Cllr. Alison Carter (Chair)
- GB – Georgina Booth (Arden DC)
- AC Adrian Crane (WSFRS)
""")
    assert there(people) == [("Cllr. Alison Carter", None), ("Georgina Booth", "Arden DC"), ("Adrian Crane", "WSFRS")]


def test_name_job_title_team_and_organisation() -> None:
    """The organisation stands last; what stands between is the post."""
    people = read("""
Attendees
Elaine Brow, Substance Misuse Officer, Stirton Council
TK – Tomas Kowal – Chief Inspector, Local Policing, Severn Police
David Atkin, Chief Executive - City of Stirton Council
Heather Pherson, Youth Services, Stirton Council
""")
    assert posts(people) == [
        ("Elaine Brow", "Substance Misuse Officer", "Stirton Council"),
        ("Tomas Kowal", "Chief Inspector, Local Policing", "Severn Police"),
        ("David Atkin", "Chief Executive", "City of Stirton Council"),
        ("Heather Pherson", "Youth Services", "Stirton Council"),
    ]


def test_organisation_a_colon_and_its_people() -> None:
    """What stands before a colon is the body of all after it."""
    people = read("""
Present:-
Langley Council: Councillors Thorn (Chair), Baxen, de Witte and Wallis;
Langley Police: Chief Inspector J Roy, Sergeant M Oye;
""")
    assert there(people) == [
        ("Thorn", "Langley Council"),
        ("Baxen", "Langley Council"),
        ("de Witte", "Langley Council"),
        ("Wallis", "Langley Council"),
        ("Chief Inspector J Roy", "Langley Police"),
        ("Sergeant M Oye", "Langley Police"),
    ]
    assert [each.councillor for each in people.attendees] == [True, True, True, True, False, False]


def test_one_run_with_brackets() -> None:
    """A bracket belongs to the name before it; "In Attendance: None" is nobody."""
    people = read("""
Present: Councillor R Tenny (Crim District Council) (Chairman), Chief Inspector P Laze (Dale Police) and Dr M
Rahim (NHS Crim)
In Attendance: None
Apologies: Mr A Blyth (Dale Police Authority)
""")
    assert there(people) == [
        ("Councillor R Tenny", "Crim District Council"),
        ("Chief Inspector P Laze", "Dale Police"),
        ("Dr M Rahim", "NHS Crim"),
    ]
    assert people.attendees_complete
    assert not people.questions


def test_bracket_over_a_group_is_proposed_and_asked() -> None:
    """Which names a bracket covers is inferred: they are marked, and there is a question for each."""
    people = read("Present: Ann Ash, Ben Beech and Cy Cedar (Dale Council), Di Elm (Dale Police)")
    assert there(people)[:3] == [
        ("Ann Ash", "Dale Council"),
        ("Ben Beech", "Dale Council"),
        ("Cy Cedar", "Dale Council"),
    ]
    assert [each.sure for each in people.attendees] == [False, False, True, True]
    assert [each.subject for each in people.questions] == ["Ann Ash", "Ben Beech"]
    assert "Dale Council" in people.questions[0].what
    assert people.questions[0].choices == ("Yes", "No")


def test_bracket_does_not_put_a_councillor_into_the_police() -> None:
    """A councillor before a bracket of the police is left without a body."""
    people = read("Present: Cllr Ann Ash, Supt Ben Beech (Dale Police)")
    assert there(people) == [("Cllr Ann Ash", None), ("Supt Ben Beech", "Dale Police")]


def test_labels_give_the_capacity() -> None:
    """Present, Officers, In Attendance and the like are told apart."""
    people = read("""
Present: Cllr A Ash (Chair) and Cllr B Beech
Officers: C Cedar (Director)
In attendance: Insp D Elm
Observers: E Fir
By invitation: F Gorse
Co-opted Members: G Hazel
Apologies for absence: Cllr H Ivy
""")
    assert [(each.name, each.capacity) for each in people.attendees] == [
        ("Cllr A Ash", "present"),
        ("Cllr B Beech", "present"),
        ("C Cedar", "officer"),
        ("Insp D Elm", "in_attendance"),
        ("E Fir", "observer"),
        ("F Gorse", "guest"),
        ("G Hazel", "co_opted"),
    ]
    assert [each.name for each in people.apologies] == ["Cllr H Ivy"]


def test_one_unbroken_run_of_names_and_organisations() -> None:
    """Where a name begins after a body is inferred: all are marked and asked about once."""
    people = read("""
Present:
Dom Harris - Cumber Fire Service Andy Davis - Cumber Constabulary Lou Wilks - Carl & Eden CDRP
""")
    assert there(people) == [
        ("Dom Harris", "Cumber Fire Service"),
        ("Andy Davis", "Cumber Constabulary"),
        ("Lou Wilks", "Carl & Eden CDRP"),
    ]
    assert not any(each.sure for each in people.attendees)
    assert people.questions


def test_names_and_then_organisations_go_together_by_their_places() -> None:
    """As many names as bodies, one after the other: a proposal, and a question."""
    people = read("""
Present

Cllr Hat Lumb (Chair)
Ian Threl
Supt. Yew Bell

Kestrel District Council
Kestrel District Council
Northshire Police
""")
    assert there(people) == [
        ("Cllr Hat Lumb", "Kestrel District Council"),
        ("Ian Threl", "Kestrel District Council"),
        ("Supt. Yew Bell", "Northshire Police"),
    ]
    assert not any(each.sure for each in people.attendees)
    assert people.questions


def test_names_and_organisations_that_do_not_count_the_same_are_not_paired() -> None:
    """Two bodies for three names are nobody's."""
    people = read("""
Present

Cllr Hat Lumb
Ian Threl
Yew Bell

Kestrel District Council
Northshire Police
""")
    assert {each.organisation for each in people.attendees} == {None}
    assert not people.attendees_complete
    assert people.questions


def test_table_with_headings() -> None:
    """Columns are known by their headings."""
    people = read("""
# Present
| Name | Role | Organisation |
| Dr Em Nwo | Consultant in Public Health | Wych Council |
| T/Insp Sean O'Grade | Neighbourhood Policing | Forest Police |
# Apologies
| Name | Role | Organisation |
| Cllr Lav Poole | Chair | Wych Council |
""")
    assert posts(people) == [
        ("Dr Em Nwo", "Consultant in Public Health", "Wych Council"),
        ("T/Insp Sean O'Grade", "Neighbourhood Policing", "Forest Police"),
    ]
    assert [each.name for each in people.apologies] == ["Cllr Lav Poole"]
    assert people.chair is None


@pytest.mark.parametrize(
    "marks",
    [("Y", "", "", "A", "", ""), ("✓", "", "", "✓", "", ""), ("Yes", "", "", "Yes", "", "")],
)
def test_table_with_columns_for_present_and_apologies(marks: tuple[str, ...]) -> None:
    """A tick says who was there and who sent apologies; nothing says neither."""
    people = read(f"""
| Name | Organisation | Present | Apologies |
| Leila Hadd | Cald Council | {marks[0]} | {marks[1]} |
| Sue Ostro | NHS Cald | {marks[2]} | {marks[3]} |
| Imran Dare | Penn Training | {marks[4]} | {marks[5]} |
""")
    assert there(people) == [("Leila Hadd", "Cald Council")]
    assert [each.name for each in people.apologies] == ["Sue Ostro"]


def test_table_with_a_column_of_status() -> None:
    """Absent without apologies is neither there nor an apology."""
    people = read("""
| Name | Organisation | Attendance |
| Rowan Ash | Dun Council | Present |
| Mike Stan | Wold Fire | Apologies |
| Svet Pet | Probation | Absent |
""")
    assert there(people) == [("Rowan Ash", "Dun Council")]
    assert [each.name for each in people.apologies] == ["Mike Stan"]


def test_letter_alone_is_asked() -> None:
    """An "A" can be apologies or absence."""
    people = read("""
| Name | Organisation | Attendance |
| Rowan Ash | Dun Council | P |
| Mike Stan | Wold Fire | A |
""")
    assert there(people) == [("Rowan Ash", "Dun Council")]
    assert [(each.name, each.sure) for each in people.apologies] == [("Mike Stan", False)]
    assert people.questions[0].choices == ("Apologies", "Absent")


def test_grid_of_meetings_counts_only_this_one() -> None:
    """Of the columns of several meetings the one of this day counts."""
    grid = """
| Name | Organisation | 4 June 2019 | 3 Sept 2019 |
| Rowan Ash | Dun Council | ✓ | |
| Mike Stan | Wold Fire | | ✓ |
"""
    assert there(read("Minutes of the meeting held on 3 September 2019\n" + grid)) == [("Mike Stan", "Wold Fire")]
    unclear = read("Minutes of the meeting held on 5 September 2019\n" + grid)
    assert not unclear.attendees
    assert unclear.questions[0].choices == ("4 June 2019", "3 Sept 2019")


def test_organisation_column_first_holds_for_the_rows_below() -> None:
    """An empty cell goes on with the organisation above."""
    people = read("""
Present:
| East Council | Cllr Marg Del (Chair) |
| | Stephen Oj |
| Low Constabulary | Supt Ewan Craig |
| | PC Hetty Moss |
""")
    assert there(people) == [
        ("Cllr Marg Del", "East Council"),
        ("Stephen Oj", "East Council"),
        ("Supt Ewan Craig", "Low Constabulary"),
        ("PC Hetty Moss", "Low Constabulary"),
    ]


def test_label_in_the_first_column() -> None:
    """A table whose first column holds the labels of lists."""
    people = read("""
| Present | Lorna Pike (Chair) – Fern Council // Sgt Ikram Ull – Down Police |
| Apologies | Nita Vor – Fern Council |
| 1 | Introductions |
""")
    assert there(people) == [("Lorna Pike", "Fern Council"), ("Sgt Ikram Ull", "Down Police")]
    assert [each.name for each in people.apologies] == ["Nita Vor"]


def test_list_without_a_label_is_proposed_and_asked() -> None:
    """People between the title and the first item are asked about, and the list is not called complete."""
    people = read("""
Tide Community Safety Partnership
Minutes of meeting 9 May 2016
Dominic Harris - Tide Fire Service (Chair)
Freya Lind - Tide Police
1. Welcome
""")
    assert there(people) == [("Dominic Harris", "Tide Fire Service"), ("Freya Lind", "Tide Police")]
    assert not any(each.sure for each in people.attendees)
    assert not people.attendees_complete
    assert people.questions[0].about == "attendees"


def test_marks_are_read_by_their_note() -> None:
    """An asterisk that denotes absence takes somebody out of the list."""
    people = read("""
Members present:

Councillor Alice Borr (Chairman)	Councillor Ken Odu
* Councillor Hugo Fair	Councillor Mrs Lin Tsai
Councillor Stella Kyr	* Councillor Bob Nett

* denotes absence
""")
    assert [each.name for each in people.attendees] == [
        "Councillor Alice Borr",
        "Councillor Ken Odu",
        "Councillor Mrs Lin Tsai",
        "Councillor Stella Kyr",
    ]


def test_absence_is_not_an_apology() -> None:
    """Those listed as absent are neither there nor away with apologies."""
    people = read("""
Present: Cllr A Ash
Absent: Cllr B Beech
Apologies: Cllr C Cedar
""")
    assert [each.name for each in people.attendees] == ["Cllr A Ash"]
    assert [each.name for each in people.apologies] == ["Cllr C Cedar"]


def test_remarks_beside_a_name() -> None:
    """Coming late, going early and joining from elsewhere are remarks; they were there."""
    people = read("""
Present:
Cllr A Ash (Dale Council) – from item 5
B Beech (Dale Police) (left at 11.30am)
C Cedar (Dale Fire) via Teams
S Elm (Dale Council, also NEDC)
""")
    assert there(people) == [
        ("Cllr A Ash", "Dale Council"),
        ("B Beech", "Dale Police"),
        ("C Cedar", "Dale Fire"),
        ("S Elm", "Dale Council"),
    ]
    assert [each.remote for each in people.attendees] == [None, None, True, None]


def test_label_that_says_how_they_attended() -> None:
    """The words "by Zoom" beside the label hold for all below."""
    people = read("Attendees (by Zoom): Stan Jones (chairman), Geoff Pegg (Director of Operations)")
    assert [each.remote for each in people.attendees] == [True, True]


def test_post_without_a_name() -> None:
    """Somebody printed by post alone has no name."""
    people = read("""
In attendance:
Director of Corporate Services
Clerk, Sedle Parish Council
""")
    assert posts(people) == [(None, "Director of Corporate Services", None), (None, "Clerk", "Sedle Parish Council")]


def test_list_of_organisations_gives_nobody() -> None:
    """Organisations alone are no people: each is asked about."""
    people = read("""
Present:
North East Dale District Council
Amber Valley Borough Council
Dale Constabulary
""")
    assert people.attendees == ()
    assert not people.attendees_complete
    assert {each.subject for each in people.questions} >= {"Dale Constabulary", "Amber Valley Borough Council"}


def test_first_names_alone_are_not_made_whole() -> None:
    """A first name is what is printed, marked, and asked about."""
    people = read("""
Present:
Sally
Dave
""")
    assert [(each.name, each.sure) for each in people.attendees] == [("Sally", False), ("Dave", False)]
    assert not people.attendees_complete


def test_prose_gives_no_attendees() -> None:
    """People who speak in minutes without a list are not made a list."""
    people = read("""
Minutes of the meeting held on 3 May 2012

1. Crime figures

Mr Smith reported that burglary had fallen. Councillor Jones thanked him.

Present: a summary of the figures was given.
""")
    assert people.attendees == ()
    assert not people.attendees_listed
    assert not people.attendees_complete
    assert [each.about for each in people.questions] == ["attendees"]


def test_public_is_counted_and_not_named() -> None:
    """Members of the public are no attendees, and leave a list whole."""
    people = read("Present: Cllr A Ash, Inspector Ariane Joll, five members of the public")
    assert [each.name for each in people.attendees] == ["Cllr A Ash", "Inspector Ariane Joll"]
    assert people.attendees_complete


def test_list_that_says_it_is_partial_is_not_complete() -> None:
    """The words "and others" close no list."""
    assert not read("Present: Ann Ash (Dale Council), Ben Beech (Dale Police) and others").attendees_complete


def test_person_listed_twice_is_there_once() -> None:
    """The second entry is asked about."""
    people = read("""
Present: Ann Ash (Dale Council), Ben Beech (Dale Police)
In attendance: Ann Ash (Dale Council)
""")
    assert [each.name for each in people.attendees] == ["Ann Ash", "Ben Beech"]
    assert "twice" in people.questions[0].what


def test_present_and_among_the_apologies_is_asked() -> None:
    """Both cannot be."""
    people = read("""
Present: Ann Ash (Dale Council), Ben Beech (Dale Police)
Apologies: Ann Ash (Dale Council)
""")
    assert [each.sure for each in people.attendees] == [False, True]
    assert any("both" in each.what for each in people.questions)


def test_rank_that_is_also_a_council_is_asked() -> None:
    """DCC is a deputy chief constable or a county council."""
    people = read("Present: DCC Alan Good; Supt Kul May (Dale Police)")
    assert people.attendees[0].name == "DCC Alan Good"
    assert not people.attendees[0].sure
    assert people.questions[0].choices == ("Deputy Chief Constable", "A county council")


def test_evidence_is_the_line_and_its_words() -> None:
    """Each person carries the line on which they stand."""
    people = read("Title\n\nPresent:\nAnn Ash (Dale Council)\nBen Beech (Dale Police)")
    assert [(each.at.line, each.at.words) for each in people.attendees] == [(4, "Ann Ash"), (5, "Ben Beech")]


def test_labels_within_the_list_of_those_present() -> None:
    """Members and the officers of a force are labels of their own; a reference to the agenda is nobody."""
    people = read("""
Present

Members

- Aneet Prem (Deputy Chair, in the Chair)
- Kirst Hearn
- Tony Arb attended for consideration of items 1-4 and 7

MPA officers

- David Ridd (Deputy Clerk)

Also present: Jen Arn and Karim Mur (Agenda item 5)

1. Apologies for absence

(Agenda item 1)

Apologies for absence were received from Abdal Ull (Chair). In the absence of the Chair, Aneet Prem chaired the meeting.
""")
    assert [(each.name, each.capacity) for each in people.attendees] == [
        ("Aneet Prem", "present"),
        ("Kirst Hearn", "present"),
        ("Tony Arb", "present"),
        ("David Ridd", "officer"),
        ("Jen Arn", "in_attendance"),
        ("Karim Mur", "in_attendance"),
    ]
    assert [each.name for each in people.apologies] == ["Abdal Ull"]
    assert people.chair
    assert people.chair.name == "Aneet Prem"
    assert people.attendees_complete


def test_voting_membership_under_present() -> None:
    """Under a label of those present, headings of membership part the list."""
    people = read("""
Present:

Voting Membership:
Abdul Ans (Welfare Association)
Non-Voting Membership:
Inspector Adrian Bax (Metropolitan Police)
""")
    assert [each.name for each in people.attendees] == ["Abdul Ans", "Inspector Adrian Bax"]


def test_somebody_who_represents_another() -> None:
    """In a list of those there, "rep" says for whom they came."""
    people = read("Present:\nTerry Hicks – Manager, East Ambulance Service (rep Annel Hill)")
    assert [(each.name, each.substitute_for) for each in people.attendees] == [("Terry Hicks", "Annel Hill")]


def test_names_with_nothing_between_are_proposed_in_twos() -> None:
    """Where no letter shows the end of a name, all is marked."""
    people = read("PRESENT Mark North Max Graham Jane Keating")
    assert [each.name for each in people.attendees] == ["Mark North", "Max Graham", "Jane Keating"]
    assert not any(each.sure for each in people.attendees)
    assert people.questions


def test_letters_above_columns() -> None:
    """P and A above columns are present and apologies; another mark is asked about."""
    people = read("""
| Board Member | P | A | DNA | D/R |
| Steve Pugh – Chair | P | | | |
| Chris Walk – Detective Chief Inspector, GMP | | A | | |
| Sim West – Chair Children's Services | | | DNA | |
| Bern Sew – Healthwatch Representative | | | | R |
""")
    assert [each.name for each in people.attendees] == ["Steve Pugh"]
    assert [each.name for each in people.apologies] == ["Chris Walk"]
    assert [each.subject for each in people.questions] == ["Bern Sew"]


def test_field_of_work_is_no_organisation() -> None:
    """After a post, words that name no body belong to the post."""
    people = read("Present: Julia Smee (Head of Consultation, Diversity and Outreach)")
    assert posts(people) == [("Julia Smee", "Head of Consultation, Diversity and Outreach", None)]


@pytest.mark.parametrize("printed", ["Smith " * 20_000, "A Smith and " * 5_000, "(" * 5_000, "x in the chair " * 4_000])
def test_hostile_line_is_asked_about_in_bounded_time(printed: str) -> None:
    """A line longer than any list of people is not read, and not called complete."""
    people = read(f"Present: {printed}")
    assert people.attendees == ()
    assert not people.attendees_complete
    assert people.questions


def test_a_table_whose_cells_come_one_by_one() -> None:
    """Below the headings of its columns each cell is a paragraph; posts and bodies stand in one column."""
    people = read("""
Attendees:

Name

Role

Anna Smithers ASm

Borough Council Community Safety Hub

Councillor John Marsh JM

Sally Brookes

Chief Executive Anyshire CVS

Apologies:

Name

Role

Peter Hollins

Anyshire Police

Vacant post

Borough Council, Housing Manager

1. Welcome

Anna Smithers welcomed everybody.
""")
    assert there(people)[0] == ("Anna Smithers", "Borough Council Community Safety Hub")
    assert [name for name, _ in there(people)] == ["Anna Smithers", "Councillor John Marsh", "Sally Brookes"]
    assert not people.attendees[2].sure, "nothing parts her post from her body"
    assert [(each.name, each.organisation) for each in people.apologies if each.name] == [
        ("Peter Hollins", "Anyshire Police")
    ]


def test_two_labels_each_with_its_list_beside_it() -> None:
    """One row of a form: the lists go on below, a cell for each line or row by row."""
    people = read("""
| Date | 4 May 2020 | Venue | Fire Station |
| Present | Di Fenn – Wold Council // Bo Carr – Wold Police // Lena Roos-NPS | Apologies | Al Moor, BC // Eve Orr, CCG |
""")
    assert [(each.name, each.organisation) for each in people.attendees] == [
        ("Di Fenn", "Wold Council"),
        ("Bo Carr", "Wold Police"),
        ("Lena Roos", "NPS"),
    ]
    assert [(each.name, each.organisation) for each in people.apologies] == [
        ("Al Moor", "BC"),
        ("Eve Orr", "CCG"),
    ]


def test_a_table_whose_first_column_holds_the_labels() -> None:
    """The columns stay what they are below; a remark after a dash is no part of a body."""
    people = read("""
| Present | Ines Holm | IH | Wold Council – Director (Chair) |
| | Supt Di Fenn | DF | Wold Police |
| | Lena Roos | LR | Probation Service – Senior Officer |
| In attendance | Sgt Bo Carr | BC | Wold Police – item 5 |
| Apologies | Al Moor | | Wold CCG |
| | Eve Orr | | Moor Homes – LR substituting |
""")
    assert [(each.name, each.post, each.organisation, each.capacity) for each in people.attendees] == [
        ("Ines Holm", "Director", "Wold Council", "present"),
        ("Supt Di Fenn", None, "Wold Police", "present"),
        ("Lena Roos", "Senior Officer", "Probation Service", "present"),
        ("Sgt Bo Carr", None, "Wold Police", "in_attendance"),
    ]
    assert [(each.name, each.organisation) for each in people.apologies] == [
        ("Al Moor", "Wold CCG"),
        ("Eve Orr", "Moor Homes"),
    ]
    assert people.chair
    assert people.chair.name == "Ines Holm"


def test_a_star_for_those_who_came() -> None:
    """A note says what it means, and those without it were not there."""
    people = read("""
Members

* Cllr A Bewley (Chairman)	Low City Council
Cllr E Fallon	Severn County Council
* Cllr R Kapur	Severn County Council

* denotes attendance

Also in attendance

Elaine Drew (Chief Executive)
""")
    assert [each.name for each in people.attendees] == ["Cllr A Bewley", "Cllr R Kapur", "Elaine Drew"]
    assert people.apologies == ()


def test_those_not_able_to_attend_are_away() -> None:
    """Other words for apologies."""
    people = read("Present: Cllr A Bewley (Low Council), R Kapur (Low Police)\n\nNot able to attend: T Rowe (Low Fire)")
    assert [each.name for each in people.attendees] == ["Cllr A Bewley", "R Kapur"]
    assert [each.name for each in people.apologies] == ["T Rowe"]


def test_officers_from_a_body_head_a_list() -> None:
    """The words are a label and nobody."""
    people = read(
        "Present: Cllr A Bewley (Low Council)\n\nOfficers from the host authority:\n\nR Kapur (Scrutiny Officer)"
    )
    assert [(each.name, each.capacity) for each in people.attendees] == [
        ("Cllr A Bewley", "present"),
        ("R Kapur", "officer"),
    ]


@pytest.mark.parametrize(
    "head", ["Appendix A: Members attending", "# Annex 1 – Attendance", "Schedule 2. Those present"]
)
def test_the_list_at_the_end(head: str) -> None:
    """An appendix of those who came, with bodies as headings or in a table."""
    people = read(f"""
1. Welcome

The chair welcomed everyone to the meeting.

2. Date of next meeting

7 June 2024

{head}

| Representing | Name |
| Low Council | Cllr A Bewley |
| | R Kapur |
| Low Police | Insp L Ford |
""")
    assert [(each.name, each.organisation) for each in people.attendees] == [
        ("Cllr A Bewley", "Low Council"),
        ("R Kapur", "Low Council"),
        ("Insp L Ford", "Low Police"),
    ]


@pytest.mark.parametrize(
    "note", ["* present for part of the meeting", "* in attendance via Teams", "* attended for item 4 only"]
)
def test_a_star_for_how_somebody_came(note: str) -> None:
    """It says nothing of the others, who are in a list of those present."""
    people = read(f"Present\n\nCllr A Bewley\n\nCllr E Fallon *\n\nCllr R Kapur\n\n{note}")
    assert [each.name for each in people.attendees] == ["Cllr A Bewley", "Cllr E Fallon", "Cllr R Kapur"]
