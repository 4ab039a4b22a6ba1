"""Who was in the chair where no entry of a list says so outright, and by a title that is printed once for several."""

from __future__ import annotations

import pytest

from compliance.intake.people.read import read_people
from compliance.intake.reading import People
from tests.intake.lines import lines

HEAD = "Safer Dale Partnership\nMinutes of 3 May 2012\n\n"
THREE = "Present: Cllr A Ash, Bo Beech, Cy Cole\n\n"


def read(text: str) -> People:
    """The people of minutes."""
    return read_people(lines(HEAD + text), "minutes")


@pytest.mark.parametrize(
    "printed, name",
    [
        ("Present: Councillors A Ash (Chairman), B Beech and C Cole; Di Dow, Dale Council", "Councillor A Ash"),
        ("Present: Cllrs. B Beech, A Ash (in the chair) and C Cole", "Cllr A Ash"),
        ("Present: The Chairman (Councillor A Ash); Councillors B Beech, C Cole and D Dow", "Councillor A Ash"),
        ("COUNCILLOR A ASH IN THE CHAIR\n\nPRESENT: Councillors B Beech and C Cole", "COUNCILLOR A ASH"),
        ("| Chaired by | Cllr A Ash | Minutes by | Bo Beech |", "Cllr A Ash"),
        (f"{THREE}Cllr Ash welcomed members and chaired the meeting in the absence of Di Dow.", "Cllr A Ash"),
        (f"{THREE}Cllr Ash was elected Chair for the municipal year 2012/13 and took the chair.", "Cllr A Ash"),
        (f"{THREE}Di Dow sent apologies so Cllr Ash chaired.", "Cllr A Ash"),
        (f"{THREE}AA, Chair, opened the meeting.", "Cllr A Ash"),
        (f"{THREE}The Chair, Cllr A Ash (AA), welcomed members.", "Cllr A Ash"),
        (f"{THREE}The Chair (AA) thanked members.", "Cllr A Ash"),
        (f"{THREE}As Chair, Cllr Ash opened the meeting at 10.02.", "Cllr A Ash"),
        (f"{THREE}Cllr Ash as the new Chair welcomed members to her first meeting.", "Cllr A Ash"),
        (f"{THREE}Cllr Ash, chairing, opened the meeting.", "Cllr A Ash"),
        (f"{THREE}Cllr Ash explained that she would be chairing today as Di Dow was on leave.", "Cllr A Ash"),
        (f"{THREE}Members appointed Cllr Ash to take the chair.", "Cllr A Ash"),
        (f"{THREE}Cllr Ash, standing in as chair, welcomed members.", "Cllr A Ash"),
        (f"{THREE}Cllr Ash stepped in to chair the meeting.", "Cllr A Ash"),
        (f"{THREE}Cllr Ash agreed to act as Chair in the absence of Di Dow.", "Cllr A Ash"),
        (f"{THREE}Apologies: Di Dow (Chair)\n\nCllr Ash deputised as Chair.", "Cllr A Ash"),
        ("Present: Bo Beech, Cllr A Ash (Chairing in the absence of Di Dow), Cy Cole", "Cllr A Ash"),
        ("| Cllr A Ash | Chair and Leader | Dale Council |\n| Bo Beech | Inspector | Dale Police |", "Cllr A Ash"),
    ],
)
def test_said_outright(printed: str, name: str) -> None:
    """By a title that several share, in capitals, in a column, or by what somebody did."""
    if printed.startswith("|"):
        printed = f"Present\n{printed}"
    chair = read(printed).chair
    assert chair
    assert (chair.name, chair.sure) == (name, True)


@pytest.mark.parametrize(
    "printed",
    [
        "Present:\nCllr A Ash\nDale Council (Chair)\nBo Beech\nDale Police\nCy Cole\nDale Fire",
        "Present: Cllr A Ash (Dale Council and Chair), Bo Beech (Dale Police)",
        "Present\nCllr A Ash, Leader, Dale Council and Chair of the Partnership\nBo Beech, Dale Police",
        "Present\nCllr A Ash – Chair of the Safer Dale Partnership\nBo Beech – Dale Police",
        "Present:\nCllr A Ash – Chair, Safer Dale Partnership\nBo Beech – Dale Police",
    ],
)
def test_nearest_name_is_proposed(printed: str) -> None:
    """A name beside the word is proposed and asked about, rather than passed over in silence."""
    people = read(printed)
    assert people.chair
    assert (people.chair.name, people.chair.sure) == ("Cllr A Ash", False)
    assert any(question.about == "chair" for question in people.questions)


@pytest.mark.parametrize(
    "said",
    [
        "While Cllr Ash had doubts, the Chairman was keen to go on.",
        "Bo Beech was elected as Chair of the Panel for the 2024/25 municipal year.",
        "1. Reports\n\nMinutes\n\nBo Beech (Chair, Upper Moor Ward Panel) spoke of the park.",
        "Bo Beech reported as Vice-Chair.",
        "The Chair's report was noted.",
        "Apologies: Di Dow (Chair, Moor Panel)",
    ],
)
def test_no_name_is_taken_that_only_stands_near(said: str) -> None:
    """Another chair, one elected for later, or a name in the same sentence."""
    assert read(THREE + said).chair is None


def test_a_guest_who_chairs_something_else_is_not_the_chair() -> None:
    """Of two with the word, the member is meant and not whoever came beside the members."""
    people = read("""
Present:
Cllr A Ash (Chair)
Bo Beech

Also in attendance:
Di Dow – Moor Hall Committee (Chair)
""")
    assert people.chair
    assert (people.chair.name, people.chair.sure) == ("Cllr A Ash", True)


def test_list_and_sentence_that_differ_are_asked_about() -> None:
    """The list has one for the chair, and a sentence has another take the chair."""
    people = read("Present: Cllr A Ash (Chair), Bo Beech\n\nBo Beech took the chair.")
    assert people.chair
    assert not people.chair.sure
    asked = [question for question in people.questions if question.about == "chair"]
    assert [question.choices for question in asked] == [("Bo Beech", "Cllr A Ash")]


def test_chair_for_one_item_leaves_the_listed_chair() -> None:
    """Whoever is marked stays proposed, and it is asked who had the chair for most of the meeting."""
    people = read("Present: Cllr A Ash (Chair), Bo Beech\n\nBo Beech took the chair for item 4.")
    assert people.chair
    assert (people.chair.name, people.chair.sure) == ("Cllr A Ash", False)


def test_chair_taken_in_turns() -> None:
    """The first is proposed."""
    people = read(f"{THREE}The chair was taken initially by the outgoing Chair, Cllr A Ash, then by Bo Beech.")
    assert people.chair
    assert (people.chair.name, people.chair.sure) == ("Cllr A Ash", False)


@pytest.mark.parametrize(
    "said",
    [
        "In the absence of the Chair, the meeting began with the minutes.",
        "The Chair was delayed and the Vice-Chair opened the meeting.",
    ],
)
def test_another_than_the_one_printed_may_have_taken_the_chair(said: str) -> None:
    """The list has a chair, and a sentence tells that somebody else began."""
    people = read(f"Present: Cllr A Ash (Chair), Bo Beech (Vice-Chair)\n\n1. Welcome\n\n{said}")
    assert people.chair
    assert not people.chair.sure
    assert [each.about for each in people.questions] == ["chair"]


def test_the_chair_of_whom_nothing_is_said_is_asked_about() -> None:
    """The page speaks of the chair and never says who it was; whoever was elected is proposed."""
    people = read(f"{THREE}1. Welcome\n\nThe Chair welcomed members.")
    assert people.chair is None
    assert [each.about for each in people.questions] == ["chair"]
    chosen = read(f"{THREE}1. Election of Chair\n\nRESOLVED: That Bo Beech be elected Chair for the year.")
    assert chosen.chair
    assert (chosen.chair.name, chosen.chair.sure) == ("Bo Beech", False)
    assert [(each.about, each.subject) for each in chosen.questions] == [("chair", "Bo Beech")]


@pytest.mark.parametrize(
    "told",
    [
        "| 1/12 | Members considered the appointment of a Chair. | AGREED that Bo Beech be appointed Chair. |",
        "The Panel held an election for Chair. Bo Beech was elected Chair for the year.",
        "Members were asked for nominations for Chair. It was agreed that Bo Beech be appointed Chair.",
    ],
)
def test_an_election_that_a_sentence_tells_of(told: str) -> None:
    """Whoever was elected is proposed, as below a heading."""
    people = read(f"{THREE}{told}")
    assert people.chair
    assert (people.chair.name, people.chair.sure) == ("Bo Beech", False)
    assert [(each.about, each.subject) for each in people.questions] == [("chair", "Bo Beech")]


def test_an_election_of_a_deputy() -> None:
    """The deputy is not offered as the chair."""
    people = read(
        f"{THREE}Members considered the appointment of a Vice Chair. AGREED that Bo Beech be appointed Vice Chair."
    )
    assert people.chair is None
    assert not [each for each in people.questions if "Bo Beech" in each.choices]


def test_two_whom_the_text_calls_the_chair() -> None:
    """Which of them it was at this meeting is for a person to say."""
    people = read(f"{THREE}The Chair, Bo Beech, thanked members.\n\nCy Cole (Chair) closed the meeting.")
    assert people.chair is None
    assert [each.choices for each in people.questions] == [("Bo Beech", "Cy Cole")]


def test_what_a_mark_says_of_the_chair() -> None:
    """A star beside a name, and below the list what it means."""
    chair = read("Present: Cllr A Ash* (Dale Council), Bo Beech (Dale Police)\n* Chair\n\n1. Minutes\n\nAgreed.").chair
    assert chair
    assert (chair.name, chair.sure) == ("Cllr A Ash", True)


def test_a_line_below_the_apologies_that_says_who_was_in_the_chair() -> None:
    """It is none of those away."""
    people = read("Present:\nAnn Ash\nBo Beech\n\nApologies: Cy Cole\n\nBo Beech in the Chair\n\n1. Minutes\n\nAgreed.")
    assert people.chair
    assert people.chair.name == "Bo Beech"
    assert [each.name for each in people.apologies] == ["Cy Cole"]


def test_the_word_alone_in_brackets_among_other_chairs() -> None:
    """Guests come as the chairs of other bodies; the one who is just the chair is proposed."""
    people = read(
        "Present:\nAnn Ash, Commissioner (Chair)\nBo Beech (Chair of CSP), Dale\nCy Cole (Chair of CSP), Wold"
    )
    assert people.chair
    assert (people.chair.name, people.chair.sure) == ("Ann Ash", False)


@pytest.mark.parametrize("label", ["IN THE CHAIR:", "PRESENT IN THE CHAIR:"])
def test_label_above_the_name(label: str) -> None:
    """The name stands below it, behind a gap."""
    chair = read(f"{label}\n\nCouncillor A. Ash, Leader.\n\nMEMBERS PRESENT:\n\nCouncillors Beech and Cole.").chair
    assert chair
    assert chair.name == "Councillor A. Ash"


@pytest.mark.parametrize(
    "said",
    [
        "Apologies came from Bo Beech, but a written update was given by the Chair in his absence.",
        "Cy Cole had sent a paper, which was introduced by the Chair today.",
        "Cllr Ash, who was unwell, had asked for a word with the Chair in the absence of Di Dow.",
    ],
)
def test_what_the_chair_did_for_somebody_makes_nobody_the_chair(said: str) -> None:
    """The chair is spoken of, and another is named before."""
    chair = read(f"{THREE}1. Welcome\n\n{said}").chair
    assert chair is None


@pytest.mark.parametrize(
    "said",
    [
        "Councillor Di Dow, Chairman of the Safer Dale Partnership Board welcomed all to the meeting.",
        "Councillor Di Dow, Chair of the Safer Dale Partnership, opened the meeting.",
    ],
)
def test_the_bodys_chair_who_began_is_proposed(said: str) -> None:
    """The name stands before the office, and the office names the body."""
    people = read(f"1. Welcome\n\n{said}\n\n2. Minutes\n\nThe minutes were agreed.")
    assert people.chair
    assert (people.chair.name, people.chair.sure) == ("Councillor Di Dow", False)


@pytest.mark.parametrize(
    "said, name",
    [
        (
            "In the absence of the Chairman, Superintendent Ada Vole, the Head of Parks (Mr Bo Reed) took the chair.",
            "Mr Bo Reed",
        ),
        (
            "In the absence of Ada Vole the Vice-Chair (Councillor Bo Reed) presided over the meeting.",
            "Councillor Bo Reed",
        ),
        ("Owing to the absence of Ada Vole, the Town Clerk, Bo Reed, took the chair.", "Bo Reed"),
        ("In the absence of the Chair, Bo Reed, Vice-Chair, took the chair.", "Bo Reed"),
        ("On behalf of Ada Vole, Chair, the Vice-Chair, Bo Reed, chaired the meeting.", "Bo Reed"),
    ],
)
def test_whoever_is_said_to_be_absent_did_not_take_the_chair(said: str, name: str) -> None:
    """The chair is named as away, and the one who presided behind an office, in a bracket or between commas."""
    chair = read(f"1. Apologies\n\n{said}\n\n2. Minutes\n\nThe minutes were agreed.").chair
    assert chair
    assert (chair.name, chair.sure) == (name, True)


@pytest.mark.parametrize(
    "said",
    [
        "In the absence of the Chairman, Superintendent Ada Vole, the Vice-Chairman took the chair.",
        "Owing to the illness of Ada Vole, the Deputy Chair chaired the meeting.",
        "Apologies having come from Ada Vole, the Vice-Chair took the chair.",
    ],
)
def test_a_deputy_without_a_name_took_the_chair(said: str) -> None:
    """The only name in the sentence is that of the one who was away: who presided is asked."""
    chair = read(f"1. Apologies\n\n{said}\n\n2. Minutes\n\nThe minutes were agreed.").chair
    assert chair is None or not chair.sure


@pytest.mark.parametrize("did", ["agreed to take the chair", "was asked to chair the meeting", "took the chair"])
def test_the_deputy_chair_of_the_list_who_agreed_to_preside(did: str) -> None:
    """The sentence has the office, and the list the only one who holds it."""
    chair = read(f"Present: Bo Beech (Deputy Chairman), Cy Cole\n\n1. Apologies\n\nThe Deputy Chairman {did}.").chair
    assert chair
    assert (chair.name, chair.sure) == ("Bo Beech", True)


@pytest.mark.parametrize(
    "told",
    [
        "CC Chairman KC would see to the lights.",
        "The DC Chair, KC, would see to it.",
        "In this CC chairman KC would speak to the press.",
    ],
)
def test_letters_of_a_council_before_the_word_are_nobodys(told: str) -> None:
    """They are those of somebody listed, too, but the chair's own stand behind the word."""
    found = read(f"""
Minutes of the meeting held on 4 May 2016

Present: Kay Combe (KC), Cath Chisholm (CC), Dan Cole (DC), Mary Carey (MC)

The meeting was chaired by Kay Combe (KC).

1. Lights

{told}
""")
    assert found.chair is not None
    assert found.chair.name == "Kay Combe"
    assert found.chair.sure
    assert [each for each in found.questions if each.about == "chair"] == []
