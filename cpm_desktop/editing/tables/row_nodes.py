"""The nodes of the rows of a table."""

from __future__ import annotations

from collections.abc import Mapping

from cpm_desktop.editing.tables.column_vocabulary import CHANNEL_BY_WORD, NODE_KIND_BY_WORD, VALUE_CLASS_BY_WORD
from cpm_desktop.editing.tables.rows import PastedRow
from cpm_desktop.i18n import translate
from cpm_desktop.model.elements import Decision, EndEvent, Node, NodeKind, ParallelGateway, StartEvent, Step
from cpm_desktop.model.search_text import normalized_for_search

_COLUMN_BY_FIELD = {
    "touch_minutes": "touch",
    "wait_minutes": "wait",
    "value": "value",
    "channel": "channel",
    "owner": "owner",
    "description": "description",
}
"""The column of each field that only a step has."""
_STEP_COLUMNS = tuple(_COLUMN_BY_FIELD.values())
NODE_TYPES: Mapping[NodeKind, type[Node]] = {
    "step": Step,
    "decision": Decision,
    "parallel": ParallelGateway,
    "start": StartEvent,
    "end": EndEvent,
}
_QUESTION_MARKS = ("?", "？")


def node_kind(row: PastedRow) -> NodeKind:
    """Return the kind in the row, else a decision for a question without anything that only a step has, else a step."""
    known = NODE_KIND_BY_WORD.get(normalized_for_search(row["kind"]))
    if known is not None:
        return known
    is_plain = not row.other_cells_text and not any(row[column] for column in _STEP_COLUMNS)
    return "decision" if row.single_line("step").endswith(_QUESTION_MARKS) and is_plain else "step"


def build_node(row: PastedRow, key: str, kind: NodeKind, lane: str, phase: str | None) -> Node:
    """Return the node of a row. Raises CommandRejected with a sentence that names the row where a cell is wrong."""
    node = NODE_TYPES[kind].model_validate({"id": key, "kind": kind, "lane": lane, "phase": phase})
    fields = _step_fields(row) if isinstance(node, Step) else {}
    return row.checked(node, name=_node_name(row, key), **fields)


def changed_node(node: Node, row: PastedRow, lane: str, phase: str | None) -> Node:
    """Return an existing node with the cells of its row; fields without a column stay. Raises CommandRejected."""
    fields: dict[str, object] = {"name": _node_name(row, node.id), "lane": lane, "phase": phase}
    if isinstance(node, Step):
        columns = {name: column for name, column in _COLUMN_BY_FIELD.items() if column in row.column_keys}
        fields |= {name: value for name, value in _step_fields(row).items() if name in columns}
    return row.checked(node, **fields)


def _node_name(row: PastedRow, key: str) -> str:
    """Return the name of a node; a table of this program repeats the id of a node without a name."""
    name = row.single_line("step")
    return "" if name == key and row["id"] == key else name


def _step_fields(row: PastedRow) -> dict[str, object]:
    known_kind = normalized_for_search(row["kind"]) in NODE_KIND_BY_WORD
    texts = (row["description"], "" if known_kind else row["kind"], row.other_cells_text)
    return {
        "touch_minutes": row.minutes("touch"),
        "wait_minutes": row.minutes("wait"),
        "value": _value_class(row),
        "channel": CHANNEL_BY_WORD.get(normalized_for_search(row["channel"]), row["channel"]) or None,
        "owner": row["owner"],
        "description": "\n".join(filter(None, texts)),
    }


def _value_class(row: PastedRow) -> str | None:
    word = row["value"]
    if not word:
        return None
    if normalized_for_search(word) not in VALUE_CLASS_BY_WORD:
        raise row.rejection(
            translate("Refusal", "“{word}” is not a value class; use value-adding, necessary or waste").format(
                word=word
            )
        )
    return VALUE_CLASS_BY_WORD[normalized_for_search(word)]
