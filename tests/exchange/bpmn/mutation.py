"""Imports mutated BPMN files: `python -m tests.exchange.bpmn.mutation COUNT FILE…` prints the failures."""

from __future__ import annotations

import random
import sys
from pathlib import Path

from lxml import etree

from cpm_desktop.analysis.checks.all_checks import findings
from cpm_desktop.exchange.bpmn.reader import read_bpmn
from cpm_desktop.exchange.bpmn.xml_reader import ImportFileError
from cpm_desktop.model.box_overlaps import boxes_in_diagram, overlapping_boxes
from cpm_desktop.model.document import Document
from cpm_desktop.model.invariants import violations
from cpm_desktop.storage.codec import decode, encode

STRANGE_VALUES = ("", "0", "-1", "NaN", "INF", "1e308", "-99999999999", "missing", "é<&", "false", "a b", "x" * 300)


def mutated(data: bytes, seed: int) -> bytes:
    """Return a BPMN file with one to six changes of its structure or bytes."""
    chance = random.Random(seed)
    root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    for _ in range(chance.randint(1, 6)):
        elements = [element for element in root.iter() if isinstance(element.tag, str)]
        _change(chance, chance.choice(elements), elements)
    written: bytes = etree.tostring(root)
    if chance.random() < 0.1:
        place = chance.randrange(len(written))
        written = written[:place] + bytes([chance.randrange(256)]) + written[place + chance.randint(0, 40) :]
    return written


def _change(chance: random.Random, element: etree._Element, elements: list[etree._Element]) -> None:
    other, parent = chance.choice(elements), element.getparent()
    choice = chance.randrange(7)
    if choice <= 1 and element.attrib:
        name = chance.choice(list(element.attrib))
        value = chance.choice([*STRANGE_VALUES, *other.attrib.values()])
        element.set(name, value)
    elif choice == 2 and element.attrib:
        del element.attrib[chance.choice(list(element.attrib))]
    elif choice == 3 and parent is not None:
        parent.remove(element)
    elif choice == 4 and parent is not None:
        parent.append(etree.fromstring(etree.tostring(element)))
    elif choice == 5 and other.tag != element.tag:
        element.tag = other.tag
    elif parent is not None and element not in set(other.iterancestors()) | {other}:
        other.append(element)


def problems_of(data: bytes) -> list[str]:
    """Return what is wrong with the import of a file; nothing if it is refused in one sentence."""
    try:
        document = read_bpmn(data).document
    except ImportFileError as error:
        return [] if "\n" not in str(error) else [f"not one sentence: {error}"]
    return document_problems(document)


def document_problems(document: Document) -> list[str]:
    """Return what is wrong with an imported document: broken invariants, errors of `check`, overlapping boxes."""
    found = [str(violation) for violation in violations(document)]
    if not found and decode(encode(document)) != document:
        found.append("it changes when it is saved and opened")
    for scenario in document.scenarios.values():
        found += [finding.message for finding in findings(scenario) if finding.level == "error"]
        found += [f"{one} overlaps {other}" for one, other in overlapping_boxes(boxes_in_diagram(scenario))]
    return found


def main(count: int, files: list[Path]) -> None:
    """Import `count` mutations of each file in turn, and print each failure with its seed."""
    failures = 0
    for seed in range(count):
        file = files[seed % len(files)]
        try:
            problems = problems_of(mutated(file.read_bytes(), seed))
        except Exception as error:  # a crash is a result here
            problems = [f"{type(error).__name__}: {error}"]
        failures += bool(problems)
        for problem in problems[:2]:
            print(f"{file.name}, seed {seed}: {problem}")
    print(f"{count} mutated files, {failures} failures")


if __name__ == "__main__":
    main(int(sys.argv[1]), [Path(name) for name in sys.argv[2:]])
