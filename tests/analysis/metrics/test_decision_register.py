"""The register of decisions: exits with their shares, and how often a case takes them."""

import pytest

from cpm_desktop.analysis.metrics.decision_register import decision_register
from tests.analysis.process_builder import process, sample

LANES = "C customer, S backstage"
NODES = "start C start, G S decision, A S, B S, end C end"


def test_exits_of_the_ordering_example():
    records = {record.decision.id: record for record in decision_register(sample("ordering"))}
    routed = records["G3"]
    assert routed.decision.owner == "Call centre with IVR"
    assert [(one.flow.label, one.probability) for one in routed.exits] == [("yes", 0.85), ("no", 0.15)]
    assert routed.expected == pytest.approx(0.44 / 0.85)
    assert [one.expected for one in routed.exits] == pytest.approx([0.44, 0.44 / 0.85 * 0.15])
    assert list(records) == ["G1", "G2", "G3", "G4", "G5", "G6"]


def test_exits_without_a_probability_share_the_rest():
    (record,) = decision_register(process(LANES, NODES, "start G, G A .5, G B, G end, A end, B end"))
    assert [one.probability for one in record.exits] == [0.5, 0.25, 0.25]
    assert record.expected == 1


def test_endless_process_has_no_expected_passages():
    (record,) = decision_register(process(LANES, NODES, "start G, G A .5, G B .5, A G, B G"))
    assert record.expected is None
    assert [(one.probability, one.expected) for one in record.exits] == [(0.5, None), (0.5, None)]


def test_decision_without_exits_is_listed():
    (record,) = decision_register(process(LANES, NODES, "start G"))
    assert record.exits == ()
