"""The metrics agree with exact means over random processes, and with cases that are played with tokens."""

import random

import pytest

from tests.analysis.exact_cases import ExactCases
from tests.analysis.random_model import RandomModel
from tests.analysis.token_game import METRICS, deviations, differences


@pytest.mark.parametrize("seed", range(40))
def test_metrics_agree_with_exact_means(seed):
    found = differences(RandomModel(random.Random(seed)))

    assert {name: value for name, value in found.items() if value > 1e-9} == {}


def test_half_of_the_random_processes_or_more_are_compared_with_exact_means():
    found = [differences(RandomModel(random.Random(seed))) for seed in range(20)]

    assert sum(map(bool, found)) >= 10
    assert {name for compared in found for name in compared} == {*METRICS}


@pytest.mark.parametrize("seed", range(4))
def test_metrics_agree_with_played_cases(seed):
    rnd = random.Random(seed)
    found = deviations(RandomModel(rnd), rnd)

    assert {name: value for name, value in found.items() if abs(value) > 5} == {}


def test_half_of_the_customers_call_again_for_the_same_reason():
    model = RandomModel(random.Random(0))
    step = {"touch_minutes": 1, "wait_minutes": 0, "fail_probability": 0, "data": [], "channel": None}
    model.nodes = {
        "s": {"id": "s", "kind": "start", "lane": "C"},
        "call": {"id": "call", "kind": "step", "lane": "C", "reason": "order"} | step,
        "answer": {"id": "answer", "kind": "step", "lane": "F", "reason": ""} | step,
        "solved": {"id": "solved", "kind": "decision", "lane": "F"},
        "e": {"id": "e", "kind": "end", "lane": "C"},
    }
    ends = [("s", "call"), ("call", "answer"), ("answer", "solved"), ("solved", "call"), ("solved", "e")]
    model.flows = [
        {"id": f"f{number}", "source": source, "target": target, "kind": "sequence"}
        for number, (source, target) in enumerate(ends)
    ]
    model.problem = {"id": "p", "kind": "problem", "targets": ["s"], "leads_to": ["s"]}
    means = ExactCases(model).figures()

    assert means["contacts"] == pytest.approx(2)
    assert means["repeat_contacts"] == pytest.approx(1)
    assert means["first_contact_resolution"] == pytest.approx(0.5)
