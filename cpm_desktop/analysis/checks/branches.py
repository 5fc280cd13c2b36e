"""Checks of branches: only decisions and parallel splits have several exits, and every split has a join."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from cpm_desktop.analysis.case.blocks import parallel_blocks
from cpm_desktop.analysis.case.case_graph import case_successors, reachable_nodes
from cpm_desktop.analysis.case.case_starts import case_starts
from cpm_desktop.analysis.case.flow_probabilities import followed_flows
from cpm_desktop.analysis.checks.finding import Finding
from cpm_desktop.graphs.dominators import immediate_dominators
from cpm_desktop.graphs.reachability import reversed_edges
from cpm_desktop.i18n import translate, translate_plural
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.field_labels import quoted_name


def check_several_exits(scenario: Scenario) -> Iterator[Finding]:
    """Yield every start and step with several outgoing sequence flows: a case follows all of them."""
    exits = Counter(flow.source for flow in scenario.flows.values() if flow.kind == "sequence")
    for node in scenario.nodes.values():
        if exits[node.id] > 1 and node.kind in {"start", "step"}:
            name = quoted_name(scenario, node.id)
            message = translate_plural(
                "Checks",
                "{name} has %Ln outgoing flow(s): add a decision or a parallel gateway.",
                exits[node.id],
            ).format(name=name)
            yield Finding("several_exits", "warning", (node.id,), message)


def check_parallel_blocks(scenario: Scenario) -> Iterator[Finding]:
    """Yield every parallel split without a join, every join without a split, and every gateway that is neither.

    A split and its join must enclose disjoint branches. Only then is the lead time that of the longest branch;
    otherwise all branches are added. All branches of a join must come from one split.
    """
    gateways = [node.id for node in scenario.nodes.values() if node.kind == "parallel"]
    if not gateways:
        return
    successors = case_successors(scenario)
    predecessors = reversed_edges(successors)
    splits = {node for node in gateways if len(successors[node]) > 1}
    joins = {node for node in gateways if len(predecessors[node]) > 1}
    before = immediate_dominators(successors, [*case_starts(scenario)])
    blocks = {block.split for block in parallel_blocks(scenario)}
    for node in gateways:
        name = quoted_name(scenario, node) if scenario.nodes[node].name else ""
        if node in splits and node in before and node not in blocks:
            yield Finding(
                "split_without_join", "warning", (node,), _split_without_join_message(name, len(successors[node]))
            )
        if node in joins and node in before and before[node] not in splits:
            yield Finding("join_without_split", "warning", (node,), _join_without_split_message(name))
        if node not in splits | joins:
            yield Finding("idle_parallel", "warning", (node,), _idle_gateway_message(name))


def _split_without_join_message(name: str, count: int) -> str:
    """Return the message about a split without a join; `name` is empty where the split has no name."""
    if name:
        text = translate_plural(
            "Checks",
            "The %Ln branch(es) of {name} (does/do) not meet in one join, so the times are added up.",
            count,
        )
    else:
        text = translate_plural(
            "Checks",
            "The %Ln branch(es) of a parallel gateway (does/do) not meet in one join, so the times are added up.",
            count,
        )
    return text.format(name=name)


def _join_without_split_message(name: str) -> str:
    if name:
        text = translate(
            "Checks", "{name} joins flows that do not come from one parallel split, so cases may wait forever."
        )
    else:
        text = translate(
            "Checks",
            "A parallel gateway joins flows that do not come from one parallel split, so cases may wait forever.",
        )
    return text.format(name=name)


def _idle_gateway_message(name: str) -> str:
    if name:
        return translate("Checks", "{name} neither splits nor joins anything.").format(name=name)
    return translate("Checks", "A parallel gateway neither splits nor joins anything.")


def check_message_triggered_branches(scenario: Scenario) -> Iterator[Finding]:
    """Yield every node with both a next node and a message that activates another participant, without a common join.

    These are parallel branches as after a split. Without a block, the lead time adds them.
    """
    activating = {flow.source for flow in followed_flows(scenario) if flow.kind == "message"}
    if not activating:
        return
    successors, visited = case_successors(scenario), reachable_nodes(scenario)
    blocks = {block.split for block in parallel_blocks(scenario)}
    for node in scenario.nodes.values():
        is_parallel = (
            node.id in activating and node.kind not in {"decision", "parallel"} and len(successors[node.id]) > 1
        )
        if is_parallel and node.id in visited and node.id not in blocks:
            name = quoted_name(scenario, node.id)
            message = translate(
                "Checks",
                "The work after {name} and the work that its message starts do not meet in one join, so "
                "their times are added up.",
            ).format(name=name)
            yield Finding("split_without_join", "warning", (node.id,), message)
