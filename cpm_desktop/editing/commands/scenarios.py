"""Scenarios and the document itself: a what-if from what is, a competitor, a title."""

from __future__ import annotations

from collections.abc import Iterable

from cpm_desktop.editing.change import PLAIN_FIELDS
from cpm_desktop.editing.command_support import checked, scenario_of, with_scenario
from cpm_desktop.editing.errors import RefusedError
from cpm_desktop.i18n import translate
from cpm_desktop.model.document import Document, Meta, Scenario, ScenarioKind
from cpm_desktop.model.field_labels import field_name
from cpm_desktop.model.value import changed


def copy_scenario(
    document: Document, source_id: str, new_id: str, name: str, kind: ScenarioKind = "what_if"
) -> Document:
    """Copy a scenario under a new id and name, based on its source; elements keep their ids, for they are the same."""
    source = scenario_of(document, source_id)
    return add_scenario(document, checked(source, id=new_id, name=name, kind=kind, based_on=source_id))


def add_scenario(document: Document, scenario: Scenario) -> Document:
    """Add a scenario, last in the list."""
    if scenario.id in document.scenarios:
        raise RefusedError(
            translate("Refusal", "The id {id!r} is already used by another scenario.").format(id=scenario.id)
        )
    _require_origin(document, scenario)
    return changed(document, scenarios=document.scenarios.put(scenario))


def edit_scenario(document: Document, scenario_id: str, **fields: object) -> Document:
    """Give a scenario's own fields, such as its name or its annual cases, new values."""
    scenario = scenario_of(document, scenario_id)
    for name in fields:
        if name not in PLAIN_FIELDS or name == "id":
            raise RefusedError(
                translate("Refusal", "A scenario has no {name} to change.").format(name=field_name(name))
            )
    edited = checked(scenario, **fields)
    if edited.based_on != scenario.based_on:
        _require_origin(document, edited)
    return with_scenario(document, edited)


def _require_origin(document: Document, scenario: Scenario) -> None:
    """Raise RefusedError where `scenario` is based on what is not there, or in the end on itself."""
    origin = scenario.based_on
    while origin is not None:
        if origin == scenario.id:
            raise RefusedError(translate("Refusal", "A scenario cannot be based on itself."))
        origin = scenario_of(document, origin).based_on


def delete_scenario(document: Document, scenario_id: str) -> Document:
    """Delete a scenario; those based on it are now based on what it was based on. The last one stays."""
    origin = scenario_of(document, scenario_id).based_on
    if len(document.scenarios) == 1:
        raise RefusedError(translate("Refusal", "A document keeps at least one scenario."))
    orphans = [
        changed(scenario, based_on=origin)
        for scenario in document.scenarios.values()
        if scenario.based_on == scenario_id
    ]
    return changed(document, scenarios=document.scenarios.put(*orphans).without([scenario_id]))


def reorder(document: Document, ids: Iterable[str]) -> Document:
    """Bring the scenarios into the order of `ids`, which name each of them once."""
    order = list(ids)
    if sorted(order) != sorted(document.scenarios):
        raise RefusedError(translate("Refusal", "A new order must name each scenario once."))
    if order == list(document.scenarios):
        return document
    return changed(document, scenarios=document.scenarios.ordered(order))


def edit_document(document: Document, **fields: object) -> Document:
    """Give the title, or what is known about the document (author, client, language, notes), new values."""
    about = {name: value for name, value in fields.items() if name in Meta.model_fields}
    own = {name: value for name, value in fields.items() if name not in about}
    if own.keys() - {"title", "meta"}:
        raise RefusedError(
            translate("Refusal", "A document has no {name} to change.").format(
                name=field_name(min(own.keys() - {"title", "meta"}))
            )
        )
    edited = checked(document, **own)
    return checked(edited, meta=checked(edited.meta, **about))
