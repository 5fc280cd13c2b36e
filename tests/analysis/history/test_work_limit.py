"""Dense chains are costly to solve, so their figures are simulated where a sparse chain of that size is exact."""

import pytest

from cpm_desktop.analysis.case.markov_chain import ReducedMarkovChain
from cpm_desktop.analysis.history.first_hits import FirstHits, TooMuchWorkError


def dense_chain(size):
    return {f"s{one}": {f"s{two}": 0.9 / size for two in range(size) if two != one} for one in range(size)}


def line(size):
    return {f"s{one}": {f"s{one + 1}": 1.0} for one in range(size)}


def solve_pairs(transitions, max_work, pairs=10):
    hits = FirstHits(transitions, {"s0": 1.0}, max_work)
    return [hits.of({f"s{one}", f"s{one + 1}"}).probability for one in range(pairs)]


def test_elimination_of_a_dense_chain_redirects_a_third_of_the_cube():
    assert ReducedMarkovChain(dense_chain(30)).elimination_work == pytest.approx(30**3 / 3, rel=0.1)
    assert ReducedMarkovChain(line(900)).elimination_work < 900


def test_work_of_a_dense_chain_grows_faster_than_its_transitions():
    assert len(solve_pairs(line(30 * 29), 20_000)) == 10
    with pytest.raises(TooMuchWorkError):
        solve_pairs(dense_chain(30), 20_000)
