"""The paths through a process that menus offer: named paths, then the most probable others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from cpm_desktop.analysis.paths.path_search import ProcessPath, find_paths
from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.desktop.text.element_text import elide
from cpm_desktop.desktop.text.quantities import format_share_approx
from cpm_desktop.model.document import Scenario


class PathChoice(NamedTuple):
    """A path through the process that a menu offers."""

    name: str
    """The name of the path, else the labels of the flows on it."""
    flows: tuple[str, ...]
    probability_text: str = ""
    """The share of cases that take the path, as text; empty if it is unknown."""
    is_named: bool = False


def path_choices(scenario: Scenario, limits: Limits) -> list[PathChoice]:
    """Return the named paths through a scenario, then the most probable others."""
    likely_paths = (
        find_paths(scenario, max_paths=limits.menu_paths, max_node_visits=limits.menu_path_visits).paths
        if len(scenario.nodes) <= limits.menu_path_nodes
        else ()
    )
    probability_texts = {path.flows: format_share_approx(path.probability) for path in likely_paths}
    named = [
        PathChoice(variant.name or variant.id, variant.flows, probability_texts.get(variant.flows, ""), True)
        for variant in scenario.variants.values()
    ]
    named_flows = {choice.flows for choice in named}
    return [*named, *_unnamed_choices(scenario, [path for path in likely_paths if path.flows not in named_flows])]


def path_name(scenario: Scenario, flows: tuple[str, ...]) -> str:
    """Return the name of a path, or else the labels of the flows on it."""
    variants = scenario.variants.values()
    name = next((variant.name or variant.id for variant in variants if variant.flows == flows), "")
    return name or _choice_labels(scenario, flows)


def _unnamed_choices(scenario: Scenario, paths: list[ProcessPath]) -> Iterator[PathChoice]:
    for path in paths:
        yield PathChoice(_choice_labels(scenario, path.flows), path.flows, format_share_approx(path.probability))


def _choice_labels(scenario: Scenario, flows: tuple[str, ...]) -> str:
    """Return the labels of the flows of a path in order; they show which exits the path takes."""
    labels = [scenario.flows[flow].label for flow in flows if flow in scenario.flows and scenario.flows[flow].label]
    return elide(" › ".join(labels)) or QCoreApplication.translate("Ways", "The only path")
