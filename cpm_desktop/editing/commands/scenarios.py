"""Commands for scenarios and the document itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from cpm_desktop.editing.change_set import SCENARIO_FIELDS
from cpm_desktop.editing.command_support import (
    scenario_of,
    with_checked_changes,
    with_scenario,
    with_updated_layout,
)
from cpm_desktop.editing.consistency import with_consistency_restored
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.editing.geometry import is_reassigned
from cpm_desktop.i18n import translate
from cpm_desktop.model.document import Document, Meta, Scenario, ScenarioKind
from cpm_desktop.model.field_labels import field_label
from cpm_desktop.model.value import with_changes


def copy_scenario(
    document: Document, source_id: str, new_id: str, name: str, kind: ScenarioKind = "what_if"
) -> Document:
    """Copy a scenario under a new id and name, based on its source.

    Elements keep their ids, because they are the same.
    """
    source = scenario_of(document, source_id)
    return add_scenario(document, with_checked_changes(source, id=new_id, name=name, kind=kind, based_on=source_id))


def copy_scenario_with_change(
    document: Document, source_id: str, new_id: str, name: str, change: Callable[[Scenario], Scenario]
) -> Document:
    """Copy a scenario as a what-if, and apply `change` to the copy. The consistency rules follow the change.

    Nodes that move to another lane or phase are placed automatically.
    """
    copied = copy_scenario(document, source_id, new_id, name)
    source = scenario_of(copied, new_id)
    changed = change(source)
    moved = [
        key for key, node in changed.nodes.items() if key in source.nodes and is_reassigned(source.nodes[key], node)
    ]
    placed = with_updated_layout(changed, nodes=changed.layout.nodes.without(moved))
    return with_scenario(copied, with_consistency_restored(source, placed))


def add_scenario(document: Document, scenario: Scenario) -> Document:
    """Add a scenario at the end of the list."""
    if scenario.id in document.scenarios:
        raise CommandRejected(
            translate("Refusal", "The id {id!r} is already used by another scenario.").format(id=scenario.id)
        )
    _require_valid_base(document, scenario)
    return with_changes(document, scenarios=document.scenarios.with_elements(scenario))


def edit_scenario(document: Document, scenario_id: str, **fields: object) -> Document:
    """Set fields of the scenario itself, such as its name or its annual cases."""
    scenario = scenario_of(document, scenario_id)
    for name in fields:
        if name not in SCENARIO_FIELDS or name == "id":
            raise CommandRejected(
                translate("Refusal", "A scenario has no field “{name}”.").format(name=field_label(name))
            )
    edited = with_checked_changes(scenario, **fields)
    if edited.based_on != scenario.based_on:
        _require_valid_base(document, edited)
    return with_scenario(document, edited)


def _require_valid_base(document: Document, scenario: Scenario) -> None:
    """Raise CommandRejected where `scenario` is based on a missing scenario, or directly or indirectly on itself."""
    origin = scenario.based_on
    while origin is not None:
        if origin == scenario.id:
            raise CommandRejected(translate("Refusal", "A scenario cannot be based on itself."))
        origin = scenario_of(document, origin).based_on


def delete_scenario(document: Document, scenario_id: str) -> Document:
    """Delete a scenario. Scenarios based on it become based on its own base. The last scenario cannot be deleted."""
    origin = scenario_of(document, scenario_id).based_on
    if len(document.scenarios) == 1:
        raise CommandRejected(translate("Refusal", "A document keeps at least one scenario."))
    orphans = [
        with_changes(scenario, based_on=origin)
        for scenario in document.scenarios.values()
        if scenario.based_on == scenario_id
    ]
    return with_changes(document, scenarios=document.scenarios.with_elements(*orphans).without([scenario_id]))


def reorder_scenarios(document: Document, ids: Iterable[str]) -> Document:
    """Reorder the scenarios by `ids`, which name each of them once."""
    order = list(ids)
    if sorted(order) != sorted(document.scenarios):
        raise CommandRejected(translate("Refusal", "A new order must name each scenario once."))
    if order == list(document.scenarios):
        return document
    return with_changes(document, scenarios=document.scenarios.with_order(order))


def edit_document(document: Document, **fields: object) -> Document:
    """Set the title or a property of the document (author, client, language, notes)."""
    about = {name: value for name, value in fields.items() if name in Meta.model_fields}
    own = {name: value for name, value in fields.items() if name not in about}
    if own.keys() - {"title", "meta"}:
        raise CommandRejected(
            translate("Refusal", "A document has no field “{name}”.").format(
                name=field_label(min(own.keys() - {"title", "meta"}))
            )
        )
    edited = with_checked_changes(document, **own)
    return with_checked_changes(edited, meta=with_checked_changes(edited.meta, **about))
