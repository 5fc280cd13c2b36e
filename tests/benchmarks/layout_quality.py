"""How well generated processes are drawn, with and without phases: crossings, flows on one line, bends, and time."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import combinations, groupby, pairwise
from time import process_time
from typing import NamedTuple

from cpm_desktop.drawing.node_sizes import node_size
from cpm_desktop.layout.automatic import compute_layout
from cpm_desktop.layout.placement import compute_placement
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.model.value import with_changes
from tests.benchmarks.generated_models import generated_document


class Stretch(NamedTuple):
    """A segment of a flow: its position across, its range along its direction, and the ends of the flow."""

    across: float
    low: float
    high: float
    ends: frozenset[str]


def print_layout_quality(steps: int) -> None:
    """Lay out a generated process with and without phases, and print the figures of each drawing."""
    scenario = next(iter(generated_document(steps, placed=False).scenarios.values()))
    nodes = ElementMap(with_changes(node, phase=None) for node in scenario.nodes.values())
    without = with_changes(scenario, phases=ElementMap(), nodes=nodes)
    for name, drawn in (("with phases", scenario), ("without phases", without)):
        print(f"{steps:>7,} steps, {name:15}", layout_quality(drawn), flush=True)


def layout_quality(scenario: Scenario) -> str:
    """Return the figures of the automatic layout of a scenario, with all flows routed."""
    start = process_time()
    placement = compute_placement(with_changes(scenario, layout=compute_layout(scenario, node_size)))
    routes = {key: placement.route(key) for key in scenario.flows}
    seconds = process_time() - start
    lines: tuple[list[Stretch], list[Stretch]] = ([], [])
    for key, route in routes.items():
        ends = frozenset((scenario.flows[key].source, scenario.flows[key].target))
        for one, other in pairwise(route):
            axis = 0 if one.x == other.x else 1
            low, high = sorted((one[1 - axis], other[1 - axis]))
            lines[axis].append(Stretch(one[axis], low, high, ends))
    vertical, horizontal = (sorted(found, key=lambda stretch: stretch[:3]) for found in lines)
    bends = sum(len(route) - 2 for route in routes.values()) / max(1, len(routes))
    return (
        f"crossings {crossings(horizontal, vertical):>7,}   strangers on one line "
        f"{strangers_on_one_line(horizontal) + strangers_on_one_line(vertical):>4}   bends {bends:.2f}   "
        f"{placement.width:,.0f} × {placement.height:,.0f}   {seconds:.2f} s"
    )


def crossings(horizontal: list[Stretch], vertical: list[Stretch]) -> int:
    """Return how often horizontal segments, sorted by their positions, cross vertical ones."""
    levels = [stretch.across for stretch in horizontal]
    return sum(
        other.low < stretch.across < other.high
        for stretch in vertical
        for other in horizontal[bisect_right(levels, stretch.low) : bisect_left(levels, stretch.high)]
    )


def strangers_on_one_line(stretches: list[Stretch]) -> int:
    """Return how many pairs of flows without a common end share a line, given segments sorted by their positions."""
    return sum(
        one.low < other.high - 1 and other.low < one.high - 1 and one.ends.isdisjoint(other.ends)
        for _, line in groupby(stretches, key=lambda stretch: stretch.across)
        for one, other in combinations(line, 2)
    )
