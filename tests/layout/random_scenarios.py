"""Scenarios for the tests of the layout: random ones, and a small one that is easy to picture."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from cpm_desktop.layout.placement import Size
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Node

KINDS = ("step", "step", "step", "decision", "parallel", "start", "end")


def estimated_size(node: Node) -> Size:
    """Return the size of a box without measuring text: letters are seven units wide, on up to three lines."""
    if node.kind == "step":
        lines = -(-len(node.name) // 16)
        return Size(max(112.0, 7.0 * min(len(node.name), 16)), max(52.0, 20.0 * lines))
    return Size(28.0, 28.0) if node.kind in {"start", "end"} else Size(40.0, 40.0)


@st.composite
def scenarios(draw: st.DrawFn, max_nodes: int = 14, layout: bool = False) -> Scenario:
    """Draw a valid scenario of lanes, phases, nodes and flows; with `layout`, some of it placed on a loose grid."""
    lanes = [f"lane{index}" for index in range(draw(st.integers(1, 4)))]
    phases = [f"phase{index}" for index in range(draw(st.integers(0, 3)))]
    nodes: list[dict[str, Any]] = [
        {
            "id": f"n{index}",
            "kind": draw(st.sampled_from(KINDS)),
            "lane": draw(st.sampled_from(lanes)),
            "phase": draw(st.sampled_from([*phases, None])),
            "name": "x" * draw(st.integers(0, 40)),
        }
        for index in range(draw(st.integers(0, max_nodes)))
    ]
    flows = draw(_flows([node["id"] for node in nodes], lanes)) if nodes else []
    plain: dict[str, Any] = {
        "id": "s",
        "lanes": [{"id": lane, "kind": "customer" if lane == "lane0" else "backstage"} for lane in lanes],
        "phases": [{"id": phase} for phase in phases],
        "nodes": nodes,
        "flows": flows,
    }
    if layout:
        plain["layout"] = draw(_layouts(plain))
    return Scenario.model_validate(plain)


@st.composite
def _flows(draw: st.DrawFn, nodes: list[str], lanes: list[str]) -> list[dict[str, Any]]:
    flows = []
    for index in range(draw(st.integers(0, 2 * len(nodes)))):
        kind = draw(st.sampled_from(["sequence", "sequence", "sequence", "message"]))
        ends = nodes if kind == "sequence" else [*nodes, *lanes]
        source, target = draw(st.sampled_from(ends)), draw(st.sampled_from(ends))
        flows.append({"id": f"f{index}", "source": source, "target": target, "kind": kind})
    return flows


@st.composite
def _layouts(draw: st.DrawFn, plain: dict[str, Any]) -> dict[str, Any]:
    """Draw a layout whose boxes do not overlap: each has its own cell of a grid; some elements have no place."""
    cells = draw(st.permutations(range(len(plain["nodes"]) + 4)))
    boxes = {}
    for node, cell in zip(plain["nodes"], cells, strict=False):
        if draw(st.integers(0, 5)):
            width, height = draw(st.sampled_from([(112, 52), (40, 40), (28, 28), (150, 90)]))
            x, y = 200 * (cell % 5) + draw(st.integers(0, 40)), 110 * (cell // 5) + draw(st.integers(0, 15))
            boxes[node["id"]] = (float(x), float(y), float(width), float(height))
    high = {lane["id"]: 600.0 for lane in plain["lanes"] if draw(st.booleans())}
    wide = {phase["id"]: 500.0 for phase in plain["phases"] if draw(st.booleans())}
    return {"nodes": boxes, "lanes": high, "phases": wide}


def small_scenario() -> Scenario:
    """Return a small version of the ordering example: three lanes, two phases, a loop, one end."""
    return Scenario.model_validate(
        {
            "id": "today",
            "phases": [{"id": "explore", "name": "Explore"}, {"id": "order", "name": "Order"}],
            "lanes": [
                {"id": "C", "name": "Customer", "kind": "customer"},
                {"id": "CC", "name": "Call centre", "kind": "frontstage"},
                {"id": "SALES", "name": "Sales", "kind": "backstage"},
            ],
            "nodes": [
                {"id": "S", "kind": "start", "lane": "C", "phase": "explore"},
                {"id": "G1", "kind": "decision", "lane": "C", "phase": "explore", "name": "Which channel?"},
                {"id": "A1", "kind": "step", "lane": "C", "phase": "explore", "name": "Search product"},
                {"id": "B1", "kind": "step", "lane": "C", "phase": "explore", "name": "Call"},
                {"id": "B2", "kind": "step", "lane": "CC", "phase": "explore", "name": "Queue, route"},
                {"id": "G3", "kind": "decision", "lane": "CC", "phase": "explore", "name": "Routed right?"},
                {"id": "B3", "kind": "step", "lane": "SALES", "phase": "explore", "name": "Advise"},
                {"id": "D1", "kind": "step", "lane": "C", "phase": "order", "name": "Review options"},
                {"id": "E1", "kind": "step", "lane": "SALES", "phase": "order", "name": "Record order"},
                {"id": "X1", "kind": "end", "lane": "C", "phase": "order", "name": "kept"},
            ],
            "flows": [
                {"id": "f1", "source": "S", "target": "G1"},
                {"id": "f2", "source": "G1", "target": "A1", "probability": 0.7},
                {"id": "f3", "source": "G1", "target": "B1", "probability": 0.3},
                {"id": "f4", "source": "A1", "target": "D1"},
                {"id": "f5", "source": "B1", "target": "B2"},
                {"id": "f6", "source": "B2", "target": "G3"},
                {"id": "f7", "source": "G3", "target": "B3", "probability": 0.85},
                {"id": "f8", "source": "G3", "target": "B1", "probability": 0.15},
                {"id": "f9", "source": "B3", "target": "D1"},
                {"id": "f10", "source": "D1", "target": "E1"},
                {"id": "f11", "source": "E1", "target": "X1"},
                {"id": "f12", "source": "E1", "target": "C", "kind": "notification"},
            ],
        }
    )
