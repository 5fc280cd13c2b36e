"""The course of a case as a Markov chain in which contacts are states of their own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from cpm_desktop.analysis.case.case_starts import case_starts
from cpm_desktop.analysis.crossings.contact_reasons import sent_contacts
from cpm_desktop.analysis.crossings.lane_sides import customer_lane_test
from cpm_desktop.analysis.history.contact_places import ContactPlaces, ContactTraits
from cpm_desktop.analysis.history.sequential_case import Move, sequential_moves
from cpm_desktop.model.document import Scenario

MAX_TRANSITIONS = 200_000
"""A chain with more transitions is not built."""


class ChainTooLargeError(Exception):
    """The chain has too many transitions."""


@dataclass(slots=True)
class EventChain:
    """The states of a case: its nodes, its contacts, and the flows where it meets a problem."""

    transitions: dict[str, dict[str, float]] = field(default_factory=dict)
    start: dict[str, float] = field(default_factory=dict)
    contacts: dict[str, ContactTraits] = field(default_factory=dict)
    """The traits of each state that is a contact."""
    states_by_place: dict[str, list[str]] = field(default_factory=dict)
    """The states in which a case visits a node, or follows a flow where it meets a problem, by id."""


def event_chain(scenario: Scenario) -> EventChain:
    """Return the chain of one case. Raises UnstructuredSplitError, and ChainTooLargeError.

    A gateway from which a contact starts has a state for each last step before it.
    """
    return _EventChainBuilder(scenario).build()


@dataclass(frozen=True, slots=True)
class _Event:
    """A contact, or a flow where the case meets a problem, or both."""

    contact: ContactTraits | None
    flow: str
    """The flow where the case meets a problem, or empty."""


class _EventChainBuilder:
    """Follows the moves of a case and collects the states."""

    def __init__(self, scenario: Scenario) -> None:
        self._scenario = scenario
        self._moves = sequential_moves(scenario)
        self._places = ContactPlaces(scenario)
        self._sent_contacts = sent_contacts(scenario)
        self._remembering = self._gateways_before_contacts()
        self._remembered = self._steps_before_contacts()
        self._chain = EventChain()
        self._size = 0

    def build(self) -> EventChain:
        starts = case_starts(self._scenario)
        self._chain.start = {self._state(start, ""): share for start, share in starts.items()}
        pending = [(start, "") for start in starts]
        built = set()
        for node, last_step in pending:
            state = self._state(node, last_step)
            if state not in built:
                built.add(state)
                pending.extend(self._add_node(node, last_step, state))
        return self._chain

    def _gateways_before_contacts(self) -> set[str]:
        """Return the gateways and events that lead to a contact without a step between."""
        is_customer_lane = customer_lane_test(self._scenario)
        entries: dict[str, list[str]] = {}
        for node, moves in self._moves.items():
            for move in moves:
                entries.setdefault(move.target, []).append(node)
        found = {
            node
            for node, moves in self._moves.items()
            if self._is_gateway(node)
            and is_customer_lane(self._scenario.nodes[node].lane)
            and (node in self._sent_contacts or any(map(self._places.is_contact, (f for m in moves for f in m.flows))))
        }
        pending = [*found]
        for node in pending:
            new = [entry for entry in entries.get(node, ()) if entry not in found and self._is_gateway(entry)]
            found.update(new)
            pending += new
        return found

    def _steps_before_contacts(self) -> set[str]:
        """Return the steps that matter for later contacts: those of customers, and those directly before a gateway."""
        is_customer_lane = customer_lane_test(self._scenario)
        steps = (node for node in self._scenario.nodes.values() if node.kind == "step")
        parallel = {node for node in self._remembering if self._scenario.nodes[node].kind == "parallel"}
        adjoining = {node for node, moves in self._moves.items() if any(move.target in parallel for move in moves)}
        return {step.id for step in steps if is_customer_lane(step.lane) or step.id in adjoining}

    def _is_gateway(self, node: str) -> bool:
        return self._scenario.nodes[node].kind != "step"

    def _state(self, node: str, last_step: str) -> str:
        return f"{node} {last_step}" if node in self._remembering else node

    def _add_node(self, node: str, last_step: str, state: str) -> Iterator[tuple[str, str]]:
        """Add the transitions of a node; yield the nodes that follow, each with its last step."""
        self._chain.states_by_place.setdefault(node, []).append(state)
        last_step = last_step if self._is_gateway(node) else node
        remembered = last_step if last_step in self._remembered else ""
        for crossing in self._sent_contacts.get(node, ()):
            starts_at_lane = self._scenario.flows[crossing.flow].source in self._scenario.lanes
            event = self._event(crossing.flow, "" if starts_at_lane else last_step)
            state = self._add_event(state, event, 1.0, f"{state}|{crossing.flow}") if event else state
        shares: dict[tuple[_Event, ...], dict[str, float]] = {}
        for move in self._moves[node]:
            after = remembered if move.last_step is None else move.last_step
            found = (self._event(flow, self._step_before(flow, move, last_step)) for flow in move.flows)
            events = tuple(event for event in found if event)
            targets = shares.setdefault(events, {})
            target = self._state(move.target, after)
            targets[target] = targets.get(target, 0.0) + move.probability
            yield move.target, after
        self._add_moves(state, shares)

    def _add_moves(self, state: str, shares: Mapping[tuple[_Event, ...], Mapping[str, float]]) -> None:
        """Add the transitions of a state: to the next nodes, with the events on the way."""
        for place, (events, targets) in enumerate(shares.items()):
            total, last = sum(targets.values()), state
            for number, event in enumerate(events):
                last = self._add_event(last, event, 1.0 if number else total, f"{state}>{place}.{number}")
            row = self._chain.transitions.setdefault(last, {})
            for target, share in targets.items():
                row[target] = row.get(target, 0.0) + (share / total if events else share)
            self._size += len(targets)
        if self._size > MAX_TRANSITIONS:
            raise ChainTooLargeError

    def _add_event(self, state: str, event: _Event, probability: float, event_state: str) -> str:
        """Add a state for an event after `state`, and return it."""
        self._chain.transitions.setdefault(state, {})[event_state] = probability
        if event.contact:
            self._chain.contacts[event_state] = event.contact
        if event.flow:
            self._chain.states_by_place.setdefault(event.flow, []).append(event_state)
        return event_state

    def _event(self, flow: str, last_step: str) -> _Event | None:
        contact = self._places.traits(flow, last_step) if self._places.is_contact(flow) else None
        marked = flow if flow in self._places.marked_flows else ""
        return _Event(contact, marked) if contact or marked else None

    def _step_before(self, flow: str, move: Move, last_step: str) -> str:
        """Return the last step before a flow of `move`, which may continue with the branch of a split."""
        source = self._scenario.flows[flow].source
        if not self._is_gateway(source):
            return source
        return last_step if flow == move.flows[0] else move.last_step or ""


def states_at(chain: EventChain, scenario: Scenario, elements: Sequence[str] | frozenset[str]) -> frozenset[str]:
    """Return the states in which a case meets one of these elements: nodes, flows, lanes or phases.

    A flow that no case follows is met at the node that sends or receives it.
    """
    places: set[str] = set()
    for element in elements:
        if element in scenario.flows and element not in chain.states_by_place:
            flow = scenario.flows[element]
            places.add(flow.source if flow.source in scenario.nodes else flow.target)
        elif element in scenario.lanes or element in scenario.phases:
            places.update(node.id for node in scenario.nodes.values() if element in (node.lane, node.phase))
        else:
            places.add(element)
    return frozenset(state for place in places for state in chain.states_by_place.get(place, ()))
