"""Saved filters: what an audience sees of the document."""

from __future__ import annotations

from cpm_desktop.editing.command_support import checked
from cpm_desktop.editing.errors import RefusedError
from cpm_desktop.i18n import translate
from cpm_desktop.model.document import Document
from cpm_desktop.model.field_labels import field_name
from cpm_desktop.model.filter import Filter
from cpm_desktop.model.value import changed


def add_filter(document: Document, made: Filter) -> Document:
    """Save a filter, last in the list."""
    if made.id in document.filters:
        raise RefusedError(translate("Refusal", "The id {id!r} is already used by another filter.").format(id=made.id))
    return changed(document, filters=document.filters.put(made))


def edit_filter(document: Document, filter_id: str, **fields: object) -> Document:
    """Give a filter another name, or let it show something else."""
    known = filter_of(document, filter_id)
    for name in fields:
        if name not in Filter.model_fields or name == "id":
            raise RefusedError(translate("Refusal", "A filter has no {name} to change.").format(name=field_name(name)))
    return changed(document, filters=document.filters.put(checked(known, **fields)))


def delete_filter(document: Document, filter_id: str) -> Document:
    """Delete a filter; the process stays as it is."""
    return changed(document, filters=document.filters.without([filter_of(document, filter_id).id]))


def filter_of(document: Document, filter_id: str) -> Filter:
    """Return the filter with this id; raises RefusedError where there is none."""
    if filter_id not in document.filters:
        raise RefusedError(translate("Refusal", "There is no filter {filter!r}.").format(filter=filter_id))
    return document.filters[filter_id]
