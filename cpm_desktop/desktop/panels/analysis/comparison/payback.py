"""The table that calculates whether a what-if pays: fewer and cheaper cases against cost over a term."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QLocale

from cpm_desktop.analysis.comparison.obstacles import comparison_obstacles
from cpm_desktop.analysis.comparison.payback import Payback, payback
from cpm_desktop.analysis.comparison.payback_gaps import payback_gaps
from cpm_desktop.analysis.comparison.payback_terms import PaybackTerms
from cpm_desktop.desktop.panels.analysis.comparison.compared_scenarios import NO_VERDICT, ComparedScenarios
from cpm_desktop.desktop.panels.analysis.table.cells import text_cell
from cpm_desktop.desktop.panels.analysis.table.table_data import Cell, TableColumn, TableData, TableRow
from cpm_desktop.desktop.text.quantities import format_number
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, plural_number, translate_plural

TITLE = QT_TRANSLATE_NOOP("Analysis", "Does it pay?")
COLUMNS = (
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Item"), 30),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Sum"), 20, is_number=True),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Formula"), 50, is_stretched=True),
)
PAYBACK_UNKNOWN = QT_TRANSLATE_NOOP("Analysis", "Payback cannot be calculated until the problems above are solved.")
PAYS = QT_TRANSLATE_NOOP("Analysis", "It pays")
DOES_NOT_PAY = QT_TRANSLATE_NOOP("Analysis", "It does not pay")
MAKES_NO_DIFFERENCE = QT_TRANSLATE_NOOP("Analysis", "It makes no difference")
CASES = QT_TRANSLATE_NOOP("Analysis", "Cases per year")
CASES_SOURCE = QT_TRANSLATE_NOOP("Analysis", "In the baseline → in this scenario")
FEWER_CASES = QT_TRANSLATE_NOOP("Analysis", "Fewer cases, per year")
FEWER_CASES_FORMULA = QT_TRANSLATE_NOOP("Analysis", "Cases that no longer occur × the baseline's cost per case")
CHEAPER_CASES = QT_TRANSLATE_NOOP("Analysis", "Cheaper cases, per year")
CHEAPER_CASES_FORMULA = QT_TRANSLATE_NOOP("Analysis", "Cases per year in this scenario × benefit per case")
BENEFIT = QT_TRANSLATE_NOOP("Analysis", "Benefit per case")
BENEFIT_CALCULATED = QT_TRANSLATE_NOOP("Analysis", "Savings in the steps of an average case")
BENEFIT_ENTERED = QT_TRANSLATE_NOOP("Analysis", "From the field above this table")
ANNUAL_BENEFIT = QT_TRANSLATE_NOOP("Analysis", "Benefit per year")
ANNUAL_BENEFIT_FORMULA = QT_TRANSLATE_NOOP("Analysis", "Fewer cases + cheaper cases")
ANNUAL_COST = QT_TRANSLATE_NOOP("Analysis", "Extra cost per year")
ANNUAL_COST_FORMULA = QT_TRANSLATE_NOOP("Analysis", "Cost per year minus the baseline's cost per year")
ONE_OFF_COST = QT_TRANSLATE_NOOP("Analysis", "One-off cost")
ONE_OFF_COST_SOURCE = QT_TRANSLATE_NOOP("Analysis", "Enter it in the inspector (select nothing)")
NET_BENEFIT_FORMULA = QT_TRANSLATE_NOOP("Analysis", "{years} × (benefit per year − extra cost per year) − one-off cost")


def payback_table(pair: ComparedScenarios | None, terms: PaybackTerms, no_comparison_text: str) -> TableData:
    """Return the benefit, the costs and the net benefit over the term."""
    if pair is None:
        return TableData(TITLE, COLUMNS, (), no_comparison_text)
    problems = comparison_obstacles(pair.baseline, pair.current)
    if problems:
        return TableData(TITLE, COLUMNS, (), NO_VERDICT, " ".join(problems))
    gaps = payback_gaps(pair.baseline, pair.current, has_own_benefit=terms.benefit_per_case is not None)
    found = payback(pair.baseline, pair.current, terms.years, terms.benefit_per_case)
    rows = () if found is None else tuple(_rows(found, terms))
    return TableData(TITLE, COLUMNS, rows, PAYBACK_UNKNOWN, " ".join(gaps))


def _rows(found: Payback, terms: PaybackTerms) -> Iterator[TableRow]:
    has_own_benefit = terms.benefit_per_case is not None
    yield _verdict_row(found)
    volumes = [format_number(round(number, 2)) for number in (found.base_annual_cases, found.annual_cases)]
    yield _row(CASES, " → ".join(volumes), CASES_SOURCE)
    yield _row(
        BENEFIT, _amount_text(found, found.benefit_per_case), BENEFIT_ENTERED if has_own_benefit else BENEFIT_CALCULATED
    )
    yield _row(FEWER_CASES, _amount_text(found, found.fewer_cases), FEWER_CASES_FORMULA)
    yield _row(CHEAPER_CASES, _amount_text(found, found.cheaper_cases), CHEAPER_CASES_FORMULA)
    yield _row(ANNUAL_BENEFIT, _amount_text(found, found.annual_benefit), ANNUAL_BENEFIT_FORMULA)
    yield _row(ANNUAL_COST, _amount_text(found, found.annual_cost), ANNUAL_COST_FORMULA)
    yield _row(ONE_OFF_COST, _amount_text(found, found.one_off_cost), ONE_OFF_COST_SOURCE)
    yield _net_benefit_row(found)


def _verdict_row(found: Payback) -> TableRow:
    """Return the verdict in words, and after how many months the one-off cost is paid back."""
    if not found.net_benefit:
        verdict = Cell(QCoreApplication.translate("Analysis", MAKES_NO_DIFFERENCE))
    elif found.pays:
        verdict = Cell(QCoreApplication.translate("Analysis", PAYS), tone="good")
    else:
        verdict = Cell(QCoreApplication.translate("Analysis", DOES_NOT_PAY), tone="bad")
    return TableRow((verdict, Cell(_amount_text(found, found.net_benefit)), text_cell(_payback_sentence(found))))


def _payback_sentence(found: Payback) -> str:
    """Return after how many months the one-off cost is paid back, or why it never is."""
    if found.months is not None:
        months = round(found.months, 1)
        pattern = translate_plural("Analysis", "Paid back after {months} month(s).", plural_number(months))
        return pattern.format(months=format_number(months))
    if found.annual_benefit < 0 and found.annual_benefit < found.annual_cost:
        return QCoreApplication.translate("Analysis", "Never paid back: the cases cost more than before.")
    if found.annual_benefit < found.annual_cost:
        return QCoreApplication.translate("Analysis", "Never paid back: the extra cost per year exceeds the benefit.")
    if found.one_off_cost:
        return QCoreApplication.translate("Analysis", "Never paid back: no benefit per year remains.")
    return QCoreApplication.translate("Analysis", "Nothing to pay back: benefit and cost are equal.")


def _row(label: str, amount: str, formula: str) -> TableRow:
    """Return one line of the calculation; label and formula are translated here."""
    texts = [QCoreApplication.translate("Analysis", text) for text in (label, formula)]
    return TableRow((text_cell(texts[0]), text_cell(amount), text_cell(texts[1])))


def _net_benefit_row(found: Payback) -> TableRow:
    years = format_number(found.years)
    label = translate_plural("Analysis", "Net benefit after {years} year(s)", plural_number(found.years))
    formula = QCoreApplication.translate("Analysis", NET_BENEFIT_FORMULA)
    amount = text_cell(_amount_text(found, found.net_benefit))
    return TableRow((text_cell(label.format(years=years)), amount, text_cell(formula.format(years=years))))


def _amount_text(found: Payback, amount: float) -> str:
    shown = QLocale().toString(float(abs(amount)), "f", 2)
    return f"{'−' if amount < 0 else ''}{shown} {found.currency}".strip()
