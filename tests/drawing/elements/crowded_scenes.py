"""Small processes in which texts, marks and arrow heads are close to each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cpm_desktop.drawing.scene import Scene
from cpm_desktop.model.document import Scenario
from tests.drawing.sample_scenes import SCENES, scene_of

LANES = (
    {"id": "C", "kind": "customer", "name": "Applicant"},
    {"id": "F", "kind": "frontstage", "name": "Website"},
    {"id": "B", "kind": "backstage", "name": "Office"},
)
LONG_LABELS = (
    "Approved without any conditions by the branch",
    "Rejected because documents are missing",
    "Μη αποδεκτό λόγω ελλιπών δικαιολογητικών",
    "Engedélyköteles különleges felhasználás",
    "客户在网上商店查找合适的产品并与其他供应商的报价进行比较",
)


def exit_upwards() -> Scene:
    """Return a decision whose exits leave where its name would be: upwards, and to the right."""
    nodes: list[Mapping[str, object]] = [
        {"id": "ask", "kind": "step", "lane": "C", "name": "Upload photo"},
        {"id": "check", "kind": "step", "lane": "F", "name": "Check photo"},
        {"id": "ok", "kind": "decision", "lane": "F", "name": "Photo OK?"},
        {"id": "print", "kind": "step", "lane": "B", "name": "Print passport"},
        {"id": "deliver", "kind": "step", "lane": "B", "name": "Deliver parcel", "fail_probability": 0.1},
    ]
    flows: list[Mapping[str, object]] = [
        {"id": "f1", "source": "ask", "target": "check"},
        {"id": "f2", "source": "check", "target": "ok"},
        {"id": "f3", "source": "ok", "target": "ask", "label": "no", "probability": 0.2},
        {"id": "f4", "source": "ok", "target": "print", "label": "yes", "probability": 0.8},
        {"id": "f5", "source": "print", "target": "deliver"},
    ]
    boxes = {
        "ask": (200, 30, 112, 52),
        "check": (200, 24, 112, 52),
        "ok": (350, 30, 40, 40),
        "print": (500, 30, 112, 52),
        "deliver": (700, 30, 112, 52),
    }
    notes = [{"id": "n1", "kind": "pain_point", "targets": ["deliver", "check", "print"], "text": "Slow"}]
    return _scene(nodes, flows, boxes, notes)


def many_exits() -> Scene:
    """Return a decision with long labels at its exits, in several writing systems, and room for them."""
    count = len(LONG_LABELS)
    steps = [{"id": f"s{n}", "kind": "step", "lane": "CFB"[n % 3], "name": f"Path {n}"} for n in range(count)]
    nodes: list[Mapping[str, object]] = [
        {"id": "d", "kind": "decision", "lane": "C", "name": "Who decides about the application?"},
        *steps,
    ]
    flows: list[Mapping[str, object]] = [
        {"id": f"f{n}", "source": "d", "target": f"s{n}", "label": label, "probability": 1 / count}
        for n, label in enumerate(LONG_LABELS)
    ]
    boxes = {f"s{n}": (420.0 + 60 * n, 20.0 + 160 * (n // 3), 112.0, 52.0) for n in range(count)}
    return _scene(nodes, flows, {"d": (120.0, 100.0, 40.0, 40.0), **boxes}, [])


def _scene(
    nodes: Sequence[Mapping[str, object]],
    flows: Sequence[Mapping[str, object]],
    boxes: Mapping[str, tuple[float, ...]],
    notes: Sequence[Mapping[str, object]],
) -> Scene:
    return scene_of(
        Scenario.model_validate(
            {
                "id": "t",
                "lanes": LANES,
                "nodes": nodes,
                "flows": flows,
                "annotations": notes,
                "layout": {"nodes": boxes},
            }
        )
    )


CROWDED_SCENES = {**SCENES, "exit upwards": exit_upwards(), "many exits": many_exits()}
