"""Who is to act, in a column beside a sentence, is no body that somebody came for."""

from __future__ import annotations

from tests.intake.who import away, read, with_bodies


def test_who_acts_on_a_sentence_is_no_body() -> None:
    """Below the item of apologies, such a column makes nobody of a sentence; a body beside a name stays one."""
    head = "Present:\nCllr Jo Pym\n\n1. Apologies\n"
    assert with_bodies(read(f"{head}The Chair welcomed everyone to the meeting.   BL").apologies) == []
    assert with_bodies(read(f"{head}Ann Lee   ECC\nBo Ray   BL").apologies) == [("Ann Lee", "ECC"), ("Bo Ray", "BL")]


def test_people_told_of_in_such_a_sentence_stay() -> None:
    """What the sentence says is read as ever."""
    people = read(
        "Present:\nCllr Jo Pym\n\n1. Apologies\nApologies for absence were received from Ann Lee and Bo Ray.   BL"
    )
    assert away(people) == ["Ann Lee", "Bo Ray"]
