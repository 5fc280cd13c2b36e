"""New ids are short, readable and unused."""

from __future__ import annotations

import re

from cpm_desktop.editing.commands.scenarios import add_scenario
from cpm_desktop.editing.identifiers import IdGenerator, new_id
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Lane, Phase
from cpm_desktop.model.mapping import ElementMap
from tests.editing.sample_process import TODAY, process


def scenario(*ids: str) -> Scenario:
    return Scenario(id="s", phases=ElementMap(Phase(id=key) for key in ids))


def test_new_id_continues_after_the_highest_number():
    assert new_id(scenario(), "f") == "f1"
    assert new_id(scenario("f1", "f9", "f3", "fx", "g12"), "f") == "f10"
    assert new_id(process().scenarios[TODAY], "f") == "f7"


def test_ids_of_every_group_are_considered():
    assert (
        new_id(
            Scenario(id="s", phases=ElementMap([Phase(id="x1")]), lanes=ElementMap([Lane(id="x2", kind="system")])), "x"
        )
        == "x3"
    )


def test_ids_of_every_scenario_are_considered():
    document = add_scenario(process(), scenario("f70"))
    assert new_id(document, "f") == "f71"


def test_long_numbers_and_prefixes_give_valid_ids():
    for found in (
        new_id(scenario("f" + "9" * 40, "f999999999"), "f"),
        new_id(scenario("f1.5", "f-2"), "f"),
        new_id(scenario("p" * 64), "p" * 64),
    ):
        assert re.fullmatch(r"[A-Za-z0-9_.-]{1,64}", found)


def test_many_new_ids_are_unique():
    source = IdGenerator(scenario("a3", "b5"))
    assert [source.new_id(prefix) for prefix in ("a", "a", "b", "a", "b")] == ["a4", "a5", "b6", "a6", "b7"]
