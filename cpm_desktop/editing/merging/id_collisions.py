"""New things that got the same id from both sides by chance: ids are counted up, so two people use the same ones.

They are told apart before a merge, else everybody's first new step would be in conflict with everybody else's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import count

from cpm_desktop.editing.identifiers import IdSource
from cpm_desktop.editing.merging.references import reference_fields
from cpm_desktop.model.document import GROUPS, Document, Element, Scenario
from cpm_desktop.model.elements import Flow
from cpm_desktop.model.layout import Layout
from cpm_desktop.model.mapping import FrozenMap, Keyed
from cpm_desktop.model.value import changed

LONGEST = 48
"""So much of an id stays in front of a number."""


def told_apart(base: Document, ours: Document, theirs: Document) -> Document:
    """Return `theirs` with new ids for what it added under an id under which `ours` added something else.

    Two new elements are the same thing where kind and name, or kind and text, are the same; flows, where they join the
    same nodes; what has no name, where nothing differs; scenarios, where they have one name. Flows come last, for the
    ids of nodes tell them apart.
    Without a common origin the ids are all there is to go by.
    """
    if not base.scenarios:
        return theirs
    theirs = _with_scenarios_told_apart(base, ours, theirs)
    for concerned in (_is_no_flow, _is_flow):
        clashing = _clashing(base, ours, theirs, concerned)
        if clashing:
            ids = IdSource(base, ours, theirs)
            theirs = _renamed(theirs, {key: ids.new(key.rstrip("0123456789") or "n") for key in clashing})
    return theirs


def _with_scenarios_told_apart(base: Document, ours: Document, theirs: Document) -> Document:
    """Return `theirs` with new ids for scenarios that it added under an id under which `ours` added another one."""
    new = [key for key in theirs.scenarios if key in ours.scenarios and key not in base.scenarios]
    taken, ids = {*base.scenarios, *ours.scenarios, *theirs.scenarios}, dict[str, str]()
    for key in new:
        if ours.scenarios[key].name != theirs.scenarios[key].name:
            ids[key] = next(free for number in count(2) if (free := f"{key[:LONGEST]}-{number}") not in taken)
            taken.add(ids[key])
    if not ids:
        return theirs
    renamed = (
        changed(scenario, id=_mapped(scenario.id, ids), based_on=_mapped(scenario.based_on, ids))
        for scenario in theirs.scenarios.values()
    )
    return changed(theirs, scenarios=Keyed(renamed))


def _clashing(base: Document, ours: Document, theirs: Document, concerned: Callable[[Element], bool]) -> list[str]:
    """Return the ids under which both sides added something, but not the same."""
    known, own = _elements(base), _elements(ours)
    return [
        key
        for key, element in _elements(theirs).items()
        if key in own and key not in known and concerned(element) and not _is_same_thing(own[key], element)
    ]


def _elements(document: Document) -> dict[str, Element]:
    """Return an element for each id in use."""
    return {
        key: element
        for scenario in document.scenarios.values()
        for group in scenario.groups.values()
        for key, element in group.items()
    }


def _is_flow(element: Element) -> bool:
    return isinstance(element, Flow)


def _is_no_flow(element: Element) -> bool:
    return not isinstance(element, Flow)


def _is_same_thing(one: Element, another: Element) -> bool:
    if one == another:
        return True
    if type(one) is not type(another):
        return False
    telling = ("kind", "source", "target") if isinstance(one, Flow) else ("kind", "name", "text")
    values = [[getattr(element, field, "") for field in telling] for element in (one, another)]
    return values[0] == values[1] and any(values[0][1:])


def _renamed(document: Document, ids: Mapping[str, str]) -> Document:
    scenarios = [_renamed_within(scenario, ids) for scenario in document.scenarios.values()]
    return changed(document, scenarios=Keyed(scenarios))


def _renamed_within(scenario: Scenario, ids: Mapping[str, str]) -> Scenario:
    groups = {
        name: Keyed(_renamed_element(element, ids) for element in scenario.groups[name].values()) for name in GROUPS
    }
    layout = {
        name: FrozenMap((ids.get(key, key), place) for key, place in getattr(scenario.layout, name).items())
        for name in Layout.model_fields
    }
    return changed(scenario, **groups, layout=Layout.model_validate(layout))


def _renamed_element(element: Element, ids: Mapping[str, str]) -> Element:
    fields = {name: getattr(element, name) for name in ("id", *reference_fields(element))}
    new = {name: _mapped(value, ids) for name, value in fields.items()}
    return element if new == fields else changed(element, **new)


def _mapped(value: str | tuple[str, ...] | None, ids: Mapping[str, str]) -> str | tuple[str, ...] | None:
    if value is None:
        return None
    return ids.get(value, value) if isinstance(value, str) else tuple(ids.get(key, key) for key in value)
