"""Reading any file gives a valid document or one sentence that names the location of the problem."""

from __future__ import annotations

import json
import os
import socket
import sys
from pathlib import Path
from typing import Any

import pytest

from cpm_desktop.model.invariants import violations
from cpm_desktop.resources import resource_path
from cpm_desktop.storage.codec import decode
from cpm_desktop.storage.errors import UnreadableFileError
from cpm_desktop.storage.files import load_document
from cpm_desktop.storage.limits import MAX_BYTES, MAX_COMMAS, MAX_ELEMENTS, MAX_SCENARIOS
from tests.storage.damage import damaged_files

VERSION_1 = Path(__file__).parent / "files" / "version-1.cpm.json"


def error_message(data: bytes) -> str:
    with pytest.raises(UnreadableFileError) as caught:
        decode(data)
    return str(caught.value)


def document_with(**scenario: Any) -> dict[str, Any]:
    lanes = [{"id": "C", "kind": "customer"}]
    nodes = [{"id": "A1", "kind": "step", "lane": "C"}, {"id": "A2", "kind": "decision", "lane": "C"}]
    base = {"id": "t", "lanes": lanes, "nodes": nodes, **scenario}
    return {"format": "cpm-desktop", "format_version": 1, "scenarios": [base]}


def step_with(**fields: Any) -> dict[str, Any]:
    return document_with(nodes=[{"id": "A1", "kind": "step", "lane": "C", **fields}])


def flow_with(**fields: Any) -> dict[str, Any]:
    return document_with(flows=[{"id": "f", "source": "A1", "target": "A2", **fields}])


NODE = "scenarios[0] (t).nodes[0] (A1)"
NEWER = (
    "format_version: the file has format version 2, but this program reads versions up to 1: "
    "install a newer version of CPM Desktop."
)
KINDS = "'step', 'decision', 'parallel', 'start', 'end'"


@pytest.mark.parametrize(
    ("raw", "sentence"),
    [
        ([], "line 1, column 1: the file is not a JSON object, so it is not a CPM Desktop document."),
        ({}, "format: 'cpm-desktop' is expected here, so this is not a CPM Desktop document."),
        ({"format": "bpmn"}, "format: 'cpm-desktop' is expected here, so this is not a CPM Desktop document."),
        ({"format": "cpm-desktop"}, "format_version: this key is missing."),
        (document_with() | {"format_version": "1"}, "format_version: a whole number of at least 1 is expected here."),
        (document_with() | {"format_version": True}, "format_version: a whole number of at least 1 is expected here."),
        (document_with() | {"format_version": 1.0}, "format_version: a whole number of at least 1 is expected here."),
        (document_with() | {"format_version": 0}, "format_version: a whole number of at least 1 is expected here."),
        (
            document_with() | {"format_version": 2, "unheard": "of"},
            NEWER,
        ),
        (document_with() | {"scenarios": {}}, "scenarios: a list is expected here."),
        (document_with() | {"scenarios": []}, "scenarios: a document needs at least one scenario."),
        (document_with() | {"scenarios": [7]}, "scenarios[0]: an object is expected here."),
        (document_with() | {"tags": []}, "tags: this key is unknown."),
        (step_with(colour="red"), f"{NODE}.colour: this key is unknown."),
        (step_with(step=1), f"{NODE}.step: this key is unknown."),
        (step_with(**{"two\nlines": 1}), f"{NODE}['two\\nlines']: this key is unknown."),
        (step_with(kind="task"), f"{NODE}.kind: one of {KINDS} is expected here."),
        (document_with(nodes=[{"id": "A1", "lane": "C"}]), f"{NODE}.kind: this key is missing."),
        (document_with(nodes=[{"id": "A1", "kind": "end"}]), f"{NODE}.lane: this key is missing."),
        (document_with(nodes=[{"kind": "end", "lane": "C"}]), "scenarios[0] (t).nodes[0].id: this key is missing."),
        (document_with(nodes={"A1": 1}), "scenarios[0] (t).nodes: a list is expected here."),
        (step_with(name=7), f"{NODE}.name: a text is expected here."),
        (step_with(name="\ud800"), f"{NODE}.name: a text here contains an incomplete character."),
        (step_with(name="\x07"), f"{NODE}.name: this text contains a control character."),
        (step_with(name="x" * 20_001), f"{NODE}.name: this text is longer than 20000 characters."),
        (step_with(data="address"), f"{NODE}.data: a list is expected here."),
        (step_with(data=["a", 1]), f"{NODE}.data[1]: a text is expected here."),
        (step_with(cost="1"), f"{NODE}.cost: a number is expected here."),
        (step_with(cost=True), f"{NODE}.cost: a number is expected here."),
        (step_with(cost=float("nan")), f"{NODE}.cost: a number that is finite is expected here."),
        (step_with(cost=float("inf")), f"{NODE}.cost: a number that is finite is expected here."),
        (step_with(cost=-0.5), f"{NODE}.cost: the number is smaller than 0."),
        (step_with(cost=10**40), f"{NODE}.cost: the number is larger than 1000000000000000."),
        (step_with(emotion=1.0), f"{NODE}.emotion: a whole number is expected here."),
        (step_with(emotion=3), f"{NODE}.emotion: the number is larger than 2."),
        (step_with(customer_present=1), f"{NODE}.customer_present: true or false is expected here."),
        (step_with(value="good"), f"{NODE}.value: 'value_adding', 'necessary' or 'waste' is expected here."),
        (
            step_with(lane="no spaces"),
            f"{NODE}.lane: an id has 1 to 64 letters, digits, dots, dashes and underscores.",
        ),
        (step_with(lane="Z"), "scenario t, node A1, lane: there is no lane 'Z'."),
        (step_with(phase="Z"), "scenario t, node A1, phase: there is no phase 'Z'."),
        (flow_with(target="Z"), "scenario t, flow f, target: there is no element 'Z'."),
        (flow_with(target="C"), "scenario t, flow f, target: a sequence flow joins nodes, not lanes."),
        (flow_with(probability=0.5), "scenario t, flow f, probability: only the exits of a decision have one."),
        (flow_with(knowledge="assumed"), "scenario t, flow f, knowledge: only the exits of a decision have one."),
        (
            document_with(phases=[{"id": "A1"}]),
            "scenario t, nodes A1: the id is already used in phases.",
        ),
        (
            document_with(phases=[{"id": "p"}, {"id": "p"}]),
            "scenarios[0] (t).phases: the id 'p' is used twice.",
        ),
        (document_with(based_on="u"), "scenario t, based_on: there is no scenario 'u'."),
        (document_with(based_on="t"), "scenario t, based_on: the scenario is based on itself."),
        (
            document_with(lanes=[{"id": "B", "kind": "system"}, {"id": "C", "kind": "customer"}]),
            "scenario t, lane C: customer lanes come before all others.",
        ),
        (document_with(layout=[]), "scenarios[0] (t).layout: an object is expected here."),
        (
            document_with(layout={"nodes": {"A1": [0, 0, 10]}}),
            "scenarios[0] (t).layout.nodes.A1[3]: a number is missing from this list.",
        ),
        (
            document_with(layout={"nodes": {"A1": [0, 0, 10, 10, 1]}}),
            "scenarios[0] (t).layout.nodes.A1: the list has more than 4 entries.",
        ),
        (
            document_with(layout={"nodes": {"A1": {"x": 0, "y": 0, "width": 1, "height": 1}}}),
            "scenarios[0] (t).layout.nodes.A1: a list is expected here.",
        ),
        (
            document_with(layout={"lanes": {"C": 0}}),
            "scenarios[0] (t).layout.lanes.C: the number is smaller than 0.01.",
        ),
        (
            document_with(layout={"lanes": {"x" * 1_000: 9}}),
            f"scenario t, layout, lanes: there is no element '{'x' * 179}….",
        ),
        (document_with(layout={"lanes": {"A.1": 9}}), "scenario t, layout, lanes: there is no element 'A.1'."),
    ],
)
def test_model_error_is_reported_with_its_place(raw, sentence):
    assert error_message(json.dumps(raw).encode()) == sentence


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "line 1, column 1: the file is empty."),
        (b"\xef\xbb\xbf \n", "line 1, column 1: the file is empty."),
        (b"\n  \xff", "line 2, column 3: this is not UTF-8 text."),
        ("{}".encode("utf-16"), "line 1, column 1: this is not UTF-8 text."),
        (b'{"a": 1,\n "b": ', "line 2, column 7: the file ends too early; it may be cut off."),
        (b'{"a": 1,\n "b": "x', "line 2, column 7: this text has no closing quote."),
        (b'{"a" 1}', "line 1, column 6: a colon is expected here."),
        (b'{"a": 1 "b": 2}', "line 1, column 9: a comma or a closing bracket is expected here."),
        (b"{'a': 1}", "line 1, column 2: a key in double quotes is expected here."),
        (b'{"a": x}', "line 1, column 7: a value is expected here."),
        (b'{"a": [1, 2,\n]}', "line 1, column 12: nothing follows this comma."),
        (b'{"a": "\x01"}', "line 1, column 8: a text contains a control character or a line break."),
        (b'{"a": "\\q"}', "line 1, column 8: a text contains an invalid backslash."),
        (b"{} {}", "line 1, column 4: there is text after the end of the document."),
        (b'{"a": 1, "a": 2}', "the outermost object: the key 'a' is used twice."),
        (b'{"b": [0, {"id": "x", "c": 1, "c": 1}]}', "b[1] (x): the key 'c' is used twice."),
        (b'{"b": {"c": 1, "c": 1}, "b": 1}', "the outermost object: the key 'b' is used twice."),
        (b"[" * 200_000, "line 1, column 101: the brackets are nested too deeply."),
        (b'{"a]": ' * 200_000, "line 1, column 701: the brackets are nested too deeply."),
    ],
)
def test_invalid_json_is_reported_with_its_line(data, sentence):
    assert error_message(data) == sentence


def test_number_with_a_million_digits_is_rejected_quickly():
    text = json.dumps(step_with(cost=0)).replace('"cost": 0', '"cost": 1' + "0" * 1_000_000)
    assert error_message(text.encode()) == f"{NODE}.cost: a number that is finite is expected here."


def test_repeated_key_is_found_at_any_depth():
    text = '{"a":' * 400 + '{"b": 1, "b": 2}' + "}" * 400
    assert error_message(text.encode()).endswith("…: the key 'b' is used twice.")


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b" " * (MAX_BYTES + 1), "the whole file: the file is larger than 64 MB."),
        (b"[" + b"0," * (MAX_COMMAS + 1) + b"0]", "the whole file: the file contains more than 3,000,000 values."),
        (
            json.dumps(document_with(phases=[{}] * MAX_ELEMENTS)).encode(),
            "scenarios: there are more than 200,000 elements.",
        ),
        (
            json.dumps(document_with() | {"scenarios": [{}] * (MAX_SCENARIOS + 1)}).encode(),
            "scenarios: there are more than 1,000 scenarios.",
        ),
        (
            json.dumps(document_with(layout={"lanes": dict.fromkeys(map(str, range(MAX_ELEMENTS + 1)), 9)})).encode(),
            "scenarios: the layouts place more than 200,000 elements.",
        ),
        (
            json.dumps(document_with(layout={"lanes": dict.fromkeys(map(str, range(30_000)), 0)})).encode(),
            "the whole file: more than 20,000 entries are wrong or unknown.",
        ),
        (
            json.dumps(document_with(lanes=[{"persona": dict.fromkeys(map(str, range(101)))}])).encode(),
            "the whole file: an object in it has more than 100 keys.",
        ),
    ],
    ids=["bytes", "values", "elements", "scenarios", "layout", "errors", "keys"],
)
def test_oversized_document_is_rejected(data, sentence):
    assert error_message(data) == sentence


def test_damaged_files_give_one_error_or_a_valid_document():
    sources = [VERSION_1, *sorted(resource_path("samples").glob("*.cpm.json"))]
    answers = {
        f"{source.name}, {name}": reading_error(data)
        for number, source in enumerate(sources)
        for name, data in damaged_files(source.read_bytes(), 2_000 // len(sources), seed=number)
    }
    assert {name: answer for name, answer in answers.items() if answer and not is_one_sentence(answer)} == {}
    assert len(answers) == 2_000
    assert 1_000 < sum(answer is not None for answer in answers.values()) < 2_000


def reading_error(data: bytes) -> str | None:
    """Return the error sentence of an unreadable file, None for a valid one; any other exception fails the test."""
    try:
        document = decode(data)
    except UnreadableFileError as error:
        return str(error) if error.location else "the sentence names no place"
    return next((f"it was read with {violation}" for violation in violations(document)), None)


def is_one_sentence(text: str) -> bool:
    return len(text.splitlines()) == 1 and text.isprintable() and text.endswith(".") and 10 < len(text) < 500


def test_missing_file_is_reported(tmp_path):
    with pytest.raises(UnreadableFileError, match=r"gone\.cpm\.json: it could not be read, because there is no such"):
        load_document(tmp_path / "gone.cpm.json")


def test_folder_is_reported(tmp_path):
    with pytest.raises(UnreadableFileError, match=r": it is a folder, not a file\.$"):
        load_document(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_pipe_does_not_block(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UnreadableFileError, match=r"pipe: it is a device or a pipe, not a file\.$"):
        load_document(tmp_path / "pipe")


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="this system has no sockets that are files")
def test_a_socket_is_reported(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)  # the path of a socket must be short
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("socket")
        with pytest.raises(UnreadableFileError, match=r"socket: it is a device or a pipe, not a file\.$"):
            load_document(Path("socket"))


@pytest.mark.skipif(os.name != "posix", reason="there are no device files")
def test_a_device_is_reported():
    with pytest.raises(UnreadableFileError, match=r"zero: it is a device or a pipe, not a file\.$"):
        load_document(Path("/dev/zero"))


def test_unreadable_file_is_reported(tmp_path, monkeypatch):
    path = tmp_path / "secret.cpm.json"
    path.write_bytes(VERSION_1.read_bytes())

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(
        UnreadableFileError, match=r"secret\.cpm\.json: it could not be read, because permission is denied\.$"
    ):
        load_document(path)


def test_error_names_the_file_before_the_place(tmp_path):
    path = tmp_path / "bad.cpm.json"
    path.write_text(json.dumps(step_with(colour=1)), encoding="utf-8")
    with pytest.raises(UnreadableFileError) as caught:
        load_document(path)
    assert str(caught.value) == f"{path}, {NODE}.colour: this key is unknown."
    assert json.loads(path.read_text(encoding="utf-8")) == step_with(colour=1)


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_cyclic_links_are_reported(tmp_path):
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    with pytest.raises(UnreadableFileError, match="because its links form a loop"):
        load_document(tmp_path / "a")
