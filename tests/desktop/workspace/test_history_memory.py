"""What is computed from a document does not stay in memory when the document has moved into the history."""

from __future__ import annotations

import gc
from weakref import ref

import pytest
from PySide6.QtWidgets import QApplication

from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.editing.commands.elements import add_annotation, edit_elements
from cpm_desktop.editing.commands.nodes import NodePlacement, move_nodes
from cpm_desktop.editing.session import Command
from cpm_desktop.layout.routing.routes import Routes
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Annotation

MAX_KEPT = 3
"""The current placement, the one before it and one that a background thread may still read."""


def rename(scenario: Scenario, key: str) -> Command:
    return lambda document: edit_elements(document, scenario.id, [key], name=f"{key} again")


def move(scenario: Scenario, key: str) -> Command:
    node, box = scenario.nodes[key], scenario.layout.nodes[key]
    place = NodePlacement(node.lane, node.phase, box.x + 40, box.y)
    return lambda document: move_nodes(document, scenario.id, {key: place})


def annotate(scenario: Scenario, key: str) -> Command:
    note = Annotation(id=f"about-{key}", kind="note", targets=(key,), text="Why?")
    return lambda document: add_annotation(document, scenario.id, note)


@pytest.mark.parametrize("edit", [rename, move, annotate])
def test_placements_of_earlier_documents_are_released(ordering: MainWindow, edit) -> None:
    workspace, placements = ordering.workspace, list[ref[Routes]]()
    ordering.window_actions.diagram_options.callouts.setChecked(True)
    for key in list(workspace.scenario.nodes)[:12]:
        assert workspace.editor.perform(f"edit {key}", edit(workspace.scenario, key))
        QApplication.processEvents()
        routes = workspace.view_state.placement.routes
        assert routes is not None
        placements.append(ref(routes))
        del routes
    gc.collect()
    assert len({id(found()) for found in placements if found() is not None}) <= MAX_KEPT
    workspace.editor.undo()
    assert workspace.view_state.placement.nodes.keys() == workspace.scenario.nodes.keys()
