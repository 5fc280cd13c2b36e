"""`export --perspective`: the picture of one way to look at the process, and no more than a client may see."""

from __future__ import annotations

import json

import pytest
from pypdf import PdfReader

from cpm_desktop.cli.main import main
from cpm_desktop.editing.commands.filters import add_filter
from cpm_desktop.model.filter import Filter
from cpm_desktop.storage.codec import encode
from cpm_desktop.storage.samples import load_template
from tests.cli.commands import PROJECT

ORDERING = PROJECT / "resources" / "samples" / "ordering.cpm.json"
HIDDEN = "Pick and pack"


def exported(tmp_path, *options, source=ORDERING, suffix=".svg"):
    picture = tmp_path / f"picture{suffix}"
    assert main(["export", str(source), "-o", str(picture), *options]) == 0
    return picture


def words_of(svg):
    text = svg.read_text(encoding="utf-8")
    return {name for name in (HIDDEN, "Organisation", "Web shop", "Elsewhere", "Out of sight") if name in text}


@pytest.mark.parametrize(
    ("options", "shown"),
    [
        ((), {HIDDEN, "Web shop"}),
        (("--perspective", "departments"), {HIDDEN, "Web shop"}),
        (("--perspective", "company"), {"Organisation"}),
        (("--perspective", "customer"), {"Web shop", "Out of sight"}),
        (("--perspective", "system", "--system", "Web shop"), {"Web shop", "Elsewhere"}),
    ],
)
def test_a_picture_shows_what_the_perspective_lets_pass(tmp_path, options, shown):
    assert words_of(exported(tmp_path, *options)) == shown


def test_a_saved_filter_is_a_perspective_too(tmp_path):
    source = tmp_path / "filtered.cpm.json"
    source.write_bytes(encode(add_filter(load_template("ordering"), Filter(id="web", lanes=("C", "WEB")))))

    assert words_of(exported(tmp_path, "--filter", "web", source=source)) == {"Web shop", "Elsewhere"}


def test_the_picture_says_what_it_shows(tmp_path):
    pdf = exported(tmp_path, "--perspective", "company", suffix=".pdf")

    assert "(company as one)" in str(PdfReader(pdf).metadata)
    assert "(company as one)" in exported(tmp_path, "--perspective", "company").read_text(encoding="utf-8")
    assert exported(tmp_path, "--perspective", "customer", suffix=".png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--perspective", "system"), "needs --system NAME"),
        (("--system", "Web shop"), "--system is for --perspective system alone"),
        (("--perspective", "company", "--filter", "f"), "--filter"),
        (("--perspective", "sideways"), "invalid choice"),
        (("--as", "report", "--perspective", "company"), "--perspective is for a diagram alone"),
    ],
)
def test_wrong_usage_is_told(tmp_path, capsys, options, said):
    assert main(["export", str(ORDERING), "-o", str(tmp_path / "out.pdf"), *options]) == 2
    assert said in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--perspective", "system", "--system", "Oracle"), "there is no system 'Oracle', only Web shop"),
        (("--filter", "board"), "there is no filter 'board'."),
    ],
)
def test_what_the_document_does_not_have_is_told(tmp_path, capsys, options, said):
    assert main(["export", str(ORDERING), "-o", str(tmp_path / "out.svg"), *options]) == 1
    assert said in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_a_client_safe_picture_has_no_internal_text(tmp_path):
    data = json.loads(ORDERING.read_text(encoding="utf-8"))
    note = {"id": "inner", "kind": "note", "targets": ["A1"], "text": "Zwischenuns", "internal": True}
    data["scenarios"][0]["annotations"].append(note)
    source = tmp_path / "inner.cpm.json"
    source.write_text(json.dumps(data), encoding="utf-8")

    assert "Zwischenuns" in exported(tmp_path, "--callouts", source=source).read_text(encoding="utf-8")
    safe = exported(tmp_path, "--callouts", "--client-safe", source=source)
    assert "Zwischenuns" not in safe.read_text(encoding="utf-8")
