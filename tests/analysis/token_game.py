"""Random processes, compared with two references that share no code with the analyses.

`python -m tests.analysis.token_game 2000 [SEED [CASES]]` compares the metrics of 2,000 random processes with exact
means (`exact_cases`): for each metric it prints the number of processes and the largest relative difference. With
CASES, it also plays so many cases of each process with tokens, and prints the deviations in standard errors.
"""

from __future__ import annotations

import random
import sys
from collections import defaultdict
from dataclasses import asdict
from math import sqrt
from unittest.mock import patch

from cpm_desktop.analysis.history import case_history
from cpm_desktop.analysis.metrics import times
from cpm_desktop.analysis.metrics.scalar_metrics import scalar_metrics
from cpm_desktop.analysis.scenario_metrics import ScenarioMetrics, scenario_metrics
from tests.analysis.exact_cases import ExactCases
from tests.analysis.random_model import RandomModel
from tests.analysis.token_cases import TokenGame

METRICS = (
    *("customer_steps", "lead_minutes", "touch_minutes", "handoffs", "contacts", "replies", "meetings"),
    *(
        "repeat_contacts",
        "first_contact_resolution",
        "failure_demand",
        "re_entries",
        "channel_switches",
        "throughput_yield",
        "caused",
    ),
    *("contacts of C", "repeats of D", "meetings of D", "re-entries of C"),
)


def differences(model: RandomModel) -> dict[str, float]:
    """Return the relative difference of each metric from its exact mean; empty where the analyses simulate.

    Simulations of the analyses are skipped, as they take most of the time.
    """
    scenario = model.scenario()
    with patch.object(case_history, "MAX_SIMULATED_VISITS", 0), patch.object(times, "SIMULATED_CASES", 1):
        metrics = scenario_metrics(scenario)
    if metrics.repeat_contacts is None:
        return {}
    means = ExactCases(model).figures()
    found = {}
    for name, value in {**asdict(metrics), **_further_metrics(metrics)}.items():
        if name in _comparable(model) and not (name == "lead_minutes" and model.is_parallel):
            found[name] = abs((value or 0.0) - means[name]) / max(1.0, abs(means[name]))
    return found


def _comparable(model: RandomModel) -> list[str]:
    """Return the metrics that do not depend on a convention about the order of parallel branches."""
    by_order = {"failure_demand", "caused", "channel_switches"} if model.is_parallel else set()
    return [name for name in METRICS if name not in by_order]


def deviations(model: RandomModel, rnd: random.Random, cases: int = 400) -> dict[str, float]:
    """Return the deviation of each metric from the mean over played cases, in standard errors."""
    game = TokenGame(model, rnd)
    played = [found for _ in range(cases) if (found := game.play()) is not None]
    scenario = model.scenario()
    metrics = scenario_metrics(scenario)
    if len(played) < cases or (metrics.estimates and metrics.estimates.simulated_cases):
        return {}
    exact = {**scalar_metrics(scenario), **_further_metrics(metrics)}
    found = {}
    for name in _comparable(model):
        if model.has_woken_branch and name == "lead_minutes":
            continue  # the times of branches without a common join are added up, by convention
        values = [_sample(name, one, exact) for one in played]
        mean = sum(values) / cases
        error = sqrt(sum((value - mean) ** 2 for value in values) / (cases - 1) / cases)
        expected = 0.0 if name in {"first_contact_resolution", "failure_demand"} else exact[name] or 0.0
        rare = max(error, sqrt(abs(expected) / cases) / 2, 1e-9)
        found[name] = (mean - expected) / rare if abs(mean - expected) > 1e-9 else 0.0
    return found


def _sample(name: str, figures: dict[str, float], exact: dict[str, float | None]) -> float:
    """Return a value whose mean is the metric; of a ratio, its numerator less the expected share of its denominator."""
    if name == "first_contact_resolution":
        return figures["once"] - (exact["first_contact_resolution"] or 0.0) * figures["reached"]
    if name == "failure_demand":
        return figures["demand"] - (exact["failure_demand"] or 0.0) * figures["contacts"]
    return figures[name]


def _further_metrics(metrics: ScenarioMetrics) -> dict[str, float | None]:
    first, second = metrics.customers["C"], metrics.customers["D"]
    return {
        "caused": sum(cause.contacts for cause in metrics.causes or ()),
        "contacts of C": first.contacts,
        "re-entries of C": first.re_entries,
        "repeats of D": second.repeat_contacts,
        "meetings of D": second.meetings,
    }


def main(models: int, seed: int, cases: int) -> None:
    """Compare random processes with both references, and print how far the metrics are from them."""
    rnd = random.Random(seed)
    exact: dict[str, list[float]] = defaultdict(list)
    played: dict[str, list[float]] = defaultdict(list)
    left_out = 0
    for _ in range(models):
        model = RandomModel(rnd)
        found = differences(model)
        left_out += not found
        for name, value in found.items():
            exact[name].append(value)
        for name, value in deviations(model, rnd, cases).items() if cases else ():
            played[name].append(value)
    print(f"{models} processes, {left_out} left out (simulated by the analyses)")
    for name, values in exact.items():
        print(f"  {name:24} {len(values):6} processes  largest relative difference {max(values):.1e}")
    for name, values in played.items():
        mean, worst = sum(values) / len(values), max(map(abs, values))
        figures = f"{len(values):6} processes  largest {worst:5.2f} SE  mean {mean:+.3f} SE"
        print(f"  {name:24} {figures} (±{1 / sqrt(len(values)):.3f})")


if __name__ == "__main__":
    main(*map(int, [*sys.argv[1:], *("1", "0")[len(sys.argv) - 2 :]]))
