"""The weights with which parallel branches arrive at a join, so that the join counts once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from cpm_desktop.analysis.case.blocks import ParallelBlock, parallel_blocks
from cpm_desktop.analysis.case.flow_probabilities import followed_flows
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.memoize import memoize_by_scenario


@memoize_by_scenario
def join_weights(scenario: Scenario) -> Mapping[str, float]:
    """Return the weight of each flow into a parallel gateway, by the id of the gateway: 1/n for n branches.

    The join of a block waits for the branches of its split; alternative flows of one branch together count as one.
    Other parallel gateways wait for each incoming flow.
    """
    arriving = Counter(flow.target for flow in followed_flows(scenario))
    weights = {
        node.id: 1 / arriving[node.id]
        for node in scenario.nodes.values()
        if node.kind == "parallel" and arriving[node.id]
    }
    return weights | {block.join: 1 / len(block.branches) for block in closed_blocks(scenario)}


@memoize_by_scenario
def closed_blocks(scenario: Scenario) -> tuple[ParallelBlock, ...]:
    """Return the blocks in which every split has a block of its own, inner ones first.

    In other blocks, more branches arrive at the join than leave the split, so their branches are simply added.
    """
    blocks, exits = parallel_blocks(scenario), Counter(flow.source for flow in followed_flows(scenario))
    splits = {node for node, count in exits.items() if count > 1 and scenario.nodes[node].kind != "decision"}
    open_splits = splits - {block.split for block in blocks}
    return tuple(block for block in blocks if all(open_splits.isdisjoint(branch) for branch in block.branches))
