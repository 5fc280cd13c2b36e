"""The names of BPMN 2.0 (OMG formal/2011-01-03) that are read and written."""

from __future__ import annotations

import re

MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL"
BPMNDI = "http://www.omg.org/spec/BPMN/20100524/DI"
DC = "http://www.omg.org/spec/DD/20100524/DC"
DI = "http://www.omg.org/spec/DD/20100524/DI"
CPM = "urn:cpm-desktop:bpmn:1"
"""The namespace of the extension elements that contain the fields that BPMN does not have."""

TASKS = frozenset(
    {
        *("task", "userTask", "serviceTask", "sendTask", "receiveTask", "scriptTask", "manualTask"),
        *("businessRuleTask", "callActivity", "callChoreography", "choreographyTask", "subChoreography"),
    }
)
SUBPROCESSES = frozenset({"subProcess", "adHocSubProcess", "transaction"})
EVENTS = frozenset(
    {
        "startEvent",
        "endEvent",
        "intermediateCatchEvent",
        "intermediateThrowEvent",
        "boundaryEvent",
        "implicitThrowEvent",
    }
)
GATEWAYS = frozenset(
    {"exclusiveGateway", "inclusiveGateway", "parallelGateway", "eventBasedGateway", "complexGateway", "gateway"}
)
FLOW_NODES = TASKS | SUBPROCESSES | EVENTS | GATEWAYS
DATA = frozenset({"dataObjectReference", "dataStoreReference"})
EVENT_DEFINITION = "EventDefinition"
LOOPS = {
    "multiInstanceLoopCharacteristics": "multi-instance",
    "standardLoopCharacteristics": "loop",
}
SILENT = frozenset(
    {
        *("incoming", "outgoing", "documentation", "extensionElements", "laneSet", "flowNodeRef", "childLaneSet"),
        *("dataObject", "conditionExpression", "text", "participantMultiplicity", "sourceRef", "targetRef"),
        *("dataInputAssociation", "dataOutputAssociation", "ioSpecification", "property", "association"),
    }
)
"""Children of elements that are read with their element, or that only the technical execution of a process needs."""


def words(tag: str) -> str:
    """Return the name of a kind of element in words: `userTask` is “user task”."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", tag).lower()
