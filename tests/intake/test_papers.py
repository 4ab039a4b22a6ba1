from collections import Counter

import pytest

from tests.intake.papers.description import Description
from tests.intake.papers.make import FOLDER, descriptions, papers, readme, same

PAPERS = descriptions()


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.stem)
def test_papers_are_as_their_description_makes_them(paper: Description) -> None:
    """What is kept is what `python -m tests.intake.papers.make` makes, but for how Word files are packed."""
    for name, made in papers(paper):
        assert same(name, (FOLDER / name).read_bytes(), made), f"{name}: run python -m tests.intake.papers.make"


def test_nothing_else_lies_among_the_papers() -> None:
    """Every file there belongs to a description, and the table of the page has a row for each."""
    made = {f"{paper.stem}.{each}" for paper in PAPERS for each in paper.suffixes}
    made |= {f"{paper.stem}.{each}" for paper in PAPERS for each in ("reading.json", "answers.yaml")} | {"README.md"}
    assert {path.name for path in FOLDER.iterdir()} <= made
    assert (FOLDER / "README.md").read_text(encoding="utf-8") == readme()


def test_there_is_variety() -> None:
    """At least forty papers of our own, each kind of file often, and nearly every layout in more than one of them."""
    own = [paper for paper in PAPERS if "kept" not in paper.head]
    assert len(own) >= 40
    kinds = Counter(suffix for paper in own for suffix in paper.suffixes)
    assert min(kinds[each] for each in ("txt", "md", "html", "docx", "pdf")) >= 10
    assert [paper.stem for paper in own if len(paper.suffixes) == 1] == ["scanned"]
