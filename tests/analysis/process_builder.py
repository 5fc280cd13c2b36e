"""Small processes, written in one or two lines."""

from __future__ import annotations

from typing import Any

from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.invariants import violations
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.storage.samples import load_template


def process(lanes: str, nodes: str, flows: str, **fields: Any) -> Scenario:
    """Return a valid scenario.

    `lanes` as "C customer, S backstage"; `nodes` as "start C start, A C" (a step unless a kind follows the lane);
    `flows` as "start A, G B .7, B C message": source, target, then a probability or a kind. Flows get the id
    "source-target". `fields` are further fields of the scenario, spelled as in a file.
    """
    data = {
        "id": "today",
        "lanes": [{"id": lane, "name": f"Lane {lane}", "kind": kind} for lane, kind in _split_entries(lanes)],
        "nodes": [_node_fields(*words) for words in _split_entries(nodes)],
        "flows": [_flow_fields(*words) for words in _split_entries(flows)],
        **fields,
    }
    scenario = Scenario.model_validate(data)
    assert not list(violations(Document(scenarios=ElementMap([scenario]))))
    return scenario


def sample(name: str, scenario: str = "today") -> Scenario:
    return load_template(name).scenarios[scenario]


def _split_entries(text: str) -> list[list[str]]:
    return [entry.split() for entry in text.split(",") if entry.strip()]


def _node_fields(node_id: str, lane: str, kind: str = "step") -> dict[str, Any]:
    return {"id": node_id, "lane": lane, "kind": kind, "name": f"Node {node_id}"}


def _flow_fields(source: str, target: str, *extras: str) -> dict[str, Any]:
    flow: dict[str, Any] = {"id": f"{source}-{target}", "source": source, "target": target}
    for word in extras:
        flow |= {"kind": word} if word.isalpha() else {"probability": float(word)}
    return flow
