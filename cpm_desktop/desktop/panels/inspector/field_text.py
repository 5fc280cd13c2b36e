"""The value of a field as text, as in the inspector, with the names of referenced elements."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from cpm_desktop.analysis.comparison.differences import ChangedFields, changed_fields
from cpm_desktop.desktop.panels.inspector.edit_target import DOCUMENT_PREFIX
from cpm_desktop.desktop.panels.inspector.editor_factory import NONE_SIGN, choice_text, format_line
from cpm_desktop.desktop.panels.inspector.fields import SCENARIO_FORM, Form, InspectorField, form_for
from cpm_desktop.desktop.text.element_text import display_title, elide
from cpm_desktop.desktop.text.quantities import format_number
from cpm_desktop.i18n import comma_list, quote
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.field_labels import field_label
from cpm_desktop.model.value import FrozenModel

REFERENCE_FIELDS = frozenset({"lane", "phase", "source", "target", "targets", "leads_to", "flows"})
"""The fields that contain ids of elements."""
CHOICE_EDITORS = frozenset({"choice", "channel"})
"""The editors of fields whose values have labels."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One changed field: its label, and the values before and after as text."""

    label: str
    before: str
    after: str

    def __str__(self) -> str:
        pattern = QCoreApplication.translate("Difference", "{field}: {before} → {after}")
        return pattern.format(field=self.label, before=self.before, after=self.after)


def element_changes(
    before: Scenario, after: Scenario, element_id: str, changes: ChangedFields, field_names: Collection[str]
) -> Iterator[FieldChange]:
    """Yield the changes of one element that both scenarios contain, limited to `field_names`."""
    element = after.element(element_id)
    form = form_for(after, [element]) if element is not None else ()
    yield from _form_changes(before, after, form, {name: both for name, both in changes.items() if name in field_names})


def scenario_changes(before: Scenario, after: Scenario, changes: ChangedFields) -> Iterator[FieldChange]:
    """Yield the changes of the scenario's own fields."""
    yield from _form_changes(before, after, SCENARIO_FORM, changes)


def document_changes(changes: ChangedFields) -> Iterator[FieldChange]:
    """Yield the changes of the document's fields; nested paths such as `meta.author` are possible."""
    fields = {field.path.removeprefix(DOCUMENT_PREFIX): field for section in SCENARIO_FORM for field in section.fields}
    for path, (old, new) in changes.items():
        field = fields.get(path)
        yield FieldChange(_field_label(path, field), *(value_text(None, path, field, value) for value in (old, new)))


def _form_changes(before: Scenario, after: Scenario, form: Form, changes: ChangedFields) -> Iterator[FieldChange]:
    fields = {field.path: field for section in form for field in section.fields}
    for path, (old, new) in _flatten_personas(changes):
        field = fields.get(path)
        texts = value_text(before, path, field, old), value_text(after, path, field, new)
        yield FieldChange(_field_label(path, field), *texts)


def _flatten_personas(changes: ChangedFields) -> Iterator[tuple[str, tuple[object, object]]]:
    """Yield the changed fields; nested models such as a persona are split into their fields."""
    for name, (old, new) in changes.items():
        if isinstance(old, FrozenModel) and isinstance(new, FrozenModel):
            yield from ((f"{name}.{inner}", both) for inner, both in changed_fields(old, new).items())
        else:
            yield name, (old, new)


def _field_label(path: str, field: InspectorField | None) -> str:
    if field is not None:
        return QCoreApplication.translate("Field", field.label)
    words = field_label(path.rpartition(".")[2])
    return words[:1].upper() + words[1:]


def value_text(scenario: Scenario | None, path: str, field: InspectorField | None, value: object) -> str:
    """Return the value of the field at `path` as text, with the names of elements of `scenario`; a dash if empty."""
    if value is None or value in ("", ()):
        return NONE_SIGN
    ids = value if isinstance(value, tuple) else (value,)
    if scenario is not None and path in REFERENCE_FIELDS:
        return comma_list(_quoted_name(scenario, str(element_id)) for element_id in ids)
    if field is not None and field.editor in CHOICE_EDITORS:
        return choice_text(str(value))
    written = format_line(field, value) if field is not None and not isinstance(value, str) else None
    return written if written is not None else _plain_text(value)


def _plain_text(value: object) -> str:
    """Return a value as text if no editor defines its format."""
    match value:
        case bool():
            yes, no = QCoreApplication.translate("Difference", "yes"), QCoreApplication.translate("Difference", "no")
            return yes if value else no
        case int() | float():
            return format_number(value)
        case tuple():
            return comma_list(map(str, value))
        case _:
            return quote(elide(str(value)))


def _quoted_name(scenario: Scenario, element_id: str) -> str:
    element = scenario.element(element_id)
    return quote(display_title(scenario, element) if element is not None else element_id)
