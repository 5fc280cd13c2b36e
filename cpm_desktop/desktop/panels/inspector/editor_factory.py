"""Creates the editor for a field."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon

from cpm_desktop.desktop.panels.inspector.editors.check_box import CheckBoxEditor
from cpm_desktop.desktop.panels.inspector.editors.combo_box import ComboBoxEditor
from cpm_desktop.desktop.panels.inspector.editors.editable_combo_box import EditableComboBoxEditor
from cpm_desktop.desktop.panels.inspector.editors.editor import FieldEditor
from cpm_desktop.desktop.panels.inspector.editors.line_edit import LineEditor
from cpm_desktop.desktop.panels.inspector.editors.references import CandidateProvider, ReferencesEditor
from cpm_desktop.desktop.panels.inspector.editors.text_area import TextAreaEditor
from cpm_desktop.desktop.panels.inspector.fields import InspectorField
from cpm_desktop.desktop.text.quantities import (
    format_duration_range,
    format_number,
    format_share,
    parse_duration,
    parse_duration_range,
    parse_integer,
    parse_number,
    parse_share,
)
from cpm_desktop.duration_format import format_duration
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
    parse, format_value = _LINE_FORMATS[field.editor]
    return LineEditor(parse, format_value, hint)


def format_line(field: InspectorField, value: object) -> str | None:
    """Return `value` as the single-line editor of `field` shows it; None if `field` has another editor."""
    return _LINE_FORMATS[field.editor][1](value) if field.editor in _LINE_FORMATS else None


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


def _format_range(value: object) -> str:
    return format_duration_range((value[0], value[1])) if isinstance(value, tuple) else ""


_LINE_FORMATS: dict[str, tuple[Callable[[str], object], Callable[[object], str]]] = {
    "text": (str, str),
    "words": (parse_list, format_list),
    "minutes": (_zero_if_blank(parse_duration), _number_formatter(format_duration)),
    "minutes_range": (_parse_optional_range, _format_range),
    "optional_minutes": (_none_if_blank(parse_duration), _number_formatter(format_duration)),
    "optional_figure": (_none_if_blank(parse_number), _number_formatter(format_number)),
    "optional_whole": (_none_if_blank(parse_integer), _number_formatter(format_number)),
    "amount": (_zero_if_blank(parse_number), _number_formatter(format_number)),
    "share": (_zero_if_blank(parse_share), _number_formatter(format_share)),
    "optional_share": (_none_if_blank(parse_share), _number_formatter(format_share)),
}
