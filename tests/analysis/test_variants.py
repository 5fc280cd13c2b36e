"""The ways through a process: the worked example, and the corners."""

import pytest

from cpm_desktop.analysis.variants import variants
from tests.analysis.processes import sample


def test_variants_of_the_ordering_example():
    found = variants(sample("ordering"))

    assert found.count == 12
    assert found.mass == pytest.approx(0.8892, abs=5e-5)
    assert found.bound == ""
    likeliest = found.paths[0]
    assert likeliest.probability == pytest.approx(0.3696)
    assert likeliest.lead_minutes == 2357
    assert " ".join(likeliest.nodes) == "start G1 A1 A2 G2 D1 D2 E1 E2 E3 G4 H1 H2 H3 H4 H5 G5 X1"
