"""What a path measures: the worked example, and each measure where it differs from its neighbours."""

import pytest

from cpm_desktop.analysis.path_measures import path_measures
from cpm_desktop.analysis.variants import variants
from tests.analysis.processes import sample


@pytest.mark.parametrize("scenario", ["today", "account-managers"])
def test_the_likeliest_path_of_the_ordering_example(scenario):
    process = sample("ordering", scenario)

    measures = path_measures(process, variants(process).paths[0])

    assert measures.customer_steps == 4
    assert (measures.lead_minutes, measures.touch_minutes) == (2357, 77)
    assert (measures.handoffs, measures.contacts, measures.ping_pongs) == (4, 2, 1)
    assert (measures.channel_switches, measures.re_entries, measures.customer_carried_handoffs) == (1, 0, 1)
    assert measures.throughput_yield == pytest.approx(0.6996, abs=5e-5)
