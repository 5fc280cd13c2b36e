"""What the analyses put on the picture of a process."""

from __future__ import annotations

from cpm_desktop.analysis.boundaries import boundaries
from cpm_desktop.analysis.handoffs import handoffs
from cpm_desktop.analysis.touchpoints import touchpoints
from cpm_desktop.model.document import Scenario
from cpm_desktop.perspectives.marks import Marks


def marks_of(scenario: Scenario) -> Marks:
    """Return the numbered handoffs, touchpoints, annotations and lines of a scenario, as the drawing shows them.

    Where several touchpoints share a flow, the pill shows the channel of the first that has one.
    """
    lines = boundaries(scenario)
    channels: dict[str, str] = {}
    for touchpoint in touchpoints(scenario):
        channels[touchpoint.flow] = channels.get(touchpoint.flow) or touchpoint.channel or ""
    return Marks(
        handoffs={handoff.flow: handoff.number for handoff in handoffs(scenario) if not handoff.customer_carried},
        touchpoints=channels,
        annotations={annotation_id: number for number, annotation_id in enumerate(scenario.annotations, 1)},
        interaction=lines.interaction.after,
        visibility=lines.visibility.after,
        internal=lines.internal.after,
    )
