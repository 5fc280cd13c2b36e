"""Creates the editor for a field."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon

from cpm_desktop.desktop.panels.inspector.editors.check_box import CheckBoxEditor
from cpm_desktop.desktop.panels.inspector.editors.combo_box import ComboBoxEditor
from cpm_desktop.desktop.panels.inspector.editors.date_edit import DateEditor
from cpm_desktop.desktop.panels.inspector.editors.editable_combo_box import EditableComboBoxEditor
from cpm_desktop.desktop.panels.inspector.editors.editor import FieldEditor
from cpm_desktop.desktop.panels.inspector.editors.line_edit import LineEditor
from cpm_desktop.desktop.panels.inspector.editors.references import CandidateProvider, ReferencesEditor
from cpm_desktop.desktop.panels.inspector.editors.text_area import TextAreaEditor
from cpm_desktop.desktop.panels.inspector.fields import InspectorField
from cpm_desktop.desktop.text.quantities import (
    editable_duration,
    editable_duration_range,
    format_duration_range,
    format_number,
    format_share,
    parse_duration_range,
    parse_integer,
    parse_share,
)
from cpm_desktop.duration_format import format_duration
from cpm_desktop.editing.duration_parser import parse_duration
from cpm_desktop.editing.number_parser import parse_number, unambiguous_number
from cpm_desktop.model.vocabulary.all_terms import term_label
from cpm_desktop.model.vocabulary.channels import CHANNELS

NONE_SIGN = "—"


@dataclass(frozen=True)
class EditorContext:
    """Functions by which editors read options from the displayed scenario when they need them."""

    lane_options: Callable[[], Sequence[tuple[str, object]]]
    phase_options: Callable[[], Sequence[tuple[str, object]]]
    reference_candidates: CandidateProvider
    remove_icon: QIcon


class _LineFormat(NamedTuple):
    """The text of a value in a single line."""

    parse: Callable[[str], object]
    text: Callable[[object], str]
    """Returns the text for reading."""
    editable_text: Callable[[object], str]
    """Returns the text in the field, which `parse` reads in one way only."""


def create_editor(field: InspectorField, context: EditorContext) -> FieldEditor:
    """Return a new editor for `field`."""
    hint = QCoreApplication.translate("Field", field.hint) if field.hint else ""
    match field.editor:
        case "long_text":
            return TextAreaEditor(hint)
        case "flag":
            return CheckBoxEditor()
        case "references":
            return ReferencesEditor(context.reference_candidates, context.remove_icon)
        case "channel":
            return EditableComboBoxEditor(_channel_options)
        case "choice" | "rating" | "emotion" | "lane" | "phase":
            return ComboBoxEditor(_choice_options(field, context))
        case _:
            return create_line_editor(field, hint)


def create_line_editor(field: InspectorField, hint: str = "") -> LineEditor:
    """Return a new single-line editor for `field`."""
    if field.editor == "date":
        return DateEditor()
    line_format = _LINE_FORMATS[field.editor]
    return LineEditor(line_format.parse, line_format.editable_text, hint)


def format_line(field: InspectorField, value: object) -> str | None:
    """Return `value` as text for reading; None if the editor of `field` is not a single line."""
    return _LINE_FORMATS[field.editor].text(value) if field.editor in _LINE_FORMATS else None


def _choice_options(field: InspectorField, context: EditorContext) -> Callable[[], Sequence[tuple[str, object]]]:
    match field.editor:
        case "lane":
            return context.lane_options
        case "phase":
            return context.phase_options
        case "rating":
            return lambda: [(NONE_SIGN, None), *((str(rating), rating) for rating in range(1, 11))]
        case "emotion":
            return _emotion_options
        case _:
            no_choice: list[tuple[str, object]] = [(NONE_SIGN, None)] if field.is_optional else []
            return lambda: [*no_choice, *((choice_text(choice), choice) for choice in field.choices)]


def choice_text(choice: str) -> str:
    """Return the label of one value of a choice field."""
    if not choice:
        return NONE_SIGN
    return term_label(choice)


def _channel_options() -> Sequence[tuple[str, object]]:
    return [(term.translated_label(), channel) for channel, term in CHANNELS.items()]


def _emotion_options() -> Sequence[tuple[str, object]]:
    return [
        (NONE_SIGN, None),
        (QCoreApplication.translate("Emotion", "+2 delighted"), 2),
        (QCoreApplication.translate("Emotion", "+1 pleased"), 1),
        (QCoreApplication.translate("Emotion", "0 neutral"), 0),
        (QCoreApplication.translate("Emotion", "−1 annoyed"), -1),
        (QCoreApplication.translate("Emotion", "−2 angry"), -2),
    ]


_COMMA = re.compile("[,，、]")
_SEMICOLON = re.compile("[;；]")


def parse_list(text: str) -> tuple[str, ...]:
    """Return the entries of a list separated by commas, or by semicolons if the text contains one."""
    parts = (_SEMICOLON if _SEMICOLON.search(text) else _COMMA).split(text)
    return tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))


def format_list(items: object) -> str:
    """Return a list as one line that `parse_list` can parse."""
    entries = [str(word) for word in items] if isinstance(items, tuple) else []
    if any(map(_COMMA.search, entries)):
        return "; ".join(entries) + (";" if len(entries) == 1 else "")
    return ", ".join(entries)


def _none_if_blank(parse: Callable[[str], float]) -> Callable[[str], object]:
    return lambda text: parse(text) if text.strip() else None


def _zero_if_blank(parse: Callable[[str], float]) -> Callable[[str], object]:
    return lambda text: parse(text) if text.strip() else 0.0


def _number_formatter(format_value: Callable[[float], str]) -> Callable[[object], str]:
    return lambda value: format_value(float(value)) if isinstance(value, int | float) else ""


def _parse_optional_range(text: str) -> object:
    return parse_duration_range(text) if text.strip() else None


def _range_formatter(format_ends: Callable[[tuple[float, float]], str]) -> Callable[[object], str]:
    return lambda value: format_ends((value[0], value[1])) if isinstance(value, tuple) else ""


_text_of_duration, _editable_duration = map(_number_formatter, (format_duration, editable_duration))
_text_of_number, _editable_number = map(_number_formatter, (format_number, unambiguous_number))
_text_of_range, _editable_range = map(_range_formatter, (format_duration_range, editable_duration_range))
_text_of_share = _number_formatter(format_share)

_LINE_FORMATS: dict[str, _LineFormat] = {
    "text": _LineFormat(str, str, str),
    "words": _LineFormat(parse_list, format_list, format_list),
    "minutes": _LineFormat(_zero_if_blank(parse_duration), _text_of_duration, _editable_duration),
    "minutes_range": _LineFormat(_parse_optional_range, _text_of_range, _editable_range),
    "optional_minutes": _LineFormat(_none_if_blank(parse_duration), _text_of_duration, _editable_duration),
    "optional_figure": _LineFormat(_none_if_blank(parse_number), _text_of_number, _editable_number),
    "optional_whole": _LineFormat(_none_if_blank(parse_integer), _text_of_number, _editable_number),
    "amount": _LineFormat(_zero_if_blank(parse_number), _text_of_number, _editable_number),
    "share": _LineFormat(_zero_if_blank(parse_share), _text_of_share, _text_of_share),
    "optional_share": _LineFormat(_none_if_blank(parse_share), _text_of_share, _text_of_share),
}
