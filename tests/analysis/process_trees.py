"""Processes made of blocks: their figures follow from how they are put together, whatever an analysis says.

A tree is a step, or a sequence, choice, parallel block or loop of trees.
"""

from __future__ import annotations

from itertools import count, pairwise
from typing import Any, NamedTuple

from hypothesis import strategies as st

from cpm_desktop.model.document import Scenario

LANES = (("C", "customer"), ("S", "frontstage"), ("B", "backstage"))


class Tree(NamedTuple):
    """A block: its kind, its parts, and how often (step: its minutes; choice: of the first part; loop: once more)."""

    kind: str
    parts: tuple[Tree, ...] = ()
    number: float = 0.0


def trees(most_leaves: int = 8) -> st.SearchStrategy[Tree]:
    """Return a strategy for trees."""
    chances = st.sampled_from((0.1, 0.25, 0.5, 0.9))
    steps = st.builds(Tree, st.just("step"), st.just(()), st.integers(0, 60).map(float))

    def larger(inner: st.SearchStrategy[Tree]) -> st.SearchStrategy[Tree]:
        pairs, several = st.tuples(inner, inner), st.lists(inner, min_size=2, max_size=3).map(tuple)
        return st.one_of(
            st.builds(Tree, st.just("sequence"), several),
            st.builds(Tree, st.just("parallel"), several),
            st.builds(Tree, st.just("choice"), pairs, chances),
            st.builds(Tree, st.just("loop"), st.tuples(inner), chances),
        )

    return st.recursive(steps, larger, max_leaves=most_leaves)


def lead(tree: Tree) -> float:
    """Return the expected minutes from one end to the other."""
    parts = [lead(part) for part in tree.parts]
    if tree.kind == "choice":
        return tree.number * parts[0] + (1 - tree.number) * parts[1]
    if tree.kind == "loop":
        return parts[0] / (1 - tree.number)
    return {"step": tree.number, "sequence": sum(parts), "parallel": max(parts, default=0.0)}[tree.kind]


def counts(tree: Tree) -> list[float]:
    """Return the expected visits to each step, from the first to the last."""
    inner = [counts(part) for part in tree.parts]
    if tree.kind == "choice":
        return [tree.number * value for value in inner[0]] + [(1 - tree.number) * value for value in inner[1]]
    if tree.kind == "loop":
        return [value / (1 - tree.number) for value in inner[0]]
    return [value for values in inner for value in values] if tree.parts else [1.0]


def chances(tree: Tree) -> list[float]:
    """Return how likely each step is visited at all."""
    inner = [chances(part) for part in tree.parts]
    if tree.kind == "choice":
        return [tree.number * value for value in inner[0]] + [(1 - tree.number) * value for value in inner[1]]
    if tree.kind == "loop":
        return [value / (1 - tree.number * (1 - value)) for value in inner[0]]
    return [value for values in inner for value in values] if tree.parts else [1.0]


def scenario_of(tree: Tree) -> Scenario:
    """Return the tree as a process; its steps are s0, s1, … and stand in all lanes in turn."""
    nodes: list[dict[str, Any]] = []
    flows: list[dict[str, Any]] = []
    numbers, step_numbers = count(), count()

    def node(kind: str, **fields: Any) -> str:
        key = f"s{next(step_numbers)}" if kind == "step" else f"g{next(numbers)}"
        nodes.append({"id": key, "kind": kind, "lane": LANES[len(nodes) % 3][0], **fields})
        return key

    def flow(source: str, target: str, probability: float | None = None) -> None:
        flows.append({"id": f"f{len(flows)}", "source": source, "target": target, "probability": probability})

    def built(part: Tree) -> tuple[str, str]:
        """Add a block and return its first and last node."""
        if part.kind == "step":
            step = node("step", touch_minutes=part.number)
            return step, step
        kind = "parallel" if part.kind == "parallel" else "decision"
        if part.kind == "sequence":
            ends = [built(inner) for inner in part.parts]
            for (_, before), (after, _) in pairwise(ends):
                flow(before, after)
            return ends[0][0], ends[-1][1]
        opening, closing = node(kind), node(kind)
        for place, inner in enumerate(part.parts):
            first, last = built(inner)
            flow(opening, first, [part.number, 1 - part.number][place] if part.kind == "choice" else None)
            flow(last, closing)
        if part.kind == "loop":
            flow(closing, opening, part.number)
        return opening, closing

    start, end = node("start"), node("end")
    first, last = built(tree)
    flow(start, first)
    flow(last, end)
    lanes = [{"id": lane, "kind": kind} for lane, kind in LANES]
    return Scenario.model_validate({"id": "tree", "lanes": lanes, "nodes": nodes, "flows": flows})
