"""Properties of the merge of any documents, and of any two edited versions of one document."""

from __future__ import annotations

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.editing.merge.documents import MergeResult, merge_documents
from cpm_desktop.editing.merge.order import merge_order
from cpm_desktop.editing.session import Session
from cpm_desktop.model.document import ELEMENT_GROUPS, Document
from cpm_desktop.model.invariants import violations
from cpm_desktop.storage.codec import decode, encode
from tests.editing.sample_process import process
from tests.property.random_commands import BAND_COMMANDS, FLOW_COMMANDS, NODE_COMMANDS, OTHER_COMMANDS
from tests.strategies import documents

COMMANDS = (*NODE_COMMANDS, *FLOW_COMMANDS, *BAND_COMMANDS, *OTHER_COMMANDS)
ORDERS = st.lists(st.sampled_from("abcdefgh"), unique=True)


@st.composite
def edited_documents(draw: st.DrawFn, max_commands: int = 4) -> Document:
    """Draw an edited version of the process, as read back from a file."""
    session = Session(process())
    for _ in range(draw(st.integers(1, max_commands))):
        scenario = draw(st.sampled_from(list(session.document.scenarios.values())))
        maker = draw(st.sampled_from(COMMANDS))
        try:
            session.perform(maker.__name__, maker(draw, session.document, scenario))
        except CommandRejected:
            continue
    return decode(encode(session.document))


@settings(max_examples=6)
@given(documents(), documents())
def test_unchanged_side_takes_the_other(base, other):
    assert merge_documents(base, base, other) == MergeResult(other, ())
    assert merge_documents(base, other, base) == MergeResult(other, ())
    assert merge_documents(base, other, other) == MergeResult(other, ())


@settings(max_examples=6)
@given(documents(), documents(), documents())
def test_merge_of_any_documents_is_valid(base, ours, theirs):
    found = merge_documents(base, ours, theirs)
    assert list(violations(found.document)) == []
    assert decode(encode(found.document)) == found.document


@settings(max_examples=60)
@given(edited_documents(), edited_documents())
def test_merge_of_edited_copies_is_valid_and_symmetric(ours, theirs):
    base = process()
    found, mirrored = merge_documents(base, ours, theirs), merge_documents(base, theirs, ours)
    for merged in (found.document, mirrored.document):
        assert list(violations(merged)) == []
        assert decode(encode(merged)) == merged
    assert bool(found.conflicts) == bool(mirrored.conflicts)
    if not found.conflicts:
        assert _content(found.document) == _content(mirrored.document)


@settings(max_examples=30)
@given(edited_documents(), edited_documents())
def test_merging_again_changes_nothing(ours, theirs):
    base = process()
    found = merge_documents(base, ours, theirs)
    if not found.conflicts:
        assert merge_documents(ours, found.document, ours).document == found.document
        assert merge_documents(base, found.document, found.document).document == found.document


@given(ORDERS, ORDERS, ORDERS)
def test_merged_order_contains_everything_once(base, ours, theirs):
    merged = set(ours) | set(theirs)
    assert Counter(merge_order(base, ours, theirs, merged)) == Counter(merged)


@given(ORDERS, ORDERS)
def test_merged_order_follows_the_changed_side(base, other):
    assert merge_order(base, base, other, other) == other
    assert merge_order(base, other, base, other) == other
    assert merge_order(base, other, other, other) == other


def _content(document: Document) -> object:
    """Return the content of a document without order and ids: ids are counted up from both sides."""
    scenarios = [
        [sorted(type(element).__name__ for element in getattr(scenario, group).values()) for group in ELEMENT_GROUPS]
        for scenario in document.scenarios.values()
    ]
    return document.title, document.meta, sorted(scenarios)
