import hashlib
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from compliance.errors import InputError
from compliance.intake.decode import apart, decode, decode_bytes, readers
from compliance.intake.decode.bounds import MAX_BYTES, UnreadableError
from tests.intake.decode_made import HELLO, drawn_pdf, package, pdf, said, texts

DOCX = package(HELLO)
PDF = drawn_pdf(said("Hello"))
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def told(caught: pytest.ExceptionInfo[InputError]) -> str:
    """The one problem of an error."""
    (problem,) = caught.value.problems
    assert problem.remedy
    return str(problem)


@pytest.mark.parametrize(
    "name, content, form",
    [
        ("a.txt", b"Hello", "text"),
        ("a.md", b"Hello", "markdown"),
        ("a.html", b"<html><p>Hello</p>", "html"),
        ("a.docx", DOCX, "docx"),
        ("a.pdf", PDF, "pdf"),
        ("a", b"Hello", "text"),
    ],
)
def test_each_kind_of_file_is_read(tmp_path: Path, name: str, content: bytes, form: str) -> None:
    """A paper has its path, its fingerprint, its kind and its lines."""
    path = tmp_path / name
    path.write_bytes(content)
    read = decode(path)
    assert (read.path, read.format, texts(read), read.warnings) == (str(path), form, ["Hello"], ())
    assert read.sha256 == hashlib.sha256(content).hexdigest()


@pytest.mark.parametrize(
    "name, content, form", [("a.docx", PDF, "pdf"), ("a.pdf", DOCX, "docx"), ("a.txt", PDF, "pdf")]
)
def test_wrong_name_is_said_and_the_file_is_read(name: str, content: bytes, form: str) -> None:
    """The content says what a file is."""
    read = decode_bytes(content, name)
    assert (read.format, texts(read)) == (form, ["Hello"])
    assert "was read as" in read.warnings[0]


@pytest.mark.parametrize(
    "name, content, words",
    [
        ("a.doc", OLE, "old version of Word or another program. Open it in Word and save it as .docx"),
        ("a.docx", OLE + "EncryptedPackage".encode("utf-16-le"), "password"),
        ("a.rtf", b"{\\rtf1 Hello}", "RTF"),
        ("a.odt", b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/vnd.oasis.opendocument.text", "OpenDocument"),
        ("a.png", b"\x89PNG\r\n", "picture"),
        ("a.mht", b"From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n", "web archive"),
        ("a.docx", b"Hello", "does not begin as one"),
        ("a.pdf", b"<html>", "does not begin as one"),
        ("a.txt", b"", "empty"),
        ("a.txt", b"\n \n", "empty"),
        ("a.html", b"<html><p hidden>A</p></html>", "nothing to read"),
        ("a.pdf", drawn_pdf(b""), "nothing to read"),
    ],
)
def test_files_that_are_not_read_have_a_remedy(tmp_path: Path, name: str, content: bytes, words: str) -> None:
    """Each is a sentence that says what it is, and one that says what to do."""
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(InputError) as caught:
        decode(path)
    assert words in told(caught)
    assert told(caught).startswith(f"{path}: ")


def test_encrypted_pdf_needs_its_password_and_one_without_does_not(tmp_path: Path) -> None:
    """A PDF that anybody can open is read although it is encrypted; one that asks for a password is refused."""
    import pypdf

    for password, path in (("", tmp_path / "open.pdf"), ("secret", tmp_path / "shut.pdf")):
        writer = pypdf.PdfWriter()
        writer.append(pypdf.PdfReader(_saved(tmp_path / "a.pdf", PDF)))
        writer.encrypt(user_password=password, owner_password="owner", algorithm="RC4-128")
        writer.write(path)
    assert texts(decode(tmp_path / "open.pdf")) == ["Hello"]
    with pytest.raises(InputError) as caught:
        decode(tmp_path / "shut.pdf")
    assert "password" in told(caught)


def _saved(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def test_what_is_no_file_is_refused_at_once(tmp_path: Path) -> None:
    """A folder, a pipe that nobody writes to, a device, a name that is not there."""
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "minutes.docx").write_bytes(DOCX)
    for path, words in (
        (tmp_path, "folder"),
        (tmp_path / "pipe", "not an ordinary file"),
        (Path("/dev/zero"), "not an ordinary file"),
        (tmp_path / "minute.docx", 'Did you mean "minutes.docx"?'),
        (tmp_path / "a\0b", "cannot be read"),
    ):
        with pytest.raises(InputError) as caught:
            decode(path)
        assert words in told(caught)


def test_large_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    """Its size is looked at first."""
    path = tmp_path / "a.pdf"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    with pytest.raises(InputError) as caught:
        decode(path)
    assert "larger than 50 MB" in told(caught)


def test_file_that_changes_meanwhile_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Half of one version and half of another is neither."""
    path = tmp_path / "a.txt"
    path.write_text("Hello")
    look = os.fstat

    def grow(number: int) -> os.stat_result:
        status = look(number)
        with path.open("a") as file:
            file.write(" again")
        return status

    monkeypatch.setattr(os, "fstat", grow)
    with pytest.raises(InputError) as caught:
        decode(path)
    assert "changed" in told(caught)


@pytest.mark.parametrize("content, form", [(b"Present: A\n", "text"), (b"<p>A<p>B<br>C</p>", "html"), (DOCX, "docx")])
def test_standard_input_is_read_as_what_it_is(content: bytes, form: str) -> None:
    """Pasted text, a pasted page, or a file that is piped in."""
    program = "from pathlib import Path; from compliance.intake.decode import decode; "
    program += "paper = decode(Path('-')); print(paper.path, paper.format, len(paper.lines) > 0)"
    done = subprocess.run([sys.executable, "-c", program], input=content, capture_output=True, check=True)
    assert done.stdout.decode().split() == ["-", form, "True"]


# In a process apart


def test_reader_that_crashes_is_an_error_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """What ends the process that reads a file does not end the program."""

    def crash(*_: object) -> None:
        os.kill(os.getpid(), signal.SIGSEGV)

    monkeypatch.setattr(readers, "read", crash)
    with pytest.raises(UnreadableError, match="ended the program that reads it"):
        apart.read(PDF, "pdf")


def test_reader_that_takes_too_long_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is given its time by the clock, and no more."""

    def wait(*_: object) -> None:
        signal.pause()

    monkeypatch.setattr(readers, "read", wait)
    with pytest.raises(UnreadableError, match="seconds"):
        apart.read(PDF, "pdf", seconds=0.2)


def test_reader_that_fills_memory_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is given so much memory, and no more."""
    monkeypatch.setattr(apart, "MEMORY", 300_000_000)
    monkeypatch.setattr(readers, "read", lambda *_: bytearray(1_000_000_000))
    with pytest.raises(UnreadableError, match="memory"):
        apart.read(PDF, "pdf")


@pytest.mark.parametrize(
    "error, words",
    [(ValueError("x"), "ended in ValueError"), (RecursionError(), "too deep"), (UnreadableError("so", "do"), "so")],
)
def test_whatever_a_reader_meets_comes_back_in_words(
    monkeypatch: pytest.MonkeyPatch, error: Exception, words: str
) -> None:
    """No traceback reaches whoever named the file."""

    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(readers, "read", fail)
    with pytest.raises(UnreadableError, match=words):
        apart.read(PDF, "pdf")


def test_nothing_is_printed_or_written_apart(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """What the reader says goes nowhere, and it can fill no file."""

    def write(*_: object) -> dict[str, Any]:
        os.write(1, b"printed")
        os.write(2, b"printed")
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        with (tmp_path / "a").open("wb") as file:
            file.write(b"written")
        return {}

    monkeypatch.setattr(readers, "read", write)
    with pytest.raises(UnreadableError, match="OSError"):
        apart.read(PDF, "pdf")
    assert capfd.readouterr() == ("", "")
    assert (tmp_path / "a").read_bytes() == b""


def test_new_interpreter_serves_where_no_fork_is_safe(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows and macOS: the same lines come back."""
    monkeypatch.setattr(apart, "WAY", "spawn")
    assert texts(decode_bytes(PDF, "a.pdf")) == ["Hello"]


def test_two_thousand_pages_are_read_in_time() -> None:
    """A very long paper of short pages; a page of full text takes some hundredths of a second."""
    read = decode_bytes(drawn_pdf(*(said(f"Minute {page}") for page in range(1, 2001))), "a.pdf")
    assert (len(read.lines), read.lines[-1].page, read.lines[-1].text) == (2000, 2000, "Minute 2000")


@pytest.mark.parametrize("content", [DOCX, PDF, pdf("= Hello\n#table(columns: 2)[A][B]")], ids=["docx", "pdf", "typst"])
def test_files_cut_short_or_changed_give_lines_or_an_error(content: bytes) -> None:
    """Wherever a file breaks off, and whatever byte is wrong in it, the answer is lines or a sentence."""
    from tests.intake.decode_made import paper

    for place in range(10, len(content), max(len(content) // 40, 1)):
        for damaged in (content[:place], content[:place] + b"\xff\x00" + content[place + 2 :]):
            try:
                paper(damaged, "a.docx" if content is DOCX else "a.pdf")
            except UnreadableError as error:
                assert error.remedy
