"""The ways through a process that one can choose to see: those with a name, then the likeliest others."""

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
    """One way through the process."""

    name: str
    """What somebody called it, else what is chosen on the way."""
    flows: tuple[str, ...]
    probability_text: str = ""
    """How many of all cases go this way, in words; empty where that is not known."""
    is_named: bool = False


def path_choices(scenario: Scenario, limits: Limits) -> list[PathChoice]:
    """Return the named ways through a scenario, then the likeliest of the others."""
    likely_paths = (
        find_paths(scenario, max_paths=limits.menu_paths, max_node_visits=limits.menu_path_visits).paths
        if len(scenario.nodes) <= limits.menu_path_nodes
        else ()
    )
    probability_texts = {path.flows: format_share_approx(path.probability) for path in likely_paths}
    named = [
        PathChoice(one.name or one.id, one.flows, probability_texts.get(one.flows, ""), True)
        for one in scenario.variants.values()
    ]
    named_flows = {way.flows for way in named}
    return [*named, *_unnamed_choices(scenario, [path for path in likely_paths if path.flows not in named_flows])]


def path_name(scenario: Scenario, flows: tuple[str, ...]) -> str:
    """Return what a way is called: its name, or else what is chosen on it."""
    named = next((one.name or one.id for one in scenario.variants.values() if one.flows == flows), "")
    return named or _choice_labels(scenario, flows)


def _unnamed_choices(scenario: Scenario, paths: list[ProcessPath]) -> Iterator[PathChoice]:
    for path in paths:
        yield PathChoice(_choice_labels(scenario, path.flows), path.flows, format_share_approx(path.probability))


def _choice_labels(scenario: Scenario, flows: tuple[str, ...]) -> str:
    """Return the labels of the flows of a way, which say what is chosen on it, one after the other."""
    labels = [scenario.flows[flow].label for flow in flows if flow in scenario.flows and scenario.flows[flow].label]
    return elide(" › ".join(labels)) or QCoreApplication.translate("Ways", "The only way")
