"""Fuzz one target for a while: `python -m tests.fuzz.run record_yaml --seconds 60`.

Needs atheris, which `make fuzz` installs. A crash, an exception, a hang of more than two seconds or more than 500 MB
ends the run with a status that is not 0, and the input is left in `.fuzz/`; put it into `corpus/` with the mending.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import atheris

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
PAPERS = {
    "minutes": (
        "Present:", "In attendance:", "Apologies", "Chair", "(Chair)", "Cllr ", "Minutes of the meeting", "held on",
        "RESOLVED", "Action:", "12 December 2012", "10.00am", " - ", "| --- |", "**", "Date of next meeting",
        "Terms of reference", "Quorum", "The meeting was inquorate", "substitute for", "Part 2", "(Minutes 1/13",
    ),
    "page_html": (
        "<table>", "<tr>", "<td>", "<th>", "<ul>", "<li>", "<br>", "<p>", "<dl>", "<dt>", "<dd>", "</table>", "<b>",
        "rowspan=", "colspan=", "<ol start=", "&nbsp;", "<!--", "<pre>", "<h2>", "<style>", "hidden",
    ),
    "paper_word": (
        "<w:p>", "</w:p>", "<w:r>", "<w:t>", "<w:tbl>", "<w:tr>", "<w:tc>", "<w:gridSpan w:val=", "<w:vMerge/>",
        "<w:numPr>", "<w:ilvl w:val=", "<w:numId w:val=", "<w:tab/>", "<w:br/>", "<w:ins>", "<w:del>", "<w:sdt>",
        "<w:pStyle w:val=", "<w:b/>", "<w:fldChar w:fldCharType=",
    ),
    "paper_pdf": ("BT", "ET", "Tf", "Td", "Tj", "TJ", "re", "cm", "q", "Q", "/F1", "obj", "endobj", "<<", ">>", "1e9"),
}  # fmt: skip
"""The words of the papers that the importer reads."""
MEGABYTES = {"documents": 1000}
"""Where 500 are too few: the libraries of the three office formats, in one process, come to 300 by themselves."""


def main() -> None:
    """Run the fuzzer on the target that is named."""
    parser = argparse.ArgumentParser(description="Fuzz one target.")
    parser.add_argument("target")
    parser.add_argument("--seconds", type=int, default=60)
    wanted = parser.parse_args()
    with atheris.instrument_imports(include=["compliance"]):
        from tests.fuzz import targets

    found = ROOT / ".fuzz"
    grown = found / "grown" / wanted.target
    grown.mkdir(parents=True, exist_ok=True)
    words = found / f"{wanted.target}.words"
    words.write_text(dictionary(wanted.target), encoding="utf-8")
    corpus = HERE / "corpus" / wanted.target
    most = MEGABYTES.get(wanted.target, 500)
    flags = [
        f"-max_total_time={wanted.seconds}", "-timeout=2", f"-rss_limit_mb={most}", "-max_len=20000",
        f"-dict={words}", f"-artifact_prefix={found}/{wanted.target}-", "-print_final_stats=1",
    ]  # fmt: skip
    atheris.Setup(
        [sys.argv[0], *flags, str(grown), *([str(corpus)] if corpus.is_dir() else [])], targets.TARGETS[wanted.target]
    )
    atheris.Fuzz()


def dictionary(target: str) -> str:
    """The words that a target's inputs are made of, as the fuzzer wants them."""
    words = set(PAPERS.get(target, ())) or _schema_words()
    return "".join(f'"{word}"\n' for word in sorted(words) if word.isascii() and '"' not in word and "\\" not in word)


def _schema_words() -> set[str]:
    """The words that records and rules are made of."""
    words: set[str] = set()
    for name in ("record", "rule"):
        schema = (ROOT / "docs" / "schemas" / f"{name}.schema.json").read_text(encoding="utf-8")
        waiting = [json.loads(schema)]
        while waiting:
            it = waiting.pop()
            if isinstance(it, dict):
                words.update(it.get("properties", ()))
                words.update(each for each in it.get("enum", ()) if isinstance(each, str))
                waiting.extend(it.values())
            elif isinstance(it, list):
                waiting.extend(it)
    return words


if __name__ == "__main__":
    main()
