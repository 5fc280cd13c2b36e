"""Risk priority numbers: only where all three factors are known, and severity decides between equals."""

from cpm_desktop.analysis.metrics.risk import annotations_by_risk, risk_priority
from tests.analysis.processes import process, sample


def rated(*ratings):
    names = ("severity", "occurrence", "detection")
    notes = [
        {"id": f"n{number}", "kind": "pain_point", **dict(zip(names, factors, strict=True))}
        for number, factors in enumerate(ratings)
    ]
    return process("", "", "", annotations=notes)


def test_the_ordering_example():
    today = sample("ordering")

    risks = [(note.targets[0], risk_priority(note), note.severity) for note in annotations_by_risk(today)]
    assert risks[:2] == [("A2", 6 * 7 * 8, 6), ("H4", 8 * 5 * 4, 8)]


def test_without_one_of_the_factors_there_is_no_number():
    scenario = rated((5, 5, None), (None, None, None), (1, 1, 1))

    assert [risk_priority(note) for note in scenario.annotations.values()] == [None, None, 1]
    assert [note.id for note in annotations_by_risk(scenario)] == ["n2"]


def test_of_equal_numbers_the_more_severe_comes_first():
    assert [note.id for note in annotations_by_risk(rated((2, 3, 4), (4, 3, 2), (10, 10, 10), (3, 2, 4)))] == [
        "n2",
        "n1",
        "n3",
        "n0",
    ]
