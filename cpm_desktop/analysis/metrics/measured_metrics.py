"""Measures beside the metrics that the model gives for the same quantity."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from cpm_desktop.analysis.metrics.scalar_metrics import SCALAR_METRICS, MetricUnit, ScalarMetric, has_case_metrics
from cpm_desktop.analysis.metrics.unit_conversion import conversion_factor
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, translate
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Measure, Step
from cpm_desktop.model.search_text import normalized_for_search

MEASURE_WORDS = {
    "first_contact_resolution": "first-contact resolution, first contact resolution, first call resolution, fcr, "
    "megoldás első megkeresésre, επίλυση με την πρώτη επαφή, løst ved første henvendelse, 首次联系解决率",
    "failure_demand": "failure demand",
    "lead_minutes": "lead time, time to service, throughput time, átfutási idő, kiszolgálásig eltelt idő, "
    "χρόνος έως την εξυπηρέτηση, gjennomløpstid, tid til levert tjeneste, 服务等候时间",
    "cost_per_case": "cost per case",
}
"""Common names of measures for a metric, in all languages of the program."""
STEP_WAIT_WORDS = "response time, waiting time, válaszidő, χρόνος απόκρισης, svartid, 响应时间"
"""Common names of measures of the waiting time before one step."""
STEP_WAIT_LABEL = QT_TRANSLATE_NOOP("Analysis", "Wait before the step")
SHARE_TOLERANCE = 0.05
"""Measured and modelled shares closer than this agree."""
RELATIVE_TOLERANCE = 0.2
"""Other figures that differ by less than this part of the larger one agree."""
CONFIDENCE_FACTOR = 1.96
"""Standard errors within which 95 % of samples are."""


@dataclass(frozen=True, slots=True)
class MeasuredMetric:
    """A measure and the metric that the model gives for it, both in the unit of the metric."""

    measure: Measure
    name: str
    """The name of the scalar metric; empty for the wait before a step."""
    label: str
    """The label of the metric in English, with translations in the context “Analysis”."""
    unit: MetricUnit
    measured: float
    modelled: float

    @property
    def contradicts(self) -> bool:
        """Return whether the two figures differ by more than a tolerance and the error of the sample."""
        gap = abs(self.measured - self.modelled)
        if self.unit != "%":
            return gap > RELATIVE_TOLERANCE * max(abs(self.measured), abs(self.modelled))
        return gap > max(SHARE_TOLERANCE, CONFIDENCE_FACTOR * self._standard_error)

    @property
    def _standard_error(self) -> float:
        """Return the standard error of the measured share, `√(p(1 − p)/n)`; 0 where the sample is unknown."""
        share = min(1.0, max(0.0, self.modelled))
        return math.sqrt(share * (1 - share) / self.measure.sample_size) if self.measure.sample_size else 0.0


def measured_metrics(scenario: Scenario) -> tuple[MeasuredMetric, ...]:
    """Return the measures with an actual value for which the model gives a metric, in document order.

    They pair by name. First-contact resolution pairs wherever it is measured, the waiting time of a step at one step,
    and every other metric only if the measure is about the whole scenario. None pair where metrics are not defined.
    """
    return tuple(_pairs(scenario)) if has_case_metrics(scenario) else ()


def _pairs(scenario: Scenario) -> Iterator[MeasuredMetric]:
    for measure in scenario.measures.values():
        name = normalized_for_search(measure.name)
        metric = _metric_named(name)
        step = _single_step(scenario, measure)
        if metric is not None and (not measure.targets or metric.name == "first_contact_resolution"):
            measured = _in_unit(measure, metric.unit)
            modelled = metric.calculate(scenario)
            if measured is not None and modelled is not None:
                yield MeasuredMetric(measure, metric.name, metric.label, metric.unit, measured, modelled)
        elif step is not None and name in _words(STEP_WAIT_WORDS):
            measured = _in_unit(measure, "min")
            if measured is not None:
                yield MeasuredMetric(measure, "", STEP_WAIT_LABEL, "min", measured, step.wait_minutes)


def _metric_named(name: str) -> ScalarMetric | None:
    """Return the metric that a normalized name of a measure means, or None."""
    return next(
        (
            metric
            for metric in SCALAR_METRICS
            if name in _words(MEASURE_WORDS.get(metric.name, ""))
            or name in {normalized_for_search(metric.label), normalized_for_search(translate("Analysis", metric.label))}
        ),
        None,
    )


def _words(text: str) -> set[str]:
    return {normalized_for_search(word) for word in text.split(",")}


def _single_step(scenario: Scenario, measure: Measure) -> Step | None:
    node = scenario.nodes.get(measure.targets[0]) if len(measure.targets) == 1 else None
    return node if isinstance(node, Step) else None


def _in_unit(measure: Measure, unit: MetricUnit) -> float | None:
    """Return the actual value in the unit of a metric; None where it is missing or does not convert."""
    if measure.actual is None:
        return None
    if unit == "%":
        return measure.actual / 100 if measure.unit.strip() == "%" else None
    if unit == "min":
        factor = conversion_factor(measure.unit, "min")
        return measure.actual * factor if factor is not None else None
    return measure.actual
