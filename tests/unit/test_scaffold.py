from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from compliance import casebook, scaffold
from compliance.errors import InputError
from compliance.law import pack, sources
from compliance.lawbook.page import page
from compliance.vocabulary import Outcome

TABLE = Path("uksi-2007-1830/instrument.yaml")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of the rules, to write in."""
    copy = tmp_path / "rules"
    shutil.copytree(sources.default_root(), copy, ignore=shutil.ignore_patterns("*.cases.yaml", "*.md"))
    return copy


@pytest.mark.parametrize(
    "address, file, rule, provision",
    [
        ("uksi-2007-1830/reg-17", "uksi-2007-1830/reg-17.yaml", "reg-17", "reg 17"),
        ("uksi-2007-1830/reg-17/2/a", "uksi-2007-1830/reg-17.yaml", "reg-17/2/a", "reg 17(2)(a)"),
        ("uksi-2007-1830/reg-9B", "uksi-2007-1830/reg-09B.yaml", "reg-9B", "reg 9B"),
        ("uksi-2007-1830/reg-14B@2027", "uksi-2007-1830/reg-14B.yaml", "reg-14B@2027", "reg 14B"),
        ("ukpga-1998-37/section-97", "ukpga-1998-37/section-97.yaml", "section-97", "s.97"),
        ("ukpga-1998-37/preamble", "ukpga-1998-37/preamble.yaml", "preamble", "preamble"),
        ("local/notice-sent", "local/notice-sent.yaml", "local/notice-sent", "the group's own terms"),
    ],
)
def test_a_new_rule_loads_and_its_cases_hold(root: Path, address: str, file: str, rule: str, provision: str) -> None:
    """The skeleton is a rule at once: it loads, its page prints, and a case for every outcome runs."""
    written = scaffold.new_rule(root, address)
    assert written[:2] == [root / file, casebook.case_path(root / file)]
    rules = pack.load(root)
    assert rules.by_id[rule].rule.provision == provision
    outcomes = set()
    for placed in casebook.read(written[1]):
        result = casebook.run(placed, rules)
        assert not result.differences
        outcomes |= {finding.outcome for finding in result.findings}
    assert outcomes == set(Outcome)
    assert "<" in page(
        rules, rule, rules.by_id[rule].rule.law_span.start if rules.by_id[rule].rule.in_force else pack_day()
    )


def pack_day() -> date:
    """Any day: the group's own arrangements are not law on one day and not on another."""
    return date(2013, 6, 5)


def test_the_table_gains_a_row_and_nothing_else_changes(root: Path) -> None:
    """The row stands at the end of the table, every other byte of the file is as it was."""
    table = root / TABLE
    before = table.read_bytes()
    written = scaffold.new_rule(root, "uksi-2007-1830/reg-17")
    assert written[2:] == [table]
    after = table.read_bytes()
    row = (
        b"  - provision: reg 17\n"
        b'    says: "<What it provides, in a few words of your own.>"\n'
        b"    modelled_by: [reg-17#applies, reg-17#performed]\n"
    )
    assert after == before + row


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
@pytest.mark.parametrize(
    "before, after",
    [
        (b"provisions:\n  - {provision: reg 1, says: it, not_a_rule: citation}", b""),
        (
            b"provisions:\n  - {provision: reg 1, says: it, not_a_rule: citation}\n  # a remark\n",
            b"\n\nchecked: 2020-01-01\n",
        ),
        (
            b"provisions: # all of them\n\n  - provision: reg 1\n    says: it\n    not_a_rule: citation\n",
            b"checked: 2020-01-01",
        ),
    ],
)
def test_a_table_in_the_middle_of_a_file_keeps_what_follows(
    root: Path, end: bytes, before: bytes, after: bytes
) -> None:
    """Comments, blank lines, line ends and later keys stay where they were."""
    head = b"instrument: uksi-1901-1\ntitle: The Example Regulations 1901\nshort_title: x\ncurrency: none\n"
    folder = root / "uksi-1901-1"
    folder.mkdir()
    table = folder / "instrument.yaml"
    old = (head + before + after).replace(b"\n", end)
    table.write_bytes(old)
    scaffold.new_rule(root, "uksi-1901-1/reg-2")
    new = table.read_bytes()
    start = new.index(b"  - provision: reg 2")
    row = new[start : new.index(b"#performed]") + len(b"#performed]" + end)]
    rest = new.replace(row, b"")
    assert rest.rstrip() == old.rstrip()
    assert row.count(end) == 3
    assert row.replace(end, b"").count(b"\n") == 0
    assert pack.load(root).by_id["reg-2"].rule.provision == "reg 2"


def test_an_instrument_without_a_table_gets_one(root: Path) -> None:
    """The first row brings the key with it."""
    folder = root / "uksi-1901-1"
    folder.mkdir()
    table = folder / "instrument.yaml"
    table.write_text("instrument: uksi-1901-1\ntitle: T\nshort_title: x\ncurrency: none", encoding="utf-8")
    scaffold.new_rule(root, "uksi-1901-1/art-2")
    assert "currency: none\nprovisions:\n  - provision: art 2\n" in table.read_text(encoding="utf-8")
    assert pack.load(root).by_id["art-2"].rule.url is None


def test_a_table_that_is_not_written_a_row_a_line_is_left_alone(root: Path) -> None:
    """Where the row cannot be added textually nothing is written."""
    folder = root / "uksi-1901-1"
    folder.mkdir()
    table = folder / "instrument.yaml"
    table.write_text(
        "instrument: uksi-1901-1\ntitle: T\nshort_title: x\ncurrency: none\nprovisions: []\n", encoding="utf-8"
    )
    with pytest.raises(InputError, match="not written a row a line"):
        scaffold.new_rule(root, "uksi-1901-1/reg-2")
    assert [each.name for each in folder.iterdir()] == ["instrument.yaml"]


@pytest.mark.parametrize(
    "address, said",
    [
        ("reg-17", "is not an address. An address is an instrument and a provision"),
        ("../reg-17", "is not an address"),
        ("uksi-2007-1830/../reg-17", "is not an address"),
        ("uksi-2007-1830/reg 17", "is not an address"),
        ("", "is not an address"),
        ("uksi-2007-1831/reg-17", 'there is no instrument "uksi-2007-1831". Did you mean uksi-2007-1830?'),
        ("elsewhere/reg-17", "Make its folder and its instrument.yaml first"),
        ("uksi-2007-1830/reg-13A", "reg-13A.yaml: there is already a file of this name"),
        ("uksi-2007-1830/reg-12/9", "there is already a file of this name"),
        ("uksi-2007-1830/reg-1", "there is already"),
        ("ukpga-1998-37/section-5/2", "s.5(2) is already said not to be a rule, or not modelled"),
    ],
)
def test_nothing_is_written_where_it_would_do_harm(root: Path, address: str, said: str) -> None:
    """A bad address, an unknown instrument, a file that is there and a provision already dealt with are refused."""
    if address.endswith("/reg-1"):
        (root / "uksi-2007-1830/reg-01.cases.yaml").write_text("cases: []\n", encoding="utf-8")
    before = {path: path.read_bytes() for path in root.rglob("*.yaml")}
    with pytest.raises(InputError) as refused:
        scaffold.new_rule(root, address)
    assert said in str(refused.value)
    assert {path: path.read_bytes() for path in root.rglob("*.yaml")} == before


def test_an_id_that_another_instrument_has_is_refused(root: Path) -> None:
    """Short ids are unique over the whole pack."""
    with pytest.raises(InputError, match="there is already a rule reg-13A"):
        scaffold.new_rule(root, "uksi-2012-2660/reg-13A")


def test_a_pack_that_is_not_in_order_is_mended_first(root: Path) -> None:
    """A rule is only added to a pack that loads."""
    (root / TABLE).write_text("instrument: x\n", encoding="utf-8")
    with pytest.raises(InputError, match="title is missing"):
        scaffold.new_rule(root, "uksi-2007-1830/reg-17")
