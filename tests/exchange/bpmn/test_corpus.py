"""Real BPMN files of many programs: each is imported completely, or refused in one sentence."""

from __future__ import annotations

import pytest

from cpm_desktop.exchange.bpmn.reader import read_bpmn
from cpm_desktop.exchange.bpmn.xml_reader import ImportFileError
from tests.exchange.bpmn.mutation import document_problems, mutated, problems_of
from tests.paths import shared_corpus

COUNTS = [
    ("autolayout-lane-skipping-lanes.bpmn", (3, 5, 4, 0)),
    ("bpmnlint-invalid-lane.bpmn", (3, 9, 6, 0)),
    ("bpmnvis-all-message-flow-types.bpmn", (2, 9, 11, 2)),
    ("bpmnvis-collaboration-annotations.bpmn", (2, 3, 2, 4)),
    ("bpmnvis-group-across-lanes.bpmn", (2, 0, 0, 0)),
    ("bpmnvis-infor-nested-lanes-colours.bpmn", (5, 17, 17, 5)),
    ("bpmnvis-pools-nested-vertical.bpmn", (13, 17, 21, 6)),
    ("bpmnvis-subprocess-with-lanes.bpmn", (4, 5, 4, 0)),
    ("camunda-checkin-customer-lane.bpmn", (2, 4, 3, 1)),
    ("camunda-job-announcement-lanes-no-pool.bpmn", (3, 9, 9, 0)),
    ("camunda-message-example.bpmn", (4, 12, 13, 2)),
    ("camunda-vacation-request.bpmn", (2, 8, 7, 0)),
    ("czuszek-software-development-pl.bpmn", (4, 32, 40, 4)),
    ("fbpmn-client-supplier.bpmn", (2, 15, 17, 0)),
    ("fbpmn-travel-agency.bpmn", (2, 18, 23, 1)),
    ("flowable-messageflow-no-di.bpmn", (2, 5, 4, 0)),
    ("flowable-othertool-partial-di.bpmn", (4, 22, 19, 6)),
    ("hdbpmn-ex05-writer0013.bpmn", (4, 12, 18, 2)),
    ("hdbpmn-ex05-writer0019.bpmn", (4, 15, 20, 1)),
    ("hdbpmn-ex05-writer0042.bpmn", (4, 20, 26, 1)),
    ("hdbpmn-ex05-writer0058.bpmn", (4, 22, 29, 1)),
    ("hdbpmn-ex05-writer0075.bpmn", (3, 18, 16, 0)),
    ("hdbpmn-ex05-writer0076.bpmn", (3, 16, 20, 2)),
    ("kraeuter-boundary-non-interrupting.bpmn", (2, 13, 12, 2)),
    ("kraeuter-event-sub-process.bpmn", (2, 11, 9, 3)),
    ("kraeuter-message-events-lanes.bpmn", (3, 10, 11, 2)),
    ("miwg-A.1.0-reference.bpmn", (1, 5, 4, 0)),
    ("miwg-A.3.0-reference.bpmn", (1, 10, 10, 0)),
    ("miwg-A.4.1-camunda-eclipse-empty.bpmn", (1, 0, 0, 0)),
    ("miwg-A.4.1-confluence-made-horizontal.bpmn", (3, 15, 15, 0)),
    ("miwg-A.4.1-enterpriseexplorer-bom.bpmn", (3, 15, 15, 0)),
    ("miwg-A.4.1-midinnovator-stale-waypoints.bpmn", (3, 15, 15, 0)),
    ("miwg-A.4.1-omnitracker-no-flownoderefs.bpmn", (3, 15, 15, 0)),
    ("miwg-A.4.1-reference-vertical.bpmn", (3, 15, 15, 0)),
    ("miwg-C.1.0-reference-invoice.bpmn", (4, 21, 25, 3)),
    ("miwg-C.7.0-reference-recruitment.bpmn", (2, 11, 12, 0)),
    ("moddle-multi-instance-sl.bpmn", (2, 6, 5, 0)),
    ("pizza-collaboration.bpmn", (4, 19, 25, 3)),
    ("processmaker-broken-pool-and-lanes-es.bpmn", (8, 16, 14, 0)),
    ("processpiper-repeated-ids.bpmn", (3, 11, 8, 0)),
    ("trozman-signature-authentication.bpmn", (4, 25, 34, 7)),
    ("trozman-warranty-request-blackboxes.bpmn", (3, 0, 11, 1)),
]
"""Each file with its numbers of lanes, nodes, flows and annotations in the result."""
MUTATED = ("miwg-A.4.1-reference-vertical.bpmn", "pizza-collaboration.bpmn", "processpiper-repeated-ids.bpmn")


@pytest.mark.parametrize(("name", "counts"), COUNTS, ids=[name for name, _ in COUNTS])
def test_file_is_imported_completely(name, counts):
    document = read_bpmn((shared_corpus("bpmn") / name).read_bytes()).document
    (scenario,) = document.scenarios.values()
    found = (len(scenario.lanes), len(scenario.nodes), len(scenario.flows), len(scenario.annotations))
    assert found == counts
    assert document_problems(document) == []


@pytest.mark.parametrize("name", ["hostile-doctype-xxe.bpmn", "malformed.bpmn"])
def test_file_is_refused_in_one_sentence(name):
    with pytest.raises(ImportFileError, match=r"^it (is|has) [^.]*"):
        read_bpmn((shared_corpus("bpmn") / name).read_bytes())


@pytest.mark.parametrize("name", MUTATED)
def test_mutated_files_give_a_valid_document_or_a_sentence(name):
    data = (shared_corpus("bpmn") / name).read_bytes()
    assert [(seed, found) for seed in range(15) if (found := problems_of(mutated(data, seed)))] == []
