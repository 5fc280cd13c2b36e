"""Repairs an imported process so that `check` finds no errors: a start, ends, and exits of loops."""

from __future__ import annotations

from cpm_desktop.analysis.checks.decisions import check_probabilities
from cpm_desktop.analysis.checks.reachability import check_dead_ends, check_endless_loops
from cpm_desktop.exchange.bpmn.source import IdRegistry
from cpm_desktop.exchange.import_report import ImportReport
from cpm_desktop.i18n import translate
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import EndEvent, Flow, StartEvent
from cpm_desktop.model.value import with_changes

_MAX_LOOPS = 50


def with_starts_and_ends(scenario: Scenario, ids: IdRegistry, report: ImportReport) -> Scenario:
    """Return `scenario` with the start and the ends that BPMN lets a model leave out; each is reported."""
    if not scenario.nodes:
        return scenario
    if not any(node.kind == "start" for node in scenario.nodes.values()):
        scenario = _with_start(scenario, ids, report)
    dead_ends = [finding.elements[0] for finding in check_dead_ends(scenario)]
    scenario = _with_ends(scenario, dead_ends, ids, report)
    for _ in range(_MAX_LOOPS):
        loop = [finding.elements[-1] for finding in check_endless_loops(scenario)]
        if not loop:
            break
        scenario = _with_ends(scenario, loop, ids, report)
    if not any(node.kind == "end" for node in scenario.nodes.values()):
        scenario = _with_ends(scenario, [list(scenario.nodes)[-1]], ids, report)
    return scenario


def with_whole_decisions(scenario: Scenario, report: ImportReport) -> Scenario:
    """Return `scenario` without the probabilities of decisions whose exits do not add up to 100 %."""
    flows = []
    for finding in check_probabilities(scenario):
        if finding.level == "error":
            decision, *exits = finding.elements
            name = scenario.nodes[decision].name
            why = translate("Import", "the exits of the decision do not add up to 100 %")
            report.drop(decision, name, translate("Import", "probabilities"), why)
            flows += [with_changes(scenario.flows[key], probability=None) for key in exits]
    return with_changes(scenario, flows=scenario.flows.with_elements(*flows)) if flows else scenario


def _with_start(scenario: Scenario, ids: IdRegistry, report: ImportReport) -> Scenario:
    entered = {flow.target for flow in scenario.flows.values()}
    first = next((key for key in scenario.nodes if key not in entered), next(iter(scenario.nodes)))
    key, _ = ids.claim("", "start_")
    flow, _ = ids.claim("", "start_flow_")
    node = scenario.nodes[first]
    report.guess(
        first,
        node.name,
        translate("Import", "start added before it"),
        translate("Import", "the source has no start event"),
    )
    nodes = [StartEvent(id=key, kind="start", lane=node.lane), *scenario.nodes.values()]
    return with_changes(
        scenario, nodes=nodes, flows=scenario.flows.with_elements(Flow(id=flow, source=key, target=first))
    )


def _with_ends(scenario: Scenario, after: list[str], ids: IdRegistry, report: ImportReport) -> Scenario:
    """Return `scenario` with an end after each of the given nodes."""
    nodes, flows = [], []
    for key in after:
        node = scenario.nodes[key]
        end, _ = ids.claim("", "end_")
        flow, _ = ids.claim("", "end_flow_")
        nodes.append(EndEvent(id=end, kind="end", lane=node.lane))
        flows.append(Flow(id=flow, source=key, target=end))
        why = translate("Import", "no flow leads on from here in the source")
        report.guess(key, node.name, translate("Import", "end added after it"), why)
    if not nodes:
        return scenario
    return with_changes(
        scenario, nodes=scenario.nodes.with_elements(*nodes), flows=scenario.flows.with_elements(*flows)
    )
