"""A document: the scenarios of one customer process."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

from cpm_desktop.model.elements import Annotation, Flow, Lane, Measure, Node, Phase, Variant
from cpm_desktop.model.filter import Filter
from cpm_desktop.model.layout import Layout
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.model.memoize import arguments, memoize
from cpm_desktop.model.value import Amount, FrozenModel, Id, Text

ScenarioKind: TypeAlias = Literal["as_is", "what_if", "competitor"]
Element: TypeAlias = Phase | Lane | Node | Flow | Annotation | Measure | Variant

FORMAT: Literal["cpm-desktop"] = "cpm-desktop"
FORMAT_VERSION: Literal[1] = 1


class Meta(FrozenModel):
    """Properties of the document itself. `created` is an ISO 8601 time."""

    author: Text = ""
    client: Text = ""
    language: Text = "en"
    created: Text = ""
    notes: Text = ""


@memoize(arguments)
def _flows_by_element(flows: ElementMap[Flow]) -> dict[str, tuple[Flow, ...]]:
    found: dict[str, list[Flow]] = {}
    for flow in flows.values():
        for end in {flow.source: None, flow.target: None}:
            found.setdefault(end, []).append(flow)
    return {end: tuple(at_end) for end, at_end in found.items()}


class Scenario(FrozenModel):
    """One state of the process: today's, a possible one (what-if), or a competitor's."""

    id: Id
    name: Text = ""
    kind: ScenarioKind = "as_is"
    based_on: Id | None = None
    notes: Text = ""
    annual_cases: Amount = 0
    annual_cost: Amount = 0
    one_off_cost: Amount = 0
    currency: Text = "EUR"
    source: Text = ""
    date: Text = ""
    phases: ElementMap[Phase] = ElementMap()
    lanes: ElementMap[Lane] = ElementMap()
    nodes: ElementMap[Node] = ElementMap()
    flows: ElementMap[Flow] = ElementMap()
    annotations: ElementMap[Annotation] = ElementMap()
    measures: ElementMap[Measure] = ElementMap()
    variants: ElementMap[Variant] = ElementMap()
    layout: Layout = Layout()

    @property
    def flows_by_element(self) -> dict[str, tuple[Flow, ...]]:
        """Return the flows at each node or lane by its id, in document order; elements without flows are missing."""
        return _flows_by_element(self.flows)

    def element(self, element_id: str) -> Element | None:
        """Return the element of any kind with this id, or None."""
        for name in ELEMENT_GROUPS:
            group: ElementMap[Element] = getattr(self, name)
            if element_id in group:
                return group[element_id]
        return None

    def elements(self, ids: Iterable[str]) -> list[Element]:
        """Return the elements with these ids, in their order. Unknown ids are skipped."""
        wanted_ids = list(ids)
        found: dict[str, Element] = {}
        for group in self.element_groups.values():
            found.update((key, group[key]) for key in group.keys() & wanted_ids)
        return [found[key] for key in wanted_ids if key in found]

    def existing_ids(self, ids: Iterable[str]) -> set[str]:
        """Return those `ids` that belong to elements; 10,000 ids take about a millisecond."""
        wanted_ids = set(ids)
        found: set[str] = set()
        return found.union(*(wanted_ids & group.keys() for group in self.element_groups.values()))

    @property
    def element_groups(self) -> dict[str, ElementMap[Element]]:
        """Return every group of elements by its name in the file."""
        return {name: getattr(self, name) for name in ELEMENT_GROUPS}


ELEMENT_GROUPS: tuple[str, ...] = ("phases", "lanes", "nodes", "flows", "annotations", "measures", "variants")
"""The element lists of a scenario. Ids are unique across all of them."""


class Document(FrozenModel):
    """The whole content of a file. A document never changes; a command creates the next one."""

    format: Literal["cpm-desktop"] = FORMAT
    format_version: Literal[1] = FORMAT_VERSION
    title: Text = ""
    meta: Meta = Meta()
    scenarios: ElementMap[Scenario]
    filters: ElementMap[Filter] = ElementMap()
    """Saved filters: what different audiences see."""
