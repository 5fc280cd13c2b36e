"""What a report is about: one scenario, ready to be drawn, and how its elements are called and found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from cpm_desktop.drawing.node_sizes import node_size
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.i18n import translate
from cpm_desktop.layout.completion import with_missing_places
from cpm_desktop.layout.placement import Size, compute_placement
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Annotation, Flow
from cpm_desktop.model.field_labels import placeholder_name, value_label
from cpm_desktop.perspectives.marks import marks_of
from cpm_desktop.printing.report.style import THEME
from cpm_desktop.printing.report.tiling.page_plan import PagePlan, plan_pages
from cpm_desktop.progress import ReportProgress, ignore_progress, subrange


@dataclass(frozen=True)
class ReportScenario:
    """A scenario of a report with its picture, and the pages on which things stand as far as they are known."""

    scene: Scene
    page_plan: PagePlan
    page_numbers: Mapping[str, int] = field(default_factory=dict)

    @property
    def scenario(self) -> Scenario:
        """Return the scenario, its layout complete."""
        return self.scene.scenario

    @property
    def title(self) -> str:
        """Return what the scenario is called."""
        return self.scenario.name or self.scenario.id

    def anchor_key(self, *parts: str) -> str:
        """Return the name of a place in the report, for links."""
        return "/".join((self.scenario.id, *parts))

    def page_number(self, *parts: str) -> str:
        """Return the number of the page of a place, or a stand-in as long as it is not known."""
        return str(self.page_numbers.get(self.anchor_key(*parts), "00"))


def report_scenario_of(scenario: Scenario, room: Size, report: ReportProgress = ignore_progress) -> ReportScenario:
    """Return a scenario with its picture for pages with `room`; what the layout lacks is placed for this once."""
    scenario = with_missing_places(scenario, node_size, report=subrange(report, 0, 0.3))
    scene = Scene(scenario, compute_placement(scenario), marks_of(scenario), THEME)
    return ReportScenario(scene, plan_pages(scene, room, subrange(report, 0.3, 1)))


def element_name(scenario: Scenario, element_id: str) -> str:
    """Return what a reader calls an element: its name, a flow's ends, an annotation's text."""
    match element := scenario.element(element_id):
        case None:
            return element_id
        case Annotation():
            return element.text or value_label(element.kind)
        case Flow():
            return f"{element_name(scenario, element.source)} → {element_name(scenario, element.target)}"
        case _:
            return element.name or placeholder_name(element)


def lane_name(scenario: Scenario, element_id: str) -> str:
    """Return what the lane of a node is called; a lane is its own."""
    node = scenario.nodes.get(element_id)
    return element_name(scenario, node.lane if node else element_id)


def with_page_number(text: str, page: str) -> str:
    """Return `words` with the page on which what they name is found."""
    return translate("Report", "{words} · page {page}").format(words=text, page=page)
