"""The number of steps, lanes and handoffs of a scenario, as text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cpm_desktop.desktop.text.quantities import format_number
from cpm_desktop.i18n import comma_list
from cpm_desktop.model.document import Scenario
from cpm_desktop.perspectives.marks import marks_of


def element_totals(scenario: Scenario) -> str:
    """Return in words how much a scenario holds."""
    steps = sum(node.kind == "step" for node in scenario.nodes.values())
    counted = (
        (steps, QCoreApplication.translate("Totals", "1 step"), QCoreApplication.translate("Totals", "{count} steps")),
        (
            len(scenario.lanes),
            QCoreApplication.translate("Totals", "1 lane"),
            QCoreApplication.translate("Totals", "{count} lanes"),
        ),
        (
            len(marks_of(scenario).handoffs),
            QCoreApplication.translate("Totals", "1 handoff"),
            QCoreApplication.translate("Totals", "{count} handoffs"),
        ),
    )
    return comma_list(one if count == 1 else many.format(count=format_number(count)) for count, one, many in counted)
