"""Invariants of every document: checked on loading, restored by the consistency rules after every command."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from cpm_desktop.i18n import comma_list, translate
from cpm_desktop.model.document import ELEMENT_GROUPS, Document, Scenario
from cpm_desktop.model.elements import set_exit_fields
from cpm_desktop.model.field_labels import file_key_label


class Violation(NamedTuple):
    """A broken invariant: its location in words, and the problem as the end of a sentence."""

    location: str
    problem: str


def violations(document: Document) -> Iterator[Violation]:
    """Yield every broken invariant of `document`, in reading order; a valid document yields none."""
    if not document.scenarios:
        yield Violation("scenarios", translate("Invariants", "a document needs at least one scenario"))
    yield from _check_based_on(document)
    for scenario in document.scenarios.values():
        for check in (
            _check_unique_ids,
            _check_lane_order,
            _check_nodes,
            _check_flows,
            _check_references,
            _check_layout,
        ):
            for location, problem in check(scenario):
                yield Violation(comma_list((_scenario_location(scenario), location)), problem)


def _check_based_on(document: Document) -> Iterator[Violation]:
    for scenario in document.scenarios.values():
        seen = {scenario.id}
        origin = scenario.based_on
        while origin is not None:
            location = comma_list((_scenario_location(scenario), file_key_label("based_on")))
            if origin not in document.scenarios:
                yield Violation(
                    location, translate("Invariants", "there is no scenario {origin!r}").format(origin=origin)
                )
                break
            if origin in seen:
                yield Violation(location, translate("Invariants", "the scenario is based on itself"))
                break
            seen.add(origin)
            origin = document.scenarios[origin].based_on


def _check_unique_ids(scenario: Scenario) -> Iterator[Violation]:
    owner: dict[str, str] = {}
    for group in ELEMENT_GROUPS:
        for element_id in getattr(scenario, group):
            if element_id in owner:
                yield Violation(
                    f"{file_key_label(group)} {element_id}",
                    translate("Invariants", "the id is already used in {group}").format(
                        group=file_key_label(owner[element_id])
                    ),
                )
            owner[element_id] = group


def _check_lane_order(scenario: Scenario) -> Iterator[Violation]:
    others = False
    for lane in scenario.lanes.values():
        others = others or lane.kind != "customer"
        if others and lane.kind == "customer":
            location = translate("Invariants", "lane {id}").format(id=lane.id)
            yield Violation(location, translate("Invariants", "customer lanes come before all others"))


def _check_nodes(scenario: Scenario) -> Iterator[Violation]:
    location = translate("Invariants", "node {id}")
    for node in scenario.nodes.values():
        if node.lane not in scenario.lanes:
            problem = translate("Invariants", "there is no lane {lane!r}").format(lane=node.lane)
            yield _violation(location, node.id, "lane", problem)
        if node.phase is not None and node.phase not in scenario.phases:
            problem = translate("Invariants", "there is no phase {phase!r}").format(phase=node.phase)
            yield _violation(location, node.id, "phase", problem)


def _check_flows(scenario: Scenario) -> Iterator[Violation]:
    nodes, lanes = scenario.nodes, scenario.lanes
    location = translate("Invariants", "flow {id}")
    for flow in scenario.flows.values():
        for name, end in (("source", flow.source), ("target", flow.target)):
            if end in nodes or (end in lanes and flow.kind != "sequence"):
                continue
            what = (
                translate("Invariants", "a sequence flow joins nodes, not lanes")
                if end in lanes
                else _no_such_element(end)
            )
            yield _violation(location, flow.id, name, what)
        if flow.source not in nodes or nodes[flow.source].kind != "decision":
            problem = translate("Invariants", "only the exits of a decision have one")
            yield from (_violation(location, flow.id, key, problem) for key in set_exit_fields(flow))


def _check_references(scenario: Scenario) -> Iterator[Violation]:
    referable_ids = {
        key for group in ("phases", "lanes", "nodes", "flows", "annotations") for key in getattr(scenario, group)
    }
    annotation, measure = translate("Invariants", "annotation {id}"), translate("Invariants", "measure {id}")
    for note in scenario.annotations.values():
        yield from _missing_references(annotation, note.id, "targets", note.targets, referable_ids)
        yield from _missing_references(annotation, note.id, "leads_to", note.leads_to, referable_ids)
    for figure in scenario.measures.values():
        yield from _missing_references(measure, figure.id, "targets", figure.targets, referable_ids)
    variant = translate("Invariants", "path {id}")
    for named_path in scenario.variants.values():
        yield from _missing_references(variant, named_path.id, "flows", named_path.flows, set(scenario.flows))


def _check_layout(scenario: Scenario) -> Iterator[Violation]:
    for group in ("nodes", "flows", "lanes", "phases"):
        placed, known = getattr(scenario.layout, group), set(getattr(scenario, group))
        yield from _missing_references(file_key_label("layout"), "", group, placed, known)


def _missing_references(
    location: str, owner: str, key: str, ids: Iterable[str], known: set[str]
) -> Iterator[Violation]:
    """Yield a violation for each of `ids` that is not in `known`, listed under `key` of the element `owner`."""
    for element_id in ids:
        if element_id not in known:
            yield _violation(location, owner, key, _no_such_element(element_id))


def _violation(location: str, owner: str, key: str, problem: str) -> Violation:
    """Return a violation under `key` of the element `owner`; `place` is the pattern that names the element's kind."""
    return Violation(comma_list((location.format(id=owner), file_key_label(key))), problem)


def _scenario_location(scenario: Scenario) -> str:
    return translate("Invariants", "scenario {id}").format(id=scenario.id)


def _no_such_element(element_id: str) -> str:
    return translate("Invariants", "there is no element {element!r}").format(element=element_id)
