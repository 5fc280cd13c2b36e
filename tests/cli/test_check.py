"""`check` reports every problem and never ends in a traceback."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cpm_desktop.cli.main import main
from cpm_desktop.storage.codec import decode
from cpm_desktop.storage.errors import UnreadableFileError
from tests.cli.command_runner import run_command
from tests.paths import ORDERING, SAMPLES
from tests.storage.damage import damaged_files

SAMPLE_FILES = sorted(SAMPLES.glob("*.cpm.json"))

UNBALANCED = {
    "format": "cpm-desktop",
    "format_version": 1,
    "scenarios": [
        {
            "id": "t",
            "lanes": [{"id": "C", "kind": "customer", "name": "Customer"}],
            "nodes": [
                {"id": "in", "kind": "start", "lane": "C", "name": "In"},
                {"id": "G", "kind": "decision", "lane": "C", "name": "Clear?"},
                {"id": "out", "kind": "end", "lane": "C", "name": "Out"},
                {"id": "gone", "kind": "end", "lane": "C", "name": "Gone"},
            ],
            "flows": [
                {"id": "f1", "source": "in", "target": "G"},
                {"id": "f2", "source": "G", "target": "out", "label": "yes", "probability": 0.5},
                {"id": "f3", "source": "G", "target": "gone", "label": "no", "probability": 0.4},
            ],
        }
    ],
}


@pytest.fixture
def unbalanced(tmp_path):
    path = tmp_path / "unbalanced.cpm.json"
    path.write_text(json.dumps(UNBALANCED), encoding="utf-8")
    return path


def test_samples_have_no_errors(capsys):
    assert main(["check", *map(str, SAMPLE_FILES)]) == 0
    assert capsys.readouterr().err == ""


def test_thirty_damaged_files_give_one_line_errors(tmp_path):
    names: list[str] = []
    for index, (_, data) in enumerate(damaged_files(ORDERING.read_bytes(), 80, seed=99)):
        if len(names) < 30 and is_unreadable(data):
            names.append(f"{index}.cpm.json")
            (tmp_path / names[-1]).write_bytes(data)
    assert len(names) == 30
    outcome = run_command("check", *names, folder=tmp_path)
    assert outcome.status == 1
    sentences = outcome.err.splitlines()
    assert [sentence.split(",")[0].split(": ")[0] for sentence in sentences] == names
    assert [sentence for sentence in sentences if not sentence.endswith(".")] == []
    assert outcome.out == ""


def is_unreadable(data: bytes) -> bool:
    try:
        decode(data)
    except UnreadableFileError:
        return True
    return False


def test_one_bad_file_fails_the_check(tmp_path, capsys):
    (tmp_path / "bad.cpm.json").write_bytes(b"{")
    assert main(["check", str(ORDERING), str(tmp_path / "bad.cpm.json"), str(ORDERING)]) == 1
    out, err = capsys.readouterr()
    assert err.startswith(f"{tmp_path / 'bad.cpm.json'}, line 1, column 2: ")
    assert out.count("ordering.cpm.json: ") == 2


def test_model_error_is_reported_with_its_place(unbalanced, capsys):
    assert main(["check", str(unbalanced)]) == 1
    out, err = capsys.readouterr()
    assert err.startswith(f"{unbalanced}, scenario t (G, f2, f3): error: ")
    assert "90 %" in err
    assert out.splitlines()[-1].startswith(f"{unbalanced}: 1 error")


def test_warnings_do_not_fail_the_check(unbalanced, capsys):
    raw = json.loads(unbalanced.read_text(encoding="utf-8"))
    raw["scenarios"][0]["flows"][2]["probability"] = 0.5
    raw["scenarios"][0]["lanes"].append({"id": "S", "kind": "system", "name": "Unused"})
    unbalanced.write_text(json.dumps(raw), encoding="utf-8")
    assert main(["check", str(unbalanced)]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert "scenario t (S): warning: " in out


def test_json_output_contains_every_finding(unbalanced, tmp_path, capsys):
    missing = tmp_path / "gone.cpm.json"
    assert main(["check", "--json", str(unbalanced), str(missing), str(ORDERING)]) == 1
    out, err = capsys.readouterr()
    first, second, third = json.loads(out)["files"]
    assert first["file"] == str(unbalanced)
    assert first["error"] is None
    (finding, *_) = first["scenarios"][0]["findings"]
    assert set(finding) == {"rule", "level", "elements", "message"}
    assert (finding["level"], finding["elements"]) == ("error", ["G", "f2", "f3"])
    assert second == {"file": str(missing), "error": err.strip(), "scenarios": []}
    assert [scenario["scenario"] for scenario in third["scenarios"]] == ["today", "account-managers", "competitor"]


def test_check_does_not_modify_the_file(unbalanced, capsys):
    before, stamp = unbalanced.read_bytes(), unbalanced.stat().st_mtime_ns
    main(["check", str(unbalanced)])
    assert (unbalanced.read_bytes(), unbalanced.stat().st_mtime_ns) == (before, stamp)
    assert [entry.name for entry in Path(unbalanced.parent).iterdir()] == [unbalanced.name]
