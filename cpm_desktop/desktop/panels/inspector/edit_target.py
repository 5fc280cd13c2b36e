"""The elements that the inspector edits: reads their fields and creates the commands that change them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from operator import attrgetter
from typing import TypeAlias

from cpm_desktop.editing.command_support import with_checked_changes
from cpm_desktop.editing.commands.elements import edit_elements
from cpm_desktop.editing.commands.scenarios import edit_document, edit_scenario
from cpm_desktop.model.document import Document, Element

Command: TypeAlias = Callable[[Document], Document]
DOCUMENT_PREFIX = "document."
"""The prefix of the paths of fields of the document itself."""


@dataclass(frozen=True)
class EditTarget:
    """The selected elements of a scenario; if none is selected, the scenario and its document."""

    document: Document
    scenario_id: str
    ids: tuple[str, ...]

    @cached_property
    def elements(self) -> list[Element]:
        """Return the selected elements that exist, in the order of the selection."""
        return self.document.scenarios[self.scenario_id].elements(self.ids)

    def distinct_values(self, path: str) -> list[object]:
        """Return the distinct values of a field: one if all elements agree, else two."""
        if path.startswith(DOCUMENT_PREFIX):
            return [attrgetter(path.removeprefix(DOCUMENT_PREFIX))(self.document)]
        read = attrgetter(path)
        if not self.ids:
            return [read(self.document.scenarios[self.scenario_id])]
        values = map(read, self.elements_with(path))
        found = list(islice(values, 1))
        return found + list(islice((value for value in values if value != found[0]), 1))

    def elements_with(self, path: str) -> list[Element]:
        """Return the selected elements that have the field at `path`: decisions have no touch time."""
        name = path.partition(".")[0]
        return [element for element in self.elements if name in type(element).model_fields]

    def ids_with(self, path: str) -> tuple[str, ...]:
        """Return the ids of the selected elements that have the field at `path`."""
        return tuple(element.id for element in self.elements_with(path))

    def edit_command(self, path: str, value: object) -> Command:
        """Return the command that sets the field at `path` to `value` in all selected elements that have it."""
        if path.startswith(DOCUMENT_PREFIX):
            name = path.rpartition(".")[2]
            return lambda document: edit_document(document, **{name: value})
        if not self.ids:
            return lambda document: edit_scenario(document, self.scenario_id, **{path: value})
        ids = self.ids_with(path)
        if "." in path:
            return lambda document: _edit_nested_field(document, self.scenario_id, ids, path, value)
        return lambda document: edit_elements(document, self.scenario_id, ids, **{path: value})


def _edit_nested_field(
    document: Document, scenario_id: str, ids: tuple[str, ...], path: str, value: object
) -> Document:
    """Change a nested field, such as a persona's goal, and keep the other nested fields of each element."""
    outer, inner = path.split(".")
    for element_id in ids:
        element = document.scenarios[scenario_id].element(element_id)
        if element is not None:
            field = with_checked_changes(getattr(element, outer), **{inner: value})
            document = edit_elements(document, scenario_id, [element_id], **{outer: field})
    return document
