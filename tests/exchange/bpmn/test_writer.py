"""Export to BPMN: valid against the schema of the OMG, complete, and equal after importing it again."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from lxml import etree

from cpm_desktop.analysis.comparison.document_differences import document_differences
from cpm_desktop.cli.main import main
from cpm_desktop.exchange.bpmn.reader import read_bpmn
from cpm_desktop.exchange.bpmn.vocabulary import BPMNDI, MODEL
from cpm_desktop.exchange.bpmn.writer import write_bpmn
from cpm_desktop.model.document import Document
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.model.value import with_changes
from cpm_desktop.storage.files import load_document
from tests.exchange.bpmn.bpmn_text import bpmn
from tests.exchange.bpmn.mutation import document_problems
from tests.paths import ORDERING, SAMPLES

DRAWN = (
    *("participant", "lane", "startEvent", "endEvent", "task", "exclusiveGateway", "parallelGateway"),
    *("sequenceFlow", "messageFlow", "textAnnotation", "association"),
)


def first_scenario(path: Path) -> Document:
    document = load_document(path)
    scenario = next(iter(document.scenarios.values()))
    return with_changes(document, scenarios=ElementMap([scenario]), filters=ElementMap())


def exported(document: Document) -> bytes:
    target = io.BytesIO()
    write_bpmn(document, next(iter(document.scenarios)), target)
    return target.getvalue()


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.cpm.json")), ids=lambda path: path.name)
def test_sample_is_equal_after_import(path):
    document = first_scenario(path)
    found = document_differences(document, read_bpmn(exported(document)).document)
    assert not found
    assert not found.is_layout_only


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.cpm.json")), ids=lambda path: path.name)
def test_every_element_has_a_shape_or_an_edge(path):
    root = etree.fromstring(exported(first_scenario(path)))
    elements = {str(element.get("id")) for tag in DRAWN for element in root.iter(f"{{{MODEL}}}{tag}")}
    drawn = [str(each.get("bpmnElement")) for each in root.iter(f"{{{BPMNDI}}}BPMNShape", f"{{{BPMNDI}}}BPMNEdge")]
    assert len(drawn) == len(set(drawn))
    assert set(drawn) == elements


def test_moved_shape_wins_over_the_stored_layout():
    first = read_bpmn(exported(read_bpmn(bpmn('<task id="a"/>')).document)).document
    root = etree.fromstring(exported(first))
    shape = next(each for each in root.iter(f"{{{BPMNDI}}}BPMNShape") if each.get("bpmnElement") == "a")
    shape[0].set("x", str(float(str(shape[0].get("x"))) + 300))
    moved = read_bpmn(etree.tostring(root)).document.scenarios["today"].layout.nodes
    before = first.scenarios["today"].layout.nodes
    assert moved["a"].x - moved["start_1"].x == before["a"].x - before["start_1"].x + 300


def test_renamed_task_keeps_its_own_fields():
    document = first_scenario(ORDERING)
    text = exported(document).decode().replace("Search product", "Find product")
    step = read_bpmn(text.encode()).document.scenarios["today"].nodes["A1"]
    assert step == with_changes(document.scenarios["today"].nodes["A1"], name="Find product")


def test_command_exports_and_imports_the_same(tmp_path, capsys):
    bpmn_file, copy = tmp_path / "o.bpmn", tmp_path / "o.cpm.json"
    assert main(["export", str(ORDERING), "-o", str(bpmn_file), "--as", "process"]) == 0
    assert main(["import", str(bpmn_file), "-o", str(copy)]) == 0
    assert main(["check", str(copy)]) == 0
    assert load_document(copy).scenarios["today"].nodes == load_document(ORDERING).scenarios["today"].nodes


def test_file_changed_by_another_program_has_no_errors():
    root = etree.fromstring(exported(first_scenario(ORDERING)))
    decision = next(root.iter(f"{{{MODEL}}}exclusiveGateway"))
    flows = [flow for flow in root.iter(f"{{{MODEL}}}sequenceFlow") if flow.get("sourceRef") == decision.get("id")]
    parent = flows[0].getparent()
    assert parent is not None
    parent.remove(flows[0])
    result = read_bpmn(etree.tostring(root))
    assert document_problems(result.document) == []
    assert (decision.get("id"), "probabilities") in {(item.element, item.what) for item in result.report.dropped}
