"""What a report is about: one scenario, ready to be drawn, and how its elements are called and found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.sizes import node_size
from cpm_desktop.i18n import translate
from cpm_desktop.layout.completion import completed
from cpm_desktop.layout.placement import Size, place
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Annotation, Flow
from cpm_desktop.model.field_labels import unnamed, value_name
from cpm_desktop.perspectives.marks import marks_of
from cpm_desktop.printing.report.style import THEME
from cpm_desktop.printing.report.tiling.page_plan import Plan, plan_of
from cpm_desktop.progress import Tell, part, tell_nobody


@dataclass(frozen=True)
class Subject:
    """A scenario of a report with its picture, and the pages on which things stand as far as they are known."""

    scene: Scene
    plan: Plan
    pages: Mapping[str, int] = field(default_factory=dict)

    @property
    def scenario(self) -> Scenario:
        """Return the scenario, its layout complete."""
        return self.scene.scenario

    @property
    def title(self) -> str:
        """Return what the scenario is called."""
        return self.scenario.name or self.scenario.id

    def key(self, *parts: str) -> str:
        """Return the name of a place in the report, for links."""
        return "/".join((self.scenario.id, *parts))

    def page(self, *parts: str) -> str:
        """Return the number of the page of a place, or a stand-in as long as it is not known."""
        return str(self.pages.get(self.key(*parts), "00"))


def subject_of(scenario: Scenario, room: Size, tell: Tell = tell_nobody) -> Subject:
    """Return a scenario with its picture for pages with `room`; what the layout lacks is placed for this once."""
    scenario = completed(scenario, node_size, tell=part(tell, 0, 0.3))
    scene = Scene(scenario, place(scenario), marks_of(scenario), THEME)
    return Subject(scene, plan_of(scene, room, part(tell, 0.3, 1)))


def called(scenario: Scenario, element_id: str) -> str:
    """Return what a reader calls an element: its name, a flow's ends, an annotation's text."""
    match element := scenario.element(element_id):
        case None:
            return element_id
        case Annotation():
            return element.text or value_name(element.kind)
        case Flow():
            return f"{called(scenario, element.source)} → {called(scenario, element.target)}"
        case _:
            return element.name or unnamed(element)


def lane_name(scenario: Scenario, element_id: str) -> str:
    """Return what the lane of a node is called; a lane is its own."""
    node = scenario.nodes.get(element_id)
    return called(scenario, node.lane if node else element_id)


def on_page(words: str, page: str) -> str:
    """Return `words` with the page on which what they name is found."""
    return translate("Report", "{words} · page {page}").format(words=words, page=page)
