"""Templates of the most common measures of an interaction."""

from __future__ import annotations

from cpm_desktop.i18n import QT_TRANSLATE_NOOP
from cpm_desktop.model.elements import Measure

STANDARD_MEASURES: tuple[Measure, ...] = (
    Measure(id="response-time", name=QT_TRANSLATE_NOOP("Measure", "Response time"), unit="min", better="lower"),
    Measure(id="first-contact", name=QT_TRANSLATE_NOOP("Measure", "First-contact resolution"), unit="%"),
    Measure(id="repeat-contact", name=QT_TRANSLATE_NOOP("Measure", "Repeat contact"), unit="%", better="lower"),
    Measure(id="time-to-service", name=QT_TRANSLATE_NOOP("Measure", "Time to service"), unit="days", better="lower"),
    Measure(id="appropriateness", name=QT_TRANSLATE_NOOP("Measure", "Appropriateness"), unit="1–5", subjective=True),
    Measure(id="friendliness", name=QT_TRANSLATE_NOOP("Measure", "Friendliness"), unit="1–5", subjective=True),
    Measure(id="nps", name=QT_TRANSLATE_NOOP("Measure", "Net promoter score (NPS)"), score="nps", subjective=True),
    Measure(
        id="csat", name=QT_TRANSLATE_NOOP("Measure", "Satisfaction (CSAT)"), score="csat", unit="%", subjective=True
    ),
    Measure(
        id="ces", name=QT_TRANSLATE_NOOP("Measure", "Customer effort (CES)"), score="ces", unit="1–7", subjective=True
    ),
)
"""Objective measures such as response time first, then subjective ones. The ids identify the templates only."""
