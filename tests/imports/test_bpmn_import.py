"""BPMN files from the command line, and into an existing file."""

from __future__ import annotations

import json

import pytest

from cpm_desktop.analysis.comparison.document_differences import document_differences
from cpm_desktop.cli.main import main
from cpm_desktop.model.layout import Box
from cpm_desktop.model.value import with_changes
from cpm_desktop.storage.files import load_document, save_document
from tests.exchange.bpmn.bpmn_text import bpmn, flow

PROCESS = (
    '<startEvent id="s"/><task id="a" name="Work"/><endEvent id="e"/>' + flow("f1", "s", "a") + flow("f2", "a", "e")
)


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "Orders.bpmn"
    path.write_bytes(bpmn(PROCESS))
    return path


def test_import_writes_a_file_and_reports_as_json(source, tmp_path, capsys):
    assert main(["import", str(source), "-o", str(tmp_path / "o.cpm.json"), "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["kept"]["nodes"] == 3
    assert set(report) == {"kept", "dropped", "guessed"}
    assert load_document(tmp_path / "o.cpm.json").title == "Orders"


def test_refused_file_gives_one_sentence(tmp_path, capsys):
    (tmp_path / "x.bpmn").write_bytes(b"<definitions")
    assert main(["import", str(tmp_path / "x.bpmn"), "-o", str(tmp_path / "o.cpm.json")]) == 1
    assert capsys.readouterr().err.count("\n") == 1
    assert not (tmp_path / "o.cpm.json").exists()


def test_update_changes_names_and_keeps_fields_and_layout(source, tmp_path):
    path = tmp_path / "o.cpm.json"
    main(["import", str(source), "-o", str(path)])
    document = load_document(path)
    scenario = document.scenarios["today"]
    step = with_changes(scenario.nodes["a"], touch_minutes=7)
    nodes = scenario.layout.nodes.with_entries({"a": Box(500, 40, 150, 60)})
    scenario = with_changes(
        scenario, nodes=scenario.nodes.with_elements(step), layout=with_changes(scenario.layout, nodes=dict(nodes))
    )
    save_document(with_changes(document, scenarios=document.scenarios.with_elements(scenario)), path)
    changed = bpmn(PROCESS.replace("Work", "Check") + '<task id="b" name="New"/>' + flow("f3", "b", "e"))
    source.write_bytes(changed)
    assert main(["import", str(source), "-o", str(path), "--update", str(path)]) == 0
    updated = load_document(path).scenarios["today"]
    assert updated.nodes["a"] == with_changes(step, name="Check")
    assert updated.layout.nodes["a"] == Box(500, 40, 150, 60)
    assert "b" in updated.layout.nodes


def test_update_with_the_same_source_changes_nothing(source, tmp_path):
    first, second = tmp_path / "1.cpm.json", tmp_path / "2.cpm.json"
    main(["import", str(source), "-o", str(first)])
    main(["import", str(source), "-o", str(second), "--update", str(first)])
    assert not document_differences(load_document(first), load_document(second))
    assert first.read_bytes() == second.read_bytes()
