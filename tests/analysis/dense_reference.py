"""The metrics of a process by dense linear algebra: slow, simple, and independent of the analyses.

For processes with sequence flows only.
"""

from __future__ import annotations

from collections import Counter

from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Step

Matrix = list[list[float]]


class DenseReference:
    """A process as a matrix of probabilities, in the order of its nodes."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self.nodes = [*scenario.nodes]
        self._probabilities = self._probability_matrix()

    def visits(self) -> list[float] | None:
        """Return `s(I − Q)⁻¹` for every reachable node, 0 for others; None if there is no inverse.

        A case begins at the starts without incoming flows, if there are any.
        """
        flows = [flow for flow in self.scenario.flows.values() if self._is_not_end(flow.source)]
        branches = Counter(flow.target for flow in flows)
        shared = [
            [
                value / (branches[target] if self.scenario.nodes[target].kind == "parallel" else 1)
                for target, value in self._transition_row(row)
            ]
            for row in self._probabilities
        ]
        starts = [node.kind == "start" for node in self.scenario.nodes.values()]
        outer = [start and node not in branches for start, node in zip(starts, self.nodes, strict=True)]
        starts = outer if any(outer) else starts
        first_visits = [start / max(1, sum(starts)) for start in starts]
        reachable = self._reachable([number for number, value in enumerate(first_visits) if value])
        system = [
            [
                (row == column) - shared[column][row] * (row in reachable and column in reachable)
                for column in range(len(first_visits))
            ]
            for row in range(len(first_visits))
        ]
        return solve_linear_system(system, first_visits)

    def transition_probabilities(self) -> dict[tuple[str, str], float] | None:
        """Return the probability that one step follows another, gateways and events between them contracted."""
        steps = [isinstance(node, Step) for node in self.scenario.nodes.values()]
        found: dict[tuple[str, str], float] = {}
        for number in (number for number, step in enumerate(steps) if step):
            between = self._reachable([number], steps)
            system = [
                [
                    (row == column) - self._probabilities[column][row] * (not steps[column] and column in between)
                    for column in range(len(steps))
                ]
                for row in range(len(steps))
            ]
            probabilities = solve_linear_system(system, self._probabilities[number])
            if probabilities is None:
                return None
            pairs = zip(self.nodes, probabilities, steps, strict=True)
            found |= {(self.nodes[number], target): value for target, value, step in pairs if step and value}
        return found

    def _is_not_end(self, source: str) -> bool:
        return self.scenario.nodes[source].kind != "end"

    def _transition_row(self, row: list[float]) -> list[tuple[str, float]]:
        return [*zip(self.nodes, row, strict=True)]

    def _probability_matrix(self) -> Matrix:
        matrix = [[0.0] * len(self.nodes) for _ in self.nodes]
        for flow in self.scenario.flows.values():
            if self._is_not_end(flow.source):
                matrix[self.nodes.index(flow.source)][self.nodes.index(flow.target)] += self.probability(flow.id)
        return matrix

    def probability(self, flow_id: str) -> float:
        """Return the probability of a flow."""
        flow = self.scenario.flows[flow_id]
        if flow.probability is not None:
            return flow.probability
        if self.scenario.nodes[flow.source].kind != "decision":
            return 1.0
        others = [other.probability for other in self.scenario.flows.values() if other.source == flow.source]
        return max(0.0, 1 - sum(value or 0 for value in others)) / others.count(None)

    def _reachable(self, first: list[int], stops: list[bool] | None = None) -> set[int]:
        """Return the nodes reachable from `first`; the search ends at `stops`, except those in `first`."""
        reachable, queue = set(first), [*first]
        for node in queue:
            if stops is None or not stops[node] or node in first:
                new = [
                    other
                    for other, weight in enumerate(self._probabilities[node])
                    if weight > 0 and other not in reachable
                ]
                reachable.update(new)
                queue.extend(new)
        return reachable


def solve_linear_system(system: Matrix, right: list[float]) -> list[float] | None:
    """Return the solution by Gauss-Jordan elimination with pivoting; None if there is none, or a negative one."""
    rows = [[*row, value] for row, value in zip(system, right, strict=True)]
    for column in range(len(rows)):
        pivot = max(range(column, len(rows)), key=lambda row: abs(rows[row][column]))
        if abs(rows[pivot][column]) < 1e-9:
            return None
        rows[column], rows[pivot] = rows[pivot], rows[column]
        rows[column] = [value / rows[column][column] for value in rows[column]]
        for other in range(len(rows)):
            if other != column and rows[other][column]:
                factor = rows[other][column]
                rows[other] = [a - factor * b for a, b in zip(rows[other], rows[column], strict=True)]
    values = [row[-1] for row in rows]
    return None if any(value < -1e-9 for value in values) else values
