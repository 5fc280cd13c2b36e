"""Dominators: the nodes on every path to another node, checked against the definition."""

from hypothesis import given
from hypothesis import strategies as st

from cpm_desktop.graphs.dominators import immediate_dominators
from cpm_desktop.graphs.reachability import reachable_from


def test_diamond_is_dominated_by_its_top():
    found = immediate_dominators({"a": ["b", "c"], "b": ["d"], "c": ["d"], "d": []}, ["a"])

    assert found == {"a": None, "b": "a", "c": "a", "d": "a"}


def test_several_starts_have_no_common_dominator():
    assert immediate_dominators({"a": ["c"], "b": ["c"]}, ["a", "b"])["c"] is None


def test_loops_and_unreachable_nodes():
    found = immediate_dominators({"a": ["b"], "b": ["c"], "c": ["b", "d"], "x": ["d"]}, ["a"])

    assert found == {"a": None, "b": "a", "c": "b", "d": "c"}


networks = st.dictionaries(st.sampled_from("abcdefg"), st.lists(st.sampled_from("abcdefg"), unique=True, max_size=3))


@given(networks)
def test_removing_a_dominator_disconnects_the_node(network):
    found = immediate_dominators(network, ["a"])

    assert set(found) == reachable_from(network, ["a"])
    for node in found:
        dominators = {other for other in found if other != node and node not in _reachable_without(network, other)}
        assert set(_dominator_chain(found, node)) == dominators


def _dominator_chain(found, node):
    """Yield the dominators of a node, nearest first."""
    while (node := found[node]) is not None:
        yield node


def _reachable_without(network, removed):
    """Return the nodes reachable from "a" without the node `removed`."""
    remaining = {
        node: [other for other in others if other != removed] for node, others in network.items() if node != removed
    }
    return reachable_from(remaining, [] if removed == "a" else ["a"])
