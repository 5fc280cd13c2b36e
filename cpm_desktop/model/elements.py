"""The elements of a scenario: phases, lanes, nodes, flows, annotations, measures and variants."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from cpm_desktop.model.value import (
    Amount,
    Emotion,
    Flag,
    FrozenModel,
    Id,
    Ids,
    MeasuredValue,
    Minutes,
    MinutesRange,
    Probability,
    Rating,
    SampleSize,
    Text,
    Texts,
)

LaneKind: TypeAlias = Literal["customer", "frontstage", "backstage", "support", "system", "partner"]
NodeKind: TypeAlias = Literal["start", "end", "step", "decision", "parallel"]
ValueClass: TypeAlias = Literal["value_adding", "necessary", "waste"]
FlowKind: TypeAlias = Literal["sequence", "message", "notification"]
AnnotationKind: TypeAlias = Literal[
    "pain_point",
    "problem",
    "opportunity",
    "fail_point",
    "wait_point",
    "bottleneck",
    "disconnect",
    "moment_of_truth",
    "note",
]
AnnotationStatus: TypeAlias = Literal["open", "planned", "done"]
Knowledge: TypeAlias = Literal["assumed", "observed", "measured"]
ScoreKind: TypeAlias = Literal["nps", "csat", "ces"]
MeasureDirection: TypeAlias = Literal["higher", "lower"]
Confidence: TypeAlias = Literal["", "low", "medium", "high"]


class Phase(FrozenModel):
    """A stage of the customer's life cycle that spans all lanes."""

    id: Id
    name: Text = ""


class Persona(FrozenModel):
    """The typical customer of a customer lane."""

    name: Text = ""
    goal: Text = ""
    expectations: Text = ""


class Lane(FrozenModel):
    """A participant: a customer type, a department, a system or a partner."""

    id: Id
    name: Text = ""
    kind: LaneKind
    automated: Flag = False
    persona: Persona = Persona()


class NodeBase(FrozenModel):
    """The fields that every node has. `phase` is None for a node outside all phases."""

    id: Id
    kind: NodeKind
    lane: Id
    phase: Id | None = None
    name: Text = ""


class Step(NodeBase):
    """One activity: `touch_minutes` of work after `wait_minutes` of waiting, both on average.

    `touch_range` and `wait_range` give the smallest and largest value over all cases. None means no known variation.
    """

    kind: Literal["step"]
    touch_minutes: Minutes = 0
    wait_minutes: Minutes = 0
    tolerance_minutes: Minutes | None = None
    touch_range: MinutesRange | None = None
    wait_range: MinutesRange | None = None
    cost: Amount = 0
    value: ValueClass | None = None
    channel: Text | None = None
    customer_present: Flag = False
    fail_probability: Probability = 0
    reason: Text = ""
    data: Texts = ()
    systems: Texts = ()
    evidence: Texts = ()
    owner: Text = ""
    emotion: Emotion | None = None
    description: Text = ""


class Decision(NodeBase):
    """A point where each case takes one of several paths, each with a probability.

    `owner` decides, and `rule` is the criterion.
    """

    kind: Literal["decision"]
    owner: Text = ""
    rule: Text = ""


class ParallelGateway(NodeBase):
    """A split into parallel branches, or the join of such branches."""

    kind: Literal["parallel"]


class StartEvent(NodeBase):
    """The start of a case."""

    kind: Literal["start"]


class EndEvent(NodeBase):
    """A named end of a case."""

    kind: Literal["end"]


Node: TypeAlias = Annotated[Step | Decision | ParallelGateway | StartEvent | EndEvent, Field(discriminator="kind")]


class Flow(FrozenModel):
    """A connection from one node to the next. A message or notification may also start or end at a lane.

    `knowledge` and `knowledge_source` say how the probability of a decision's exit is known, and from where. None means
    that this is not recorded.
    """

    id: Id
    source: Id
    target: Id
    kind: FlowKind = "sequence"
    label: Text = ""
    probability: Probability | None = None
    knowledge: Knowledge | None = None
    knowledge_source: Text = ""
    carries: Texts = ()
    medium: Text = ""


EXIT_FIELDS: Mapping[str, object] = {"probability": None, "knowledge": None, "knowledge_source": ""}
"""The fields of a flow that only the exits of a decision have, with their defaults."""


def set_exit_fields(flow: Flow) -> tuple[str, ...]:
    """Return those of `EXIT_FIELDS` that have a value in `flow`."""
    return tuple(name for name, default in EXIT_FIELDS.items() if getattr(flow, name) != default)


class Annotation(FrozenModel):
    """A remark about elements of the scenario: a pain point, an opportunity, a note and so on."""

    id: Id
    kind: AnnotationKind
    targets: Ids = ()
    text: Text = ""
    severity: Rating | None = None
    occurrence: Rating | None = None
    detection: Rating | None = None
    emotion: Emotion | None = None
    churn_uplift: Probability = 0
    leads_to: Ids = ()
    owner: Text = ""
    status: AnnotationStatus = "open"
    knowledge: Knowledge = "assumed"
    internal: Flag = False


class Measure(FrozenModel):
    """A recorded value with its target. `targets` are the measured elements; empty for the whole scenario."""

    id: Id
    name: Text = ""
    score: ScoreKind | None = None
    targets: Ids = ()
    unit: Text = ""
    better: MeasureDirection = "higher"
    target: MeasuredValue | None = None
    actual: MeasuredValue | None = None
    subjective: Flag = False
    source: Text = ""
    date: Text = ""
    sample_size: SampleSize | None = None
    confidence: Confidence = ""


class Variant(FrozenModel):
    """A named path through the process."""

    id: Id
    name: Text = ""
    flows: Ids = ()
