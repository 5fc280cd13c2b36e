"""Makes the editor for a field."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon

from cpm_desktop.desktop.panels.inspector.editors.check_box import FlagEditor
from cpm_desktop.desktop.panels.inspector.editors.combo_box import ChoiceEditor
from cpm_desktop.desktop.panels.inspector.editors.editable_combo_box import OwnChoiceEditor
from cpm_desktop.desktop.panels.inspector.editors.editor import FieldEditor
from cpm_desktop.desktop.panels.inspector.editors.line_edit import LineEditor
from cpm_desktop.desktop.panels.inspector.editors.references import Candidates, ReferencesEditor
from cpm_desktop.desktop.panels.inspector.editors.text_area import LongTextEditor
from cpm_desktop.desktop.panels.inspector.fields import Field
from cpm_desktop.desktop.text.element_text import KINDS, choice_name, kind_name
from cpm_desktop.desktop.text.quantities import (
    minutes_range_text,
    minutes_text,
    number_text,
    parse_minutes,
    parse_minutes_range,
    parse_number,
    parse_share,
    parse_whole,
    share_text,
)
from cpm_desktop.model.elements import CHANNELS

NONE_SIGN = "—"


@dataclass(frozen=True)
class Surroundings:
    """What editors ask about the scenario that is shown, at the moment when they need it."""

    lanes: Callable[[], Sequence[tuple[str, object]]]
    phases: Callable[[], Sequence[tuple[str, object]]]
    elements: Candidates
    remove_icon: QIcon


def make_editor(field: Field, surroundings: Surroundings) -> FieldEditor:
    """Return a new editor for `field`."""
    hint = QCoreApplication.translate("Field", field.hint) if field.hint else ""
    match field.editor:
        case "long_text":
            return LongTextEditor(hint)
        case "flag":
            return FlagEditor()
        case "references":
            return ReferencesEditor(surroundings.elements, surroundings.remove_icon)
        case "channel":
            return OwnChoiceEditor(lambda: [(choice_name(channel), channel) for channel in CHANNELS])
        case "choice" | "rating" | "emotion" | "lane" | "phase":
            return ChoiceEditor(_options(field, surroundings))
        case _:
            return line_editor(field, hint)


def line_editor(field: Field, hint: str = "") -> LineEditor:
    """Return a new editor of one line for `field`."""
    read, write = _LINES[field.editor]
    return LineEditor(read, write, hint)


def line_text(field: Field, value: object) -> str | None:
    """Return `value` as the editor of `field` writes it; None where that is no line."""
    return _LINES[field.editor][1](value) if field.editor in _LINES else None


def _options(field: Field, surroundings: Surroundings) -> Callable[[], Sequence[tuple[str, object]]]:
    match field.editor:
        case "lane":
            return surroundings.lanes
        case "phase":
            return surroundings.phases
        case "rating":
            return lambda: [(NONE_SIGN, None), *((str(rating), rating) for rating in range(1, 11))]
        case "emotion":
            return _emotions
        case _:
            none: list[tuple[str, object]] = [(NONE_SIGN, None)] if field.optional else []
            return lambda: [*none, *((choice_text(choice), choice) for choice in field.choices)]


def choice_text(choice: str) -> str:
    """Return what the value of a field is called that is one of several."""
    if not choice:
        return NONE_SIGN
    return kind_name(choice) if choice in KINDS else choice_name(choice)


def _emotions() -> Sequence[tuple[str, object]]:
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


def read_words(text: str) -> tuple[str, ...]:
    """Return the entries of a list that is separated by commas, or by semicolons where an entry holds a comma."""
    parts = (_SEMICOLON if _SEMICOLON.search(text) else _COMMA).split(text)
    return tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))


def words_text(words: object) -> str:
    """Return a list as one line that `read_words` understands again."""
    entries = [str(word) for word in words] if isinstance(words, tuple) else []
    if any(map(_COMMA.search, entries)):
        return "; ".join(entries) + (";" if len(entries) == 1 else "")
    return ", ".join(entries)


def _optional(read: Callable[[str], float]) -> Callable[[str], object]:
    return lambda text: read(text) if text.strip() else None


def _or_zero(read: Callable[[str], float]) -> Callable[[str], object]:
    return lambda text: read(text) if text.strip() else 0.0


def _shown(write: Callable[[float], str]) -> Callable[[object], str]:
    return lambda value: write(float(value)) if isinstance(value, int | float) else ""


def _range_or_none(text: str) -> object:
    return parse_minutes_range(text) if text.strip() else None


def _range_text(value: object) -> str:
    return minutes_range_text((value[0], value[1])) if isinstance(value, tuple) else ""


_LINES: dict[str, tuple[Callable[[str], object], Callable[[object], str]]] = {
    "text": (str, str),
    "words": (read_words, words_text),
    "minutes": (_or_zero(parse_minutes), _shown(minutes_text)),
    "minutes_range": (_range_or_none, _range_text),
    "optional_minutes": (_optional(parse_minutes), _shown(minutes_text)),
    "optional_figure": (_optional(parse_number), _shown(number_text)),
    "optional_whole": (_optional(parse_whole), _shown(number_text)),
    "amount": (_or_zero(parse_number), _shown(number_text)),
    "share": (_or_zero(parse_share), _shown(share_text)),
    "optional_share": (_optional(parse_share), _shown(share_text)),
}
