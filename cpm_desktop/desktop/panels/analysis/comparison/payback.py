"""Whether a what-if pays: volume × benefit against cost over a term."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QLocale

from cpm_desktop.analysis.comparing.payback import Payback, payback
from cpm_desktop.desktop.panels.analysis.comparison.compared_scenarios import Pair
from cpm_desktop.desktop.panels.analysis.table.cells import words
from cpm_desktop.desktop.panels.analysis.table.table_data import Cell, Column, Row, Sheet, Tone
from cpm_desktop.desktop.text.quantities import number_text
from cpm_desktop.desktop.workspace.comparison_settings import Terms
from cpm_desktop.i18n import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Analysis", "Does it pay?")
COLUMNS = (
    Column(QT_TRANSLATE_NOOP("Analysis", "What counts"), 30),
    Column(QT_TRANSLATE_NOOP("Analysis", "Sum"), 20, is_number=True),
    Column(QT_TRANSLATE_NOOP("Analysis", "How it comes about"), 50, grows=True),
)
UNKNOWN = QT_TRANSLATE_NOOP(
    "Analysis", "It cannot be told whether this pays: cases never end in one of the two, or their currencies differ."
)
PAYS = QT_TRANSLATE_NOOP("Analysis", "It pays")
PAYS_NOT = QT_TRANSLATE_NOOP("Analysis", "It does not pay")
CASES = QT_TRANSLATE_NOOP("Analysis", "Cases a year")
OF_THIS = QT_TRANSLATE_NOOP("Analysis", "Of this scenario, or of the one it is compared with if it says none")
NO_CASES = QT_TRANSLATE_NOOP("Analysis", "Nobody has said how many: with nothing selected, the inspector asks for them")
BENEFIT = QT_TRANSLATE_NOOP("Analysis", "Benefit per case")
SAVED = QT_TRANSLATE_NOOP("Analysis", "What the steps of an average case cost less")
GIVEN = QT_TRANSLATE_NOOP("Analysis", "As written above this table")
ANNUAL_BENEFIT = QT_TRANSLATE_NOOP("Analysis", "Benefit a year")
BY_VOLUME = QT_TRANSLATE_NOOP("Analysis", "Cases a year × benefit per case")
ANNUAL_COST = QT_TRANSLATE_NOOP("Analysis", "More cost a year")
AGAINST_BASE = QT_TRANSLATE_NOOP("Analysis", "Cost a year, less that of the scenario it is compared with")
ONE_OFF_COST = QT_TRANSLATE_NOOP("Analysis", "One-off cost")
IN_INSPECTOR = QT_TRANSLATE_NOOP("Analysis", "Of this scenario; with nothing selected, the inspector asks for it")
LEFT = QT_TRANSLATE_NOOP("Analysis", "Left after {years} years")
RULE = QT_TRANSLATE_NOOP("Analysis", "{years} × (benefit a year − more cost a year) − one-off cost")


def payback_sheet(pair: Pair | None, terms: Terms, alone: str) -> Sheet:
    """Return what comes in and goes out, and what is left over the term."""
    if pair is None:
        return Sheet(TITLE, COLUMNS, (), alone)
    found = payback(pair.base, pair.this, terms.years, terms.benefit_per_case)
    rows = () if found is None else tuple(_rows(found, terms))
    return Sheet(TITLE, COLUMNS, rows, UNKNOWN)


def _rows(found: Payback, terms: Terms) -> Iterator[Row]:
    years = number_text(found.years)
    own = terms.benefit_per_case is not None
    yield _answer(found)
    yield _row(CASES, number_text(round(found.annual_cases, 2)), OF_THIS if found.annual_cases else NO_CASES)
    yield _row(BENEFIT, _sum(found, found.benefit_per_case), GIVEN if own else SAVED)
    yield _row(ANNUAL_BENEFIT, _sum(found, found.annual_benefit), BY_VOLUME)
    yield _row(ANNUAL_COST, _sum(found, found.annual_cost), AGAINST_BASE)
    yield _row(ONE_OFF_COST, _sum(found, found.one_off_cost), IN_INSPECTOR)
    yield _row(LEFT, _sum(found, found.net_benefit), RULE, years)


def _answer(found: Payback) -> Row:
    """Return the answer in words, and when the one-off cost has come in."""
    tone: Tone = "good" if found.pays else "bad"
    answer = QCoreApplication.translate("Analysis", PAYS if found.pays else PAYS_NOT)
    if found.months is None:
        told = QCoreApplication.translate("Analysis", "A year costs more than it brings: it is never paid back.")
    else:
        pattern = QCoreApplication.translate("Analysis", "Paid back after {months} months.")
        told = pattern.format(months=number_text(round(found.months, 1)))
    return Row((Cell(answer, tone=tone), Cell(_sum(found, found.net_benefit)), words(told)))


def _row(label: str, figure: str, how: str, years: str = "") -> Row:
    """Return one line of the calculation; label and explanation are translated here."""
    told = [QCoreApplication.translate("Analysis", text).format(years=years) for text in (label, how)]
    return Row((words(told[0]), words(figure), words(told[1])))


def _sum(found: Payback, amount: float) -> str:
    shown = QLocale().toString(float(abs(amount)), "f", 2)
    return f"{'−' if amount < 0 else ''}{shown} {found.currency}".strip()
