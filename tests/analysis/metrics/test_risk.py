"""Risk priority numbers: calculated only if all three factors are known; severity breaks ties."""

from cpm_desktop.analysis.metrics.risk import annotations_by_risk, risk_priority
from tests.analysis.process_builder import process, sample


def scenario_with_ratings(*ratings):
    names = ("severity", "occurrence", "detection")
    notes = [
        {"id": f"n{number}", "kind": "pain_point", **dict(zip(names, factors, strict=True))}
        for number, factors in enumerate(ratings)
    ]
    return process("", "", "", annotations=notes)


def test_risk_priority_numbers_of_the_ordering_example():
    today = sample("ordering")

    risks = [(note.targets[0], risk_priority(note), note.severity) for note in annotations_by_risk(today)]
    assert risks[:2] == [("A2", 6 * 7 * 8, 6), ("H4", 8 * 5 * 4, 8)]


def test_missing_factor_gives_no_number():
    scenario = scenario_with_ratings((5, 5, None), (None, None, None), (1, 1, 1))

    assert [risk_priority(note) for note in scenario.annotations.values()] == [None, None, 1]
    assert [note.id for note in annotations_by_risk(scenario)] == ["n2"]


def test_equal_numbers_are_sorted_by_severity():
    assert [
        note.id for note in annotations_by_risk(scenario_with_ratings((2, 3, 4), (4, 3, 2), (10, 10, 10), (3, 2, 4)))
    ] == [
        "n2",
        "n1",
        "n3",
        "n0",
    ]
