"""A table pasted from a spreadsheet may use the terms of the program in its language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from cpm_desktop.drawing.labels import DrawingLabels
from cpm_desktop.editing.duration_parser import minutes_per_unit
from cpm_desktop.editing.tables.column_vocabulary import CHANNEL_BY_WORD, VALUE_CLASS_BY_WORD
from cpm_desktop.i18n import set_translator, translate
from cpm_desktop.model.search_text import normalized_for_search
from cpm_desktop.model.vocabulary.value_classes import VALUE_CLASSES
from cpm_desktop.resources import resource_path

MINUTES = {"s": 1 / 60, "min": 1, "h": 60, "d": 1440, "w": 10_080}


@pytest.fixture(params=["hu", "el", "nb", "zh_CN"])
def each_language(request: pytest.FixtureRequest, qapp: QCoreApplication) -> Iterator[None]:
    """Set one language after the other."""
    translator = QTranslator(qapp)
    assert translator.load(f"cpm_{request.param}.qm", str(resource_path("translations")))
    set_translator(lambda context, text, *plural: translator.translate(context, text, *plural) or text)
    yield
    set_translator(None)


@pytest.mark.usefixtures("each_language")
def test_translated_units_channels_and_values_are_recognized() -> None:
    units = {unit: minutes_per_unit(translate("Unit", unit)) for unit in MINUTES}
    assert units == pytest.approx(MINUTES)
    words = DrawingLabels()
    assert {key: CHANNEL_BY_WORD.get(normalized_for_search(name)) for key, name in words.channels.items()} == {
        k: k for k in words.channels
    }
    assert {
        VALUE_CLASS_BY_WORD.get(normalized_for_search(VALUE_CLASSES[key].translated_label()))
        for key in words.value_classes
    } == set(words.value_classes)
