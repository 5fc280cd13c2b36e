"""Network simplex: the sum of weighted lengths is minimal."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cpm_desktop.graphs.network_simplex import Edge, solve

ITERATION_LIMIT = 10**6


@st.composite
def connected_graphs(draw: st.DrawFn, max_nodes: int = 6) -> tuple[int, list[Edge]]:
    """Draw a connected acyclic graph: each node but the first has an edge from an earlier one."""
    count = draw(st.integers(1, max_nodes))
    weights = st.integers(0, 4).map(float)
    arrows = [
        Edge(draw(st.integers(0, head - 1)), head, draw(weights), draw(st.integers(0, 2))) for head in range(1, count)
    ]
    for _ in range(draw(st.integers(0, 6)) if count > 1 else 0):
        tail = draw(st.integers(0, count - 2))
        arrows.append(Edge(tail, draw(st.integers(tail + 1, count - 1)), draw(weights), draw(st.integers(0, 2))))
    return count, arrows


def total_length(rank: list[int] | tuple[int, ...], arrows: list[Edge]) -> float:
    return sum(arrow.weight * (rank[arrow.head] - rank[arrow.tail]) for arrow in arrows)


def is_valid(rank: list[int] | tuple[int, ...], arrows: list[Edge]) -> bool:
    return all(rank[arrow.head] - rank[arrow.tail] >= arrow.min_length for arrow in arrows)


@settings(max_examples=60, deadline=None)
@given(connected_graphs(max_nodes=5))
def test_ranks_have_the_minimum_total_length(graph: tuple[int, list[Edge]]):
    count, arrows = graph
    found = solve(count, arrows, ITERATION_LIMIT)
    farthest = min(2 * (count - 1), 6)
    others = [rank for rank in product(range(farthest + 1), repeat=count) if is_valid(rank, arrows)]
    assert min(found) == 0
    assert is_valid(found, arrows)
    assert all(total_length(found, arrows) <= total_length(rank, arrows) for rank in others)


@given(connected_graphs(max_nodes=30))
def test_ranks_are_valid_when_the_iteration_limit_is_reached(graph: tuple[int, list[Edge]]):
    count, arrows = graph
    limited = solve(count, arrows, 0)
    assert is_valid(limited, arrows)
    assert total_length(solve(count, arrows, ITERATION_LIMIT), arrows) <= total_length(limited, arrows)


def test_heavier_edge_is_shorter():
    arrows = [Edge(0, 1, 1.0), Edge(1, 2, 1.0), Edge(0, 3, 5.0), Edge(3, 2, 1.0)]
    assert solve(4, arrows, ITERATION_LIMIT) == [0, 1, 2, 1]


def test_empty_graph_has_no_ranks():
    assert solve(0, [], ITERATION_LIMIT) == []


def test_unconnected_nodes_are_rejected():
    with pytest.raises(ValueError, match="connect"):
        solve(2, [], ITERATION_LIMIT)


@settings(max_examples=60, deadline=None)
@given(connected_graphs(max_nodes=12), st.data())
def test_start_does_not_change_the_minimum(graph: tuple[int, list[Edge]], data: st.DataObject):
    count, arrows = graph
    start = data.draw(st.lists(st.integers(-9, 9), min_size=count, max_size=count))
    found = solve(count, arrows, ITERATION_LIMIT, start)
    assert is_valid(found, arrows)
    assert total_length(found, arrows) == total_length(solve(count, arrows, ITERATION_LIMIT), arrows)
