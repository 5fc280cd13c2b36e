"""Commands for scenarios and for the document itself."""

from __future__ import annotations

import pytest

from cpm_desktop.editing.commands.scenarios import (
    add_scenario,
    copy_scenario,
    copy_scenario_with_change,
    delete_scenario,
    edit_document,
    edit_scenario,
    reorder_scenarios,
)
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.value import with_changes
from tests.editing.sample_process import TODAY, document_after, perform_and_check, process


def document_with_what_ifs() -> Document:
    """Return a document with a what-if scenario and a second one based on it."""
    document = copy_scenario(process(), TODAY, "better", "Better")
    return copy_scenario(document, "better", "best", "Best")


def performed_document(command, document=None) -> Document:
    """Check what holds for every command, and return the resulting document."""
    perform_and_check(command, document)
    return document_after(command, document)


def test_what_if_is_a_copy_that_refers_to_its_origin():
    document = performed_document(lambda doc: copy_scenario(doc, TODAY, "better", "Better"))
    today, better = document.scenarios[TODAY], document.scenarios["better"]
    assert (better.name, better.kind, better.based_on) == ("Better", "what_if", TODAY)
    assert better.nodes is today.nodes
    assert better.layout is today.layout


def test_copy_needs_a_unique_id():
    with pytest.raises(CommandRejected, match="The id 'today' is already used by another scenario"):
        copy_scenario(process(), TODAY, TODAY, "Again")
    with pytest.raises(CommandRejected, match="This is not possible for id"):
        copy_scenario(process(), TODAY, "no blanks", "Again")
    with pytest.raises(CommandRejected, match="The scenario no longer exists"):
        copy_scenario(process(), "nowhere", "x", "Again")


def test_an_empty_scenario_is_added_last():
    document = performed_document(lambda doc: add_scenario(doc, Scenario(id="rival", kind="competitor", name="Rival")))
    assert list(document.scenarios) == [TODAY, "rival"]


def test_scenario_fields_can_be_edited():
    edited = performed_document(lambda doc: edit_scenario(doc, TODAY, name="Now", annual_cases=12000, currency="HUF"))
    scenario = edited.scenarios[TODAY]
    assert (scenario.name, scenario.annual_cases, scenario.currency) == ("Now", 12000, "HUF")
    for field in ("id", "nodes", "colour"):
        with pytest.raises(CommandRejected, match="A scenario has no"):
            edit_scenario(process(), TODAY, **{field: "x"})
    with pytest.raises(CommandRejected, match="This is not possible for annual cases"):
        edit_scenario(process(), TODAY, annual_cases=-1)
    document = process()
    assert edit_scenario(document, TODAY, name="Today") is document


def test_scenario_cannot_be_based_on_itself():
    for origin in ("better", "best"):
        with pytest.raises(CommandRejected, match="A scenario cannot be based on itself"):
            edit_scenario(document_with_what_ifs(), "better", based_on=origin)
    with pytest.raises(CommandRejected, match="The scenario no longer exists"):
        edit_scenario(document_with_what_ifs(), "better", based_on="nowhere")
    assert (
        performed_document(lambda doc: edit_scenario(doc, "best", based_on=TODAY), document_with_what_ifs())
        .scenarios["best"]
        .based_on
        == TODAY
    )


def test_scenarios_based_on_a_deleted_one_move_to_its_origin():
    document = performed_document(lambda doc: delete_scenario(doc, "better"), document_with_what_ifs())
    assert {scenario.id: scenario.based_on for scenario in document.scenarios.values()} == {TODAY: None, "best": TODAY}
    without_root = performed_document(lambda doc: delete_scenario(doc, TODAY), document_with_what_ifs())
    assert without_root.scenarios["better"].based_on is None


def test_last_scenario_cannot_be_deleted():
    with pytest.raises(CommandRejected, match="A document keeps at least one scenario"):
        delete_scenario(process(), TODAY)


def test_scenarios_can_be_reordered():
    assert list(
        performed_document(
            lambda doc: reorder_scenarios(doc, ["best", TODAY, "better"]), document_with_what_ifs()
        ).scenarios
    ) == [
        "best",
        TODAY,
        "better",
    ]
    with pytest.raises(CommandRejected, match="A new order must name each scenario once"):
        reorder_scenarios(document_with_what_ifs(), ["best", TODAY])
    document = document_with_what_ifs()
    assert reorder_scenarios(document, list(document.scenarios)) is document


def test_document_title_and_metadata_can_be_edited():
    document = performed_document(lambda doc: edit_document(doc, title="Repairs", client="ACME", language="hu"))
    assert (document.title, document.meta.client, document.meta.language) == ("Repairs", "ACME", "hu")
    with pytest.raises(CommandRejected, match="A document has no field “format”"):
        edit_document(process(), format="other")
    with pytest.raises(CommandRejected, match="This is not possible for title"):
        edit_document(process(), title="\x07")
    unchanged = process()
    assert edit_document(unchanged, title="Orders", author="") is unchanged


def test_changed_copy_is_a_consistent_what_if_and_leaves_its_origin_alone():
    def without_b(scenario: Scenario) -> Scenario:
        flows = [flow.id for flow in scenario.flows.values() if "B" in (flow.source, flow.target)]
        return with_changes(scenario, nodes=scenario.nodes.without(["B"]), flows=scenario.flows.without(flows))

    document = performed_document(lambda doc: copy_scenario_with_change(doc, TODAY, "idea", "Idea", without_b))
    idea = document.scenarios["idea"]
    assert (idea.kind, idea.based_on, "B" in idea.nodes, "B" in idea.layout.nodes) == ("what_if", TODAY, False, False)
    assert document.scenarios[TODAY] == process().scenarios[TODAY]


def test_node_that_a_changed_copy_moves_to_another_lane_is_placed_automatically():
    def moved(scenario: Scenario) -> Scenario:
        return with_changes(scenario, nodes=scenario.nodes.with_elements(with_changes(scenario.nodes["B"], lane="FR")))

    document = copy_scenario_with_change(process(), TODAY, "idea", "Idea", moved)
    assert document.scenarios["idea"].nodes["B"].lane == "FR"
    assert "B" not in document.scenarios["idea"].layout.nodes
