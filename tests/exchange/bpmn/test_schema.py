"""Exported files are valid against the schema of the OMG, where it is present."""

from __future__ import annotations

import pytest
from lxml import etree

from cpm_desktop.exchange.bpmn.reader import read_bpmn
from tests.exchange.bpmn.test_corpus import COUNTS
from tests.exchange.bpmn.test_writer import exported, first_scenario
from tests.paths import SAMPLES, shared_corpus


@pytest.fixture(scope="module")
def schema():
    return etree.XMLSchema(etree.parse(str(shared_corpus("bpmn") / "xsd" / "BPMN20.xsd")))


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.cpm.json")), ids=lambda path: path.name)
def test_sample_is_valid(path, schema):
    schema.assertValid(etree.fromstring(exported(first_scenario(path))))


@pytest.mark.parametrize("name", [name for name, _ in COUNTS])
def test_imported_file_is_valid_and_stays_equal(name, schema):
    document = read_bpmn((shared_corpus("bpmn") / name).read_bytes()).document
    data = exported(document)
    schema.assertValid(etree.fromstring(data))
    assert read_bpmn(data).document == document
