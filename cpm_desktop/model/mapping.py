"""Immutable mappings: the collections of a document."""

from __future__ import annotations

from collections.abc import Callable, ItemsView, Iterable, Iterator, Mapping, ValuesView
from threading import Lock
from types import new_class
from typing import Any, Generic, NamedTuple, Protocol, Self, TypeVar, get_args

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from cpm_desktop.i18n import translate
from cpm_desktop.model.map_delta import MapDelta, delta_between


class Identified(Protocol):
    """Any object with an id."""

    @property
    def id(self) -> str:
        """The id, unique within its scenario."""
        ...


V = TypeVar("V")
E = TypeVar("E", bound=Identified)

_PACKING = Lock()
"""Held while a map is packed or unpacked, because other threads may read any map at any time."""


class Packed(NamedTuple, Generic[V]):
    """From what a packed map is restored."""

    base: FrozenMap[V]
    delta: MapDelta[V]


class FrozenMap(Mapping[str, V]):
    """An immutable mapping. Every edit returns a new map that shares the values.

    In the file it is a JSON object. Copying 10,000 references takes about 0.1 ms, so edits are cheap.

    The history packs the maps of old documents: a packed map keeps only its difference from another map. It is still
    the same object with the same values, and unpacks itself when it is next read. While it is packed, it belongs to a
    subclass that restores the entries, so that reading a map that is not packed costs nothing extra.
    """

    __slots__ = ("__weakref__", "_entries", "_packed")

    def __init__(self, entries: Mapping[str, V] | Iterable[tuple[str, V]] = ()) -> None:
        self._packed: Packed[V] | None = None
        self._entries: dict[str, V] = dict(entries)

    def __getitem__(self, key: str) -> V:
        return self._entries[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    def __contains__(self, key: object) -> bool:
        return key in self._entries

    def __eq__(self, other: object) -> bool:
        return isinstance(other, FrozenMap) and self._entries == other._entries

    __hash__ = None  # type: ignore[assignment]  # values compare by content; nothing keys on them

    def __repr__(self) -> str:
        entries = self._entries  # read first: it may change the class
        return f"{type(self).__name__}({entries!r})"

    def keys(self) -> Any:  # noqa: ANN401  # dict_keys has no public name with this type
        """Return the keys, in document order."""
        return self._entries.keys()

    def values(self) -> ValuesView[V]:
        """Return the values, in document order."""
        return self._entries.values()

    def items(self) -> ItemsView[str, V]:
        """Return (key, value) pairs, in document order."""
        return self._entries.items()

    @property
    def packed(self) -> Packed[V] | None:
        """Return from what a packed map is restored, None for a map with entries of its own."""
        return self._packed

    def pack(self, base: FrozenMap[V]) -> None:
        """Keep only the difference from `base`, if that is small and neither map is packed."""
        with _PACKING:
            if self is base or self._packed is not None or base._packed is not None:
                return
            delta = delta_between(base._entries, self._entries)
            if delta is not None:
                self._packed = Packed(base, delta)
                self.__class__ = _PACKED_CLASSES[type(self)]  # before the entries go, for readers in other threads
                _ENTRIES.__delete__(self)

    def unpack(self) -> dict[str, V]:
        """Restore and return the entries. The base may be packed too, but the last map of the chain is not."""
        with _PACKING:
            if self._packed is None:  # another thread has unpacked it
                return self._entries
            links = [self._packed]
            while (link := links[-1].base.packed) is not None:
                links.append(link)
            entries = dict(links[-1].base.items())
            for link in reversed(links):
                entries = link.delta.apply_to(entries)
            _ENTRIES.__set__(self, entries)
            self.__class__, self._packed = _PLAIN_CLASSES[type(self)], None
            return entries

    def with_entries(self, entries: Mapping[str, V]) -> Self:
        """Return a copy with `entries` added. Existing keys keep their position; new keys are appended."""
        return self._from_entries({**self._entries, **entries}) if entries else self

    def without(self, keys: Iterable[str]) -> Self:
        """Return a copy without `keys`. Unknown keys are ignored."""
        removed = set(keys) & self._entries.keys()
        return (
            self._from_entries({key: value for key, value in self._entries.items() if key not in removed})
            if removed
            else self
        )

    @classmethod
    def _from_entries(cls, entries: dict[str, V]) -> Self:
        result = cls()
        result._entries.update(entries)
        return result

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:  # noqa: ANN401
        """Return a schema for a JSON object that accepts an existing map without checking its values again."""
        value = handler.generate_schema(get_args(source)[0])
        entries = core_schema.dict_schema(core_schema.str_schema(), value)
        return _pass_through_schema(
            cls, cls._from_entries, entries, core_schema.dict_schema(core_schema.str_schema(), value), dict
        )


class ElementMap(FrozenMap[E]):
    """Elements by id, in document order; a JSON list in the file. Maps with different orders are not equal."""

    __slots__ = ()

    def __init__(self, elements: Iterable[E] = ()) -> None:
        super().__init__()
        for element in elements:
            if element.id in self._entries:
                raise ValueError(translate("Invariants", "the id {id!r} is used twice").format(id=element.id))
            self._entries[element.id] = element

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, ElementMap)
            and self._entries == other._entries
            and list(self._entries) == list(other._entries)
        )

    __hash__ = None

    def with_elements(self, *elements: E) -> Self:
        """Return a copy with `elements` added. An existing id keeps its position; new elements are appended."""
        return self.with_entries({element.id: element for element in elements})

    def with_inserted(self, element: E, index: int) -> Self:
        """Return a copy with the new `element` at position `index`."""
        elements = list(self._entries.values())
        elements.insert(index, element)
        return type(self)(elements)

    def with_order(self, ids: Iterable[str]) -> Self:
        """Return the same elements in the order of `ids`, which must contain each id exactly once."""
        entries = {key: self._entries[key] for key in ids}
        if len(entries) != len(self._entries):
            raise ValueError("an order must name every element once")
        return self._from_entries(entries)

    def index(self, key: str) -> int:
        """Return the position of the element with id `key`."""
        return list(self._entries).index(key)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:  # noqa: ANN401
        """Return a schema for a JSON list that accepts existing elements without checking them again.

        Validation stops at the first wrong element: the error message names only one, and collecting a million errors
        takes a lot of memory.
        """
        elements = core_schema.list_schema(handler.generate_schema(get_args(source)[0]), fail_fast=True)
        return _pass_through_schema(cls, cls, elements, elements, lambda keyed: list(keyed.values()))


def _packed_class(cls: type) -> type[Any]:
    """Return the class of the packed instances of `cls`: reading their entries unpacks them, and a copy is plain."""
    attributes = {
        "__slots__": (),
        "__module__": __name__,
        "__new__": lambda _, *arguments: cls(*arguments),
        "_entries": property(FrozenMap.unpack),
    }
    return new_class(f"Packed{cls.__name__}", (cls,), exec_body=lambda namespace: namespace.update(attributes))


_ENTRIES = FrozenMap.__dict__["_entries"]
"""Access to the entries themselves, which a packed map lacks."""
_PACKED_CLASSES: dict[type, type[Any]] = {cls: _packed_class(cls) for cls in (FrozenMap, ElementMap)}
_PLAIN_CLASSES: dict[type, type[Any]] = {packed: cls for cls, packed in _PACKED_CLASSES.items()}


def _pass_through_schema(
    cls: type,
    construct: Callable[[Any], object],
    input_schema: CoreSchema,
    output_schema: CoreSchema,
    to_plain: Callable[[Any], object],
) -> CoreSchema:
    """Return a schema that accepts instances of `cls` unchanged and constructs them from other input.

    Other input is validated by `input_schema` and passed to `construct`. `to_plain` serializes an instance.
    """

    def validate(value: object, handler: core_schema.ValidatorFunctionWrapHandler) -> object:
        return value if isinstance(value, cls) else construct(handler(value))

    return core_schema.no_info_wrap_validator_function(
        validate,
        input_schema,
        serialization=core_schema.plain_serializer_function_ser_schema(to_plain, return_schema=output_schema),
    )
