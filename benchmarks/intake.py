"""How well papers are read: `python -m benchmarks.intake FOLDER…` prints precision, recall and silent wrong guesses.

A folder holds papers (.txt, .md, .html, .docx, .pdf), each with the reading that a careful person gives beside it,
`<stem>.reading.json`, in the names of the `minutes-reading` contract. What counts as the same, and what as silent,
stands in `benchmarks/intake_score.py`. With `--amiss`, each document's faults are listed.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.intake_score import MEASURES, Json, Score, score

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compliance.intake.reading import Reading

SUFFIXES = (".txt", ".md", ".html", ".docx", ".pdf")
SHORT = ("people", "organisations", "apologies", "dates", "chair", "items", "resolutions")
"""What is printed for each document; the whole table is printed for all of them."""


def papers(folder: Path) -> Iterator[tuple[Path, Json]]:
    """Each paper of a folder with its careful reading."""
    for path in sorted(folder.iterdir()):
        careful = path.with_name(f"{path.stem}.reading.json")
        if path.suffix in SUFFIXES and careful.is_file():
            yield path, json.loads(careful.read_text(encoding="utf-8"))


def read(path: Path) -> list[Json]:
    """What the program reads in a file, as the contract names it; the principal reading first."""
    from compliance.intake import decode
    from compliance.intake.read import read as read_paper

    return [as_json(each) for each in read_paper(decode.decode(path))]


def total(folder: Path) -> Score:
    """All papers of a folder together."""
    whole = Score()
    for path, expected in papers(folder):
        whole.add(score(expected, read(path)))
    return whole


def as_json(reading: Reading) -> Json:
    """The facts of a reading that are scored."""
    chair = reading.chair
    return {
        "kind": reading.kind,
        "body": reading.body,
        "date": reading.date and reading.date.isoformat(),
        "time": reading.time,
        "place": reading.place,
        "chair": chair and {"name": chair.name, "post": chair.post, "sure": chair.sure},
        "attendees": [_fields(each, "name", "organisation", "post", "sure") for each in reading.attendees],
        "attendees_complete": reading.attendees_complete,
        "apologies": [
            _fields(each, "name", "organisation", "post", "substitute", "sure") for each in reading.apologies
        ],
        "items": [
            _fields(each, "number", "title", "resolution") | {"doubts": [_fields(one, "about") for one in each.doubts]}
            for each in reading.items
        ],
        "previous_minutes_of": [each.date.isoformat() for each in reading.previous_minutes if each.date],
        "next_meetings": [each.date.isoformat() for each in reading.next_meetings],
        "questions": [_fields(each, "about", "subject") for each in reading.questions],
    }


def _fields(entry: object, *names: str) -> dict[str, Any]:
    return {name: getattr(entry, name) for name in names}


def table(whole: Score) -> Iterator[str]:
    """Precision and recall of each thing, and the guesses."""
    yield f"{'':16}{'right':>7}{'wrong':>7}{'missing':>9}{'precision':>11}{'recall':>8}"
    for name in MEASURES:
        tally = whole.tallies[name]
        counts = f"{tally.right:7}{len(tally.wrong):7}{len(tally.missing):9}"
        yield f"{name:16}{counts}{tally.precision:11.3f}{tally.recall:8.3f}"
    yield f"silent wrong guesses: {len(whole.silent)}; unmarked guesses that are right: {len(whole.unmarked)}"
    entries = sum(whole.tallies[name].right for name in ("people", "apologies"))
    yield f"unsure though right: {len(whole.needless)} of {entries} people"
    told = f"{whole.tallies['items'].right} items"
    yield f"in doubt though right: {len(whole.doubted)} decisions and titles of {told}"
    yield f"questions asked: {whole.questions}; questions missing: {len(whole.not_asked)}"


def row(name: str, of: Score) -> str:
    """A document in a line: right, wrong and missing of each thing."""
    counts = [of.tallies[each] for each in SHORT]
    said = "".join(f"{f'{each.right}/{len(each.wrong)}/{len(each.missing)}':>10}" for each in counts)
    return f"{name[:42]:42}{said}{len(of.silent):8}"


def faults(of: Score) -> Iterator[str]:
    """Each thing that is amiss in a document."""
    for name, tally in of.tallies.items():
        yield from (f"    {name}: wrong: {each}" for each in tally.wrong)
        yield from (f"    {name}: missing: {each}" for each in tally.missing)
    yield from (f"    SILENT {each}" for each in of.silent)
    yield from (f"    unmarked {each}" for each in of.unmarked)
    yield from (f"    unsure though right: {each}" for each in of.needless)
    yield from (f"    in doubt though right: {each}" for each in of.doubted)
    yield from (f"    not asked about: {each}" for each in of.not_asked)


def main(arguments: list[str]) -> None:
    """Score the folders that are named."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.intake", description="How well papers are read.")
    parser.add_argument("folders", nargs="*", type=Path, default=[Path("fixtures/minutes")])
    parser.add_argument("--amiss", action="store_true", help="list what is amiss in each document")
    chosen = parser.parse_args(arguments)
    whole = Score()
    print(f"{'right/wrong/missing':42}" + "".join(f"{each[:9]:>10}" for each in SHORT) + f"{'silent':>8}")
    for folder in chosen.folders:
        for path, expected in papers(folder):
            try:
                one = score(expected, read(path))
            except Exception as error:  # noqa: BLE001 - a paper that cannot be read at all is a result too
                print(f"{path.name}: {type(error).__name__}: {error}", file=sys.stderr)
                one = score(expected, [])
            whole.add(one)
            print(row(path.name, one))
            if chosen.amiss:
                print("\n".join(faults(one)))
    print()
    print("\n".join(table(whole)))


if __name__ == "__main__":
    main(sys.argv[1:])
