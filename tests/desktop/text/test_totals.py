"""The totals of a scenario as text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from cpm_desktop.desktop.settings.language import load_translators
from cpm_desktop.desktop.text.totals import element_totals
from cpm_desktop.i18n import ENGLISH, set_translator
from tests.benchmarks.generated_models import generated_document


def test_totals_use_the_grouping_of_the_locale(qapp: QCoreApplication) -> None:
    scenario = next(iter(generated_document(2_000, placed=False).scenarios.values()))
    steps = sum(node.kind == "step" for node in scenario.nodes.values())
    before = QLocale()
    translators = load_translators(qapp, ENGLISH)
    try:
        for translator in translators:
            qapp.installTranslator(translator)
        set_translator(QCoreApplication.translate)
        for locale in (QLocale("en"), QLocale("hu")):
            QLocale.setDefault(locale)
            assert element_totals(scenario).startswith(f"{locale.toString(steps)} steps, ")
    finally:
        QLocale.setDefault(before)
        set_translator(None)
        for translator in translators:
            qapp.removeTranslator(translator)
