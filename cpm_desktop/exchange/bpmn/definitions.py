"""Reads the elements of a BPMN file. References stay as they are, because they can point anywhere in the file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from cpm_desktop.exchange.bpmn.extension_fields import DERIVED_TAG, read_fields
from cpm_desktop.exchange.bpmn.source import Participant, SourceElement, SourceFlow, SourceLane, SourceModel, SourceNode
from cpm_desktop.exchange.bpmn.vocabulary import (
    CPM,
    DATA,
    EVENT_DEFINITION,
    FLOW_NODES,
    LOOPS,
    SILENT,
    SUBPROCESSES,
    words,
)
from cpm_desktop.exchange.bpmn.xml_reader import ImportFileError
from cpm_desktop.exchange.import_report import ImportReport
from cpm_desktop.i18n import translate

MAX_TEXT = 20_000
_CONTROL_CHARACTERS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


class Reader(NamedTuple):
    """What the reading functions share: the namespace of the model, the result and the report."""

    namespace: str
    model: SourceModel
    report: ImportReport

    def tag(self, element: etree._Element) -> str:
        """Return the local name of an element of BPMN, and an empty string for elements of other vocabularies."""
        namespace, local = split_tag(str(element.tag))
        return local if namespace == self.namespace else ""

    def children(self, element: etree._Element) -> Iterator[tuple[str, etree._Element]]:
        """Yield the children of an element that belong to BPMN, with their local names."""
        for child in element:
            tag = self.tag(child)
            if tag and not _is_derived(child):
                yield tag, child


def read_definitions(root: etree._Element, report: ImportReport) -> SourceModel:
    """Return the elements of a BPMN file. Raises ImportFileError where the root is not one of BPMN."""
    namespace, local = split_tag(str(root.tag))
    if local != "definitions" or (namespace and "bpmn" not in namespace.lower()):
        problem = translate("Import", "it is not a BPMN 2.0 file, because its outermost element is “{element}”")
        raise ImportFileError(problem.format(element=local[:60]))
    reader = Reader(namespace, SourceModel(title=text_of(root, "name")), report)
    processes = [child for tag, child in reader.children(root) if tag == "process"]
    for process in processes:
        base = _element(reader, process, "process")
        reader.model.processes[base.id] = base
        _read_content(reader, process, base.id, None)
    for tag, child in reader.children(root):
        if tag in {"collaboration", "choreography", "globalConversation"}:
            _read_collaboration(reader, child)
    return reader.model


def split_tag(name: str) -> tuple[str, str]:
    """Return the namespace and the local name of an element or attribute."""
    namespace, _, local = name.rpartition("}")
    return namespace.removeprefix("{"), local


def text_of(element: etree._Element, attribute: str) -> str:
    """Return the text of an attribute without characters that a document cannot contain."""
    return clean_text(str(element.get(attribute) or ""))


def content_of(element: etree._Element) -> str:
    """Return the text within an element, as a document can contain it."""
    return clean_text("".join(str(part) for part in element.itertext()))


def clean_text(text: str) -> str:
    """Return `text` as a document can contain it: without control characters, at most 20,000 characters."""
    plain = _CONTROL_CHARACTERS.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()
    return plain[:MAX_TEXT]


def _is_derived(element: etree._Element) -> bool:
    extension = element.find("{*}extensionElements")
    return extension is not None and extension.find(DERIVED_TAG) is not None


def _element(reader: Reader, element: etree._Element, prefix: str) -> SourceElement:
    """Return the common parts of an element, with an id of its own; report foreign extensions and repeated ids."""
    source_id, name = str(element.get("id") or "").strip(), text_of(element, "name")
    extension = element.find(f"{{{reader.namespace}}}extensionElements")
    fields = read_fields(extension)
    own_id, own_name = fields.pop("id", ""), fields.pop("name", None)
    name = own_name if isinstance(own_name, str) and clean_text(own_name) == name else name
    found, is_repeated = reader.model.ids.claim(source_id, prefix, own_id if isinstance(own_id, str) else "")
    if is_repeated:
        why = translate("Import", "another element has the same id")
        reader.report.guess(source_id, name, translate("Import", "new id {id}").format(id=found), why)
    documentation = "\n\n".join(
        filter(
            None,
            (content_of(child) for tag, child in reader.children(element) if tag == "documentation"),
        )
    )
    _report_extensions(reader, element, extension, source_id, name)
    return SourceElement(found, source_id, name, documentation[:MAX_TEXT], fields)


def _report_extensions(
    reader: Reader, element: etree._Element, extension: etree._Element | None, source_id: str, name: str
) -> None:
    namespaces = {split_tag(str(attribute))[0] for attribute in element.attrib}
    if extension is not None:
        namespaces |= {split_tag(str(child.tag))[0] for child in extension if isinstance(child.tag, str)}
    for namespace in sorted(namespaces - {"", reader.namespace, CPM, "http://www.w3.org/2001/XMLSchema-instance"}):
        what = translate("Import", "extension of {vocabulary}").format(vocabulary=namespace[:100])
        reader.report.drop(source_id, name, what, translate("Import", "only the program that wrote it understands it"))


def _read_collaboration(reader: Reader, collaboration: etree._Element) -> None:
    base = _element(reader, collaboration, "collaboration")
    model = reader.model
    model.title = model.title or base.name
    model.notes += filter(None, [base.documentation])
    model.fields = model.fields or base.fields
    for tag, child in reader.children(collaboration):
        if tag == "participant":
            participant = _element(reader, child, "pool")
            reference = str(child.get("processRef") or "")
            process = model.resolve(reference)
            if reference and process not in model.processes:
                why = translate("Import", "the file does not contain the process {id}")
                reader.report.drop(participant.source_id, participant.name, "processRef", why.format(id=reference[:60]))
                process = ""
            model.participants.append(Participant(participant, process or None))
        elif tag == "messageFlow":
            _read_flow(reader, child, tag)
        else:
            _read_artifact(reader, tag, child)


def _read_content(reader: Reader, element: etree._Element, process: str, container: str | None) -> None:
    """Read the children of a process or sub-process; libxml2 limits the depth of recursion."""
    for tag, child in reader.children(element):
        if tag in FLOW_NODES:
            node = _read_node(reader, child, tag, process, container)
            if tag in SUBPROCESSES:
                _read_content(reader, child, process, node)
        elif tag == "laneSet":
            _read_lanes(reader, child, process, None)
        elif tag in {"sequenceFlow", "messageFlow"}:
            _read_flow(reader, child, tag)
        elif tag in DATA:
            data = _element(reader, child, "data")
            reader.model.data[data.id] = (tag, data)
        else:
            _read_artifact(reader, tag, child)


def _read_artifact(reader: Reader, tag: str, element: etree._Element) -> None:
    if tag == "textAnnotation":
        base = _element(reader, element, "note")
        text = "\n".join(content_of(child) for tag, child in reader.children(element) if tag == "text")
        reader.model.annotations[base.id] = base._replace(name=text)
    elif tag == "association":
        reader.model.associations.append((str(element.get("sourceRef") or ""), str(element.get("targetRef") or "")))
    elif tag == "group":
        name = str(element.get("categoryValueRef") or "")
        why = translate("Import", "a process here has no groups")
        reader.report.drop(str(element.get("id") or ""), clean_text(name), translate("Import", "group"), why)
    elif (
        tag not in SILENT
        and tag not in LOOPS
        and not tag.endswith(EVENT_DEFINITION)
        and tag not in {"completionCondition", "loopCondition"}
    ):
        why = translate("Import", "a process here has nothing that corresponds to it")
        reader.report.drop(str(element.get("id") or ""), text_of(element, "name"), words(tag), why)


def _read_node(reader: Reader, element: etree._Element, tag: str, process: str, container: str | None) -> str:
    base = _element(reader, element, "n")
    kinds, data = [], []
    for child_tag, child in reader.children(element):
        if child_tag.endswith(EVENT_DEFINITION):
            kinds.append(words(child_tag.removesuffix(EVENT_DEFINITION)))
        elif child_tag == "eventDefinitionRef":
            kinds.append("referenced")
        elif child_tag in LOOPS:
            kinds.append(LOOPS[child_tag])
        elif child_tag in {"dataInputAssociation", "dataOutputAssociation"}:
            data += [
                str(end.text or "") for end_tag, end in reader.children(child) if end_tag in {"sourceRef", "targetRef"}
            ]
        elif tag not in SUBPROCESSES:
            _read_artifact(reader, child_tag, child)
    if element.get("cancelActivity") == "false" or element.get("isInterrupting") == "false":
        kinds.append("non-interrupting")
    if element.get("isForCompensation") == "true":
        kinds.append("compensation")
    reader.model.nodes[base.id] = SourceNode(
        base,
        tag,
        process,
        container,
        tuple(dict.fromkeys(kinds)),
        str(element.get("attachedToRef") or "") or None,
        element.get("triggeredByEvent") == "true",
        tuple(data),
    )
    return base.id


def _read_flow(reader: Reader, element: etree._Element, tag: str) -> None:
    base = _element(reader, element, "f")
    condition = element.find(f"{{{reader.namespace}}}conditionExpression")
    if condition is not None and not base.name:
        base = base._replace(name=content_of(condition))
    ends = (str(element.get("sourceRef") or ""), str(element.get("targetRef") or ""))
    reader.model.flows.append(SourceFlow(base, tag, *ends))


def _read_lanes(reader: Reader, lane_set: etree._Element, process: str, parent: str | None) -> None:
    for tag, child in reader.children(lane_set):
        if tag != "lane":
            continue
        base = _element(reader, child, "lane")
        references, nested = [], []
        for lane_tag, part in reader.children(child):
            if lane_tag == "flowNodeRef":
                references.append(str(part.text or ""))
            elif lane_tag in {"childLaneSet", "laneSet"}:
                nested.append(part)
        lane = SourceLane(base, process, parent, tuple(references), has_children=False)
        reader.model.lanes[base.id] = lane
        before = len(reader.model.lanes)
        for part in nested:
            _read_lanes(reader, part, process, base.id)
        lane.has_children = len(reader.model.lanes) > before
