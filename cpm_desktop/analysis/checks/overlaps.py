"""Checks that no step covers another one on the diagram."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.analysis.checks.finding import Finding
from cpm_desktop.i18n import translate, translate_plural
from cpm_desktop.model.box_overlaps import boxes_in_diagram, overlapping_boxes
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.field_labels import quoted_name


def check_overlaps(scenario: Scenario) -> Iterator[Finding]:
    """Yield every node that covers others, in document order; later nodes are drawn above earlier ones.

    Nodes without a place are not checked.
    """
    position = {key: index for index, key in enumerate(scenario.nodes)}
    covered: dict[str, list[str]] = {}
    for pair in overlapping_boxes(boxes_in_diagram(scenario)):
        below, above = sorted(pair, key=position.__getitem__)
        covered.setdefault(above, []).append(below)
    for above in sorted(covered, key=position.__getitem__):
        hidden = sorted(covered[above], key=position.__getitem__)
        name, first = quoted_name(scenario, above), quoted_name(scenario, hidden[0])
        if len(hidden) == 1:
            message = translate("Checks", "{step} covers {other}.").format(step=name, other=first)
        else:
            message = translate_plural("Checks", "{step} covers {other} and %Ln other step(s).", len(hidden) - 1)
            message = message.format(step=name, other=first)
        yield Finding("overlap", "warning", (above, *hidden), message)
