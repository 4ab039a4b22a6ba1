"""Bodies whose name stands in a head in an unusual way, or says nothing of what they are."""

import pytest

from tests.intake.printed import about, matter

PRESENT = (
    "\n\nPRESENT\n\nCouncillor A Reed (Chair)\n\n1. Minutes\n\nThe minutes of the last meeting were "
    "agreed.\n\nRESOLVED to note the report.\n"
)

TOLD = "<h2>1. Crime</h2><p>A Reed reported on crime.</p><p>It was agreed to note the report.</p>"


@pytest.mark.parametrize(
    "head, body",
    [
        ("NORTHAM COMMUNITY SAFETY\nPARTNERSHIP\n\nMINUTES\n\n4 March 2014", "NORTHAM COMMUNITY SAFETY PARTNERSHIP"),
        ("NORTHAM\nCOMMUNITY SAFETY PARTNERSHIP\n\nMINUTES\n\n4 March 2014", "NORTHAM COMMUNITY SAFETY PARTNERSHIP"),
        ("OFFICIAL\nCOMMUNITY SAFETY PARTNERSHIP\n\nMINUTES\n\n4 March 2014", "COMMUNITY SAFETY PARTNERSHIP"),
        ("Northam District Council – Safer Northam Partnership\nMinutes\n4 March 2014", "Safer Northam Partnership"),
        ("Northam District Council | Northam CSP | Minutes | 4 March 2014", "Northam CSP"),
        ("Minutes of Northam CSP Annual General Meeting, 4 March 2014", "Northam CSP"),
        ("Northam Action Partnership Minutes of the Board Meeting Tuesday 4 March 2014 (held online)",
         "Northam Action Partnership"),
        ("Minutes of Meeting of the Safety, Equality and Young People Panel held at the Town Hall, 4 March 2014",
         "Safety, Equality and Young People Panel"),
        ("Northam CSP Minutes March 2014\n\nHeld on 4 March 2014", "Northam CSP"),
        ("Northam Safety Partnership Minutes 2014\n\nTuesday 4 March", "Northam Safety Partnership"),
        ("Northam Safety Partnership Meeting 14\nMinutes\n4 March 2014", "Northam Safety Partnership"),
        ("Minutes of Northam Safety Partnership's meeting held on 4 March 2014", "Northam Safety Partnership"),
        ("Public minutes of the Northam Safety Partnership\n4 March 2014", "Northam Safety Partnership"),
        ("Appendix A\n\nNortham Safety Partnership\n\nMinutes of meeting 4 March 2014", "Northam Safety Partnership"),
        ("To: Northam Delivery Group\nSubject: Northam CSP notes\n\nNotes of 4 March 2014", "Northam CSP"),
        ("Responsibilities of the Northam Steering Group\n\nMinutes\n\n4 March 2014", "Northam Steering Group"),
    ],
)  # fmt: skip
def test_name_in_a_head(head: str, body: str) -> None:
    """Lines in capitals run on, a council goes before its partnership, and a comma may stand within a name."""
    found = matter(head + PRESENT)
    assert found.body == body
    assert about(found, "body") == []


@pytest.mark.parametrize(
    "head, body",
    [
        ("Safer Northam\nMinutes of meeting\n4 March 2014", "Safer Northam"),
        ("**NORTHWATCH CIC**\n\nCompany number 10000001\n\n**Directors' meeting minutes — 4 March 2014**",
         "NORTHWATCH CIC"),
        ("Minutes of NorthWatch\n4 March 2014", "NorthWatch"),
        ("Minutes of Trustees of the Friends of Northam\n\n4 March 2014", "Friends of Northam"),
        ("Minutes of the general meeting of the NCSF, 4 March 2014", "NCSF"),
    ],
)  # fmt: skip
def test_name_that_says_nothing_of_what_it_is(head: str, body: str) -> None:
    """It is read, and asked about."""
    found = matter(head + PRESENT)
    assert found.body == body
    assert len(about(found, "body")) == 1


@pytest.mark.parametrize("title", ["Minutes: NCSF – 04/03/2014", "Minutes from NCSF meeting held 4 March 2014"])
def test_name_in_the_title_of_a_page_only(title: str) -> None:
    """What a page is called names the body where nothing printed does; it is asked about."""
    page = f"<html><head><title>{title}</title></head><body><h2>Present</h2><p>A Reed (Chair)</p>{TOLD}</body></html>"
    found = matter(page, "page.html")
    assert found.body == "NCSF"
    assert len(about(found, "body")) == 1


@pytest.mark.parametrize(
    "head", ["Town Hall\n\nMinutes\n\n4 March 2014", "Working together\n\nMinutes\n\n4 March 2014"]
)
def test_what_is_no_name(head: str) -> None:
    """Neither a place nor a saying is a body."""
    assert matter(head + PRESENT).body is None


def test_name_in_letters_above_the_same_in_full() -> None:
    """The full name is read."""
    found = matter(
        "CSP Board minutes March 2014\n\nNortham Community Safety Partnership Board\n\n4 March 2014" + PRESENT
    )
    assert found.body == "Northam Community Safety Partnership Board"


def test_group_below_its_partnership() -> None:
    """The name right above the title is read; the other is a choice."""
    found = matter("Northam Community Safety Partnership\nDomestic Abuse Forum\nMinutes\n4 March 2014" + PRESENT)
    assert found.body == "Domestic Abuse Forum"
    assert len(about(found, "body")) == 1


@pytest.mark.parametrize("title", ["Minutes Committee Meeting 13.7.21", "Minutes Monthly Meeting 13 July 2021"])
def test_meeting_of_anybody(title: str) -> None:
    """`Committee Meeting` names nobody: which body met is asked, and none proposed."""
    found = matter(f"{title}{PRESENT}")
    assert found.body is None
    assert about(found, "body")
