"""The metrics agree with random processes that are played case by case."""

import random

import pytest

from tests.analysis.token_game import RandomModel, deviations


@pytest.mark.parametrize("seed", range(8))
def test_metrics_agree_with_played_cases(seed):
    rnd = random.Random(seed)
    found = deviations(RandomModel(rnd), rnd)

    assert {name: value for name, value in found.items() if abs(value) > 5} == {}
