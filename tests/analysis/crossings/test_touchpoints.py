"""Touchpoints between customers and the organisation: detected and numbered, with channel, reason and evidence."""

from collections import Counter

from cpm_desktop.analysis.crossings.touchpoints import touchpoints
from cpm_desktop.model.value import with_changes
from tests.analysis.process_builder import process, sample

LANES = "C customer, D customer, S frontstage, B backstage"


def touchpoint_summaries(scenario):
    return [(found.kind, found.source, found.target, found.flow) for found in touchpoints(scenario)]


def test_touchpoints_of_the_ordering_example():
    found = touchpoints(sample("ordering"))

    assert Counter(touchpoint.kind for touchpoint in found) == {"contact": 7, "reply": 8, "notification": 1}
    assert [touchpoint.number for touchpoint in found] == [*range(1, 17)]
    assert [(one.source, one.target) for one in found if one.flow == "f5"] == [("A2", "G2")]


def test_contact_reply_and_notification_have_channel_reason_and_evidence():
    found = {(touchpoint.source, touchpoint.target): touchpoint for touchpoint in touchpoints(sample("ordering"))}

    contact, reply, notification = found["D2", "E1"], found["R2", "R3"], found["E3", "C"]
    assert (contact.kind, contact.channel, contact.reason, contact.phase) == ("contact", "web", "order", "order")
    assert (reply.kind, reply.channel, reply.evidence, reply.phase) == ("reply", "email", ("label",), "after")
    assert (notification.kind, notification.channel) == ("notification", "email")
    assert notification.evidence == ("confirmation e-mail",)
    assert notification.phase == "order"


def test_crossing_flow_is_found_on_either_side_of_a_decision():
    theirs = process(LANES, "A C, X S, G S decision, Y C", "A X, X G, G Y 1")
    own = process(LANES, "A C, X S, G C decision, Y C", "A X, X G, G Y 1")

    assert touchpoint_summaries(theirs)[1] == ("reply", "G", "Y", "G-Y")
    assert touchpoint_summaries(own)[1] == ("reply", "X", "G", "X-G")


def test_channel_comes_from_the_flow_or_else_from_the_customer_step():
    scenario = process(LANES, "A C, X S", "A X, X A")
    nodes = scenario.nodes.with_elements(scenario.nodes["A"].model_copy(update={"channel": "phone"}))
    flows = scenario.flows.with_elements(scenario.flows["X-A"].model_copy(update={"medium": "post"}))
    with_channels = scenario.model_copy(update={"nodes": nodes, "flows": flows})

    assert [found.channel for found in touchpoints(scenario)] == [None, None]
    assert [found.channel for found in touchpoints(with_channels)] == ["phone", "post"]


def test_channel_falls_back_to_the_step_of_the_other_side():
    scenario = process(LANES, "A C, X S, Y S", "A X, X A, A Y")
    nodes = scenario.nodes.with_elements(
        with_changes(scenario.nodes["X"], channel="web"),
        with_changes(scenario.nodes["Y"], channel=""),
    )

    assert [found.channel for found in touchpoints(with_changes(scenario, nodes=nodes))] == ["web", "web", None]
    with_phone = nodes.with_elements(with_changes(scenario.nodes["A"], channel="phone"))
    assert [found.channel for found in touchpoints(with_changes(scenario, nodes=with_phone))] == [
        "phone",
        "phone",
        "phone",
    ]


def test_flow_between_two_customers_is_a_meeting():
    assert touchpoint_summaries(process(LANES, "A C, K D, X S", "A K, K X")) == [
        ("meeting", "A", "K", "A-K"),
        ("contact", "K", "X", "K-X"),
    ]


def test_messages_to_and_from_lanes_are_touchpoints():
    scenario = process(LANES, "A C, X S", "A X, A S message, C X message, X D message, X B message, C D message")

    assert touchpoint_summaries(scenario) == [
        ("contact", "A", "X", "A-X"),
        ("contact", "A", "S", "A-S"),
        ("contact", "C", "X", "C-X"),
        ("reply", "X", "D", "X-D"),
    ]


def test_message_between_steps_is_a_single_touchpoint():
    scenario = process(LANES, "A C, K C, X S, Y S", "A K, K Y message, A X, X Y")

    assert ("contact", "K", "Y", "K-Y") in touchpoint_summaries(scenario)
    assert len(touchpoints(scenario)) == 2


def test_notification_needs_no_reply():
    assert touchpoint_summaries(process(LANES, "A C, X S", "X A notification")) == [("notification", "X", "A", "X-A")]


def test_process_without_customers_has_no_touchpoints():
    assert touchpoints(process("S backstage, B backstage", "X S, Y B", "X Y")) == ()
    assert touchpoints(process("", "", "")) == ()


def test_touchpoints_of_several_customers_in_the_insurance_example():
    found = touchpoints(sample("health-insurance"))

    assert Counter(touchpoint.kind for touchpoint in found) == {
        "contact": 5,
        "reply": 5,
        "meeting": 2,
        "notification": 1,
    }
    assert [(one.source, one.target) for one in found if one.kind == "meeting"] == [("K1", "K2"), ("G1", "K5")]
    assert next(touchpoint for touchpoint in found if touchpoint.kind == "notification").target == "DOC"
