"""The steps of a scenario as comma-separated text, with English titles, for spreadsheets and other programs."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO

from cpm_desktop.editing.tables.cells import as_text
from cpm_desktop.exchange.workbook.cell_values import cell_text
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Node, Step
from cpm_desktop.model.vocabulary.annotation_kinds import PAIN_POINT_KINDS

TITLES = (
    *("Id", "Lane", "Phase", "Step", "Kind", "Channel", "Touch time (min)", "Waiting time (min)", "Value", "Owner"),
    *("Next", "Pain point", "Description"),
)
LAST_STEP = "-"
"""What follows a node without successors, so that the next row does not follow it."""


def step_list(scenario: Scenario) -> str:
    """Return a row for each node. A text that a spreadsheet takes for a formula has an apostrophe in front of it."""
    text = StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(TITLES)
    writer.writerows([as_text(cell) for cell in _row(scenario, node)] for node in scenario.nodes.values())
    return text.getvalue()


def _row(scenario: Scenario, node: Node) -> Iterator[str]:
    step = node if isinstance(node, Step) else None
    yield node.id
    yield _name(scenario.lanes[node.lane].name, node.lane)
    yield _name(scenario.phases[node.phase].name, node.phase) if node.phase else ""
    yield _name(node.name, node.id)
    yield node.kind
    yield (step.channel or "") if step else ""
    yield cell_text(step.touch_minutes) if step else ""
    yield cell_text(step.wait_minutes) if step else ""
    yield (step.value or "") if step else ""
    yield step.owner if step else ""
    yield _successors(scenario, node)
    yield "\n".join(
        note.text
        for note in scenario.annotations.values()
        if node.id in note.targets and note.kind in PAIN_POINT_KINDS and note.text
    )
    yield step.description if step else ""


def _name(name: str, element_id: str) -> str:
    return " ".join(name.split()) or element_id


def _successors(scenario: Scenario, node: Node) -> str:
    """Return the ids of the nodes that follow, each after the label of its flow: “yes: A2; no: A3”."""
    exits = [flow for flow in scenario.flows_by_element.get(node.id, ()) if flow.source == node.id]
    names = [
        f"{' '.join(flow.label.replace(';', ',').split())}: {flow.target}" if flow.label.strip() else flow.target
        for flow in exits
        if flow.kind == "sequence"
    ]
    return "; ".join(names) or LAST_STEP
