"""Small BPMN files for tests."""

from __future__ import annotations

HEADER = (
    '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" '
    'xmlns:b="http://www.omg.org/spec/BPMN/20100524/DI" '
    'xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" '
    'xmlns:x="http://vendor.example/1" targetNamespace="t">'
)


def bpmn(process: str, collaboration: str = "", diagram: str = "") -> bytes:
    """Return a file with one process P, and the parts of a collaboration and of a diagram."""
    pools = f'<collaboration id="C">{collaboration}</collaboration>' if collaboration else ""
    plane = f"<b:BPMNDiagram><b:BPMNPlane>{diagram}</b:BPMNPlane></b:BPMNDiagram>" if diagram else ""
    return f'{HEADER}{pools}<process id="P">{process}</process>{plane}</definitions>'.encode()


def flow(key: str, source: str, target: str) -> str:
    """Return a sequence flow."""
    return f'<sequenceFlow id="{key}" sourceRef="{source}" targetRef="{target}"/>'


def shape(element: str, x: float, y: float, width: float = 100, height: float = 80, attributes: str = "") -> str:
    """Return the shape of an element."""
    bounds = f'<dc:Bounds x="{x}" y="{y}" width="{width}" height="{height}"/>'
    return f'<b:BPMNShape bpmnElement="{element}" {attributes}>{bounds}</b:BPMNShape>'


def edge(element: str, *points: tuple[float, float]) -> str:
    """Return the edge of a flow."""
    waypoints = "".join(f'<di:waypoint x="{x}" y="{y}"/>' for x, y in points)
    return f'<b:BPMNEdge bpmnElement="{element}">{waypoints}</b:BPMNEdge>'
