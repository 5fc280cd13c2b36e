"""Support for commands: look up elements, replace values, and reject wrong input with a sentence."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from pydantic import ConfigDict, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, format_limits, or_list, translate
from cpm_desktop.model.allowed_values import allowed_values
from cpm_desktop.model.document import Document, Element, Scenario
from cpm_desktop.model.elements import Flow, Lane, Node, Phase
from cpm_desktop.model.field_labels import field_label
from cpm_desktop.model.layout import MAX_COORDINATE, Box, Length, Point
from cpm_desktop.model.value import FrozenModel, with_changes

T = TypeVar("T", bound=FrozenModel)

_FINITE_NUMBERS = ConfigDict(allow_inf_nan=False)
_BOX_ADAPTER: TypeAdapter[Box] = TypeAdapter(Box, config=_FINITE_NUMBERS)
_POINTS_ADAPTER: TypeAdapter[tuple[Point, ...]] = TypeAdapter(tuple[Point, ...], config=_FINITE_NUMBERS)
_LENGTH_ADAPTER: TypeAdapter[float] = TypeAdapter(Length, config=_FINITE_NUMBERS)

_MESSAGES_BY_TYPE = {
    "greater_than_equal": QT_TRANSLATE_NOOP("Refusal", "it should be greater than or equal to {ge}"),
    "less_than_equal": QT_TRANSLATE_NOOP("Refusal", "it should be less than or equal to {le}"),
    "finite_number": QT_TRANSLATE_NOOP("Refusal", "it should be a finite number"),
    "float_type": QT_TRANSLATE_NOOP("Refusal", "it should be a valid number"),
    "float_parsing": QT_TRANSLATE_NOOP("Refusal", "it should be a valid number"),
    "int_type": QT_TRANSLATE_NOOP("Refusal", "it should be a valid integer"),
    "int_parsing": QT_TRANSLATE_NOOP("Refusal", "it should be a valid integer"),
    "int_from_float": QT_TRANSLATE_NOOP("Refusal", "it should be a valid integer"),
    "range_order": QT_TRANSLATE_NOOP("Refusal", "it should be a range from a lower to a higher value"),
    "string_too_long": QT_TRANSLATE_NOOP("Refusal", "it should have at most {max_length} characters"),
    "string_pattern_mismatch": QT_TRANSLATE_NOOP("Refusal", "it has characters that are not allowed here"),
    "string_unicode": QT_TRANSLATE_NOOP("Refusal", "a text here contains an incomplete character"),
}
"""The texts for users, by the type of pydantic's error."""


def scenario_of(document: Document, scenario_id: str) -> Scenario:
    """Return the scenario with this id. Raises CommandRejected where there is none."""
    if scenario_id not in document.scenarios:
        raise CommandRejected(translate("Refusal", "The scenario no longer exists."))
    return document.scenarios[scenario_id]


def element_of(scenario: Scenario, element_id: str) -> Element:
    """Return the element with this id. Raises CommandRejected where there is none."""
    element = scenario.element(element_id)
    if element is None:
        raise CommandRejected(translate("Refusal", "The element no longer exists."))
    return element


def node_of(scenario: Scenario, node_id: str) -> Node:
    """Return the node with this id. Raises CommandRejected where there is none."""
    if node_id not in scenario.nodes:
        raise CommandRejected(translate("Refusal", "The step no longer exists."))
    return scenario.nodes[node_id]


def flow_of(scenario: Scenario, flow_id: str) -> Flow:
    """Return the flow with this id. Raises CommandRejected where there is none."""
    if flow_id not in scenario.flows:
        raise CommandRejected(translate("Refusal", "The flow no longer exists."))
    return scenario.flows[flow_id]


def phase_of(scenario: Scenario, phase_id: str) -> Phase:
    """Return the phase with this id. Raises CommandRejected where there is none."""
    if phase_id not in scenario.phases:
        raise CommandRejected(translate("Refusal", "The phase no longer exists."))
    return scenario.phases[phase_id]


def lane_of(scenario: Scenario, lane_id: str) -> Lane:
    """Return the lane with this id. Raises CommandRejected where there is none."""
    if lane_id not in scenario.lanes:
        raise CommandRejected(translate("Refusal", "The lane no longer exists."))
    return scenario.lanes[lane_id]


def require_lane_and_phase(scenario: Scenario, node: Node) -> None:
    """Raise CommandRejected where the lane or phase of `node` does not exist."""
    lane_of(scenario, node.lane)
    if node.phase is not None:
        phase_of(scenario, node.phase)


def require_existing(scenario: Scenario, ids: Iterable[str]) -> None:
    """Raise CommandRejected where one of `ids` does not exist in `scenario`."""
    for element_id in ids:
        element_of(scenario, element_id)


def require_unused_id(scenario: Scenario, element_id: str) -> None:
    """Raise CommandRejected where `element_id` is already used in `scenario`."""
    if scenario.element(element_id) is not None:
        raise CommandRejected(
            translate("Refusal", "The id {element!r} is already used in this scenario.").format(element=element_id)
        )


def with_scenario(document: Document, scenario: Scenario) -> Document:
    """Return `document` with the scenario of this id replaced, or the same document where the scenario is identical."""
    if document.scenarios.get(scenario.id) is scenario:
        return document
    return with_changes(document, scenarios=document.scenarios.with_elements(scenario))


def updated(scenario: Scenario, /, **fields: object) -> Scenario:
    """Return `scenario` with `fields` replaced, or the same scenario where all values are identical."""
    new = {name: value for name, value in fields.items() if value is not getattr(scenario, name)}
    return with_changes(scenario, **new) if new else scenario


def with_updated_layout(scenario: Scenario, /, **fields: object) -> Scenario:
    """Return `scenario` with `fields` of its layout replaced, or the same scenario where all values are identical."""
    layout = scenario.layout
    new = {name: value for name, value in fields.items() if value is not getattr(layout, name)}
    return with_changes(scenario, layout=with_changes(layout, **new)) if new else scenario


def with_checked_changes(value: T, /, **fields: object) -> T:
    """Return `value` with `fields` replaced, or the same value where the result is equal.

    Raises CommandRejected with a sentence that names the wrong field.
    """
    try:
        new = with_changes(value, **fields)
    except ValidationError as error:
        raise CommandRejected(_rejection_message(error, type(value))) from None
    return value if new == value else new


def checked_box(box: Box) -> Box:
    """Return `box` rounded to hundredths. Raises CommandRejected where its size or position is out of range."""
    x, y, width, height = box
    if (
        abs(x) <= MAX_COORDINATE
        and abs(y) <= MAX_COORDINATE
        and 1 <= width <= MAX_COORDINATE
        and 1 <= height <= MAX_COORDINATE
    ):
        return Box(round(x, 2) + 0.0, round(y, 2) + 0.0, round(width, 2) + 0.0, round(height, 2) + 0.0)
    try:
        return _BOX_ADAPTER.validate_python(box)
    except ValidationError as error:
        raise CommandRejected(
            translate("Refusal", "There is no place for this: {problem}.").format(problem=_problem_text(error))
        ) from None


def checked_points(points: tuple[Point, ...]) -> tuple[Point, ...]:
    """Return `points` rounded to hundredths. Raises CommandRejected where one is out of range."""
    if all(abs(x) <= MAX_COORDINATE and abs(y) <= MAX_COORDINATE for x, y in points):
        return tuple(Point(round(x, 2) + 0.0, round(y, 2) + 0.0) for x, y in points)
    try:
        return _POINTS_ADAPTER.validate_python(points)
    except ValidationError as error:
        raise CommandRejected(
            translate("Refusal", "A flow cannot bend there: {problem}.").format(problem=_problem_text(error))
        ) from None


def checked_length(length: float) -> float:
    """Return `length` rounded to hundredths. Raises CommandRejected where it is out of range."""
    try:
        return _LENGTH_ADAPTER.validate_python(length)
    except ValidationError as error:
        raise CommandRejected(
            translate("Refusal", "This size is not possible: {problem}.").format(problem=_problem_text(error))
        ) from None


def _rejection_message(error: ValidationError, value_type: type[FrozenModel]) -> str:
    first = _first_error(error)
    place = [part for part in first["loc"] if isinstance(part, str)]
    field = field_label(place[-1] if place else "value")
    if first["type"] == "extra_forbidden":
        return translate("Refusal", "There is no {field} here.").format(field=field)
    if first["type"] == "literal_error":
        choices = or_list([repr(choice) for choice in allowed_values(value_type, first["loc"])])
        problem = translate("Refusal", "it should be {choices}").format(choices=choices)
    else:
        problem = _problem_text(error)
    return translate("Refusal", "This is not possible for {field}: {problem}.").format(field=field, problem=problem)


def _first_error(error: ValidationError) -> ErrorDetails:
    return error.errors(include_url=False, include_input=False)[0]


def _problem_text(error: ValidationError) -> str:
    """Return the problem as the end of a sentence, with pydantic's text if no other is known."""
    first = _first_error(error)
    if first["type"] not in _MESSAGES_BY_TYPE:
        return translate("Refusal", "this value is wrong ({problem})").format(problem=first["msg"])
    return translate("Refusal", _MESSAGES_BY_TYPE[first["type"]]).format_map(format_limits(first.get("ctx", {})))
