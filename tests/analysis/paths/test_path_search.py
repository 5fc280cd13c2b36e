"""The paths through a process: the worked example, edge cases, and properties of every process."""

from dataclasses import fields

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cpm_desktop.analysis.case.case_starts import case_starts
from cpm_desktop.analysis.case.flow_probabilities import flow_probabilities, followed_flows
from cpm_desktop.analysis.case.loops import loops
from cpm_desktop.analysis.case.visits import outcomes
from cpm_desktop.analysis.metrics.scalar_metrics import scalar_metrics
from cpm_desktop.analysis.paths.path_metrics import PathMetrics, path_metrics
from cpm_desktop.analysis.paths.path_search import find_paths
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow
from tests.analysis.process_builder import process, sample
from tests.analysis.test_random_processes import processes

LANES = "C customer, S backstage"


def node_sequences(scenario, **bounds):
    return [" ".join(path.nodes) for path in find_paths(scenario, **bounds).paths]


def chain_of_decisions(number, probability):
    """Return a process with `number` consecutive decisions, each with two exits to the next."""
    names = [f"G{place}" for place in range(number)]
    nodes = [f"{name} C decision, a{name} C, b{name} C" for name in names]
    flows = [
        f"{name} a{name} {probability}, {name} b{name} {1 - probability}, a{name} {after}, b{name} {after}"
        for name, after in zip(names, [*names[1:], "end"], strict=True)
    ]
    return process(LANES, ", ".join(["start C start", *nodes, "end C end"]), ", ".join(["start G0", *flows]))


def brute_force(scenario, repeats):
    """Return the flows of every path with its probability, without splits: depth first, one flow at a time."""
    weights = flow_probabilities(scenario)
    exits: dict[str, list[Flow]] = {}
    for flow in followed_flows(scenario):
        exits.setdefault(flow.source, []).append(flow)
    found = {}

    def follow(node, flows, probability):
        if scenario.nodes[node].kind == "end":
            found[flows] = probability
            return
        for flow in exits.get(node, []):
            if weights[flow.id] > 0 and flows.count(flow.id) < repeats:
                follow(flow.target, (*flows, flow.id), probability * weights[flow.id])

    for start, share in case_starts(scenario).items():
        follow(start, (), share)
    return found


@st.composite
def connected_processes(draw, acyclic=False, splits=False):
    """Draw a process with one or two starts from which every path can reach an end.

    Decisions have up to three exits, and with `splits` so have all other nodes; without, these have one.
    """
    inner = [f"n{number}" for number in range(draw(st.integers(1, 7)))]
    ends = ["yes", "no"]
    kinds = {
        name: draw(st.sampled_from(("step", "decision", "parallel") if splits else ("step", "decision")))
        for name in inner
    }
    kinds |= {"one": "start", "two": "start", "yes": "end", "no": "end"}
    flows = [
        {"id": f"f-{start}", "source": start, "target": draw(st.sampled_from(inner[:2]))} for start in ("one", "two")
    ]
    for place, name in enumerate(inner):
        targets = [*inner[place + 1 :], *ends] if acyclic else [*inner, *ends]
        exits = 3 if kinds[name] == "decision" or splits else 1
        for number, target in enumerate(draw(st.lists(st.sampled_from(targets), min_size=1, max_size=exits))):
            flows.append({"id": f"f-{name}-{number}", "source": name, "target": target})
    nodes = [{"id": name, "kind": kind, "lane": draw(st.sampled_from("CS"))} for name, kind in kinds.items()]
    for node in nodes:
        if node["kind"] == "step":
            node |= {"touch_minutes": draw(st.integers(0, 9))}
    lanes = [{"id": "C", "kind": "customer"}, {"id": "S", "kind": "backstage"}]
    return Scenario.model_validate({"id": "any", "lanes": lanes, "nodes": nodes, "flows": flows})


def test_paths_of_the_ordering_example():
    found = find_paths(sample("ordering"))

    assert found.count == 12
    assert found.covered_share == pytest.approx(0.8892, abs=5e-5)
    assert found.bound == ""
    most_likely = found.paths[0]
    assert most_likely.probability == pytest.approx(0.3696)
    assert most_likely.lead_minutes == 2357
    assert " ".join(most_likely.nodes) == "start G1 A1 A2 G2 D1 D2 E1 E2 E3 G4 H1 H2 H3 H4 H5 G5 X1"


def test_paths_of_the_account_managers_what_if():
    found = find_paths(sample("ordering", "account-managers"))

    assert found.count == 12
    assert found.covered_share == pytest.approx(0.952)


def test_more_loop_repeats_add_paths_and_coverage():
    found = [find_paths(sample("ordering"), repeats) for repeats in (1, 2, 3)]

    assert [one.count for one in found] == [12, 40, 84]
    assert found[1].covered_share == pytest.approx(0.98782, abs=5e-6)
    assert found[2].covered_share == pytest.approx(0.99840, abs=5e-6)


def test_loop_runs_once_more_for_every_repeat():
    loop = process(LANES, "start C start, A C, G C decision, end C end", "start A, A G, G A .5, G end .5")

    assert node_sequences(loop) == ["start A G end"]
    assert node_sequences(loop, max_repeats=3) == ["start A G end", "start A G A G end", "start A G A G A G end"]


@pytest.mark.parametrize(("probability", "second"), [(0.6, 0.6**29 * 0.4), (0.5, 0.5**30)])
def test_most_likely_of_a_billion_paths_are_found_quickly(probability, second):
    found = find_paths(chain_of_decisions(30, probability), max_paths=32)

    assert found.count == 32
    assert found.bound == "count"
    assert found.paths[0].probability == pytest.approx(probability**30)
    assert found.paths[30].probability == pytest.approx(second)
    assert len({path.flows for path in found.paths}) == 32


def test_most_likely_paths_are_found_quickly_around_parallel_blocks():
    def row(name, last):
        names = [f"{name}{place}" for place in range(12)]
        nodes = ", ".join(f"{one} C decision, l{one} C, r{one} C" for one in names)
        flows = [
            f"{one} l{one} .6, {one} r{one} .4, l{one} {after}, r{one} {after}"
            for one, after in zip(names, [*names[1:], last], strict=True)
        ]
        return nodes, ", ".join(flows)

    rows = [row("G", "M"), row("H", "N"), row("K", "end")]
    nodes = ["start C start, F C parallel, M S, N S, J C parallel, end C end", *(nodes for nodes, _ in rows)]
    flows = ["start F, F G0, F H0, M J, N J, J K0", *(flows for _, flows in rows)]
    found = find_paths(process(LANES, ", ".join(nodes), ", ".join(flows)), max_paths=37, max_node_visits=6_000)

    assert found.bound == "count"
    assert found.paths[0].probability == pytest.approx(0.6**36)
    assert {round(path.probability / 0.6**36, 6) for path in found.paths[1:]} == {round(4 / 6, 6)}


def test_search_over_its_limit_reports_it():
    found = find_paths(chain_of_decisions(30, 0.5), max_node_visits=500)

    assert found.bound == "work"
    assert 0 < found.count < 1_000


def test_limit_equal_to_the_number_of_paths_is_not_reported():
    assert find_paths(chain_of_decisions(3, 0.5), max_paths=8).bound == ""
    assert find_paths(chain_of_decisions(3, 0.5), max_paths=7).bound == "count"


def test_several_starts_and_ends_split_the_cases():
    two = process(
        LANES,
        "one C start, two C start, A C, G C decision, good C end, bad C end",
        "one A, two A, A G, G good .9, G bad .1",
    )

    found = find_paths(two)

    assert node_sequences(two) == ["one A G good", "two A G good", "one A G bad", "two A G bad"]
    assert [path.probability for path in found.paths] == pytest.approx([0.45, 0.45, 0.05, 0.05])


@pytest.mark.parametrize(
    "flows", ["start A, A G, G B .5, G D .5", "start A, A B, B A", "A G, G end .5, G B .5", ""], ids=repr
)
def test_process_without_a_reachable_end_has_no_paths(flows):
    scenario = process(LANES, "start C start, A C, B C, D C, G C decision, end C end", flows)

    assert find_paths(scenario).paths == ()
    assert find_paths(scenario).covered_share == 0


def test_dead_end_takes_its_share_of_the_probability():
    scenario = process(LANES, "start C start, G C decision, A C, end C end", "start G, G A .25, G end .75")

    assert node_sequences(scenario) == ["start G end"]
    assert find_paths(scenario).covered_share == pytest.approx(0.75)


def test_exit_with_zero_probability_gives_no_path():
    scenario = process(LANES, "start C start, G C decision, A C, end C end", "start G, G A 0, G end 1, A end")

    assert node_sequences(scenario) == ["start G end"]


def with_touch_minutes(scenario, **touch):
    data = scenario.model_dump(mode="json")
    for node in data["nodes"]:
        node.update({"touch_minutes": touch[node["id"]]} if node["id"] in touch else {})
    return type(scenario).model_validate(data)


def test_split_visits_all_branches_in_order_and_its_join_once():
    scenario = with_touch_minutes(
        process(
            LANES,
            "start C start, F C parallel, A S, H S parallel, X S, Y S, J S parallel, B S, K C parallel, end C end",
            "start F, F A, F B, A H, H X, H Y, X J, Y J, J K, B K, K end",
        ),
        A=1,
        X=10,
        Y=30,
        B=25,
    )

    (path,) = find_paths(scenario).paths

    assert " ".join(path.nodes) == "start F A H X Y J B K end"
    assert path.probability == 1
    assert path.lead_minutes == 31
    assert path.steps == ("A", "X", "Y", "B")
    assert path.previous_steps == ((), (0,), (0,), ())


def test_step_after_a_join_follows_every_branch():
    scenario = process(
        LANES,
        "start C start, A C, F C parallel, X S, Y S, J S parallel, B C, end C end",
        "start A, A F, F X, F Y, X J, Y J, J B, B end",
    )

    (path,) = find_paths(scenario).paths

    assert path.previous_steps == ((), (0,), (0,), (1, 2))


def test_decisions_in_parallel_branches_are_combined():
    scenario = process(
        LANES,
        "start C start, F C parallel, G C decision, A C, B C, H C decision, X C, Y C, J C parallel, end C end",
        "start F, F G, F H, G A .7, G B .3, H X .6, H Y .4, A J, B J, X J, Y J, J end",
    )
    joined_at_gates = process(
        LANES,
        "start C start, F C parallel, G C decision, A C, B C, M C decision, X C, J C parallel, end C end",
        "start F, F G, F X, G A .7, G B .3, A M, B M, M J, X J, J end",
    )

    assert [path.probability for path in find_paths(joined_at_gates).paths] == pytest.approx([0.7, 0.3])
    assert [path.probability for path in find_paths(scenario).paths] == pytest.approx([0.42, 0.28, 0.18, 0.12])
    assert node_sequences(scenario)[0] == "start F G A H X J end"


def test_split_without_a_join_ends_with_its_last_branch():
    separate = process(
        LANES, "start C start, F C parallel, A C, B C, one C end, two C end", "start F, F A, F B, A one, B two"
    )
    merging = process(LANES, "start C start, A C, B C, D S, E C, end C end", "start A, A B, A D, B E, D E, E end")

    assert node_sequences(separate) == ["start F A one B two"]
    assert node_sequences(merging) == ["start A B E end D E end"]


def test_unsatisfiable_join_eventually_continues():
    scenario = process(
        LANES,
        "start C start, G C decision, A C, B C, J C parallel, end C end",
        "start G, G A .6, G B .4, A J, B J, J end",
    )

    assert node_sequences(scenario) == ["start G A J end", "start G B J end"]


def test_participant_started_by_a_message_may_stop():
    scenario = process(
        LANES, "start C start, A C, B C, end C end, X S, Y S", "start A, A B, B end, A X message, X Y, Y B message"
    )

    assert node_sequences(scenario) == ["start A B end X Y"]
    (path,) = find_paths(scenario).paths
    assert path_metrics(scenario, path).contacts == scalar_metrics(scenario)["contacts"] == 1


@given(connected_processes(), st.integers(1, 2))
def test_search_finds_the_same_paths_as_brute_force(scenario, repeats):
    everything = brute_force(scenario, repeats)
    found = find_paths(scenario, repeats, max_paths=10_000)

    assert {path.flows: path.probability for path in found.paths} == pytest.approx(everything)
    assert found.count == len(everything)
    assert found.covered_share == pytest.approx(sum(everything.values()))
    best = find_paths(scenario, repeats, max_paths=3)
    most_likely = sorted(everything.values(), reverse=True)[:3]
    assert [path.probability for path in best.paths] == pytest.approx(most_likely)


@given(connected_processes(acyclic=True))
def test_averages_over_all_paths_are_the_exact_metrics(scenario):
    found = find_paths(scenario, max_paths=100_000)
    metrics = [(path.probability, path_metrics(scenario, path)) for path in found.paths]

    assert found.covered_share == pytest.approx(sum(outcomes(scenario).values())) == pytest.approx(1)
    exact = scalar_metrics(scenario)
    names = [field.name for field in fields(PathMetrics) if field.name not in {"hold_minutes", "lead_minutes"}]
    averages = {name: sum(share * getattr(one, name) for share, one in metrics) for name in names}
    assert averages == pytest.approx({name: exact[name] for name in names})


@given(st.one_of(processes(), connected_processes(splits=True)), st.integers(1, 2))
def test_every_path_is_valid(scenario, repeats):
    found = find_paths(scenario, repeats, max_paths=50, max_node_visits=5_000)

    probabilities = [path.probability for path in found.paths]
    assert probabilities == sorted(probabilities, reverse=True)
    for path in found.paths:
        begins = path.nodes[0]
        entered = [begins, *(scenario.flows[flow].target for flow in path.flows)]
        assert scenario.nodes[begins].kind == "start"
        assert set(entered) == set(path.nodes)
        assert any(scenario.nodes[node].kind == "end" for node in path.nodes)
        assert path.steps == tuple(node for node in path.nodes if scenario.nodes[node].kind == "step")
        assert all(place < index for index, places in enumerate(path.previous_steps) for place in places)


@settings(max_examples=40)
@given(connected_processes(splits=True))
def test_paths_never_cover_more_than_all_cases(scenario):
    assert find_paths(scenario, max_node_visits=5_000).covered_share <= 1 + 1e-9


@settings(max_examples=40)
@given(connected_processes())
def test_loops_contain_the_nodes_that_can_reach_themselves(scenario):
    following = {
        node: [flow.target for flow in followed_flows(scenario) if flow.source == node] for node in scenario.nodes
    }

    def reachable(node):
        found, queue = set(), [*following[node]]
        for other in queue:
            if other not in found:
                found.add(other)
                queue.extend(following[other])
        return found

    assert {node for loop in loops(scenario) for node in loop} == {
        node for node in following if node in reachable(node)
    }
    for loop in loops(scenario):
        assert all(set(loop) <= reachable(node) for node in loop)


def test_paths_with_underflowing_probability_are_found():
    found = find_paths(chain_of_decisions(1_100, 0.5), max_paths=2)

    assert [len(path.steps) for path in found.paths] == [1_100, 1_100]
    assert found.covered_share == 0


def test_exponential_splits_reach_the_work_limit():
    names = [f"A{place}" for place in range(40)]
    nodes = [f"{name} C, a{name} C, b{name} C" for name in names]
    flows = [
        f"{name} a{name}, {name} b{name}, a{name} {after}, b{name} {after}"
        for name, after in zip(names, [*names[1:], "end"], strict=True)
    ]
    scenario = process(LANES, ", ".join(["start C start", *nodes, "end C end"]), ", ".join(["start A0", *flows]))

    found = find_paths(scenario, max_node_visits=2_000)

    assert (found.count, found.bound) == (0, "work")


def test_star_of_loops_reaches_the_work_limit():
    leaves = [f"A{place}" for place in range(300)]
    flows = ["start G", *(f"G {leaf}, {leaf} G" for leaf in leaves), "G end"]
    star = process(
        LANES,
        ", ".join(["start C start, G C decision, end C end", *(f"{leaf} C" for leaf in leaves)]),
        ", ".join(flows),
    )

    found = find_paths(star, max_paths=1_000, max_node_visits=20_000)

    assert found.bound == "work"
    assert found.paths[0].nodes == ("start", "G", "end")
