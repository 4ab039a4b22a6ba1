import datetime as dt

import pytest

from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.asking.draft import Draft
from compliance.intake.draft.compose import compose
from compliance.intake.draft.page import page
from compliance.intake.draft.terms.plain_terms import casting_vote, often, quorum
from compliance.intake.read import read
from tests.intake.printed import paper

UP = {"numerator": 1, "denominator": 3, "rounding": "up"}
MOST = {"numerator": 1, "denominator": 2, "rounding": "more_than"}


@pytest.mark.parametrize(
    "words, term",
    [
        ("The quorum for meetings of the Partnership will be at least four members.", {"members": 4}),
        ("4.1 The quorum is five members.", {"members": 5}),
        ("(a) The quorum is five members.", {"members": 5}),
        ("4. The quorum shall be 4 members", {"members": 4}),
        (
            "The quorum is five members, including at least three responsible authorities.",
            {"all_of": [{"members": 5}, {"responsible_authorities": 3}]},
        ),
        ("Quorum: 4 members", {"members": 4}),
        ("Not fewer than three members shall form a quorum.", {"members": 3}),
        ("A meeting is quorate when three responsible authorities are represented.", {"responsible_authorities": 3}),
        ("The quorum shall be one third of the members.", {"fraction_of_members": UP}),
        ("One third of the members, rounded down.", {"fraction_of_members": UP | {"rounding": "down"}}),
        ("A quorum is more than half of the voting members.", {"fraction_of_members": MOST | {"of": "voting_members"}}),
        (
            "The quorum shall be a majority of members, including the Chair or Vice-Chair.",
            {"all_of": [{"fraction_of_members": MOST}, {"chair": "chair_or_deputy"}]},
        ),
        (
            (
                "The quorum shall be five members, to include the Chair or Vice-Chair and at least three responsible "
                "authorities."
            ),
            {"all_of": [{"members": 5}, {"chair": "chair_or_deputy"}, {"responsible_authorities": 3}]},
        ),
        (
            "The quorum shall be four members, of whom at least three shall represent responsible authorities.",
            {"all_of": [{"members": 4}, {"responsible_authorities": 3}]},
        ),
        (
            "A meeting is quorate with at least five members present, from at least three responsible authorities.",
            {"all_of": [{"members": 5}, {"responsible_authorities": 3}]},
        ),
        (
            "Four members, including the Chair, of whom two must be from responsible authorities",
            {"all_of": [{"members": 4}, {"chair": "chair"}, {"responsible_authorities": 2}]},
        ),
        ("The quorum shall be three responsible authorities, of whom two represent responsible authorities.", None),
        ("The quorum shall be four members, of whom three shall represent responsible authorities and the PCC.", None),
        ("The quorum shall be five members, to include the Chair and the police.", None),
        ("At least half of the responsible authorities including the police.", None),
        ("The quorum shall be four members, of whom two must be councillors.", None),
        ("The quorum shall be four members. Substitutes do not count.", None),
        ("The quorum shall be four voting members.", None),
        ("The quorum shall be four organisations.", None),
        ("The quorum is usually about four members.", None),
    ],
)
def test_a_quorum_is_read_only_where_the_record_can_say_it_all(words: str, term: dict[str, object] | None) -> None:
    """A word more, and the whole is quoted and asked about."""
    assert quorum(words) == term


@pytest.mark.parametrize(
    "words, times",
    [
        ("The partnership will meet quarterly.", (4, None)),
        ("5.1 The partnership will meet quarterly.", (4, None)),
        ("The Safer Northam Board shall meet at least four times a year", (4, None)),
        ("Meetings will be held every two months.", (6, None)),
        ("The CSP will meet at least four times in each financial year.", (4, "year")),
        ("The group meets twice in each calendar year.", (2, "calendar_year")),
        ("The Board meets bi-monthly.", None),
        ("Meetings are held every five months.", None),
        ("The Board will meet quarterly, and its sub-group monthly.", None),
    ],
)
def test_how_often_is_a_number_where_the_words_set_one(words: str, times: tuple[int, str | None] | None) -> None:
    """Which year is counted is known only where it is named; twice a month and every two months are both bi-monthly."""
    assert often(words) == times


@pytest.mark.parametrize(
    "words, who",
    [
        ("Each member has one vote. The Chair has a casting vote.", "chair"),
        ("3.1 Each member has one vote. 3.2 The Chair has a casting vote.", "chair"),
        ("(c) The Chair has a casting vote.", "chair"),
        ("In the event of a tie, the Chair will have a second or casting vote.", "chair"),
        ("The Chair shall not have a casting vote.", "none"),
        ("The vice-chair has a casting vote in the absence of the Chair.", None),
        ("The Chair has a casting vote, save that there is no casting vote on money.", None),
        ("Each authority has one vote.", None),
    ],
)
def test_a_casting_vote_is_read_where_it_is_plain(words: str, who: str | None) -> None:
    """Of words that say both, neither is taken."""
    assert casting_vote(words) == who


def minutes(item: str, **answers: object) -> Draft:
    """The draft of minutes with one item that matters."""
    head = (
        "Northam Community Safety Partnership\n\nMinutes of the meeting held on 18 June 2013\n\nPresent:\nAnn Reed "
        "(Chair), Northam Borough Council\nBo Lee, Northam Police\n\n1. Welcome\n\nThe Chair welcomed all.\n\n"
    )
    given = {key.replace("__", "."): value for key, value in answers.items()}
    text = f"{head}5. {item}\n\n6. Burglary\n\nIt fell.\n\n7. Any other business\n\nNone.\n"
    return compose(read(paper(text)), Answers(given, "The secretary", dt.date(2026, 11, 27)))


BOTH = (
    "the quorum shall be five members, of whom two shall be councillors, and that the group shall meet four times "
    "a year"
)


@pytest.mark.parametrize(
    "title, called",
    [
        ("Terms of Reference", "Terms of Reference, 18 June 2013"),
        ("Review of terms of reference and membership", "Review of terms of reference and membership, 18 June 2013"),
        ("Constitution of the Partnership", "Constitution of the Partnership, 18 June 2013"),
        ("Performance", "Terms of reference, 18 June 2013 (minute 5)"),
        ("Any other business", "Terms of reference, 18 June 2013 (minute 5)"),
        ("Draft Community Safety Plan", "Terms of reference, 18 June 2013 (minute 5)"),
    ],
)
def test_terms_that_were_decided_at_another_item_are_not_called_by_that(title: str, called: str) -> None:
    """A document of the kind terms of reference had the title Performance."""
    words = "The group agreed that the quorum be reduced to four members."
    made = minutes(f"{title}\n\n{words}", **{"terms__csp-2013-06-18__5": "2013-06-18"})
    (document,) = (each for each in made.facts("documents") if each["kind"] == "terms_of_reference")
    assert document["title"] == called


@pytest.mark.parametrize("opening", ["It was agreed that", "RESOLVED that", "The group agreed that"])
@pytest.mark.parametrize("title", ["Terms of Reference", "Governance"])
def test_a_quorum_and_a_frequency_agreed_in_minutes_are_quoted_and_asked_about(title: str, opening: str) -> None:
    """Whatever the item is called, neither is lost, and neither is taken without an answer."""
    made = minutes(f"{title}\n\n{opening} {BOTH}.")
    asked = {each.id: each.what for each in made.open if each.id.startswith("terms.")}
    assert [each.rpartition(".")[2] for each in asked] == ["5", "quorum", "frequency"]
    assert all(BOTH in what for what in asked.values())
    assert not made.facts("arrangements")


@pytest.mark.parametrize(
    "words",
    [
        "It was decided that the quorum for future meetings would be four responsible authorities.",
        "The Partnership agreed that the quorum be reduced to four members.",
        "The Board agreed to reduce the quorum from five to four members.",
        "RESOLVED: That the quorum be increased to six members.",
        "After discussion the Board decided to raise the quorum to six.",
    ],
)
@pytest.mark.parametrize("title", ["Performance", "Terms of Reference"])
def test_a_quorum_that_is_changed_is_quoted_and_asked_about(title: str, words: str) -> None:
    """“Would be” and “be reduced to” were passed over, or only the day was asked."""
    asked = {each.id: each.what for each in minutes(f"{title}\n\n{words}").open if each.id.startswith("terms.")}
    assert [each.rpartition(".")[2] for each in asked] == ["5", "quorum"]
    assert all(words.rstrip(".") in what for what in asked.values())


@pytest.mark.parametrize(
    "words",
    [
        "If there was none the meeting stand adjourned.",
        "In the absence of a quorum the meeting be adjourned.",
        "Should fewer than four attend, the meeting be put off.",
        "Otherwise the meeting will be rearranged.",
        "Where too few come, the meeting is put off.",
        "Without one, notes only are taken.",
        "Any decisions then taken are ratified at the next meeting.",
        "Failing which, business is for information only.",
    ],
)
@pytest.mark.parametrize("between", [" ", "\n\n", ", and "])
@pytest.mark.parametrize("title", ["Performance", "Terms of Reference"])
def test_what_is_to_be_done_without_a_changed_quorum_is_quoted_and_asked(title: str, between: str, words: str) -> None:
    """Words that do not name it, or stood behind the decision, were passed over, and the old rule went on in force."""
    more = words if between != ", and " else words[0].lower() + words[1:]
    first = "The group agreed that the quorum be reduced to four members"
    made = minutes(f"{title}\n\n{first}{'' if between == ', and ' else '.'}{between}{more}")
    asked = {each.id.rpartition(".")[2]: each.what for each in made.open if each.id.startswith("terms.")}
    assert [*asked] == ["5", "quorum", "if-inquorate"]
    assert more.rstrip(".") in asked["if-inquorate"]


RUN_ON = (
    "Northam Community Safety Partnership\n\nMinutes of the meeting held on 18 June 2013\n\nPresent:\n"
    "Ann Reed (Chair), Northam Borough Council\nBo Lee, Northam Police\n\n{0}22{1} APOLOGIES\n\nNone.\n\n"
    "{0}23{1} BURGLARY\n\nIt fell.\n\n"
    "{0}24{1} {2}\n\n{0}25{1} CLOSE\n\nNone.\n"
)


@pytest.mark.parametrize(
    "text, matter",
    [
        ("QUORUM It was agreed that the quorum be reduced to four", "quorum"),
        ("QUORUM - AGREED that it be four.", "quorum"),
        ("Quorum: The quorum was reduced to four.", "quorum"),
        ("QUORUM The quorum has been increased from three to four.", "quorum"),
        ("FREQUENCY OF MEETINGS It was agreed to meet every two months.", "frequency"),
        ("SUBSTITUTES It was agreed that no deputies be allowed.", "substitutes"),
        ("Deputies\n\nRESOLVED that each member may send a deputy with full powers only.", "substitutes"),
    ],
)
@pytest.mark.parametrize("before, behind", [("", "/12"), ("12/", ""), ("", "."), ("", "")])
def test_a_title_that_names_a_matter_of_terms_brings_its_question_in_any_layout(
    before: str, behind: str, text: str, matter: str
) -> None:
    """Substitutes, and a quorum that “was reduced”, brought none."""
    draft = compose(read(paper(RUN_ON.format(before, behind, text))), Answers())
    assert [each.id.rpartition(".")[2] for each in draft.open if each.id.startswith("terms.")][1:] == [matter]


@pytest.mark.parametrize(
    "text",
    [
        "Quorum\n\nIt was noted that the meeting was quorate.",
        "Quorum\n\nThe quorum was not met at the last meeting.",
        "Quorum\n\nIt was reported that the quorum was reduced to four by the county.",
        "Substitutes\n\nIt was noted that Cllr Ash attended for Cllr Birch.",
    ],
)
def test_a_title_alone_makes_no_term_of_what_was_told(text: str) -> None:
    """Who was there for whom is none."""
    assert not [each.id for each in minutes(text).open if each.id.startswith("terms.")]


@pytest.mark.parametrize("words", ["fewer than four attend", "there is no quorum", "a quorum is not present"])
def test_a_rule_for_meetings_without_a_quorum_may_be_decided_alone(words: str) -> None:
    """No question was put, whatever the item was called."""
    made = minutes(f"Performance\n\nIt was agreed that if {words} the meeting be adjourned.")
    asked = [each.id.rpartition(".")[2] for each in made.open if each.id.startswith("terms.")]
    assert asked == ["5", "quorum", "if-inquorate"]


@pytest.mark.parametrize(
    "words",
    [
        "The quorum be not less than four members.",
        "It was agreed that the quorum be four members, no fewer than two of them councillors.",
        "It was agreed that the quorum be four members. The Chair thanked everybody.",
    ],
)
def test_a_number_that_is_a_least_one_says_nothing_of_what_is_done_without_it(words: str) -> None:
    """A question that no words bring."""
    assert not [each.id for each in minutes(f"Quorum\n\n{words}").open if "inquorate" in each.id]


@pytest.mark.parametrize(
    "words",
    [
        "It was reported that the quorum would be hard to reach in August.",
        "The Chair noted that the meeting was quorate.",
        "The quorum was not met at the last meeting.",
    ],
)
def test_what_is_only_told_of_a_quorum_is_no_term(words: str) -> None:
    """Nothing was agreed."""
    assert not [each.id for each in minutes(f"Performance\n\n{words}").open if each.id.startswith("terms.")]


def test_the_answers_on_terms_agreed_in_minutes_are_in_the_arrangement() -> None:
    """With the words of the minutes; what a plain number does not answer is left for somebody's hand."""
    made = minutes(
        f"Terms of Reference\n\nIt was agreed that {BOTH}.",
        **{
            "terms__csp-2013-06-18__5": "2013-06-18",
            "terms__csp-2013-06-18__5__quorum": "none",
            "terms__csp-2013-06-18__5__frequency": [{"times": "4", "in": "year"}],
        },
    )
    (terms,) = made.facts("arrangements")
    assert terms["from"] == "2013-06-18"
    often = {"times": "4", "in": "year", "words": f"It was agreed that {BOTH}.", "not_known": ["longest_gap_months"]}
    assert terms["terms"] == {"frequency": often}


@pytest.mark.parametrize(
    "text",
    [
        "Governance\n\nThe Clerk said that the quorum shall be five members in the county.",
        "Governance\n\nThe quorum of the county group was five members. RESOLVED that this be noted.",
        "Terms of Reference\n\nIt was agreed that they be reviewed.",
    ],
)
def test_what_was_only_told_of_a_quorum_is_no_term(text: str) -> None:
    """Outside an item on terms it must have been decided."""
    assert not [each.id for each in minutes(text).open if each.id.endswith((".quorum", ".frequency"))]


def test_terms_that_were_not_agreed_leave_no_question_on_what_they_say() -> None:
    """Whoever says that none were agreed is asked no more."""
    made = minutes(f"Terms of Reference\n\nIt was agreed that {BOTH}.", **{"terms__csp-2013-06-18__5": "none"})
    assert not [each.id for each in made.open if each.id.startswith("terms.")]


def seats(made: Draft) -> list[str]:
    """What is asked of places on the group."""
    return [each.what for each in made.open if each.id.startswith("places.")]


@pytest.mark.parametrize(
    "text",
    [
        "Terms of Reference\n\nThe terms of reference were agreed.",
        "Terms of Reference\n\nMembers noted the terms of reference, and Cllr Ash joined the meeting by video.",
        f"Terms of Reference\n\nIt was agreed that {BOTH}.",
        "Burglary\n\nA representative of the watch asked for a seat on the board.",
    ],
)
def test_nobody_is_asked_of_places_where_the_minutes_speak_of_none(text: str) -> None:
    """It was asked after every item on terms of reference, whatever was said there."""
    assert not seats(minutes(text))


@pytest.mark.parametrize(
    "text, quoted",
    [
        (
            "Terms of Reference\n\nAgreed, with Northam Voluntary Action to have a seat without a vote.",
            "Agreed, with Northam Voluntary Action to have a seat without a vote",
        ),
        (
            "Terms of Reference\n\nThese were agreed, with one amendment for membership to include the PCC.",
            "These were agreed, with one amendment for membership to include the PCC",
        ),
        (
            "Membership\n\nIt was agreed that the Head of Youth Justice be co-opted onto the partnership.",
            "It was agreed that the Head of Youth Justice be co-opted onto the partnership",
        ),
    ],
)
def test_what_is_said_of_places_is_quoted(text: str, quoted: str) -> None:
    """So that it can be answered from the question; an item on membership is one too."""
    (what,) = seats(minutes(text))
    assert what.startswith(f"The minutes of 18 June 2013 say: “{quoted}”. Did the group give anybody a place")


def of_terms(text: str) -> Draft:
    """The draft of terms of reference alone."""
    return compose(read(paper(f"Northam Community Safety Partnership\n\nTerms of Reference\n\n{text}\n")), Answers())


QUORUM = "1. Quorum\n\nThe quorum shall be four members.\n"


def test_the_days_that_terms_give_are_quoted_and_offered_as_those_from_which_they_are_in_force() -> None:
    """It was asked as if the paper said nothing of it; the day of the next review is no such day."""
    made = of_terms(f"Agreed on 16 May 2018\n\n{QUORUM}\nReviewed: 20 May 2020. Next review: 1 May 2022.")
    (ask,) = (each for each in made.asks if each.id.endswith(".from"))
    assert ask.what == (
        "The terms say: “Agreed on 16 May 2018”. The terms say: “Reviewed: 20 May 2020”. "
        "From which day were these terms of reference in force?"
    )
    assert [each.value for each in ask.choices] == ["2020-05-20", "2018-05-16"]
    (period,) = (each for each in made.asks if each.id == "period")
    assert "2018-04-01 to 2021-03-31" in period.what


def test_of_terms_that_give_no_day_it_is_asked_as_before() -> None:
    """Nothing is offered."""
    (ask,) = (each for each in of_terms(QUORUM).asks if each.id.endswith(".from"))
    assert (ask.what, ask.choices) == ("From which day were these terms of reference in force?", ())


@pytest.mark.parametrize(
    "text",
    [
        "1. Quorum\n\nThe quorum shall be five members, three of them of responsible authorities.\n",
        "1. Quorum\n\nThe quorum is a majority of those entitled to vote.\n",
        "1. Meetings\n\nThe Partnership will meet as often as it sees fit.\n",
        "1. Quorum\n\nThe quorum is such number as the chair determines.\n\n2. Meetings\n\nIt shall meet bi-monthly.\n",
    ],
)
def test_no_number_stands_in_a_draft_that_nobody_printed(text: str) -> None:
    """Behind one sign stood `term: {members: 1}`, beside a quorum of five."""
    made = of_terms(text)
    drawn = page(made, [("terms.txt", "0" * 64)])
    terms = drawn[drawn.index("arrangements:") :]
    assert "members: 1" not in terms
    assert "times: 1" not in terms
