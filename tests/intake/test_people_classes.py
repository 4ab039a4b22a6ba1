"""Forms of lists and apologies that clerks print now and then, each by an invented example."""

from __future__ import annotations

import pytest

from tests.intake.who import away, read, there, with_bodies


def test_apologies_that_go_on_below_their_heading() -> None:
    """The sentence begins in the heading: "Apologies", "Were received from …"."""
    people = read("Present\nA Sykes, Elm Council\n\nApologies\n\nWere received from T Abbott (Kestrel) and Supt Nye.\n")
    assert away(people) == ["T Abbott", "Supt Nye"]


def test_bodies_in_capitals_head_those_below_them() -> None:
    """The heading of the list and the first body make no row of column headings."""
    people = read("""
Attendance
COUNCIL
Ann Brody, Chris Dole
POLICE
Insp Eddie Fox, Grace Hill
HEALTH
Ira Joyce
""")
    assert [(each.name, each.organisation) for each in people.attendees] == [
        ("Ann Brody", "COUNCIL"),
        ("Chris Dole", "COUNCIL"),
        ("Insp Eddie Fox", "POLICE"),
        ("Grace Hill", "POLICE"),
        ("Ira Joyce", "HEALTH"),
    ]


def test_regrets_in_words_of_their_own() -> None:
    """They are no part of those there."""
    people = read("Present: Kim Larch (Elm Council), Oz Peters (Police)\nSorry to have missed it: Will Young (Fire)\n")
    assert there(people) == ["Kim Larch", "Oz Peters"]
    assert away(people) == ["Will Young"]


def test_people_behind_words_of_which_nothing_is_known_are_asked_about() -> None:
    """They may have been away."""
    people = read("Present: Kim Larch (Elm Council), Oz Peters (Police)\nOn leave today: Will Young (Fire)\n")
    assert [(each.name, each.sure) for each in people.attendees] == [
        ("Kim Larch", True),
        ("Oz Peters", True),
        ("Will Young", False),
    ]
    assert people.questions


def test_sentences_on_who_was_away() -> None:
    """A body in small letters, who came for whom behind a semicolon, and what is told of others before it."""
    people = read("""
Present
Kim Larch, Elm Council
Jo Till, Police

1 Welcome and apologies
Kim welcomed everyone. Apologies had been received from Lee Norris of the fire service,
and from Pam Cross, Elm CVS; Jo Tarn was deputising for Pam.

2 Updates
""")
    assert [(each.name, each.organisation, each.substitute) for each in people.apologies] == [
        ("Lee Norris", "fire service", None),
        ("Pam Cross", "Elm CVS", "Jo Tarn"),
    ]
    assert not [each for each in people.questions if each.about == "apologies"]


def test_what_was_noted_of_who_was_unable_to_come() -> None:
    """The clause before "that" names nobody."""
    people = read("""
Present
Kim Larch, Elm Council
Jo Till, Police

1 Apologies
It was noted that Will Young and Supt Ash were unable to attend and that Insp Beck attended on behalf of Supt Ash.

2 Updates
""")
    assert [(each.name, each.substitute) for each in people.apologies] == [
        ("Will Young", None),
        ("Supt Ash", "Insp Beck"),
    ]


def test_a_couple_is_kept_as_printed_and_asked_about() -> None:
    """Who each of the two is stands nowhere."""
    people = read("Present: Mr and Mrs Hill, John & Mary Stott, Cllr P Dunne\n")
    assert [(each.name, each.sure) for each in people.attendees] == [
        ("Mr and Mrs Hill", False),
        ("John & Mary Stott", False),
        ("Cllr P Dunne", True),
    ]


def test_a_bracket_covers_two_whom_an_and_joins_within_a_run() -> None:
    """Before the last two it may be the "and" of the whole run."""
    people = read(
        "Present: Kim Larch and Mo Nevin (Elm Council), Oz Peters (Police), Una Vine and Al Roe (Probation)\n"
    )
    assert [(each.name, each.organisation, each.sure) for each in people.attendees] == [
        ("Kim Larch", "Elm Council", True),
        ("Mo Nevin", "Elm Council", True),
        ("Oz Peters", "Police", True),
        ("Una Vine", "Probation", False),
        ("Al Roe", "Probation", True),
    ]


def test_councillors_behind_the_place_they_come_from_are_plain() -> None:
    """Where every row is a body and those from it, the place is no ward."""
    people = read("Present\nLoxley City – Cllr Anne Rudd, Cllr T Moss\nHartwell – Cllr P Dyer\nPolice – Supt Jo Lane\n")
    assert all(each.sure for each in people.attendees)
    assert [each.organisation for each in people.attendees] == ["Loxley City", "Loxley City", "Hartwell", "Police"]


def test_a_post_with_the_name_of_who_holds_it_in_a_bracket() -> None:
    """Each bracket closes one of them; the body may stand before it."""
    people = read("""
Present
Chief Superintendent (Mr D Smart), Superintendent (Ms A Lacey), Senior Analyst (Ms L Coll)

Officers
Head of Community Safety, Weir Council (Lara Mott)
Service Manager, Weir Women’s Aid (Orrin Quine)
""")
    assert [(each.name, each.post, each.organisation) for each in people.attendees] == [
        ("Mr D Smart", "Chief Superintendent", None),
        ("Ms A Lacey", "Superintendent", None),
        ("Ms L Coll", "Senior Analyst", None),
        ("Lara Mott", "Head of Community Safety", "Weir Council"),
        ("Orrin Quine", "Service Manager", "Weir Women’s Aid"),
    ]
    assert [each.sure for each in people.attendees][-1] is False


def test_what_the_officers_of_one_body_work_in_is_a_part_of_their_posts() -> None:
    """Where no body is named in the list, a field of work is none."""
    people = read("""
In attendance
Ms A Duke, Director of Service, Housing Development
Mr R Culhane, Clerical Officer, Customer Services
Mr C Cull, Senior Engineer, Operations & Maintenance
""")
    assert [(each.post, each.organisation) for each in people.attendees] == [
        ("Director of Service, Housing Development", None),
        ("Clerical Officer, Customer Services", None),
        ("Senior Engineer, Operations & Maintenance", None),
    ]


def test_labels_of_those_who_sent_them() -> None:
    """Officials, nominees and the like, with a colon or in capitals before a title."""
    people = read("""
Members: Councillors Dow and Low
ELM OFFICIALS : Mr C Orr, Head of Safety
POLICE NOMINATIONS : Chief Superintendent, Mr D Shea, Inspector P Burn
COMMUNITY REPRESENTATIVES Mr Tom Dwyer, Elm Tidy Towns
""")
    assert there(people)[:6] == ["Dow", "Low", "Mr C Orr", "Mr D Shea", "Inspector P Burn", "Mr Tom Dwyer"]
    assert not people.attendees[6].sure
    assert people.attendees[3].post == "Chief Superintendent"


def test_those_for_whom_somebody_came() -> None:
    """The remark in the bracket is no post, and a title after it is no part of it."""
    people = read(
        "Present: Ann Low (Police)\nApologies: Peter Vane (Elm Council, deputy attended),"
        " Group Manager S. Booth (Fire & Rescue), Barry Koch (HMP Ash, represented by Governor Lyn Marr)\n"
        "Governor Lyn Marr joined from item 3.\n"
    )
    assert [(each.name, each.organisation, each.substitute) for each in people.apologies] == [
        ("Peter Vane", "Elm Council", None),
        ("Group Manager S. Booth", "Fire & Rescue", None),
        ("Barry Koch", "HMP Ash", "Governor Lyn Marr"),
    ]


def test_what_is_told_in_a_bracket_is_no_body() -> None:
    """It is a note, and so is a plain word behind a body."""
    people = read(
        "Present: Ann Low (Police), Insp Bew (Sgt Quist had been asked to come but was called away),"
        " Mr P White, Dale Homes (Agents)\n"
    )
    assert [(each.name, each.organisation) for each in people.attendees] == [
        ("Ann Low", "Police"),
        ("Insp Bew", None),
        ("Mr P White", "Dale Homes"),
    ]


def test_a_table_with_marks_under_those_there_and_those_away() -> None:
    """One label stands over the names as well, the other over nothing but marks."""
    people = read("""
| Present | | | Apologies |
| Ann Low (Chair) | Elm Council | Y | |
| Ben Moss | Elm Police | | Y |
| Cy Ray | Elm Homes | Y | |
| Di Fox | Elm Police | | Y |
""")
    assert there(people) == ["Ann Low", "Cy Ray"]
    assert [(each.name, each.organisation) for each in people.apologies] == [
        ("Ben Moss", "Elm Police"),
        ("Di Fox", "Elm Police"),
    ]


def test_bodies_below_those_who_came_from_them() -> None:
    """A line "representing …" closes the names above it, save those with a bracket of their own."""
    people = read("""
Present:

Councillor W Arb (Chairman)   Councillor J Cott   Councillor N Eam
**representing the Fire Authority**

Councillor R Gos   Councillor Y Hall   Mr T Ing
(Loxbridge)   (North Lox)   (North Lox)
**representing the District Partnerships**
""")
    assert [(each.name, each.organisation) for each in people.attendees] == [
        ("Councillor W Arb", "Fire Authority"),
        ("Councillor J Cott", "Fire Authority"),
        ("Councillor N Eam", "Fire Authority"),
        ("Councillor R Gos", "Loxbridge"),
        ("Councillor Y Hall", "North Lox"),
        ("Mr T Ing", "North Lox"),
    ]


def test_a_deputy_in_a_column_of_their_own() -> None:
    """Where the column of names is empty, it was the deputy who came."""
    people = read("""
Members present

| Authority | Representative | Deputy |
| Elm Police | ACC M Pasc (Chair) | |
| Elm Fire Service | | Watch Manager C Tull |
| Elm Council | J Wads | |
""")
    assert ("Watch Manager C Tull", "Elm Fire Service") in [(each.name, each.organisation) for each in people.attendees]


def test_item_codes_in_columns_of_their_own() -> None:
    """The label of the apologies stands behind two of them, and the next item ends the list."""
    people = read("""
Present
Cllr K Burn

C048/23   1.   APOLOGIES FOR ABSENCE.

Cllr L Wat and Cllr J Fos (family commitment), Cllr A Har (leave).

C049/23   2.   DECLARATIONS OF INTEREST
""")
    assert away(people) == ["Cllr L Wat", "Cllr J Fos", "Cllr A Har"]
    assert not [each for each in people.questions if each.about == "apologies"]


def test_a_plain_body_before_a_post() -> None:
    """It is proposed, in a bracket or behind a comma."""
    people = read("Present: Ann Low (Police), Mr M Reeve, Chalcroft (Developer)\n")
    assert [(each.name, each.post, each.organisation, each.sure) for each in people.attendees] == [
        ("Ann Low", None, "Police", True),
        ("Mr M Reeve", "Developer", "Chalcroft", False),
    ]


def test_letters_of_a_middle_name_are_initials() -> None:
    """Nobody is of them, whatever the heading says."""
    people = read("Present from ELM: Ross Stew (RS), Toby Perr (TGP), Nick Drap (ND)\n")
    assert [each.organisation for each in people.attendees] == ["ELM", "ELM", "ELM"]


def test_a_post_behind_a_dash_that_begins_with_letters() -> None:
    """Letters begin what bodies are called, and posts too."""
    people = read("Present:\nNat Rouse – Club Mirage\nPete Oat – Street Pastors\nRachel Kim – CCTV Manager\n")
    assert [(each.post, each.organisation) for each in people.attendees] == [
        (None, "Club Mirage"),
        (None, "Street Pastors"),
        ("CCTV Manager", None),
    ]


def test_dots_that_lead_to_a_body() -> None:
    """They part name and body, and belong to neither."""
    people = read("Present\nAnn Low ....... Elm Council\nBen Moss ...... Elm Police\nApologies\nCy Ray ........ NHS\n")
    assert [*with_bodies(people.attendees), *with_bodies(people.apologies)] == [
        ("Ann Low", "Elm Council"),
        ("Ben Moss", "Elm Police"),
        ("Cy Ray", "NHS"),
    ]


def test_whom_somebody_came_for_behind_their_initials() -> None:
    """A small word joins the body to the bracket."""
    people = read("Present: Ann Low (AL) for Elm Council, Ben Moss (BM) for the Police, Cy Ray (CR) from Elm Homes\n")
    assert [(each.name, each.organisation) for each in people.attendees] == [
        ("Ann Low", "Elm Council"),
        ("Ben Moss", "Police"),
        ("Cy Ray", "Elm Homes"),
    ]


def test_wards_of_councillors_whose_title_is_printed_once_are_asked_about() -> None:
    """A plain word in the bracket is a ward as likely as a council."""
    people = read("Present: Councillors S Clay (Lab, Elm North), R Dole (Con, Elm South) and K Tew (LD, Moor)\n")
    assert not any(each.sure for each in people.attendees)


def test_posts_before_names_with_nothing_between() -> None:
    """Where lines run on, a forename that people have shows where somebody begins."""
    people = read("""
Present
Chief Inspector Ray Dole Northshire Police
Head of Safety Sonia Clay Elmside Council
Area Manager Bo Dunn Northshire Fire and Rescue
""")
    assert [(each.name, each.post, each.organisation) for each in people.attendees] == [
        ("Chief Inspector Ray Dole", None, "Northshire Police"),
        ("Sonia Clay", "Head of Safety", "Elmside Council"),
        ("Area Manager Bo Dunn", None, "Northshire Fire and Rescue"),
    ]


def test_bodies_in_brackets_in_a_second_column() -> None:
    """They are of whoever stands in the first."""
    people = read("Present:   Ann Low   (Elm Council) - Chair\nBen Moss   (Elm Police)\nApologies:   Cy Ray   (NHS)\n")
    assert [*with_bodies(people.attendees), *with_bodies(people.apologies)] == [
        ("Ann Low", "Elm Council"),
        ("Ben Moss", "Elm Police"),
        ("Cy Ray", "NHS"),
    ]
    assert people.chair
    assert people.chair.name == "Ann Low"


def test_those_who_were_not_at_the_table() -> None:
    """They were absent, and nothing says that they sent apologies."""
    people = read(
        "Those at the table\nPolice: Insp Ray Dole\nProbation: Kim Tew\nThose not at the table\nFire: Jo Reed\n"
    )
    assert there(people) == ["Insp Ray Dole", "Kim Tew"]
    assert away(people) == []


@pytest.mark.parametrize("dash", ["- ", " - "])
def test_dashes_that_stand_against_the_name(dash: str) -> None:
    """The hyphen is no part of the name, and what is behind it at the end of a line is no title of the next."""
    listed = ("Dee Perry{}Councillor", "Pip Ridge{}Norshire Constabulary", "Sim Mill{}Glazing Ltd")
    people = read("\n".join(("Present:", *(each.format(dash) for each in listed), "")))
    assert [(each.name, each.post, each.organisation) for each in people.attendees] == [
        ("Dee Perry", "Councillor", None),
        ("Pip Ridge", None, "Norshire Constabulary"),
        ("Sim Mill", None, "Glazing Ltd"),
    ]


@pytest.mark.parametrize("word", ["Representing", "Representing the", "On behalf of", "From", "For the"])
def test_bodies_above_those_who_came_from_them(word: str) -> None:
    """The same words head a list where a colon ends them: nobody is the next body's."""
    people = read(f"""
Present:

{word} Saltmoor Council (SC):
Mr A Carver
Ms L Denholm

{word} Saltshire Police:
Supt R Keogh

Apologies:

{word} Saltshire Fire and Rescue Service:
Mr D Oakley

{word} Saltmoor Homes:
Ms I Graham
""")
    council, police = "Saltmoor Council (SC)", "Saltshire Police"
    assert [(each.name, each.organisation) for each in people.attendees] == [
        ("Mr A Carver", council),
        ("Ms L Denholm", council),
        ("Supt R Keogh", police),
    ]
    assert [(each.name, each.organisation) for each in people.apologies] == [
        ("Mr D Oakley", "Saltshire Fire and Rescue Service"),
        ("Ms I Graham", "Saltmoor Homes"),
    ]


def test_a_body_at_the_top_of_a_list_heads_it_without_a_colon() -> None:
    """Nobody stands above the first, and so the others head what follows too."""
    people = read("""
Present:

Representing the Fire Authority
Mr A Carver
Ms L Denholm
Representing Saltshire Police
Supt R Keogh
""")
    assert [each.organisation for each in people.attendees] == ["Fire Authority", "Fire Authority", "Saltshire Police"]


def test_a_body_above_may_be_one_whose_name_does_not_show_it() -> None:
    """What "representing" leads to is a body, whatever it is called; another heading ends its people."""
    people = read("""
Present:
Representing Saltmoor Council:
Mr A Carver
Representing High Life Saltmoor:
Mr S Walsh
Locality Chairs:
Ms S Street
""")
    assert [(each.name, each.organisation) for each in people.attendees if each.name] == [
        ("Mr A Carver", "Saltmoor Council"),
        ("Mr S Walsh", "High Life Saltmoor"),
        ("Ms S Street", None),
    ]
