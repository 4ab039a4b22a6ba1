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
import datetime, os, sys, time
os.umask(int(os.environ.get("MASK", "022"), 8))
later = int(os.environ.get("LATER", "0"))
if later:  # another day, for whatever asks for it
    class Later(datetime.datetime):
        now = classmethod(lambda it, tz=None: datetime.datetime.fromtimestamp(time.time(), tz).replace(year=2031))
        today = utcnow = classmethod(lambda it: it.now())
    class Day(datetime.date):
        today = classmethod(lambda it: it(2031, 5, 6))
    began, local = time.time, time.localtime
    time.time = lambda: began() + later
    time.localtime = lambda at=None: local(began() + later if at is None else at)
    datetime.datetime, datetime.date = Later, Day
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
PLAIN = {
    "PYTHONHASHSEED": "7",
    "TZ": "America/St_Johns",
    "LC_ALL": "C",
    "LANG": "C",
    "PYTHONUTF8": "0",
    "PYTHONCOERCECLOCALE": "0",
    "PYTHONIOENCODING": "ascii",
    "MASK": "077",
    "LATER": "150000000",
}
"""Nothing but ASCII, and years later."""


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
def reports(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, bytes], ...]:
    """The same reports by this installation, and by a copy of it in another folder and other environments."""
    place = tmp_path_factory.mktemp("receipt")
    other = place / "another" / "place with spaces"
    for folder in ("compliance", "rules"):
        shutil.copytree(PROJECT / folder, other / folder, ignore=shutil.ignore_patterns("__pycache__"))
    return (
        made(place / "here", PROJECT, HERE),
        made(place / "elsewhere", other, ELSEWHERE),
        made(place / "é", other, PLAIN),
    )


@pytest.mark.parametrize("form", FORMS)
def test_the_same_report_byte_for_byte(form: str, reports: tuple[dict[str, bytes], ...]) -> None:
    """Each form comes out the same to the last byte, wherever and whenever it is made."""
    assert all(each[form] for each in reports)
    assert len({hashlib.sha256(each[form]).hexdigest() for each in reports}) == 1


def test_the_fingerprints_are_those_of_what_it_was_made_from(reports: tuple[dict[str, bytes], ...]) -> None:
    """The report names the record's and the rules' SHA-256 and the program's version, and anybody can check them."""
    report = json.loads(reports[0]["json"])
    assert report["record"]["sha256"] == hashlib.sha256(RECORD.read_bytes()).hexdigest()
    assert report["pack"]["sha256"] == pack.load().sha256
    assert report["tool"]["version"] == __version__


@pytest.mark.parametrize("form", ["text", "markdown", "html", "json", "jsonl", "junit", "docx", "xlsx"])
def test_the_form_carries_its_fingerprints(form: str, reports: tuple[dict[str, bytes], ...]) -> None:
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
