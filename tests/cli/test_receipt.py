"""A report can be made again from its fingerprints: on another machine, in another locale, time zone and hash seed."""

from __future__ import annotations

import hashlib
import io
import json
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from compliance import __version__
from compliance.cli.forms import Format
from compliance.law import pack
from tests.cli.command import FIXTURES, PROJECT, environment

RECORD = FIXTURES / "with-gaps.yaml"
FORMS = [each.value for each in Format if each is not Format.SUMMARY]
ENDING = {"text": "txt", "markdown": "md", "github": "txt", "junit": "xml", "sarif": "json"}
MAKE = """
import sys
from compliance.cli import app
for form, name in zip(sys.argv[1::2], sys.argv[2::2]):
    app.run(["check", "record.yaml", "--as-at", "2014-06-30", "--format", form, "--output", name])
"""
HERE = {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C.UTF-8", "LANG": "C.UTF-8"}
ELSEWHERE = {
    "PYTHONHASHSEED": "4294967295",
    "TZ": "Pacific/Kiritimati",
    "LC_ALL": "tr_TR.UTF-8",
    "LANG": "tr_TR.UTF-8",
    "LANGUAGE": "tr",
    "COLUMNS": "37",
    "HOME": "/nowhere",
    "USER": "somebody-else",
}


def made(folder: Path, installation: Path, variables: dict[str, str]) -> dict[str, bytes]:
    """The reports of one record in every form, made by an installation in a folder."""
    folder.mkdir()
    shutil.copy(RECORD, folder / "record.yaml")
    names = [(form, f"report-{form}.{ENDING.get(form, form)}") for form in FORMS]
    done = subprocess.run(
        [sys.executable, "-c", MAKE, *(each for pair in names for each in pair)],
        cwd=folder,
        env=environment(**variables, PYTHONPATH=str(installation)),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    return {form: (folder / name).read_bytes() for form, name in names}


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """The same reports by this installation, and by a copy of it in another folder and another environment."""
    place = tmp_path_factory.mktemp("receipt")
    other = place / "another" / "place with spaces"
    for folder in ("compliance", "rules"):
        shutil.copytree(PROJECT / folder, other / folder, ignore=shutil.ignore_patterns("__pycache__"))
    return made(place / "here", PROJECT, HERE), made(place / "elsewhere", other, ELSEWHERE)


@pytest.mark.parametrize("form", FORMS)
def test_the_same_report_byte_for_byte(form: str, reports: tuple[dict[str, bytes], dict[str, bytes]]) -> None:
    """Each form comes out the same to the last byte."""
    here, elsewhere = (each[form] for each in reports)
    assert here
    assert hashlib.sha256(here).hexdigest() == hashlib.sha256(elsewhere).hexdigest()


def test_the_fingerprints_are_those_of_what_it_was_made_from(
    reports: tuple[dict[str, bytes], dict[str, bytes]],
) -> None:
    """The report names the record's and the rules' SHA-256 and the program's version, and anybody can check them."""
    report = json.loads(reports[0]["json"])
    assert report["record"]["sha256"] == hashlib.sha256(RECORD.read_bytes()).hexdigest()
    assert report["pack"]["sha256"] == pack.load().sha256
    assert report["tool"]["version"] == __version__


@pytest.mark.parametrize("form", ["text", "markdown", "html", "json", "jsonl", "junit", "docx", "xlsx"])
def test_the_form_carries_its_fingerprints(form: str, reports: tuple[dict[str, bytes], dict[str, bytes]]) -> None:
    """Somebody who holds only this form can tell of what it was made."""
    body = reports[0][form]
    if form in ("docx", "xlsx"):
        body = _parts(body)
    told = re.sub(rb"\s", b"", body) + re.sub(rb"\s|<[^>]*>", b"", body)
    for wanted in (hashlib.sha256(RECORD.read_bytes()).hexdigest(), pack.load().sha256):
        assert wanted.encode() in told


def _parts(body: bytes) -> bytes:
    """Everything that a zipped document holds, one part after another."""
    with zipfile.ZipFile(io.BytesIO(body)) as whole:
        return b"".join(whole.read(name) for name in sorted(whole.namelist()))
