"""A result is worked out once per scenario, and forgotten again."""

from cpm_desktop.analysis.remembered import remembered
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.value import changed
from tests.analysis.processes import process


def test_the_same_scenario_is_worked_out_once_and_another_anew():
    asked = []

    @remembered
    def lanes(scenario):
        asked.append(scenario)
        return len(scenario.lanes)

    scenario = process("C customer", "", "")
    equal = changed(scenario, name="")
    assert [lanes(scenario), lanes(scenario), lanes(equal), lanes(scenario)] == [1, 1, 1, 1]
    assert len(asked) == 2


def test_old_scenarios_are_forgotten():
    asked: list[Scenario] = []
    count = remembered(asked.append)
    scenarios = [process("C customer", "", "", name=str(number)) for number in range(6)]

    for scenario in [*scenarios, scenarios[0]]:
        count(scenario)
    assert len(asked) == 7
