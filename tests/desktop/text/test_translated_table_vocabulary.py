"""What the program shows in a language, a table pasted from a spreadsheet may say in that language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from cpm_desktop.desktop.text.element_text import CHOICES
from cpm_desktop.drawing.labels import Words
from cpm_desktop.editing.tables.column_vocabulary import CHANNELS, VALUES
from cpm_desktop.editing.tables.durations import unit_of
from cpm_desktop.i18n import speak, translate
from cpm_desktop.model.search_text import folded
from cpm_desktop.resources import resource

MINUTES = {"s": 1 / 60, "min": 1, "h": 60, "d": 1440, "w": 10_080}


@pytest.fixture(params=["hu", "el", "nb", "zh_CN"])
def spoken(request: pytest.FixtureRequest, qapp: QCoreApplication) -> Iterator[None]:
    """Speak one language after the other."""
    translator = QTranslator(qapp)
    assert translator.load(f"cpm_{request.param}.qm", str(resource("translations")))
    speak(lambda context, text: translator.translate(context, text) or text)
    yield
    speak(None)


@pytest.mark.usefixtures("spoken")
def test_units_channels_and_values_are_understood() -> None:
    units = {unit: unit_of(translate("Unit", unit)) for unit in MINUTES}
    assert units == pytest.approx(MINUTES)
    words = Words()
    assert {key: CHANNELS.get(folded(name)) for key, name in words.channels.items()} == {k: k for k in words.channels}
    assert {VALUES.get(folded(translate("Choice", CHOICES[key]))) for key in words.values} == set(words.values)
