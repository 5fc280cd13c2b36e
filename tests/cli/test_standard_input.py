"""A file named - is standard input, for every verb that reads a document."""

from __future__ import annotations

import io
import json
import sys

import pytest

from cpm_desktop.cli.main import main
from cpm_desktop.storage.files import load_document
from tests.paths import ORDERING


@pytest.fixture
def type_in(monkeypatch):
    """Return a function that makes bytes the standard input."""

    def type_in(data: bytes) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))

    return type_in


@pytest.mark.parametrize(
    "arguments",
    [
        ["check", "-"],
        ["analyze", "-"],
        ["compare", "-", "--base", "today", "--with", "account-managers"],
        ["diff", str(ORDERING), "-"],
    ],
    ids=lambda arguments: arguments[0],
)
def test_output_is_the_same_as_for_the_file(arguments, type_in, capsys):
    assert main([str(ORDERING) if word == "-" else word for word in arguments]) == 0
    expected = capsys.readouterr().out.replace(str(ORDERING), "standard input")
    type_in(ORDERING.read_bytes())
    assert main(arguments) == 0
    assert capsys.readouterr() == (expected, "")


def test_written_files_are_those_of_the_file(type_in, tmp_path, capsys):
    for arguments, name in ((["layout"], "a.cpm.json"), (["export"], "a.svg"), (["merge"], "b.cpm.json")):
        more = [str(ORDERING), str(ORDERING)] if arguments == ["merge"] else []
        type_in(ORDERING.read_bytes())
        assert main([*arguments, "-", *more, "-o", str(tmp_path / name)]) == 0
        assert main([*arguments, str(ORDERING), *more, "-o", str(tmp_path / f"file-{name}")]) == 0
        assert (tmp_path / name).read_bytes() == (tmp_path / f"file-{name}").read_bytes()
    assert load_document(tmp_path / "b.cpm.json") == load_document(ORDERING)


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"{}", b"\xff\xfe"])
def test_unreadable_input_is_named(data, type_in, capsys):
    type_in(data)
    assert main(["analyze", "-"]) == 1
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert err.startswith("standard input")


def test_error_in_the_input_names_the_place(type_in, capsys):
    data = json.loads(ORDERING.read_bytes())
    data["scenarios"][0]["nodes"][0]["colour"] = "red"
    type_in(json.dumps(data).encode())
    assert main(["check", "-"]) == 1
    assert capsys.readouterr().err.startswith("standard input, scenarios[0] (today).nodes[0]")


@pytest.mark.parametrize(
    "arguments", [["layout", "-"], ["diff", "-", "-"], ["check", "-", "-"], ["merge", "-", "-", "a", "-o", "b"]]
)
def test_input_is_read_once_and_needs_an_output(arguments, type_in, capsys):
    type_in(ORDERING.read_bytes())
    assert main(arguments) == 2
    assert capsys.readouterr().err.count("\n") == 1
