"""Scenarios and the document itself."""

from __future__ import annotations

import pytest

from cpm_desktop.editing.commands.scenarios import (
    add_scenario,
    copy_scenario,
    delete_scenario,
    edit_document,
    edit_scenario,
    reorder_scenarios,
)
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.model.document import Document, Scenario
from tests.editing.process import TODAY, after, performed, process


def family() -> Document:
    """Return a document with a what-if, and a second one based on that."""
    document = copy_scenario(process(), TODAY, "better", "Better")
    return copy_scenario(document, "better", "best", "Best")


def made(command, document=None) -> Document:
    """Prove what holds for every command, and return the document that it made."""
    performed(command, document)
    return after(command, document)


def test_a_what_if_is_the_same_under_a_new_name_and_remembers_where_it_comes_from():
    document = made(lambda it: copy_scenario(it, TODAY, "better", "Better"))
    today, better = document.scenarios[TODAY], document.scenarios["better"]
    assert (better.name, better.kind, better.based_on) == ("Better", "what_if", TODAY)
    assert better.nodes is today.nodes
    assert better.layout is today.layout


def test_a_copy_needs_an_id_of_its_own():
    with pytest.raises(CommandRejected, match="The id 'today' is already used by another scenario"):
        copy_scenario(process(), TODAY, TODAY, "Again")
    with pytest.raises(CommandRejected, match="This is not possible for id"):
        copy_scenario(process(), TODAY, "no blanks", "Again")
    with pytest.raises(CommandRejected, match="There is no scenario 'nowhere' in this document"):
        copy_scenario(process(), "nowhere", "x", "Again")


def test_an_empty_scenario_is_added_last():
    document = made(lambda it: add_scenario(it, Scenario(id="rival", kind="competitor", name="Rival")))
    assert list(document.scenarios) == [TODAY, "rival"]


def test_a_scenario_has_its_own_fields():
    edited = made(lambda it: edit_scenario(it, TODAY, name="Now", annual_cases=12000, currency="HUF"))
    scenario = edited.scenarios[TODAY]
    assert (scenario.name, scenario.annual_cases, scenario.currency) == ("Now", 12000, "HUF")
    for field in ("id", "nodes", "colour"):
        with pytest.raises(CommandRejected, match="A scenario has no"):
            edit_scenario(process(), TODAY, **{field: "x"})
    with pytest.raises(CommandRejected, match="This is not possible for annual cases"):
        edit_scenario(process(), TODAY, annual_cases=-1)
    document = process()
    assert edit_scenario(document, TODAY, name="Today") is document


def test_nothing_is_based_on_itself():
    for origin in ("better", "best"):
        with pytest.raises(CommandRejected, match="A scenario cannot be based on itself"):
            edit_scenario(family(), "better", based_on=origin)
    with pytest.raises(CommandRejected, match="There is no scenario 'nowhere'"):
        edit_scenario(family(), "better", based_on="nowhere")
    assert made(lambda it: edit_scenario(it, "best", based_on=TODAY), family()).scenarios["best"].based_on == TODAY


def test_what_was_based_on_a_deleted_scenario_is_based_on_its_origin():
    document = made(lambda it: delete_scenario(it, "better"), family())
    assert {scenario.id: scenario.based_on for scenario in document.scenarios.values()} == {TODAY: None, "best": TODAY}
    without_root = made(lambda it: delete_scenario(it, TODAY), family())
    assert without_root.scenarios["better"].based_on is None


def test_the_last_scenario_stays():
    with pytest.raises(CommandRejected, match="A document keeps at least one scenario"):
        delete_scenario(process(), TODAY)


def test_scenarios_are_reordered():
    assert list(made(lambda it: reorder_scenarios(it, ["best", TODAY, "better"]), family()).scenarios) == [
        "best",
        TODAY,
        "better",
    ]
    with pytest.raises(CommandRejected, match="A new order must name each scenario once"):
        reorder_scenarios(family(), ["best", TODAY])
    document = family()
    assert reorder_scenarios(document, list(document.scenarios)) is document


def test_the_document_has_a_title_and_what_is_known_about_it():
    document = made(lambda it: edit_document(it, title="Repairs", client="ACME", language="hu"))
    assert (document.title, document.meta.client, document.meta.language) == ("Repairs", "ACME", "hu")
    with pytest.raises(CommandRejected, match="A document has no format to change"):
        edit_document(process(), format="other")
    with pytest.raises(CommandRejected, match="This is not possible for title"):
        edit_document(process(), title="\x07")
    unchanged = process()
    assert edit_document(unchanged, title="Orders", author="") is unchanged
