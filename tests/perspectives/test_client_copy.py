"""A client copy contains nothing that is for internal use."""

from cpm_desktop.model.document import Document
from cpm_desktop.model.invariants import violations
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.perspectives.client_copy import client_copy
from cpm_desktop.storage.codec import encode
from tests.analysis.process_builder import process

INTERNAL_TEXT = "between us"


def document():
    scenario = process(
        "C customer, S backstage",
        "A C, X S",
        "A X",
        notes=INTERNAL_TEXT,
        annotations=[
            {"id": "open", "kind": "problem", "targets": ["A"], "leads_to": ["inner", "X"], "text": "slow"},
            {"id": "inner", "kind": "note", "targets": ["X"], "text": INTERNAL_TEXT, "internal": True},
            {"id": "about", "kind": "note", "targets": ["inner"], "text": f"on {INTERNAL_TEXT}"},
            {"id": "both", "kind": "note", "targets": ["inner", "X"], "text": "stays"},
            {"id": "whole", "kind": "note", "text": "on everything"},
        ],
        measures=[
            {"id": "m", "name": "time", "targets": ["X"]},
            {"id": "n", "name": f"of {INTERNAL_TEXT}", "targets": ["inner"]},
        ],
    )
    return Document.model_validate({"meta": {"notes": INTERNAL_TEXT, "author": "Ann"}, "scenarios": [scenario]})


def test_client_copy_has_no_internal_content():
    copy = client_copy(document())
    scenario = copy.scenarios["today"]

    assert INTERNAL_TEXT.encode() not in encode(copy)
    assert list(scenario.annotations) == ["open", "both", "whole"]
    assert scenario.annotations["open"].leads_to == ("X",)
    assert scenario.annotations["both"].targets == ("X",)
    assert list(scenario.measures) == ["m"]
    assert not list(violations(copy))


def test_client_copy_keeps_the_process():
    before, copy = document(), client_copy(document())

    assert copy.scenarios["today"].nodes == before.scenarios["today"].nodes
    assert copy.scenarios["today"].flows == before.scenarios["today"].flows
    assert copy.meta.author == "Ann"


def test_document_without_internal_content_is_unchanged():
    plain = Document(scenarios=ElementMap([process("C customer", "A C", "")]))

    assert client_copy(plain) == plain
