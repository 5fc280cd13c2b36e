"""Two documents are compared by meaning."""

from __future__ import annotations

from hypothesis import given, settings

from cpm_desktop.analysis.comparison.document_differences import document_differences
from cpm_desktop.editing.commands import layout, scenarios
from cpm_desktop.model.document import Document
from cpm_desktop.storage.codec import decode, encode
from tests.editing.sample_process import TODAY, document_after, process
from tests.strategies import documents

BASE = process()


@settings(max_examples=8)
@given(documents())
def test_document_does_not_differ_from_itself(document):
    found = document_differences(document, decode(encode(document)))
    assert not found
    assert not found.is_layout_only


def test_only_the_layout_differs():
    found = document_differences(BASE, document_after(lambda doc: layout.insert_space(doc, TODAY, 350.0, 80.0)))
    assert not found
    assert found.is_layout_only
    assert found.scenarios[TODAY].has_layout_changes


def test_document_metadata_is_compared_field_by_field():
    found = document_differences(BASE, scenarios.edit_document(BASE, author="Ann", title="Requests"))
    assert found.fields == {"title": ("Orders", "Requests"), "meta.author": ("", "Ann")}
    assert not found.is_layout_only


def test_added_removed_and_reordered_scenarios():
    two = scenarios.copy_scenario(BASE, TODAY, "a", "A", "what_if")
    three = scenarios.copy_scenario(two, TODAY, "b", "B", "what_if")
    assert document_differences(BASE, three).added == ("a", "b")
    assert document_differences(three, two).removed == ("b",)
    assert document_differences(three, scenarios.reorder_scenarios(three, ["b", TODAY, "a"])).is_reordered
    assert not document_differences(three, scenarios.delete_scenario(three, "a")).is_reordered


def test_scenario_fields_are_not_layout():
    changed: Document = scenarios.edit_scenario(BASE, TODAY, annual_cases=7.0)
    found = document_differences(BASE, changed).scenarios[TODAY]
    assert found.fields == {"annual_cases": (0, 7)}
    assert not found.elements
    assert not found.has_layout_changes
