"""New elements that have the same id on both sides by chance, because both sides number their new ids upwards.

They get different ids before a merge. Otherwise the first new step of one user would conflict with that of every other.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import count

from cpm_desktop.editing.identifiers import IdGenerator
from cpm_desktop.editing.merge.references import reference_fields
from cpm_desktop.model.document import ELEMENT_GROUPS, Document, Element, Scenario
from cpm_desktop.model.elements import Flow
from cpm_desktop.model.layout import Layout
from cpm_desktop.model.mapping import ElementMap, FrozenMap
from cpm_desktop.model.value import with_changes

MAX_ID_PREFIX_LENGTH = 48
"""The longest part of an id that is kept before a number."""


def with_ids_separated(base: Document, ours: Document, theirs: Document) -> Document:
    """Return `theirs` with new ids for elements that it added under the id of another new element in `ours`.

    Two new elements are the same where they are equal, or where kind and name, or kind and text, match. Flows are the
    same where they connect the same nodes; scenarios where their names match. Flows are compared last, because they
    depend on the ids of nodes. Without a common base, elements with the same id are taken as the same.
    """
    if not base.scenarios:
        return theirs
    theirs = _with_scenario_ids_separated(base, ours, theirs)
    for concerned in (_is_not_flow, _is_flow):
        clashing = _colliding_ids(base, ours, theirs, concerned)
        if clashing:
            ids = IdGenerator(base, ours, theirs)
            theirs = _with_new_ids(theirs, {key: ids.new_id_like(key) for key in clashing})
    return theirs


def _with_scenario_ids_separated(base: Document, ours: Document, theirs: Document) -> Document:
    """Return `theirs` with new ids for scenarios that it added under the id of another new scenario in `ours`."""
    new = [key for key in theirs.scenarios if key in ours.scenarios and key not in base.scenarios]
    used, ids = {*base.scenarios, *ours.scenarios, *theirs.scenarios}, dict[str, str]()
    for key in new:
        if ours.scenarios[key].name != theirs.scenarios[key].name:
            ids[key] = next(
                free for number in count(2) if (free := f"{key[:MAX_ID_PREFIX_LENGTH]}-{number}") not in used
            )
            used.add(ids[key])
    if not ids:
        return theirs
    renamed = (
        with_changes(scenario, id=_map_ids(scenario.id, ids), based_on=_map_ids(scenario.based_on, ids))
        for scenario in theirs.scenarios.values()
    )
    return with_changes(theirs, scenarios=ElementMap(renamed))


def _colliding_ids(
    base: Document, ours: Document, theirs: Document, is_included: Callable[[Element], bool]
) -> list[str]:
    """Return the ids under which both sides added different elements."""
    known, own = _elements_by_id(base), _elements_by_id(ours)
    return [
        key
        for key, element in _elements_by_id(theirs).items()
        if key in own and key not in known and is_included(element) and not _is_same_element(own[key], element)
    ]


def _elements_by_id(document: Document) -> dict[str, Element]:
    """Return one element for each id in use."""
    return {
        key: element
        for scenario in document.scenarios.values()
        for group in scenario.element_groups.values()
        for key, element in group.items()
    }


def _is_flow(element: Element) -> bool:
    return isinstance(element, Flow)


def _is_not_flow(element: Element) -> bool:
    return not isinstance(element, Flow)


def _is_same_element(one: Element, other: Element) -> bool:
    if one == other:
        return True
    if type(one) is not type(other):
        return False
    identifying_fields = ("kind", "source", "target") if isinstance(one, Flow) else ("kind", "name", "text")
    values = [[getattr(element, field, "") for field in identifying_fields] for element in (one, other)]
    return values[0] == values[1] and any(values[0][1:])


def _with_new_ids(document: Document, ids: Mapping[str, str]) -> Document:
    scenarios = [_scenario_with_new_ids(scenario, ids) for scenario in document.scenarios.values()]
    return with_changes(document, scenarios=ElementMap(scenarios))


def _scenario_with_new_ids(scenario: Scenario, ids: Mapping[str, str]) -> Scenario:
    groups = {
        name: ElementMap(_element_with_new_ids(element, ids) for element in scenario.element_groups[name].values())
        for name in ELEMENT_GROUPS
    }
    layout = {
        name: FrozenMap((ids.get(key, key), place) for key, place in getattr(scenario.layout, name).items())
        for name in Layout.model_fields
    }
    return with_changes(scenario, **groups, layout=Layout.model_validate(layout))


def _element_with_new_ids(element: Element, ids: Mapping[str, str]) -> Element:
    fields = {name: getattr(element, name) for name in ("id", *reference_fields(element))}
    new = {name: _map_ids(value, ids) for name, value in fields.items()}
    return element if new == fields else with_changes(element, **new)


def _map_ids(value: str | tuple[str, ...] | None, ids: Mapping[str, str]) -> str | tuple[str, ...] | None:
    if value is None:
        return None
    return ids.get(value, value) if isinstance(value, str) else tuple(ids.get(key, key) for key in value)
