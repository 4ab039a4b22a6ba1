import pytest

from compliance.intake.draft.plain_terms import casting_vote, often, quorum

UP = {"numerator": 1, "denominator": 3, "rounding": "up"}
MOST = {"numerator": 1, "denominator": 2, "rounding": "more_than"}


@pytest.mark.parametrize(
    "words, term",
    [
        ("The quorum for meetings of the Partnership will be at least four members.", {"members": 4}),
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
