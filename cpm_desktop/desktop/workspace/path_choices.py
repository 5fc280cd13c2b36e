"""The ways through a process that one can choose to see: those with a name, then the likeliest others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from cpm_desktop.analysis.paths.variants import Path, variants
from cpm_desktop.desktop.text.element_text import shortened
from cpm_desktop.desktop.text.quantities import rough_share_text
from cpm_desktop.model.document import Scenario

MOST = 8
"""So many of the likeliest ways are offered; the analysis lists them all."""
WORK = 20_000
"""How many nodes may be passed in search of them, so that a menu opens at once."""
PROMPT = 2_000
"""Of processes with more nodes only named ways are offered, for the others take too long to find for a menu."""


class Way(NamedTuple):
    """One way through the process."""

    name: str
    """What somebody called it, else what is chosen on the way."""
    flows: tuple[str, ...]
    share: str = ""
    """How many of all cases go this way, in words; empty where that is not known."""
    is_named: bool = False


def ways(scenario: Scenario) -> list[Way]:
    """Return the named ways through a scenario, then the likeliest of the others."""
    found = variants(scenario, most=MOST, work=WORK).paths if len(scenario.nodes) <= PROMPT else ()
    shares = {path.flows: rough_share_text(path.probability) for path in found}
    named = [Way(one.name or one.id, one.flows, shares.get(one.flows, ""), True) for one in scenario.variants.values()]
    known = {way.flows for way in named}
    return [*named, *_others(scenario, [path for path in found if path.flows not in known])]


def way_name(scenario: Scenario, flows: tuple[str, ...]) -> str:
    """Return what a way is called: its name, or else what is chosen on it."""
    named = next((one.name or one.id for one in scenario.variants.values() if one.flows == flows), "")
    return named or _choices(scenario, flows)


def _others(scenario: Scenario, paths: list[Path]) -> Iterator[Way]:
    for path in paths:
        yield Way(_choices(scenario, path.flows), path.flows, rough_share_text(path.probability))


def _choices(scenario: Scenario, flows: tuple[str, ...]) -> str:
    """Return the labels of the flows of a way, which say what is chosen on it, one after the other."""
    labels = [scenario.flows[flow].label for flow in flows if flow in scenario.flows and scenario.flows[flow].label]
    return shortened(" › ".join(labels)) or QCoreApplication.translate("Ways", "The only way")
