"""Commands for saved filters: what an audience sees of the document."""

from __future__ import annotations

from cpm_desktop.editing.command_support import with_checked_changes
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.i18n import translate
from cpm_desktop.model.document import Document
from cpm_desktop.model.field_labels import field_label
from cpm_desktop.model.filter import Filter
from cpm_desktop.model.value import with_changes


def add_filter(document: Document, new_filter: Filter) -> Document:
    """Add a filter at the end of the list."""
    if new_filter.id in document.filters:
        raise CommandRejected(
            translate("Refusal", "The id {id!r} is already used by another filter.").format(id=new_filter.id)
        )
    return with_changes(document, filters=document.filters.with_elements(new_filter))


def edit_filter(document: Document, filter_id: str, **fields: object) -> Document:
    """Set fields of a filter."""
    current = filter_of(document, filter_id)
    for name in fields:
        if name not in Filter.model_fields or name == "id":
            raise CommandRejected(
                translate("Refusal", "A filter has no field “{name}”.").format(name=field_label(name))
            )
    return with_changes(document, filters=document.filters.with_elements(with_checked_changes(current, **fields)))


def delete_filter(document: Document, filter_id: str) -> Document:
    """Delete a filter. The process does not change."""
    return with_changes(document, filters=document.filters.without([filter_of(document, filter_id).id]))


def filter_of(document: Document, filter_id: str) -> Filter:
    """Return the filter with this id. Raises CommandRejected where there is none."""
    if filter_id not in document.filters:
        raise CommandRejected(translate("Refusal", "There is no filter {filter!r}.").format(filter=filter_id))
    return document.filters[filter_id]
