"""Saved filters are added, changed and removed like everything else; each change is one undo step."""

import pytest

from cpm_desktop.editing.change_set import changes_between
from cpm_desktop.editing.commands.filters import add_filter, delete_filter, edit_filter
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.editing.merge.documents import merge_documents
from cpm_desktop.model.filter import Filter
from cpm_desktop.storage.codec import decode, encode
from cpm_desktop.storage.samples import load_template

ORDERING = load_template("ordering")
BOARD = Filter(id="board", name="For the board", lanes=("C", "WEB"), annotation_kinds=("pain_point",), internal=False)


def test_filter_can_be_added_changed_and_deleted():
    saved = add_filter(ORDERING, BOARD)
    renamed = edit_filter(saved, "board", name="Board", phases=("order",))

    assert list(saved.filters.values()) == [BOARD]
    assert (renamed.filters["board"].name, renamed.filters["board"].phases) == ("Board", ("order",))
    assert delete_filter(renamed, "board") == ORDERING
    assert changes_between(ORDERING, saved).changes_document_fields
    assert not changes_between(ORDERING, saved).changed_scenarios


def test_invalid_filter_is_rejected():
    saved = add_filter(ORDERING, BOARD)

    for attempt in (
        lambda: add_filter(saved, BOARD),
        lambda: edit_filter(saved, "absent", name="x"),
        lambda: edit_filter(saved, "board", id="other"),
        lambda: edit_filter(saved, "board", colour="red"),
        lambda: edit_filter(saved, "board", annotation_kinds=("gossip",)),
        lambda: delete_filter(ORDERING, "board"),
    ):
        with pytest.raises(CommandRejected):
            attempt()


def test_filters_are_written_only_if_present():
    saved = add_filter(ORDERING, BOARD)

    assert decode(encode(saved)) == saved
    assert b"filters" not in encode(ORDERING)


def test_merge_takes_a_filter_that_only_one_side_has():
    saved = add_filter(ORDERING, BOARD)

    assert merge_documents(ORDERING, saved, edit_title(ORDERING)).document.filters == saved.filters


def edit_title(document):
    return document.model_copy(update={"title": "Orders"})
