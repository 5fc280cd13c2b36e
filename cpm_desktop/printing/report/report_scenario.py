"""One scenario of a report, ready to be drawn, with the names, anchors and page numbers of its elements."""

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
from cpm_desktop.model.field_labels import placeholder_name
from cpm_desktop.model.vocabulary.all_terms import term_name
from cpm_desktop.perspectives.marks import marks_of
from cpm_desktop.perspectives.overlay import overlay_of
from cpm_desktop.printing.report.style import THEME
from cpm_desktop.printing.tiling.page_plan import PagePlan, plan_pages
from cpm_desktop.progress import ReportProgress, ignore_progress, subrange


@dataclass(frozen=True)
class ReportScenario:
    """A scenario of a report with its diagram, and the page numbers known so far."""

    scene: Scene
    page_plan: PagePlan
    page_numbers: Mapping[str, int] = field(default_factory=dict)
    chapter: str = ""
    """The name of the chapter in anchors; empty for the chapter of the scenario itself."""

    @property
    def scenario(self) -> Scenario:
        """Return the scenario with a complete layout."""
        return self.scene.scenario

    @property
    def title(self) -> str:
        """Return the name of the scenario."""
        return self.scenario.name or self.scenario.id

    def anchor_key(self, *parts: str) -> str:
        """Return the key of an anchor in the report, for links."""
        return "/".join((self.scenario.id, *filter(None, (self.chapter,)), *parts))

    def link_to(self, *parts: str) -> str:
        """Return the key of an anchor that is on a page, or an empty string if there is none."""
        key = self.anchor_key(*parts)
        return key if key in self.page_numbers else ""

    def page_number(self, *parts: str) -> str:
        """Return the page number of an anchor, or a placeholder while it is not known."""
        return str(self.page_numbers.get(self.anchor_key(*parts), "00"))


def report_scenario_of(
    scenario: Scenario, room: Size, report: ReportProgress = ignore_progress, base: Scenario | None = None
) -> ReportScenario:
    """Return a scenario with its diagram for pages with `room`; missing places are added for this report only.

    With a `base`, the diagram shows the differences from it, and the anchors are those of the comparison.
    """
    scenario = with_missing_places(scenario, node_size, report=subrange(report, 0, 0.3))
    overlay = overlay_of(with_missing_places(base, node_size), scenario) if base is not None else None
    scene = Scene(scenario, compute_placement(scenario), marks_of(scenario), THEME, overlay=overlay)
    chapter = f"compared with {base.id}" if base is not None else ""
    return ReportScenario(scene, plan_pages(scene, room, subrange(report, 0.3, 1)), chapter=chapter)


def element_name(scenario: Scenario, element_id: str) -> str:
    """Return the display name of an element: its name, the ends of a flow, or the text of an annotation."""
    match element := scenario.element(element_id):
        case None:
            return element_id
        case Annotation():
            return element.text or term_name(element.kind)
        case Flow():
            return f"{element_name(scenario, element.source)} → {element_name(scenario, element.target)}"
        case _:
            return element.name or placeholder_name(element)


def lane_name(scenario: Scenario, element_id: str) -> str:
    """Return the name of the lane of a node, or of the lane itself."""
    node = scenario.nodes.get(element_id)
    return element_name(scenario, node.lane if node else element_id)


def with_page_number(text: str, page: str) -> str:
    """Return `text` with a page number."""
    return translate("Report", "{words} · page {page}").format(words=text, page=page)
