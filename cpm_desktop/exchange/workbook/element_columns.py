"""The columns of the sheets, one for each field of an element, derived from the model."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import UnionType
from typing import Annotated, Literal, TypeAlias, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from cpm_desktop.i18n import label_and_value, translate
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Annotation, Flow, Lane, Measure, Node, Phase, Variant
from cpm_desktop.model.field_labels import field_label
from cpm_desktop.model.filter import Filter
from cpm_desktop.model.layout import Layout
from cpm_desktop.model.value import FrozenModel
from cpm_desktop.model.vocabulary.channels import CHANNELS

CellKind: TypeAlias = Literal[
    "text", "date", "number", "figure", "share", "money", "whole", "flag", "choice", "channel", "list"
]
"""How a field is written in a cell: shares as percentages, calculated figures rounded, lists with semicolons."""

_TYPES_OF_SHEET: Mapping[str, tuple[type[FrozenModel], ...]] = {
    "scenarios": (Scenario,),
    "phases": (Phase,),
    "lanes": (Lane,),
    "nodes": get_args(get_args(Node)[0]),
    "flows": (Flow,),
    "annotations": (Annotation,),
    "measures": (Measure,),
    "variants": (Variant,),
    "filters": (Filter,),
}
ELEMENT_SHEETS = tuple(_TYPES_OF_SHEET)
"""The keys of the sheets with elements, in the order of the workbook."""
DOCUMENT_SHEETS = frozenset({"scenarios", "filters"})
"""The sheets whose rows belong to the document; all other rows name their scenario."""
REFERENCES: Mapping[str, tuple[str, ...]] = {
    "nodes": ("lane", "phase"),
    "flows": ("source", "target"),
    "annotations": ("targets", "leads_to"),
    "measures": ("targets",),
}
"""The fields with ids that people read as names: each has a second, calculated column with the names."""
_SHARES = frozenset({"probability", "fail_probability", "churn_uplift"})
_MONEY = frozenset({"cost", "annual_cost", "one_off_cost"})


@dataclass(frozen=True, slots=True)
class ElementColumn:
    """A field of an element, or one part of it."""

    key: str
    """The path of the field: `name`, `persona.goal`, `touch_range.0` for the start of a range."""
    kind: CellKind
    choices: tuple[str, ...] = ()
    """The keys that the cell can contain."""
    suggestions: tuple[str, ...] = ()
    """Keys that the cell offers; other texts are allowed too."""

    @property
    def title(self) -> str:
        """Return the title in the language of the program."""
        return column_title(self.key)


def column_title(key: str) -> str:
    """Return the title of the column of a field."""
    field, _, part = key.partition(".")
    label = field_label(field)
    label = label[:1].upper() + label[1:]
    match part:
        case "":
            return label
        case "0":
            return translate("Spreadsheet", "{field}, smallest").format(field=label)
        case "1":
            return translate("Spreadsheet", "{field}, largest").format(field=label)
        case _:
            return label_and_value(label, field_label(part))


@cache
def element_columns(sheet: str) -> tuple[ElementColumn, ...]:
    """Return the columns of a sheet, in the order of the file; different kinds of nodes share columns."""
    columns: dict[str, ElementColumn] = {}
    choices: dict[str, tuple[str, ...]] = {}
    for value_type in _TYPES_OF_SHEET[sheet]:
        for column in _columns_of(value_type):
            choices[column.key] = tuple(dict.fromkeys((*choices.get(column.key, ()), *column.choices)))
            columns[column.key] = column
    return tuple(ElementColumn(key, column.kind, choices[key], column.suggestions) for key, column in columns.items())


def node_type(kind: str) -> type[FrozenModel] | None:
    """Return the type of the nodes of a kind, or None for an unknown kind."""
    return next(
        (one for one in _TYPES_OF_SHEET["nodes"] if kind in get_args(one.model_fields["kind"].annotation)), None
    )


def element_type(sheet: str, kind: str) -> type[FrozenModel] | None:
    """Return the type of the elements in a sheet; for nodes, of those of a kind."""
    return node_type(kind) if sheet == "nodes" else _TYPES_OF_SHEET[sheet][0]


def _columns_of(value_type: type[FrozenModel]) -> Iterator[ElementColumn]:
    for name, field in value_type.model_fields.items():
        yield from _field_columns(name, field)


def _field_columns(name: str, field: FieldInfo) -> Iterator[ElementColumn]:
    """Yield the columns of a field; none for collections of other elements, which have sheets of their own."""
    annotation = _plain_type(field.annotation)
    origin = get_origin(annotation)
    if isinstance(annotation, type) and issubclass(annotation, FrozenModel):
        if annotation is not Layout:
            yield from (ElementColumn(f"{name}.{part.key}", part.kind) for part in _columns_of(annotation))
    elif origin is Literal:
        yield ElementColumn(name, "choice", tuple(key for key in get_args(annotation) if key))
    elif origin is tuple:
        yield from _tuple_columns(name, _plain_type(get_args(annotation)[0]))
    elif annotation is str and name in {"channel", "medium"}:
        yield ElementColumn(name, "channel", suggestions=tuple(CHANNELS))
    elif isinstance(annotation, type) and annotation in _SCALAR_KINDS:
        yield ElementColumn(name, _scalar_kind(name, annotation))


def _tuple_columns(name: str, item: object) -> Iterator[ElementColumn]:
    if item is float:
        yield from (ElementColumn(f"{name}.{end}", "number") for end in (0, 1))
    else:
        yield ElementColumn(name, "list", get_args(item) if get_origin(item) is Literal else ())


_SCALAR_KINDS: Mapping[object, CellKind] = {str: "text", float: "number", int: "whole", bool: "flag"}


def _scalar_kind(name: str, annotation: object) -> CellKind:
    if name in _SHARES:
        return "share"
    if name in _MONEY:
        return "money"
    return "date" if name == "date" else _SCALAR_KINDS[annotation]


def _plain_type(annotation: object) -> object:
    """Return an annotation without its constraints and without None."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return _plain_type(get_args(annotation)[0])
    if origin in {Union, UnionType}:
        return _plain_type(next(one for one in get_args(annotation) if one is not type(None)))
    return annotation
