"""Processes made of nested blocks: their metrics follow from the blocks, independently of the analyses.

A tree is a step, or a sequence, choice, parallel block or loop of trees.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count, pairwise
from typing import Any, NamedTuple

from hypothesis import strategies as st

from cpm_desktop.model.document import Scenario

LANES = (("C", "customer"), ("S", "frontstage"), ("B", "backstage"))


class ProcessTree(NamedTuple):
    """A block: its kind, its parts, and a number.

    The number is the minutes of a step, the probability of the first part of a choice, or of repeating a loop.
    """

    kind: str
    children: tuple[ProcessTree, ...] = ()
    parameter: float = 0.0


def trees(most_leaves: int = 8) -> st.SearchStrategy[ProcessTree]:
    """Return a strategy for trees."""
    probabilities = st.sampled_from((0.1, 0.25, 0.5, 0.9))
    steps = st.builds(ProcessTree, st.just("step"), st.just(()), st.integers(0, 60).map(float))

    def larger(inner: st.SearchStrategy[ProcessTree]) -> st.SearchStrategy[ProcessTree]:
        pairs, several = st.tuples(inner, inner), st.lists(inner, min_size=2, max_size=3).map(tuple)
        return st.one_of(
            st.builds(ProcessTree, st.just("sequence"), several),
            st.builds(ProcessTree, st.just("parallel"), several),
            st.builds(ProcessTree, st.just("choice"), pairs, probabilities),
            st.builds(ProcessTree, st.just("loop"), st.tuples(inner), probabilities),
        )

    return st.recursive(steps, larger, max_leaves=most_leaves)


def durations(tree: ProcessTree) -> dict[float, float]:
    """Return the probability of each possible duration from the first node to the last, for a tree without loops."""
    parts = [durations(part) for part in tree.children]
    found: dict[float, float] = {tree.parameter: 1.0} if tree.kind == "step" else parts[0]
    if tree.kind == "choice":
        shares = zip(parts, (tree.parameter, 1 - tree.parameter), strict=True)
        return _summed((minutes, share * chance) for part, share in shares for minutes, chance in part.items())
    for part in parts[1:]:
        combine = max if tree.kind == "parallel" else sum
        found = _summed((combine((one, other)), found[one] * part[other]) for one in found for other in part)
    return found


def _summed(items: Iterable[tuple[float, float]]) -> dict[float, float]:
    found: dict[float, float] = {}
    for minutes, probability in items:
        found[minutes] = found.get(minutes, 0.0) + probability
    return found


def lead_minute_bounds(tree: ProcessTree) -> tuple[float, float]:
    """Return the expected minutes if all parallel branches took their average time, and if they were added up."""
    low, high = zip(*(lead_minute_bounds(part) for part in tree.children), strict=True) if tree.children else ((), ())
    if tree.kind == "choice":
        share = tree.parameter
        return share * low[0] + (1 - share) * low[1], share * high[0] + (1 - share) * high[1]
    if tree.kind == "loop":
        return low[0] / (1 - tree.parameter), high[0] / (1 - tree.parameter)
    if tree.kind == "step":
        return tree.parameter, tree.parameter
    return (max(low) if tree.kind == "parallel" else sum(low)), sum(high)


def has_loop(tree: ProcessTree) -> bool:
    """Return whether any part of the tree is repeated."""
    return tree.kind == "loop" or any(map(has_loop, tree.children))


def expected_visit_counts(tree: ProcessTree) -> list[float]:
    """Return the expected visits to each step, from the first to the last."""
    inner = [expected_visit_counts(part) for part in tree.children]
    if tree.kind == "choice":
        return [tree.parameter * value for value in inner[0]] + [(1 - tree.parameter) * value for value in inner[1]]
    if tree.kind == "loop":
        return [value / (1 - tree.parameter) for value in inner[0]]
    return [value for values in inner for value in values] if tree.children else [1.0]


def visit_probabilities(tree: ProcessTree) -> list[float]:
    """Return the probability that each step is visited at all."""
    inner = [visit_probabilities(part) for part in tree.children]
    if tree.kind == "choice":
        return [tree.parameter * value for value in inner[0]] + [(1 - tree.parameter) * value for value in inner[1]]
    if tree.kind == "loop":
        return [value / (1 - tree.parameter * (1 - value)) for value in inner[0]]
    return [value for values in inner for value in values] if tree.children else [1.0]


def scenario_of_tree(tree: ProcessTree) -> Scenario:
    """Return the tree as a process; its steps are s0, s1, … and are distributed over all lanes."""
    nodes: list[dict[str, Any]] = []
    flows: list[dict[str, Any]] = []
    numbers, step_numbers = count(), count()

    def node(kind: str, **fields: Any) -> str:
        key = f"s{next(step_numbers)}" if kind == "step" else f"g{next(numbers)}"
        nodes.append({"id": key, "kind": kind, "lane": LANES[len(nodes) % 3][0], **fields})
        return key

    def flow(source: str, target: str, probability: float | None = None) -> None:
        flows.append({"id": f"f{len(flows)}", "source": source, "target": target, "probability": probability})

    def built(part: ProcessTree) -> tuple[str, str]:
        """Add a block and return its first and last node."""
        if part.kind == "step":
            step = node("step", touch_minutes=part.parameter)
            return step, step
        kind = "parallel" if part.kind == "parallel" else "decision"
        if part.kind == "sequence":
            ends = [built(inner) for inner in part.children]
            for (_, before), (after, _) in pairwise(ends):
                flow(before, after)
            return ends[0][0], ends[-1][1]
        opening, closing = node(kind), node(kind)
        for place, inner in enumerate(part.children):
            first, last = built(inner)
            flow(opening, first, [part.parameter, 1 - part.parameter][place] if part.kind == "choice" else None)
            flow(last, closing)
        if part.kind == "loop":
            flow(closing, opening, part.parameter)
        return opening, closing

    start, end = node("start"), node("end")
    first, last = built(tree)
    flow(start, first)
    flow(last, end)
    lanes = [{"id": lane, "kind": kind} for lane, kind in LANES]
    return Scenario.model_validate({"id": "tree", "lanes": lanes, "nodes": nodes, "flows": flows})
