"""The metrics of a path: the worked example, and how each metric differs from similar ones."""

from itertools import pairwise

import pytest

from cpm_desktop.analysis.paths.path_metrics import path_metrics
from cpm_desktop.analysis.paths.path_search import find_paths
from tests.analysis.process_builder import process, sample

LANES = "C customer, D customer, S frontstage, T backstage, U backstage"


@pytest.mark.parametrize("scenario", ["today", "account-managers"])
def test_most_likely_path_of_the_ordering_example(scenario):
    ordering = sample("ordering", scenario)

    measures = path_metrics(ordering, find_paths(ordering).paths[0])

    assert measures.customer_steps == 4
    assert (measures.lead_minutes, measures.touch_minutes, measures.wait_minutes) == (2357, 77, 2280)
    assert (measures.handoffs, measures.contacts, measures.ping_pongs) == (4, 2, 1)
    assert (measures.channel_switches, measures.re_entries, measures.customer_carried_handoffs) == (1, 0, 1)
    assert measures.throughput_yield == pytest.approx(0.6996, abs=5e-5)


def test_path_with_an_order_change_repeats_contacts_and_entries():
    ordering = sample("ordering")
    changing = next(path for path in find_paths(ordering).paths if "A1" in path.nodes and "I1" in path.nodes)

    measures = path_metrics(ordering, changing)

    assert (measures.customer_steps, measures.contacts, measures.repeat_contacts) == (6, 4, 1)
    assert measures.re_entries == 2
    assert measures.channel_switches == 2
    assert (measures.active_customer_minutes, measures.hold_minutes) == (42, 8)
    assert measures.customer_carried_handoffs == 2


def metrics_of_sequence(lanes, **steps_fields):
    """Return the metrics of a process with consecutive steps in these lanes, named a, b, c …."""
    names = [chr(ord("a") + place) for place in range(len(lanes))]
    nodes = ["start C start", *(f"{name} {lane}" for name, lane in zip(names, lanes, strict=True)), "end C end"]
    order = ["start", *names, "end"]
    flows = [f"{one} {other}" for one, other in pairwise(order)]
    scenario = process(LANES, ", ".join(nodes), ", ".join(flows))
    data = scenario.model_dump(mode="json")
    for node in data["nodes"]:
        node.update(steps_fields.get(node["id"], {}))
    scenario = type(scenario).model_validate(data)
    (path,) = find_paths(scenario).paths
    return path_metrics(scenario, path)


@pytest.mark.parametrize(
    ("lanes", "ping_pongs", "carried", "handoffs", "contacts"),
    [
        ("STS", 1, 0, 2, 0),
        ("STTS", 1, 0, 2, 0),
        ("STSTS", 3, 0, 4, 0),
        ("STUS", 0, 0, 3, 0),
        ("SCS", 0, 0, 0, 1),
        ("SCT", 0, 1, 0, 1),
        ("SCDT", 0, 1, 0, 1),
        ("SCTCS", 0, 2, 0, 2),
        ("CSC", 0, 0, 0, 1),
        ("CDC", 0, 0, 0, 0),
    ],
)
def test_lane_changes_along_a_path(lanes, ping_pongs, carried, handoffs, contacts):
    measures = metrics_of_sequence(lanes)

    assert (measures.ping_pongs, measures.customer_carried_handoffs) == (ping_pongs, carried)
    assert (measures.handoffs, measures.contacts) == (handoffs, contacts)


def test_channel_switches_between_customer_steps_with_a_channel():
    web, phone = {"channel": "web"}, {"channel": "phone"}

    assert metrics_of_sequence("CCC", a=web, c=web).channel_switches == 0
    assert metrics_of_sequence("CCC", a=web, c=phone).channel_switches == 1
    assert metrics_of_sequence("CCC", a=web, b=phone, c=web).channel_switches == 2
    assert metrics_of_sequence("CSC", a=web, b=phone, c=web).channel_switches == 0


def test_repeated_data_entry_is_counted_each_time():
    fields = {"data": ["address", "name"]}

    assert metrics_of_sequence("CCC", a=fields, b={"data": ["address"]}, c=fields).re_entries == 3


def test_repeat_contact_has_the_same_reason_or_step():
    assert metrics_of_sequence("CSCS", a={"reason": "Order"}, c={"reason": "order "}).repeat_contacts == 1
    assert metrics_of_sequence("CSCS", a={"reason": "order"}, c={"reason": "return"}).repeat_contacts == 0
    assert metrics_of_sequence("CSCS").repeat_contacts == 0
    repeating = process(
        LANES, "start C start, A C, B S, G S decision, end C end", "start A, A B, B G, G A .5, G end .5"
    )
    assert [path_metrics(repeating, path).repeat_contacts for path in find_paths(repeating, 2).paths] == [0, 1]


def test_message_to_the_organisation_is_a_contact():
    scenario = process(LANES, "start C start, A C, end C end", "start A, A end, A S message, T A message")
    (path,) = find_paths(scenario).paths

    assert path_metrics(scenario, path).contacts == 1


def test_parallel_branches_each_hand_over():
    block = process(
        LANES,
        "start C start, A S, F S parallel, X T, Y U, J S parallel, B S, end C end",
        "start A, A F, F X, F Y, X J, Y J, J B, B end",
    )
    (path,) = find_paths(block).paths

    measures = path_metrics(block, path)

    assert (measures.handoffs, measures.ping_pongs) == (4, 2)


def test_decisions_count_in_the_lane_where_they_are():
    scenario = process(
        LANES,
        "start C start, A S, G C decision, B T, H S decision, E T, end C end",
        "start A, A G, G B, B H, H E, E end",
    )
    (path,) = find_paths(scenario).paths

    measures = path_metrics(scenario, path)

    assert (measures.contacts, measures.handoffs) == (1, 2)
    assert (measures.customer_carried_handoffs, measures.ping_pongs) == (1, 1)
