"""`export --perspective`: the diagram of one perspective, without internal content for clients."""

from __future__ import annotations

import json

import pytest
from pypdf import PdfReader

from cpm_desktop.cli.main import main
from cpm_desktop.editing.commands.filters import add_filter
from cpm_desktop.model.filter import Filter
from cpm_desktop.storage.codec import encode
from cpm_desktop.storage.samples import load_template
from tests.paths import ORDERING

HIDDEN_STEP = "Pick and pack"


def export_diagram(tmp_path, *options, source=ORDERING, suffix=".svg"):
    picture = tmp_path / f"picture{suffix}"
    assert main(["export", str(source), "-o", str(picture), *options]) == 0
    return picture


def known_names_in(svg):
    text = svg.read_text(encoding="utf-8")
    return {name for name in (HIDDEN_STEP, "Organisation", "Web shop", "Elsewhere", "Out of sight") if name in text}


@pytest.mark.parametrize(
    ("options", "shown"),
    [
        ((), {HIDDEN_STEP, "Web shop"}),
        (("--perspective", "departments"), {HIDDEN_STEP, "Web shop"}),
        (("--perspective", "company"), {"Organisation"}),
        (("--perspective", "customer"), {"Web shop", "Out of sight"}),
        (("--perspective", "system", "--system", "Web shop"), {"Web shop", "Elsewhere"}),
    ],
)
def test_export_shows_only_what_the_perspective_includes(tmp_path, options, shown):
    assert known_names_in(export_diagram(tmp_path, *options)) == shown


def test_saved_filter_can_be_used_as_a_perspective(tmp_path):
    source = tmp_path / "filtered.cpm.json"
    source.write_bytes(encode(add_filter(load_template("ordering"), Filter(id="web", lanes=("C", "WEB")))))

    assert known_names_in(export_diagram(tmp_path, "--filter", "web", source=source)) == {"Web shop", "Elsewhere"}


def test_export_names_its_perspective(tmp_path):
    pdf = export_diagram(tmp_path, "--perspective", "company", suffix=".pdf")

    assert "(company as one)" in str(PdfReader(pdf).metadata)
    assert "(company as one)" in export_diagram(tmp_path, "--perspective", "company").read_text(encoding="utf-8")
    assert export_diagram(tmp_path, "--perspective", "customer", suffix=".png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--perspective", "system"), "needs --system NAME"),
        (("--customer", "C"), "--customer applies only to --perspective customer"),
        (("--system", "Web shop"), "--system applies only to --perspective system"),
        (("--perspective", "company", "--filter", "f"), "--filter"),
        (("--perspective", "sideways"), "invalid choice"),
        (("--as", "report", "--perspective", "company"), "--perspective applies only to a diagram"),
    ],
)
def test_wrong_usage_is_reported(tmp_path, capsys, options, message):
    assert main(["export", str(ORDERING), "-o", str(tmp_path / "out.pdf"), *options]) == 2
    assert message in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--perspective", "system", "--system", "Oracle"), "there is no system 'Oracle', only Web shop"),
        (("--perspective", "customer", "--customer", "D"), "there is no customer 'D', only C"),
        (("--filter", "board"), "there is no filter 'board'."),
    ],
)
def test_unknown_id_is_reported(tmp_path, capsys, options, message):
    assert main(["export", str(ORDERING), "-o", str(tmp_path / "out.svg"), *options]) == 1
    assert message in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_client_safe_export_has_no_internal_text(tmp_path):
    data = json.loads(ORDERING.read_text(encoding="utf-8"))
    note = {"id": "inner", "kind": "note", "targets": ["A1"], "text": "Zwischenuns", "internal": True}
    data["scenarios"][0]["annotations"].append(note)
    source = tmp_path / "inner.cpm.json"
    source.write_text(json.dumps(data), encoding="utf-8")

    assert "Zwischenuns" in export_diagram(tmp_path, "--callouts", source=source).read_text(encoding="utf-8")
    client_safe = export_diagram(tmp_path, "--callouts", "--client-safe", source=source)
    assert "Zwischenuns" not in client_safe.read_text(encoding="utf-8")
