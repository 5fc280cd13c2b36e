"""Contracting the hidden part of a process: computed steps and decisions stand for what disappears.

Each entry into the hidden part leads to what an entrance there brings about on average (absorption in a Markov chain),
so that everything that stays is visited exactly as often as in the whole process.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import NamedTuple

from cpm_desktop.analysis.case.markov_chain import EndlessError
from cpm_desktop.analysis.case.region_passages import Part, Passage
from cpm_desktop.analysis.case.visits import case_starts
from cpm_desktop.analysis.case.weights import followed_flows
from cpm_desktop.graphs.bitsets import NodeSet
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Decision, Flow, Node, Step
from cpm_desktop.model.mapping import Keyed
from cpm_desktop.model.value import changed
from cpm_desktop.perspectives.contracting.hidden_region import Cut
from cpm_desktop.perspectives.contracting.view_builder import LEAST, Sketch, Way
from cpm_desktop.progress import Tell, tell_nobody, telling


class Contracted(NamedTuple):
    """A scenario with new lanes, nodes and flows; what is said about them is still as it was."""

    scenario: Scenario
    stands_for: Mapping[str, tuple[str, ...]]
    """The nodes, flows and lanes that each computed element stands for, by its id."""
    steps: Mapping[str, str]
    """The first computed step that stands for each hidden node, by the id of that; steps of no length are missing."""
    entries: Mapping[str, str]
    """The hidden node at which the passage begins that a computed node stands for, by the id of that."""


def contracted(scenario: Scenario, cut: Cut, tell: Tell = tell_nobody) -> Contracted:
    """Return `scenario` without what `cut` hides, and with what stands for it."""
    contraction = _Contraction(scenario, cut, tell)
    made = _without_idle_starts(scenario, contraction.scenario())
    made = changed(made, flows=[*_unfollowed_to_lanes(made, contraction.quiet)])
    return Contracted(made, contraction.stands_for(made), contraction.steps, contraction.entries)


def _without_idle_starts(whole: Scenario, made: Scenario) -> Scenario:
    """Return `made` without starts that only something out of reach leads to: no case may begin there now."""
    while idle := case_starts(made).keys() - case_starts(whole).keys():
        flows = [flow for flow in made.flows.values() if idle.isdisjoint((flow.source, flow.target))]
        made = changed(made, nodes=made.nodes.without(idle), flows=flows)
    return made


def _unfollowed_to_lanes(scenario: Scenario, quiet: Iterable[str]) -> Iterator[Flow]:
    """Yield the flows; messages in `quiet` that would now wake a node go to its lane, for no case follows them."""
    waking = {flow.id for flow in followed_flows(scenario) if flow.kind == "message"}.intersection(quiet)
    for flow in scenario.flows.values():
        yield changed(flow, target=scenario.nodes[flow.target].lane) if flow.id in waking else flow


class _Contraction:
    """One contraction while it is made."""

    def __init__(self, scenario: Scenario, cut: Cut, tell: Tell) -> None:
        self._whole, self._cut = scenario, cut
        self._part = Part(scenario, cut.hidden)
        self._stand_in = cut.stands_in(self._part)
        self._decisions = self._part.order.set_of(key for key in cut.hidden if scenario.nodes[key].kind == "decision")
        self._telling = self._part.order.set_of(flow.source for flow in scenario.flows.values() if self._tells(flow))
        self._followed = {flow.id for flow in followed_flows(scenario)}
        self._sketch = Sketch({key for group in scenario.groups.values() for key in group})
        self._lane = self._sketch.fresh(cut.lane.id)
        self._entrances: dict[str, str] = {}
        """By entry: the node to which the flows into it lead."""
        self._made: dict[str, list[str]] = {}
        """By entry: its computed nodes."""
        self.steps: dict[str, str] = {}
        self._without_step = self._part.order.set_of(cut.hidden)
        """The hidden nodes that `steps` does not have."""
        for entry in telling(self._part.entries, tell):
            before = len(self._sketch.nodes)
            self._enter(entry)
            self._made[entry] = [*islice(self._sketch.nodes, before, None)]
        self._flows = [*self._kept_flows(), *self._sketch.flows.values()]

    @property
    def entries(self) -> dict[str, str]:
        """Return the entry that each computed node belongs to."""
        return {made: entry for entry, nodes in self._made.items() for made in nodes}

    @property
    def quiet(self) -> set[str]:
        """Return the messages of the result that no case follows."""
        origins = self._sketch.stands_for
        messages = (flow.id for flow in self._flows if flow.kind == "message")
        return {key for key in messages if self._followed.isdisjoint(origins.get(key, (key,)))}

    def scenario(self) -> Scenario:
        """Return the result."""
        nodes = [*self._nodes()]
        ends = {node.lane for node in nodes} | {end for flow in self._flows for end in (flow.source, flow.target)}
        lanes = [self._whole.lanes[lane] for lane in self._whole.lanes if lane in self._cut.lanes]
        if self._lane in ends:
            lanes.append(changed(self._cut.lane, id=self._lane))
        return changed(self._whole, lanes=Keyed(lanes), nodes=Keyed(nodes), flows=Keyed(self._flows))

    def stands_for(self, made: Scenario) -> dict[str, tuple[str, ...]]:
        """Return what the computed elements of the result stand for."""
        found = {key: ids for key, ids in self._sketch.stands_for.items() if key in made.nodes or key in made.flows}
        if self._lane in made.lanes:
            gone = tuple(lane for lane in self._whole.lanes if lane not in self._cut.lanes)
            hidden_in = {self._whole.nodes[node].lane for node in self._cut.hidden}
            found[self._lane] = gone or tuple(lane for lane in self._whole.lanes if lane in hidden_in)
        return found

    # What stays.

    def _nodes(self) -> Iterator[Node]:
        """Yield nodes in reading order: computed ones where the entry stood."""
        for node in self._whole.nodes.values():
            yield from (self._sketch.nodes[made] for made in self._made.get(node.id, ()))
            if node.id not in self._cut.hidden:
                yield node if node.lane in self._cut.lanes else changed(node, lane=self._lane)

    def _kept_flows(self) -> Iterator[Flow]:
        """Yield the flows that do not come from hidden nodes, with their new ends."""
        for flow in self._whole.flows.values():
            if flow.source in self._cut.hidden:
                continue
            source, target = self._shown_end(flow.source), self._shown_target(flow)
            within_lane = source == target == self._lane
            without_node = flow.kind == "sequence" and target == self._lane
            if not within_lane and not without_node:
                same = (source, target) == (flow.source, flow.target)
                yield flow if same else changed(flow, source=source, target=target)

    def _shown_target(self, flow: Flow) -> str:
        if flow.target not in self._cut.hidden:
            return self._shown_end(flow.target)
        if flow.id in self._followed:
            return self._entrances[flow.target]
        return self.steps.get(flow.target, self._lane)

    def _shown_end(self, end: str) -> str:
        return self._lane if end in self._whole.lanes and end not in self._cut.lanes else end

    # What stands for the rest.

    def _enter(self, entry: str) -> None:
        """Put in what stands for a passage from `entry` on."""
        passage = self._passage(entry)
        told = self._stand_in(passage) if passage.working > LEAST else None
        worked, sent = self._ways(passage.exits)
        direct, sent_before = self._ways(passage.direct)
        sent += self._sent_to_lanes(passage)
        if told is None:
            self._pass(passage, _merged((*direct, *worked)), [*sent, *sent_before])
            return
        step = self._sketch.add(self._step(passage, told), self._origins(passage))
        self._entrances[entry] = step.id
        if direct or sent_before or abs(passage.working - 1) > LEAST:
            gate = self._decision(passage)
            self._entrances[entry] = gate.id
            self._sketch.branch(gate, [*direct, Way(step.id, passage.working, "sequence", ())], sent_before)
        self._let_stand(step, self._part.order.one(entry) | passage.visited)
        share = 1 / passage.working
        worked, sent = ([way._replace(often=way.often * share) for way in ways] for ways in (worked, sent))
        self._sketch.branch(step, worked, sent, name=self._question(passage))

    def _passage(self, entry: str) -> Passage:
        try:
            return self._part.passage(entry)
        except EndlessError:
            return self._part.passage_once(entry)

    def _pass(self, passage: Passage, ways: list[Way], sent: list[Way]) -> None:
        """Lead the flows into an entry straight on, or to a decision, for there is no step to show."""
        entering = {flow.kind for flow in self._whole.flows_of[passage.entry] if flow.id in self._followed}
        if len(ways) == 1 and not sent and entering == {"sequence"} and ways[0].kind == "sequence":
            target = ways[0].target
            if abs(ways[0].often - 1) <= LEAST and self._whole.nodes[target].kind != "parallel":
                self._entrances[passage.entry] = target
                return
        gate = self._decision(passage)
        self._entrances[passage.entry] = gate.id
        self._sketch.branch(gate, ways, sent)

    def _ways(self, exits: Mapping[str, float]) -> tuple[list[Way], list[Way]]:
        """Return the ways out that a case follows, one for each target, and the messages that it does not follow."""
        leaving = [(self._whole.flows[flow_id], often) for flow_id, often in exits.items()]
        ways = [Way(flow.target, often, flow.kind, (flow,)) for flow, often in leaving if flow.id in self._followed]
        sent = [Way(flow.target, often, "message", (flow,)) for flow, often in leaving if flow.id not in self._followed]
        return _merged(ways), sent

    def _sent_to_lanes(self, passage: Passage) -> list[Way]:
        """Return the messages that hidden nodes send to a lane itself, and their notifications."""
        found = []
        members = self._part.order.members
        for node in (*members(passage.gateways & self._telling), *members(passage.visited & self._telling)):
            for flow in self._whole.flows_of[node]:
                target = self._shown_target(flow) if flow.source == node and self._tells(flow) else self._lane
                if target != self._lane:
                    found.append(Way(target, passage.told.get(flow.id, 1.0), flow.kind, (flow,)))
        return found

    def _tells(self, flow: Flow) -> bool:
        return flow.kind == "notification" or flow.target in self._whole.lanes

    def _let_stand(self, step: Node, nodes: NodeSet) -> None:
        """Let a computed step stand for those of some hidden nodes for which none stands yet."""
        new = self._part.order.members(nodes & self._without_step)
        self.steps.update(dict.fromkeys(new, step.id))
        self._without_step &= ~nodes

    def _step(self, passage: Passage, told: Mapping[str, object]) -> Step:
        entry = self._whole.nodes[passage.entry]
        own = {"id": self._sketch.fresh(f"{entry.id}.{self._cut.lane.id}"), "kind": "step", "lane": self._lane}
        return Step.model_validate({**told, **own, "phase": entry.phase})

    def _decision(self, passage: Passage) -> Node:
        entry = self._whole.nodes[passage.entry]
        made = Decision(
            id=self._sketch.fresh(f"{entry.id}.choice"),
            kind="decision",
            lane=self._lane,
            phase=entry.phase,
            name=entry.name if entry.kind == "decision" else "",
        )
        return self._sketch.add(made, self._origins(passage))

    def _question(self, passage: Passage) -> str:
        """Return the name of the decision inside that is the only one, for then it is the one that is seen."""
        decisions = self._part.order.members(passage.visited & self._decisions)
        return self._whole.nodes[decisions[0]].name if len(decisions) == 1 else ""

    def _origins(self, passage: Passage) -> tuple[str, ...]:
        return self._part.order.members(passage.gateways | passage.visited)


def _merged(ways: Iterable[Way]) -> list[Way]:
    """Return one way for each target."""
    alike: dict[str, list[Way]] = {}
    for way in ways:
        alike.setdefault(way.target, []).append(way)
    return [same[0] if len(same) == 1 else _joined(same) for same in alike.values()]


def _joined(same: list[Way]) -> Way:
    flows = tuple(flow for way in same for flow in way.flows)
    return same[-1]._replace(often=sum(way.often for way in same), flows=flows)
