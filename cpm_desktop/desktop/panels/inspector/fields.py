"""The fields of the inspector, as one table: what is shown for each kind of element, and how it is filled in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

from cpm_desktop.i18n import QT_TRANSLATE_NOOP
from cpm_desktop.model.document import Element, Scenario, ScenarioKind
from cpm_desktop.model.elements import (
    Annotation,
    AnnotationKind,
    Confidence,
    Direction,
    Flow,
    FlowKind,
    Knowledge,
    Lane,
    LaneKind,
    Measure,
    NodeBase,
    Score,
    Status,
    Step,
    ValueClass,
)

EditorKind: TypeAlias = Literal[
    "text",
    "long_text",
    "words",
    "minutes",
    "optional_minutes",
    "minutes_range",
    "amount",
    "share",
    "optional_share",
    "optional_figure",
    "optional_whole",
    "flag",
    "rating",
    "emotion",
    "choice",
    "channel",
    "lane",
    "phase",
    "references",
]


@dataclass(frozen=True, slots=True)
class Field:
    """One field: where it stands (`persona.goal` is a field of a field), what it is called, how it is filled in."""

    path: str
    label: str
    editor: EditorKind
    choices: tuple[str, ...] = ()
    hint: str = ""
    optional: bool = False
    """A choice may be left open."""


@dataclass(frozen=True, slots=True)
class Section:
    """Fields that belong together."""

    heading: str
    fields: tuple[Field, ...]


Form: TypeAlias = tuple[Section, ...]

_NAME = Field("name", QT_TRANSLATE_NOOP("Field", "Name"), "text")
_LANE = Field("lane", QT_TRANSLATE_NOOP("Field", "Lane"), "lane")
_PHASE = Field("phase", QT_TRANSLATE_NOOP("Field", "Phase"), "phase")
_OWNER = Field("owner", QT_TRANSLATE_NOOP("Field", "Owner"), "text")
_GENERAL = QT_TRANSLATE_NOOP("Field", "General")
_SOURCE = Field("source", QT_TRANSLATE_NOOP("Field", "Source"), "text")
_DURATION_HINT = QT_TRANSLATE_NOOP("Field", "8 min, 2 h, 1 d")
_RANGE_HINT = QT_TRANSLATE_NOOP("Field", "5 – 20 min")
_LIST_HINT = QT_TRANSLATE_NOOP("Field", "one, two, three")

_STEP: Form = (
    Section(_GENERAL, (_NAME, _LANE, _PHASE, _OWNER)),
    Section(
        QT_TRANSLATE_NOOP("Field", "Experience"),
        (
            Field("channel", QT_TRANSLATE_NOOP("Field", "Channel"), "channel"),
            Field("value", QT_TRANSLATE_NOOP("Field", "Value"), "choice", get_args(ValueClass), optional=True),
            Field("customer_present", QT_TRANSLATE_NOOP("Field", "Customer present"), "flag"),
            Field("emotion", QT_TRANSLATE_NOOP("Field", "Emotion"), "emotion"),
            Field("reason", QT_TRANSLATE_NOOP("Field", "Reason for contact"), "text"),
        ),
    ),
    Section(
        QT_TRANSLATE_NOOP("Field", "Time and cost"),
        (
            Field("touch_minutes", QT_TRANSLATE_NOOP("Field", "Touch time"), "minutes", hint=_DURATION_HINT),
            Field("touch_range", QT_TRANSLATE_NOOP("Field", "… varies"), "minutes_range", hint=_RANGE_HINT),
            Field("wait_minutes", QT_TRANSLATE_NOOP("Field", "Wait before"), "minutes", hint=_DURATION_HINT),
            Field("wait_range", QT_TRANSLATE_NOOP("Field", "… varies"), "minutes_range", hint=_RANGE_HINT),
            Field(
                "tolerance_minutes", QT_TRANSLATE_NOOP("Field", "Tolerance"), "optional_minutes", hint=_DURATION_HINT
            ),
            Field("fail_probability", QT_TRANSLATE_NOOP("Field", "Fails"), "share"),
            Field("cost", QT_TRANSLATE_NOOP("Field", "Cost"), "amount"),
        ),
    ),
    Section(
        QT_TRANSLATE_NOOP("Field", "Data and systems"),
        (
            Field("data", QT_TRANSLATE_NOOP("Field", "Data entered"), "words", hint=_LIST_HINT),
            Field("systems", QT_TRANSLATE_NOOP("Field", "Systems"), "words", hint=_LIST_HINT),
            Field("evidence", QT_TRANSLATE_NOOP("Field", "Evidence"), "words", hint=_LIST_HINT),
        ),
    ),
    Section(
        QT_TRANSLATE_NOOP("Field", "Notes"),
        (Field("description", QT_TRANSLATE_NOOP("Field", "Description"), "long_text"),),
    ),
)

_NODE: Form = (Section(_GENERAL, (_NAME, _LANE, _PHASE)),)

_LANE_FORM: Form = (
    Section(
        _GENERAL,
        (
            _NAME,
            Field("kind", QT_TRANSLATE_NOOP("Field", "Kind"), "choice", get_args(LaneKind)),
            Field("automated", QT_TRANSLATE_NOOP("Field", "Automated"), "flag"),
        ),
    ),
)

_CUSTOMER_LANE: Form = (
    *_LANE_FORM,
    Section(
        QT_TRANSLATE_NOOP("Field", "Persona"),
        (
            Field("persona.name", QT_TRANSLATE_NOOP("Field", "Persona"), "text"),
            Field("persona.goal", QT_TRANSLATE_NOOP("Field", "Goal"), "long_text"),
            Field("persona.expectations", QT_TRANSLATE_NOOP("Field", "Expectations"), "long_text"),
        ),
    ),
)

_NAMED: Form = (Section(_GENERAL, (_NAME,)),)

_FLOW_LABEL = Field("label", QT_TRANSLATE_NOOP("Field", "Label"), "text")
_FLOW_KIND = Field("kind", QT_TRANSLATE_NOOP("Field", "Kind"), "choice", get_args(FlowKind))
_FLOW_PASSED = Section(
    QT_TRANSLATE_NOOP("Field", "What is passed on"),
    (
        Field("carries", QT_TRANSLATE_NOOP("Field", "Carries"), "words", hint=_LIST_HINT),
        Field("medium", QT_TRANSLATE_NOOP("Field", "Medium"), "text"),
    ),
)
_FLOW: Form = (Section(_GENERAL, (_FLOW_LABEL, _FLOW_KIND)), _FLOW_PASSED)
_DECISION_EXIT: Form = (
    Section(
        _GENERAL,
        (
            _FLOW_LABEL,
            _FLOW_KIND,
            Field("probability", QT_TRANSLATE_NOOP("Field", "Probability"), "optional_share"),
        ),
    ),
    _FLOW_PASSED,
)

_ANNOTATION: Form = (
    Section(
        _GENERAL,
        (
            Field("kind", QT_TRANSLATE_NOOP("Field", "Kind"), "choice", get_args(AnnotationKind)),
            Field("text", QT_TRANSLATE_NOOP("Field", "Text"), "long_text"),
            Field("targets", QT_TRANSLATE_NOOP("Field", "Is about"), "references"),
            _OWNER,
            Field("status", QT_TRANSLATE_NOOP("Field", "Status"), "choice", get_args(Status)),
            Field("knowledge", QT_TRANSLATE_NOOP("Field", "Known"), "choice", get_args(Knowledge)),
            Field("internal", QT_TRANSLATE_NOOP("Field", "Internal only"), "flag"),
        ),
    ),
    Section(
        QT_TRANSLATE_NOOP("Field", "Weight"),
        (
            Field("severity", QT_TRANSLATE_NOOP("Field", "Severity"), "rating"),
            Field("occurrence", QT_TRANSLATE_NOOP("Field", "Occurrence"), "rating"),
            Field("detection", QT_TRANSLATE_NOOP("Field", "Detection"), "rating"),
            Field("emotion", QT_TRANSLATE_NOOP("Field", "Emotion"), "emotion"),
            Field("churn_uplift", QT_TRANSLATE_NOOP("Field", "Churn uplift"), "share"),
        ),
    ),
    Section(
        QT_TRANSLATE_NOOP("Field", "Causes"),
        (Field("leads_to", QT_TRANSLATE_NOOP("Field", "Leads to"), "references"),),
    ),
)

_MEASURE: Form = (
    Section(
        _GENERAL,
        (
            _NAME,
            Field("targets", QT_TRANSLATE_NOOP("Field", "Is about"), "references"),
            Field("subjective", QT_TRANSLATE_NOOP("Field", "Subjective"), "flag"),
            Field("score", QT_TRANSLATE_NOOP("Field", "Score"), "choice", get_args(Score), optional=True),
        ),
    ),
    Section(
        QT_TRANSLATE_NOOP("Field", "Figures"),
        (
            Field("actual", QT_TRANSLATE_NOOP("Field", "Actual"), "optional_figure"),
            Field("target", QT_TRANSLATE_NOOP("Field", "Target"), "optional_figure"),
            Field("unit", QT_TRANSLATE_NOOP("Field", "Unit"), "text"),
            Field("better", QT_TRANSLATE_NOOP("Field", "Better is"), "choice", get_args(Direction)),
        ),
    ),
    Section(
        QT_TRANSLATE_NOOP("Field", "How it is known"),
        (
            _SOURCE,
            Field("date", QT_TRANSLATE_NOOP("Field", "Date"), "text"),
            Field("sample_size", QT_TRANSLATE_NOOP("Field", "Sample size"), "optional_whole"),
            Field("confidence", QT_TRANSLATE_NOOP("Field", "Confidence"), "choice", get_args(Confidence)),
        ),
    ),
)

SCENARIO: Form = (
    Section(
        QT_TRANSLATE_NOOP("Field", "Scenario"),
        (
            _NAME,
            Field("kind", QT_TRANSLATE_NOOP("Field", "Kind"), "choice", get_args(ScenarioKind)),
            Field("annual_cases", QT_TRANSLATE_NOOP("Field", "Cases a year"), "amount"),
            Field("annual_cost", QT_TRANSLATE_NOOP("Field", "Cost a year"), "amount"),
            Field("one_off_cost", QT_TRANSLATE_NOOP("Field", "One-off cost"), "amount"),
            Field("currency", QT_TRANSLATE_NOOP("Field", "Currency"), "text"),
            _SOURCE,
            Field("date", QT_TRANSLATE_NOOP("Field", "Date"), "text"),
            Field("notes", QT_TRANSLATE_NOOP("Field", "Notes"), "long_text"),
        ),
    ),
    Section(
        QT_TRANSLATE_NOOP("Field", "Document"),
        (
            Field("document.title", QT_TRANSLATE_NOOP("Field", "Title"), "text"),
            Field("document.meta.author", QT_TRANSLATE_NOOP("Field", "Author"), "text"),
            Field("document.meta.client", QT_TRANSLATE_NOOP("Field", "Client"), "text"),
            Field("document.meta.notes", QT_TRANSLATE_NOOP("Field", "About"), "long_text"),
        ),
    ),
)


FORMS = (_STEP, _NODE, _LANE_FORM, _CUSTOMER_LANE, _NAMED, _FLOW, _DECISION_EXIT, _ANNOTATION, _MEASURE)
"""The form of each kind; what several share stands as in the first of them, however they were selected."""


def form_for(scenario: Scenario, elements: Sequence[Element]) -> Form:
    """Return the form for `elements`: the scenario's own where there are none, else the fields that all of them have.

    Two kinds have the same field only if it means the same: the kind of a lane is none of a flow's. Where they share
    none, the form is empty.
    """
    if not elements:
        return SCENARIO
    wanted = {id(_form(scenario, element)) for element in elements}
    first, *others = (form for form in FORMS if id(form) in wanted)
    shared = set(_fields(first)).intersection(*map(_fields, others))
    sections = (Section(one.heading, tuple(field for field in one.fields if field in shared)) for one in first)
    return tuple(section for section in sections if section.fields)


def _fields(form: Form) -> Iterator[Field]:
    return (field for section in form for field in section.fields)


def _form(scenario: Scenario, element: Element) -> Form:
    match element:
        case Step():
            return _STEP
        case Lane():
            return _CUSTOMER_LANE if element.kind == "customer" else _LANE_FORM
        case Flow():
            source = scenario.nodes.get(element.source)
            return _DECISION_EXIT if source is not None and source.kind == "decision" else _FLOW
        case Annotation():
            return _ANNOTATION
        case Measure():
            return _MEASURE
        case _:
            return _NODE if isinstance(element, NodeBase) else _NAMED
