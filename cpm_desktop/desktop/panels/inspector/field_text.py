"""What a field says, as text: as the inspector writes it, with names where it refers to something."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from cpm_desktop.analysis.comparing.differences import Changes, field_changes
from cpm_desktop.desktop.panels.inspector.edit_target import DOCUMENT
from cpm_desktop.desktop.panels.inspector.editor_factory import NONE_SIGN, choice_text, line_text
from cpm_desktop.desktop.panels.inspector.fields import SCENARIO, Field, Form, form_for
from cpm_desktop.desktop.text.element_text import shortened, title
from cpm_desktop.desktop.text.quantities import number_text
from cpm_desktop.i18n import enumerated, quoted
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.field_labels import field_name
from cpm_desktop.model.value import Value

REFERRING = frozenset({"lane", "phase", "source", "target", "targets", "leads_to", "flows"})
"""The fields that hold ids of elements."""
CHOSEN = frozenset({"choice", "channel"})
"""The editors of fields whose values have names of their own."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field that differs, all in words."""

    label: str
    before: str
    after: str

    def __str__(self) -> str:
        pattern = QCoreApplication.translate("Difference", "{field}: {before} → {after}")
        return pattern.format(field=self.label, before=self.before, after=self.after)


def element_changes(
    before: Scenario, after: Scenario, element_id: str, changes: Changes, among: Collection[str]
) -> Iterator[FieldChange]:
    """Yield what differs in one element that both have, as far as the fields are `among` those asked for."""
    element = after.element(element_id)
    form = form_for(after, [element]) if element is not None else ()
    yield from _told(before, after, form, {name: both for name, both in changes.items() if name in among})


def scenario_changes(before: Scenario, after: Scenario, changes: Changes) -> Iterator[FieldChange]:
    """Yield what differs in the own fields of a scenario."""
    yield from _told(before, after, SCENARIO, changes)


def document_changes(changes: Changes) -> Iterator[FieldChange]:
    """Yield what differs in the fields of a document; `meta.author` is what is known about it."""
    fields = {field.path.removeprefix(DOCUMENT): field for section in SCENARIO for field in section.fields}
    for path, (old, new) in changes.items():
        field = fields.get(path)
        yield FieldChange(_label(path, field), *(value_text(None, path, field, value) for value in (old, new)))


def _told(before: Scenario, after: Scenario, form: Form, changes: Changes) -> Iterator[FieldChange]:
    fields = {field.path: field for section in form for field in section.fields}
    for path, (old, new) in _flat(changes):
        field = fields.get(path)
        said = value_text(before, path, field, old), value_text(after, path, field, new)
        yield FieldChange(_label(path, field), *said)


def _flat(changes: Changes) -> Iterator[tuple[str, tuple[object, object]]]:
    """Yield the fields that differ; those of a persona one by one."""
    for name, (old, new) in changes.items():
        if isinstance(old, Value) and isinstance(new, Value):
            yield from ((f"{name}.{inner}", both) for inner, both in field_changes(old, new).items())
        else:
            yield name, (old, new)


def _label(path: str, field: Field | None) -> str:
    if field is not None:
        return QCoreApplication.translate("Field", field.label)
    words = field_name(path.rpartition(".")[2])
    return words[:1].upper() + words[1:]


def value_text(scenario: Scenario | None, path: str, field: Field | None, value: object) -> str:
    """Return what the field at `path` says in words, with the names of `scenario`; a dash where it says nothing."""
    if value is None or value in ("", ()):
        return NONE_SIGN
    ids = value if isinstance(value, tuple) else (value,)
    if scenario is not None and path in REFERRING:
        return enumerated(_named(scenario, str(element_id)) for element_id in ids)
    if field is not None and field.editor in CHOSEN:
        return choice_text(str(value))
    written = line_text(field, value) if field is not None and not isinstance(value, str) else None
    return written if written is not None else _plain_text(value)


def _plain_text(value: object) -> str:
    """Return a value in words where no field says how it is written."""
    match value:
        case bool():
            yes, no = QCoreApplication.translate("Difference", "yes"), QCoreApplication.translate("Difference", "no")
            return yes if value else no
        case int() | float():
            return number_text(value)
        case tuple():
            return enumerated(map(str, value))
        case _:
            return quoted(shortened(str(value)))


def _named(scenario: Scenario, element_id: str) -> str:
    element = scenario.element(element_id)
    return quoted(title(scenario, element) if element is not None else element_id)
