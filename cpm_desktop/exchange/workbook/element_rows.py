"""The rows of element sheets as changes of a document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from cpm_desktop.editing.command_support import with_checked_changes
from cpm_desktop.editing.consistency import CONTENT_RULES, restore_consistency
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.exchange.import_report import ImportReport
from cpm_desktop.exchange.workbook.element_columns import DOCUMENT_SHEETS, column_title, element_type
from cpm_desktop.i18n import translate
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Flow
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.model.search_text import normalized_for_search
from cpm_desktop.model.value import FrozenModel, with_changes

REQUIRED_FIELDS: Mapping[str, tuple[str, ...]] = {
    "nodes": ("kind", "lane"),
    "lanes": ("kind",),
    "flows": ("source", "target"),
    "annotations": ("kind",),
}
NAMED_REFERENCES: Mapping[str, tuple[tuple[str, str], ...]] = {
    "nodes": (("lane", "lanes"), ("phase", "phases")),
    "flows": (("source", "nodes"), ("target", "nodes")),
}
"""The fields in which a user may write a name in place of an id, with the group that has the name."""
LISTS_OF_IDS: Mapping[str, tuple[str, ...]] = {
    "annotations": ("targets", "leads_to"),
    "measures": ("targets",),
    "variants": ("flows",),
}
GROUP_ORDER = ("phases", "lanes", "nodes", "flows", "annotations", "measures", "variants")
"""Each group only refers to groups before it, and to itself."""


@dataclass(frozen=True, slots=True)
class ElementRow:
    """A row of a sheet: the id of an element, and the fields that the sheet has columns for."""

    sheet: str
    place: str
    """The sheet and the row, for messages."""
    scenario: str
    """The id of the scenario; empty for a row of the document."""
    fields: Mapping[str, Any]

    @property
    def id(self) -> str:
        """Return the id of the element."""
        return str(self.fields["id"])

    @property
    def name(self) -> str:
        """Return the name or the text of the element, for messages."""
        return str(self.fields.get("name") or self.fields.get("text") or "")


def apply_rows(document: Document, rows: Sequence[ElementRow], report: ImportReport) -> Document:
    """Return `document` with the elements of the rows changed or added. Rows with errors are left out and reported."""
    before = document
    for sheet in ("scenarios", "filters"):
        group: ElementMap[Any] = getattr(document, sheet)
        elements = [found for row in rows if row.sheet == sheet and (found := _element(row, group.get(row.id), report))]
        document = with_changes(document, **{sheet: group.with_elements(*elements)})
    document = _with_known_origins(document)
    rows_by_scenario: dict[str, list[ElementRow]] = {}
    for row in rows:
        if row.sheet not in DOCUMENT_SHEETS:
            rows_by_scenario.setdefault(row.scenario, []).append(row)
    changed = []
    for key, scenario_rows in rows_by_scenario.items():
        if key in document.scenarios:
            changed.append(_with_rows(document.scenarios[key], scenario_rows, report))
        else:
            why = translate("Import", "there is no scenario “{id}”").format(id=key)
            _drop_all(scenario_rows, why, report)
    document = with_changes(document, scenarios=document.scenarios.with_elements(*changed))
    return restore_consistency(before, document, CONTENT_RULES)


def _drop_all(rows: Sequence[ElementRow], why: str, report: ImportReport) -> None:
    for row in rows:
        report.drop(row.place, row.name, translate("Import", "the row"), why)


def _with_known_origins(document: Document) -> Document:
    """Return `document` without references to scenarios that it does not contain."""
    lost = [
        with_changes(scenario, based_on=None)
        for scenario in document.scenarios.values()
        if scenario.based_on is not None and scenario.based_on not in document.scenarios
    ]
    return with_changes(document, scenarios=document.scenarios.with_elements(*lost))


def _with_rows(scenario: Scenario, rows: Sequence[ElementRow], report: ImportReport) -> Scenario:
    for group in GROUP_ORDER:
        elements: ElementMap[Any] = getattr(scenario, group)
        known = {key for other in GROUP_ORDER for key in getattr(scenario, other)}
        named = _named_references(scenario, group)
        changed: dict[str, FrozenModel] = {}
        group_rows = [row for row in rows if row.sheet == group]
        known |= {row.id for row in group_rows}
        for row in group_rows:
            fields = _resolved(row, named, known, report)
            existing = changed.get(row.id, elements.get(row.id))
            if row.id in changed or (existing is None and scenario.element(row.id) is not None):
                why = translate("Import", "the id “{id}” is used twice").format(id=row.id)
                _drop_all([row], why, report)
            elif problem := _missing_reference(scenario, group, fields, existing):
                _drop_all([row], problem, report)
            elif element := _element(ElementRow(group, row.place, row.scenario, fields), existing, report):
                changed[row.id] = _without_misplaced_probability(scenario, element, row, report)
        scenario = with_changes(scenario, **{group: elements.with_elements(*changed.values())})
    return scenario


def _element(row: ElementRow, existing: FrozenModel | None, report: ImportReport) -> FrozenModel | None:
    """Return the element of a row, or None if a cell is wrong, which is reported."""
    kind = str(row.fields.get("kind") or getattr(existing, "kind", ""))
    value_type = element_type(row.sheet, kind)
    required = REQUIRED_FIELDS.get(row.sheet, ())
    missing = next((name for name in required if not row.fields.get(name) and existing is None), "")
    if value_type is None or missing:
        why = translate("Import", "“{column}” is empty").format(column=column_title(missing or "kind"))
        _drop_all([row], why, report)
        return None
    fields = _complete_fields(value_type, row.fields, existing)
    try:
        return with_checked_changes(value_type.model_construct(**fields), **fields)
    except CommandRejected as reason:
        _drop_all([row], str(reason), report)
        return None


def _complete_fields(
    value_type: type[FrozenModel], cells: Mapping[str, Any], existing: FrozenModel | None
) -> dict[str, Any]:
    """Return the fields of an element: the cells of its row, else its present values. Empty cells mean the default."""
    known = value_type.model_fields
    fields = {} if existing is None else {key: getattr(existing, key) for key in type(existing).model_fields}
    fields = {key: value for key, value in fields.items() if key in known}
    parts: dict[str, dict[str, Any]] = {}
    for key, value in cells.items():
        name, _, part = key.partition(".")
        if name in known and part:
            parts.setdefault(name, {})[part] = value
        elif name in known and (value is not None or not known[name].is_required()):
            fields[name] = known[name].get_default() if value is None else value
    for name, values in parts.items():
        if "0" in values:
            ends = values["0"], values.get("1")
            fields[name] = None if None in ends else ends
        else:
            present = fields.get(name) or known[name].get_default()
            fields[name] = with_changes(present, **{part: value or "" for part, value in values.items()})
    return fields


def _named_references(scenario: Scenario, group: str) -> Mapping[str, Mapping[str, str]]:
    """Return the ids by normalized name of each field in which a name may be written; equal names are missing."""
    found: dict[str, dict[str, str]] = {}
    for field, referred in NAMED_REFERENCES.get(group, ()):
        elements = scenario.element_groups[referred].values()
        names = [normalized_for_search(getattr(one, "name", "")) for one in elements]
        found[field] = {
            name: one.id for name, one in zip(names, elements, strict=True) if name and names.count(name) == 1
        }
    return found


def _resolved(
    row: ElementRow, named: Mapping[str, Mapping[str, str]], known: set[str], report: ImportReport
) -> dict[str, Any]:
    """Return the cells of a row with ids in place of names, and without references to missing elements in lists."""
    fields = dict(row.fields)
    for field, ids in named.items():
        reference = fields.get(field)
        if isinstance(reference, str) and reference not in known:
            fields[field] = ids.get(normalized_for_search(reference), reference)
    for field in LISTS_OF_IDS.get(row.sheet, ()):
        references = fields.get(field) or ()
        for lost in (one for one in references if one not in known):
            report.drop(row.place, row.name, column_title(field), _no_such_element(lost))
        fields[field] = tuple(one for one in references if one in known) or None
    return {key: value for key, value in fields.items() if key in row.fields}


def _missing_reference(scenario: Scenario, group: str, fields: Mapping[str, Any], existing: FrozenModel | None) -> str:
    """Return why a row refers to an element that does not exist; empty if all exist."""
    for field, referred in NAMED_REFERENCES.get(group, ()):
        reference = fields.get(field) or getattr(existing, field, None)
        known = reference in scenario.element_groups[referred]
        if group == "flows" and (fields.get("kind") or getattr(existing, "kind", "sequence")) != "sequence":
            known = known or reference in scenario.lanes
        if reference and not known:
            return _no_such_element(str(reference))
    return ""


def _without_misplaced_probability(
    scenario: Scenario, element: FrozenModel, row: ElementRow, report: ImportReport
) -> FrozenModel:
    """Return a flow without its probability if it does not leave a decision; other elements unchanged."""
    if not isinstance(element, Flow) or element.probability is None:
        return element
    if getattr(scenario.nodes.get(element.source), "kind", "") == "decision":
        return element
    why = translate("Import", "only the exits of a decision have one")
    report.drop(row.place, row.name, column_title("probability"), why)
    return with_changes(element, probability=None)


def _no_such_element(reference: str) -> str:
    return translate("Import", "there is no element “{name}”").format(name=reference)
