"""Apologies in lists and in sentences, and who came instead."""

from __future__ import annotations

import pytest

from compliance.intake.people.read import read_people
from compliance.intake.reading import People
from tests.intake.lines import lines
from tests.intake.who import SENT, read

THREE = "Helen Bay (NHS Cumber), Colin Beck (Victim Aid) and D Stubb (Lake Homes)"


def away(people: People) -> list[tuple[str | None, str | None]]:
    """Name and organisation of each apology."""
    return [(each.name, each.organisation) for each in people.apologies]


@pytest.mark.parametrize(
    "printed",
    [
        f"Apologies for absence were received from {THREE}.",
        "Apologies: Helen Bay (NHS Cumber), Colin Beck (Victim Aid), D Stubb (Lake Homes)",
        "APOLOGIES FOR ABSENCE: Helen Bay (NHS Cumber); Colin Beck (Victim Aid); D Stubb (Lake Homes).",
        "Apologies had been sent on behalf of Helen Bay (NHS Cumber), Colin\nBeck (Victim Aid), D Stubb (Lake Homes).",
        f"It was agreed to accept apologies for non-attendance at the meeting from {THREE}.",
        f"{THREE} sent apologies for absence.",
        "Apologies\nHelen Bay, NHS Cumber\nColin Beck, Victim Aid\nD Stubb, Lake Homes",
        f"1. Apologies for absence\n\nApologies were received from {THREE}.\n\n2. Minutes",
        "| Apologies | Helen Bay, NHS Cumber // Colin Beck, Victim Aid // D Stubb, Lake Homes |",
    ],
)
def test_apologies_in_every_form(printed: str) -> None:
    """Lists and sentences say the same."""
    people = read(printed)
    assert away(people) == [("Helen Bay", "NHS Cumber"), ("Colin Beck", "Victim Aid"), ("D Stubb", "Lake Homes")]
    assert all(each.sure for each in people.apologies)
    assert people.attendees == ()


@pytest.mark.parametrize(
    "printed",
    [
        "Cllr Ann Ash - Cllr Ben Beech substituted",
        "Cllr Ann Ash (Cllr Ben Beech attended as substitute)",
        "Cllr Ann Ash (Cllr Ben Beech attending)",
        "Cllr Ann Ash (sub Cllr Ben Beech)",
        "Cllr Ann Ash (substitute: Cllr Ben Beech)",
        "Cllr Ann Ash, who was substituted by Cllr Ben Beech",
        "Cllr Ann Ash (deputised at the meeting by Cllr Ben Beech)",
        "Cllr Ben Beech for Cllr Ann Ash",
        "Cllr Ben Beech (substitute for Cllr Ann Ash)",
        "Cllr Ben Beech substituting for Cllr Ann Ash",
    ],
)
def test_substitutes_in_every_phrasing(printed: str) -> None:
    """Whoever is printed first, the one who was away is the apology."""
    people = read(f"Apologies:\n{printed}\nDi Elm")
    assert [(each.name, each.substitute) for each in people.apologies] == [
        ("Cllr Ann Ash", "Cllr Ben Beech"),
        ("Di Elm", None),
    ]


def test_substitute_in_a_sentence() -> None:
    """A sentence such as "and Y attended as her substitute" is of the one before."""
    people = read(
        "An apology for absence was received from Cllr Ann Ash and Cllr Ben Beech attended as her substitute."
    )
    assert [(each.name, each.substitute) for each in people.apologies] == [("Cllr Ann Ash", "Cllr Ben Beech")]


def test_substitute_for_an_office() -> None:
    """An office can send a substitute; it has no name."""
    people = read("Apologies: The Chief Constable (ACC Jo Roe attending)")
    only = people.apologies[0]
    assert (only.name, only.post, only.substitute) == (None, "Chief Constable", "ACC Jo Roe")


def test_apologies_by_office_alone() -> None:
    """No name is made up."""
    people = read("Present: Cllr A Ash\nApologies: the Chairman and the Head of Environmental Services")
    assert [(each.name, each.post) for each in people.apologies] == [
        (None, "Chairman"),
        (None, "Head of Environmental Services"),
    ]
    assert people.chair is None


def test_apologies_of_a_body() -> None:
    """A body can send apologies; nobody of it is named."""
    people = read("Apologies:\nNHS England\nAnn Ash (Dale Council)")
    assert {(each.name, each.organisation) for each in people.apologies} == {
        (None, "NHS England"),
        ("Ann Ash", "Dale Council"),
    }


@pytest.mark.parametrize("printed", ["None", "None received.", "There were no apologies.", "Nil", "-"])
def test_no_apologies(printed: str) -> None:
    """Words that say that there were none."""
    assert read(f"Present: Ann Ash\nApologies: {printed}").apologies == ()


@pytest.mark.parametrize(
    "printed",
    [
        "To receive apologies for absence.",
        "Apologies for the next meeting should be sent to the clerk.",
        "The minutes were amended to add apologies from Ann Ash.",
        "The Chair made apologies for the delay.",
    ],
)
def test_other_talk_of_apologies(printed: str) -> None:
    """What is no apology for this meeting is not read as one."""
    assert read(f"Present: Ben Beech (Dale Council)\n\n1. Business\n\n{printed}").apologies == ()


def test_apologies_repeated_in_an_item_count_once() -> None:
    """The head of the minutes and their first item say the same."""
    people = read("""
Present: Ben Beech (Dale Council)
Apologies: Ann Ash (Dale Police)

1. Apologies

Apologies were received from Ann Ash.
""")
    assert away(people) == [("Ann Ash", "Dale Police")]


def test_page_without_a_list_says_only_who_was_away() -> None:
    """A page of a council's system: an item of apologies, and attendance unknown."""
    heard = "Minutes: // Apologies for absence were received from the following:"
    item = f"Apologies // To receive any apologies. // {heard} // Stephen Mac – Joan Hand substituted // Cllr Barb Nick"
    people = read(
        f"No.\tItem\n14.\t{item}\n15.\tUrgent business // Minutes: // There were no items of urgent business."
    )
    assert [(each.name, each.substitute) for each in people.apologies] == [
        ("Stephen Mac", "Joan Hand"),
        ("Cllr Barb Nick", None),
    ]
    assert people.attendees == ()
    assert not people.attendees_listed


def test_substitute_among_those_there_is_told_for_whom() -> None:
    """An apology that names a substitute tells the list of those there for whom they came."""
    people = read("""
Present: Sgt Petra Nov (Dale Police), Cllr A Ash
Apologies: Chief Inspector Adam Rusk, Dale Police – Sgt Petra Nov substituted
""")
    assert people.attendees[0].substitute_for == "Chief Inspector Adam Rusk"
    assert people.apologies[0].substitute == "Sgt Petra Nov"


def test_agenda_reports_apologies_and_nobody_there() -> None:
    """An agenda can say who has sent apologies; "Apologies - Chair" is who leads the item."""
    printed = lines("| 1) Apologies | Chair |\n\nApologies have been received from Jon Anders (Dale Fire).")
    people = read_people(printed, "agenda")
    assert away(people) == [("Jon Anders", "Dale Fire")]
    assert people.attendees == ()
    assert people.chair is None


def test_who_represented_whom_among_apologies_is_no_apology() -> None:
    """Of "A represented B" B is away, and A came for them."""
    people = read("""
Apologies were received from:

Angela Potter (Eastshire NHS Trust)

Simon Lane represented Angela Potter (Eastshire NHS Trust)

1. Welcome
""")
    assert "Simon Lane" not in [each.name for each in people.apologies]
    assert "Angela Potter" in [each.name for each in people.apologies]


def test_apologies_run_on_to_the_first_name() -> None:
    """A page that lost the space before a name printed in bold is read all the same."""
    people = read("""
1. Apologies

Apologies were received fromClare Mitchell, Miranda Steele and Mark Shore.

2. Minutes
""")
    assert [each.name for each in people.apologies] == ["Clare Mitchell", "Miranda Steele", "Mark Shore"]


def test_who_came_for_the_last_of_several() -> None:
    """What is said of one is said of whoever is named last."""
    people = read("""
Apologies for absence were received from Mr. B. Howe (Lake Homes) and Superintendent F. Dray, for whom Inspector Lunt
attended.
""")
    assert [(each.name, each.substitute, each.sure) for each in people.apologies] == [
        ("Mr. B. Howe", None, True),
        ("Superintendent F. Dray", "Inspector Lunt", True),
    ]


def test_a_rank_that_somebody_has_retired_from() -> None:
    """The bracket within it is no post of theirs."""
    people = read("""
Present: Lt. Col. (Retd.) P. Marl (Dale Watch), Major (Retired) Ann Speke (Lake Homes)
""")
    assert [(each.name, each.organisation) for each in people.attendees] == [
        ("Lt. Col. (Retd.) P. Marl", "Dale Watch"),
        ("Major (Retired) Ann Speke", "Lake Homes"),
    ]


def test_each_group_is_of_the_body_that_it_is_said_to_be_from() -> None:
    """A title printed once for several makes them one group; of two people without one the first is in doubt."""
    people = read(
        "Apologies for absence were submitted on behalf of Councillors Ash, Birch, Elm and Rowan from Dale"
        " Borough Council and Councillors Pine and Yew from the Lake District Council, and Bob Low and Cat Moss from"
        " Cumber Police, with the substitution of Councillor Hazel for Councillor Birch and Councillor Holly for"
        " Councillor Yew."
    )
    dale, lake, police = "Dale Borough Council", "Lake District Council", "Cumber Police"
    assert away(people) == [
        ("Ash", dale), ("Birch", dale), ("Elm", dale), ("Rowan", dale), ("Pine", lake), ("Yew", lake),
        ("Bob Low", police), ("Cat Moss", police),
    ]  # fmt: skip
    assert {each.name: each.substitute for each in people.apologies if each.substitute} == {
        "Birch": "Councillor Hazel",
        "Yew": "Councillor Holly",
    }
    assert [each.name for each in people.apologies if not each.sure] == ["Bob Low"]


def test_and_from_leads_to_the_next_and_to_no_body() -> None:
    """The word stands in front of each, and their bodies in brackets."""
    people = read("Apologies were received from Ann Low (Dale College), and from Det Insp Bob Moss (Cumber Police).")
    assert away(people) == [("Ann Low", "Dale College"), ("Det Insp Bob Moss", "Cumber Police")]


def test_what_is_told_of_a_post_is_no_other_person() -> None:
    """A clause behind the post has no name and no post of its own."""
    people = read("Apologies: Mr N Ash (Director of Housing) and the Director of Roads, for whom there was no deputy.")
    assert [(each.name, each.post) for each in people.apologies] == [
        ("Mr N Ash", "Director of Housing"),
        (None, "Director of Roads"),
    ]


@pytest.mark.parametrize(
    "told",
    [
        "for whom Paul Greaves was substituting",
        "for whom Paul Greaves substituted",
        "for whom Paul Greaves deputised",
        "for whom Paul Greaves was standing in",
        "on whose behalf Paul Greaves attended",
        "in whose place Paul Greaves was attending",
    ],
)
@pytest.mark.parametrize("behind", ["", "; Bob Low (Dale Homes)", ", and Bob Low (Dale Homes)"])
def test_for_whom_somebody_came_is_told_behind_an_entry_of_a_list(told: str, behind: str) -> None:
    """The substitute is kept wherever in the list that stands."""
    people = read(f"Apologies: Ann Elm (Dale Fire and Rescue Service), {told}{behind}")
    assert people.apologies[0].substitute == "Paul Greaves"
    second = [("Bob Low", "Dale Homes")] if behind else []
    assert away(people) == [("Ann Elm", "Dale Fire and Rescue Service"), *second]


def test_a_title_behind_a_comma_with_no_space_ends_no_sentence() -> None:
    """The stop shortens it, as it does behind a space."""
    people = read("Apologies were given for Ann Low, Cllr. Bo Ray,Cllr. Cy Dunn, Dr. Di Elm;Cllr. Ed Fox and Gil Hay.")
    names = ["Ann Low", "Cllr. Bo Ray", "Cllr. Cy Dunn", "Dr. Di Elm", "Cllr. Ed Fox", "Gil Hay"]
    assert [each.name for each in people.apologies] == names


def test_the_letter_of_a_council_before_a_title() -> None:
    """It says of which sort of council somebody is a member, and is no name."""
    people = read("Apologies:\n\nC.Cllr. Ann Low, Dale County Council; B.Cllr Bo Ray; CCllr Cy Dunn")
    assert [each.name for each in people.apologies] == ["C.Cllr. Ann Low", "B.Cllr Bo Ray", "CCllr Cy Dunn"]


def test_a_comma_that_was_lost_behind_a_surname() -> None:
    """Where councillors have a surname alone, a forename that is known begins the next; both are asked about."""
    people = read("Apologies were received from Councillor Hale, Councillor Orrell Philippa Low, Bo Ray and Cy Dunn.")
    assert [(each.name, each.sure) for each in people.apologies] == [
        ("Councillor Hale", True),
        ("Councillor Orrell", False),
        ("Philippa Low", False),
        ("Bo Ray", True),
        ("Cy Dunn", True),
    ]


def test_three_words_behind_a_title_where_others_have_forenames() -> None:
    """They are the names of one."""
    people = read("Apologies were received from Councillor Ann Hale, Councillor Orrell Philip Low and Cy Dunn.")
    assert [each.name for each in people.apologies] == [
        "Councillor Ann Hale",
        "Councillor Orrell Philip Low",
        "Cy Dunn",
    ]


@pytest.mark.parametrize("told", ["Apologies were received from {}.", "{} sent apologies."])
def test_a_bracket_behind_two_in_a_sentence_is_asked_about(told: str) -> None:
    """It may be of the second alone; in a list the other entries show what brackets are of."""
    people = read(told.format("Cllr Ann Low and Cllr Bo Ray (Dale Council)"))
    assert [(each.name, each.sure) for each in people.apologies] == [("Cllr Ann Low", False), ("Cllr Bo Ray", True)]
    assert "Dale Council" in people.questions[-1].what


@pytest.mark.parametrize("surname", ["McVey", "O’Dell", "MacNab", "DeRoy", "Vey"])
def test_two_surnames_under_one_title(surname: str) -> None:
    """A capital within the second makes no letters of a body of it."""
    people = read(f"Present:\nAnn Low\n\n1. Apologies\nApologies were sent on behalf of Cllrs Jessop and {surname}.\n")
    assert [(each.name, each.organisation) for each in people.apologies] == [("Jessop", None), (surname, None)]


def test_a_row_of_business_without_a_number() -> None:
    """Of its title and of the text beside it, which begins with the title again, neither is lost."""
    said = "Apologies for absence were received from Councillor Ash and Councillor Elm. Councillor Dow was there as"
    people = read(
        "Present: Councillor Dow, Councillor Fox\n\n| No | Item | Text | Decision |\n"
        f"| | APOLOGIES FOR ABSENCE | APOLOGIES FOR ABSENCE // {said} substitute for Councillor Ash. | |\n"
        "| 1 | DECLARATIONS | DECLARATIONS // There were none. | |\n"
    )
    assert [(each.name, each.substitute) for each in people.apologies] == [
        ("Councillor Ash", "Councillor Dow"),
        ("Councillor Elm", None),
    ]


def test_a_bracket_on_the_next_line_of_a_sentence() -> None:
    """The list breaks off before it, and the sentence has it."""
    people = read(
        "Present: Cy Fox, Di Gay\n\n42. APOLOGIES FOR ABSENCE\n\nConrad Ives, Chief Inspector Keith Lowe, Ann Elm\n"
        "(NHS Dale) and Bo Ash (Dale Council) sent apologies for absence.\n\n43. MINUTES\n"
    )
    assert ("Ann Elm", "NHS Dale") in away(people)


def test_dots_before_those_away() -> None:
    """Who was substituted is told within one entry, and the list goes on behind it; of two it is asked whose it was."""
    people = read(
        "1. APOLOGIES\nApologies were received from the following:\n\n· Ann Low from LFB\n"
        "· Lucas Orr and Colin Dow from CRC—substituting was Diana Ash\n· Councillor Ed Fox\n\n2. MINUTES\n"
    )
    assert [(each.name, each.organisation, each.substitute, each.sure) for each in people.apologies] == [
        ("Ann Low", "LFB", None, True),
        ("Lucas Orr", "CRC", None, True),
        ("Colin Dow", "CRC", "Diana Ash", False),
        ("Councillor Ed Fox", None, None, True),
    ]


_HEAD = (
    "Minutes of the Dale Board\n\nPresent: Ann Low, Dale Council; Bo Ray, Dale Police\n\n1. Apologies for absence\n\n"
)


@pytest.mark.parametrize(
    "said",
    [
        "Apologies were read out by Cy Dent",
        "Apologies were announced by the Chair.",
        "The apologies above were noted by the Dale Board.",
        "Cy Dent read out the apologies.",
    ],
)
def test_whoever_passes_apologies_on_sent_none(said: str) -> None:
    """They who read apologies out or noted them were there."""
    assert read(f"{_HEAD}{said}\n\n2. Minutes\n\nThey were agreed.\n").apologies == ()


@pytest.mark.parametrize(
    "said",
    [
        "Apologies were noted by the Board from Cy Dent.",
        "Apologies were reported by the Clerk on behalf of Cy Dent.",
        "The Chair read out apologies from Cy Dent.",
    ],
)
def test_behind_whoever_passed_them_on_stands_who_sent_them(said: str) -> None:
    """The "from" says who was away."""
    people = read(f"{_HEAD}{said}\n\n2. Minutes\n\nThey were agreed.\n")
    assert [(each.name, each.organisation, each.sure) for each in people.apologies] == [("Cy Dent", None, True)]


def test_apologies_noted_by_somebody_are_asked_about() -> None:
    """Some clerks write "by" for "from"."""
    people = read(f"{_HEAD}Apologies were noted by Cy Dent.\n\n2. Minutes\n\nThey were agreed.\n")
    assert [(each.name, each.sure) for each in people.apologies] == [("Cy Dent", False)]
    assert any("who took the apologies of others" in each.what for each in people.questions)


def test_what_a_page_tells_before_its_minutes_does_not_end_the_apologies() -> None:
    """A council's page prints the standing words of an item, then "Minutes:" and who sent apologies."""
    people = read(
        "Items\nNo. Item\n\n84.\n\nApologies\n\nUnder rule 2.7 members may name a substitute if they cannot come to"
        " the meeting.\n\nMinutes:\n\nCllr A Kingsley.\n\n85.\n\nCode of Conduct\n\nMembers should declare any"
        " interest.\n\nMinutes:\n\nMrs S Hurdle declared an interest.\n"
    )
    assert away(people) == [("Cllr A Kingsley", None)]


def test_one_bracket_behind_many_is_not_taken_for_that_of_all() -> None:
    """Each of the others is asked about."""
    people = read("Present: Jo Hall, Dale Council\n\nApologies: Ann Low, Ben Moss, Cy Ray, Di Fox (Dale Police)\n")
    assert away(people) == [("Ann Low", None), ("Ben Moss", None), ("Cy Ray", None), ("Di Fox", "Dale Police")]
    assert [each.sure for each in people.apologies] == [False, False, False, True]
    assert sum("is printed after Di Fox" in each.what for each in people.questions) == 3


def test_short_sentence_behind_the_apologies_of_a_run() -> None:
    """What is told there, be it in three words, is nobody's post."""
    found = read_people(
        lines("Notes\n\nApologies: Cy Day (Fire Service) and Di Fell (Probation). Burglary is down."), "notes"
    )
    assert [(each.name, each.organisation, each.post) for each in found.apologies] == [
        ("Cy Day", "Fire Service", None),
        ("Di Fell", "Probation", None),
    ]


@pytest.mark.parametrize("label", ["APOLOGIES FOR ABSENCE were received from", "Apologies were received from"])
def test_a_sentence_in_brackets_behind_its_label(label: str) -> None:
    """The brackets are no part of it, and nobody is made of the sentence."""
    people = read(f"""
        Minutes of the Dale Safety Board held on 4 June 2014

        PRESENT: Councillor A Castle, Mrs T Lough

        APOLOGIES: ({label} Councillor Evander, Supt D Dundee (represented by Insp S Wood) and Mrs H Ashby.)

        1. Welcome

        Mrs Lough welcomed everyone.
    """)
    assert [each.name for each in people.apologies] == ["Councillor Evander", "Supt D Dundee", "Mrs H Ashby"]
    assert people.apologies[1].substitute == "Insp S Wood"


def test_a_bracket_at_each_end_of_apologies_is_left() -> None:
    """They are two brackets, and not one round the whole."""
    people = read(SENT.format(sent="(Mrs) Ann Dow, Bo Marr (Dale Police)"))
    assert people.apologies[-1].organisation == "Dale Police"
