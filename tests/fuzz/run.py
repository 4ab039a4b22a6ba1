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
    words = found / "words"
    words.write_text(dictionary(), encoding="utf-8")
    corpus = HERE / "corpus" / wanted.target
    flags = [
        f"-max_total_time={wanted.seconds}", "-timeout=2", "-rss_limit_mb=500", "-max_len=20000",
        f"-dict={words}", f"-artifact_prefix={found}/{wanted.target}-", "-print_final_stats=1",
    ]  # fmt: skip
    atheris.Setup(
        [sys.argv[0], *flags, str(grown), *([str(corpus)] if corpus.is_dir() else [])], targets.TARGETS[wanted.target]
    )
    atheris.Fuzz()


def dictionary() -> str:
    """The words that records and rules are made of, as the fuzzer wants them."""
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
    return "".join(f'"{word}"\n' for word in sorted(words) if word.isascii() and '"' not in word and "\\" not in word)


if __name__ == "__main__":
    main()
