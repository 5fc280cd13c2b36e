"""The fields of the inspector as one table: the form of each kind of element, and the editor of each field."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

from cpm_desktop.i18n import QT_TRANSLATE_NOOP
from cpm_desktop.model.document import Element, Scenario, ScenarioKind
from cpm_desktop.model.elements import (
    Annotation,
    AnnotationKind,
    AnnotationStatus,
    Confidence,
    Decision,
    Flow,
    FlowKind,
    Knowledge,
    Lane,
    LaneKind,
    Measure,
    MeasureDirection,
    NodeBase,
    ScoreKind,
    Step,
    ValueClass,
)

EditorKind: TypeAlias = Literal[
    "text",
    "long_text",
    "words",
    "date",
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
class InspectorField:
    """One field: its path (`persona.goal` is nested), its label and its editor."""

    path: str
    label: str
    editor: EditorKind
    choices: tuple[str, ...] = ()
    hint: str = ""
    is_optional: bool = False
    """Whether a choice can be empty."""


@dataclass(frozen=True, slots=True)
class FormSection:
    """A heading and the fields below it."""

    heading: str
    fields: tuple[InspectorField, ...]


Form: TypeAlias = tuple[FormSection, ...]

_NAME_FIELD = InspectorField("name", QT_TRANSLATE_NOOP("Field", "Name"), "text")
_LANE_FIELD = InspectorField("lane", QT_TRANSLATE_NOOP("Field", "Lane"), "lane")
_PHASE_FIELD = InspectorField("phase", QT_TRANSLATE_NOOP("Field", "Phase"), "phase")
_OWNER_FIELD = InspectorField("owner", QT_TRANSLATE_NOOP("Field", "Owner"), "text")
_GENERAL_HEADING = QT_TRANSLATE_NOOP("Field", "General")
_SOURCE_FIELD = InspectorField("source", QT_TRANSLATE_NOOP("Field", "Source"), "text")
_DURATION_HINT = QT_TRANSLATE_NOOP("Field", "8 min, 2 h, 1 d")
_RANGE_HINT = QT_TRANSLATE_NOOP("Field", "5 – 20 min")
_RULE_HINT = QT_TRANSLATE_NOOP("Field", "by which this is decided")
_LIST_HINT = QT_TRANSLATE_NOOP("Field", "comma-separated")

_STEP_FORM: Form = (
    FormSection(_GENERAL_HEADING, (_NAME_FIELD, _LANE_FIELD, _PHASE_FIELD, _OWNER_FIELD)),
    FormSection(
        QT_TRANSLATE_NOOP("Field", "Experience"),
        (
            InspectorField("channel", QT_TRANSLATE_NOOP("Field", "Channel"), "channel"),
            InspectorField(
                "value", QT_TRANSLATE_NOOP("Field", "Value"), "choice", get_args(ValueClass), is_optional=True
            ),
            InspectorField("customer_present", QT_TRANSLATE_NOOP("Field", "Customer present"), "flag"),
            InspectorField("emotion", QT_TRANSLATE_NOOP("Field", "Emotion"), "emotion"),
            InspectorField("reason", QT_TRANSLATE_NOOP("Field", "Reason for contact"), "text"),
        ),
    ),
    FormSection(
        QT_TRANSLATE_NOOP("Field", "Time and cost"),
        (
            InspectorField("touch_minutes", QT_TRANSLATE_NOOP("Field", "Touch time"), "minutes", hint=_DURATION_HINT),
            InspectorField(
                "touch_range", QT_TRANSLATE_NOOP("Field", "Touch time range"), "minutes_range", hint=_RANGE_HINT
            ),
            InspectorField("wait_minutes", QT_TRANSLATE_NOOP("Field", "Wait before"), "minutes", hint=_DURATION_HINT),
            InspectorField("wait_range", QT_TRANSLATE_NOOP("Field", "Wait range"), "minutes_range", hint=_RANGE_HINT),
            InspectorField(
                "tolerance_minutes",
                QT_TRANSLATE_NOOP("Field", "Acceptable wait"),
                "optional_minutes",
                hint=_DURATION_HINT,
            ),
            InspectorField("fail_probability", QT_TRANSLATE_NOOP("Field", "Fails"), "share"),
            InspectorField("cost", QT_TRANSLATE_NOOP("Field", "Cost"), "amount"),
        ),
    ),
    FormSection(
        QT_TRANSLATE_NOOP("Field", "Data and systems"),
        (
            InspectorField("data", QT_TRANSLATE_NOOP("Field", "Data entered"), "words", hint=_LIST_HINT),
            InspectorField("systems", QT_TRANSLATE_NOOP("Field", "Systems"), "words", hint=_LIST_HINT),
            InspectorField("evidence", QT_TRANSLATE_NOOP("Field", "Physical evidence"), "words", hint=_LIST_HINT),
        ),
    ),
    FormSection(
        QT_TRANSLATE_NOOP("Field", "Notes"),
        (InspectorField("description", QT_TRANSLATE_NOOP("Field", "Description"), "long_text"),),
    ),
)

_NODE_FORM: Form = (FormSection(_GENERAL_HEADING, (_NAME_FIELD, _LANE_FIELD, _PHASE_FIELD)),)

_DECISION_FORM: Form = (
    FormSection(
        _GENERAL_HEADING,
        (
            _NAME_FIELD,
            _LANE_FIELD,
            _PHASE_FIELD,
            _OWNER_FIELD,
            InspectorField("rule", QT_TRANSLATE_NOOP("Field", "Rule"), "long_text", hint=_RULE_HINT),
        ),
    ),
)

_LANE_FORM: Form = (
    FormSection(
        _GENERAL_HEADING,
        (
            _NAME_FIELD,
            InspectorField("kind", QT_TRANSLATE_NOOP("Field", "Kind"), "choice", get_args(LaneKind)),
            InspectorField("automated", QT_TRANSLATE_NOOP("Field", "Automated"), "flag"),
        ),
    ),
)

_CUSTOMER_LANE_FORM: Form = (
    *_LANE_FORM,
    FormSection(
        QT_TRANSLATE_NOOP("Field", "Persona"),
        (
            InspectorField("persona.name", QT_TRANSLATE_NOOP("Field", "Persona"), "text"),
            InspectorField("persona.goal", QT_TRANSLATE_NOOP("Field", "Goal"), "long_text"),
            InspectorField("persona.expectations", QT_TRANSLATE_NOOP("Field", "Expectations"), "long_text"),
        ),
    ),
)

_NAME_ONLY_FORM: Form = (FormSection(_GENERAL_HEADING, (_NAME_FIELD,)),)

_FLOW_LABEL_FIELD = InspectorField("label", QT_TRANSLATE_NOOP("Field", "Label"), "text")
_FLOW_KIND_FIELD = InspectorField("kind", QT_TRANSLATE_NOOP("Field", "Kind"), "choice", get_args(FlowKind))
_FLOW_CONTENTS_SECTION = FormSection(
    QT_TRANSLATE_NOOP("Field", "Passed on"),
    (
        InspectorField("carries", QT_TRANSLATE_NOOP("Field", "Carries"), "words", hint=_LIST_HINT),
        InspectorField("medium", QT_TRANSLATE_NOOP("Field", "Channel"), "text"),
    ),
)
_FLOW_FORM: Form = (FormSection(_GENERAL_HEADING, (_FLOW_LABEL_FIELD, _FLOW_KIND_FIELD)), _FLOW_CONTENTS_SECTION)
_DECISION_EXIT_FORM: Form = (
    FormSection(
        _GENERAL_HEADING,
        (
            _FLOW_LABEL_FIELD,
            _FLOW_KIND_FIELD,
            InspectorField("probability", QT_TRANSLATE_NOOP("Field", "Probability"), "optional_share"),
            InspectorField(
                "knowledge", QT_TRANSLATE_NOOP("Field", "Evidence"), "choice", get_args(Knowledge), is_optional=True
            ),
            InspectorField("knowledge_source", QT_TRANSLATE_NOOP("Field", "Source"), "text"),
        ),
    ),
    _FLOW_CONTENTS_SECTION,
)

_ANNOTATION_FORM: Form = (
    FormSection(
        _GENERAL_HEADING,
        (
            InspectorField("kind", QT_TRANSLATE_NOOP("Field", "Kind"), "choice", get_args(AnnotationKind)),
            InspectorField("text", QT_TRANSLATE_NOOP("Field", "Text"), "long_text"),
            InspectorField("targets", QT_TRANSLATE_NOOP("Field", "Attached to"), "references"),
            _OWNER_FIELD,
            InspectorField("status", QT_TRANSLATE_NOOP("Field", "Status"), "choice", get_args(AnnotationStatus)),
            InspectorField("knowledge", QT_TRANSLATE_NOOP("Field", "Evidence"), "choice", get_args(Knowledge)),
            InspectorField("internal", QT_TRANSLATE_NOOP("Field", "Internal only"), "flag"),
        ),
    ),
    FormSection(
        QT_TRANSLATE_NOOP("Field", "Impact"),
        (
            InspectorField("severity", QT_TRANSLATE_NOOP("Field", "Severity"), "rating"),
            InspectorField("occurrence", QT_TRANSLATE_NOOP("Field", "Occurrence"), "rating"),
            InspectorField("detection", QT_TRANSLATE_NOOP("Field", "Detection"), "rating"),
            InspectorField("emotion", QT_TRANSLATE_NOOP("Field", "Emotion"), "emotion"),
            InspectorField("churn_uplift", QT_TRANSLATE_NOOP("Field", "Churn uplift"), "share"),
        ),
    ),
    FormSection(
        QT_TRANSLATE_NOOP("Field", "Causes"),
        (InspectorField("leads_to", QT_TRANSLATE_NOOP("Field", "Leads to"), "references"),),
    ),
)

_MEASURE_FORM: Form = (
    FormSection(
        _GENERAL_HEADING,
        (
            _NAME_FIELD,
            InspectorField("targets", QT_TRANSLATE_NOOP("Field", "Attached to"), "references"),
            InspectorField("subjective", QT_TRANSLATE_NOOP("Field", "Subjective"), "flag"),
            InspectorField(
                "score", QT_TRANSLATE_NOOP("Field", "Score"), "choice", get_args(ScoreKind), is_optional=True
            ),
        ),
    ),
    FormSection(
        QT_TRANSLATE_NOOP("Field", "Values"),
        (
            InspectorField("actual", QT_TRANSLATE_NOOP("Field", "Actual"), "optional_figure"),
            InspectorField("target", QT_TRANSLATE_NOOP("Field", "Target"), "optional_figure"),
            InspectorField("unit", QT_TRANSLATE_NOOP("Field", "Unit"), "text"),
            InspectorField("better", QT_TRANSLATE_NOOP("Field", "Better is"), "choice", get_args(MeasureDirection)),
        ),
    ),
    FormSection(
        QT_TRANSLATE_NOOP("Field", "Type of evidence"),
        (
            _SOURCE_FIELD,
            InspectorField("date", QT_TRANSLATE_NOOP("Field", "Date"), "date"),
            InspectorField("sample_size", QT_TRANSLATE_NOOP("Field", "Sample size"), "optional_whole"),
            InspectorField("confidence", QT_TRANSLATE_NOOP("Field", "Confidence"), "choice", get_args(Confidence)),
        ),
    ),
)

SCENARIO_FORM: Form = (
    FormSection(
        QT_TRANSLATE_NOOP("Field", "Scenario"),
        (
            _NAME_FIELD,
            InspectorField("kind", QT_TRANSLATE_NOOP("Field", "Kind"), "choice", get_args(ScenarioKind)),
            InspectorField("annual_cases", QT_TRANSLATE_NOOP("Field", "Cases per year"), "amount"),
            InspectorField("annual_cost", QT_TRANSLATE_NOOP("Field", "Cost per year"), "amount"),
            InspectorField("one_off_cost", QT_TRANSLATE_NOOP("Field", "One-off cost"), "amount"),
            InspectorField("currency", QT_TRANSLATE_NOOP("Field", "Currency"), "text"),
            _SOURCE_FIELD,
            InspectorField("date", QT_TRANSLATE_NOOP("Field", "Date"), "date"),
            InspectorField("notes", QT_TRANSLATE_NOOP("Field", "Notes"), "long_text"),
        ),
    ),
    FormSection(
        QT_TRANSLATE_NOOP("Field", "Document"),
        (
            InspectorField("document.title", QT_TRANSLATE_NOOP("Field", "Title"), "text"),
            InspectorField("document.meta.author", QT_TRANSLATE_NOOP("Field", "Author"), "text"),
            InspectorField("document.meta.client", QT_TRANSLATE_NOOP("Field", "Client"), "text"),
            InspectorField("document.meta.notes", QT_TRANSLATE_NOOP("Field", "About"), "long_text"),
        ),
    ),
)


FORMS = (
    _STEP_FORM,
    _NODE_FORM,
    _DECISION_FORM,
    _LANE_FORM,
    _CUSTOMER_LANE_FORM,
    _NAME_ONLY_FORM,
    _FLOW_FORM,
    _DECISION_EXIT_FORM,
    _ANNOTATION_FORM,
    _MEASURE_FORM,
)
"""All forms of elements. Fields shared by several forms are in the order of the first of them."""


def form_for(scenario: Scenario, elements: Sequence[Element]) -> Form:
    """Return the form for `elements`: the fields that all of them share; the scenario's form if there are no elements.

    Among steps, decisions and other nodes, the fields of the steps are kept; they apply to the steps. Flows between the
    selected nodes, which a rubber band selects too, do not count. Fields of two kinds are shared only if they have the
    same meaning: the kind of a lane is not the kind of a flow. If no field is shared, the form is empty.
    """
    if not elements:
        return SCENARIO_FORM
    elements = _without_inner_flows(elements)
    if all(isinstance(element, NodeBase) for element in elements) and any(map(_is_step, elements)):
        return _STEP_FORM
    form_ids = {id(_form_of(scenario, element)) for element in elements}
    first, *others = (form for form in FORMS if id(form) in form_ids)
    shared = set(_fields_of(first)).intersection(*map(_fields_of, others))
    sections = (FormSection(one.heading, tuple(field for field in one.fields if field in shared)) for one in first)
    return tuple(section for section in sections if section.fields)


def _is_step(element: Element) -> bool:
    return isinstance(element, Step)


def _without_inner_flows(elements: Sequence[Element]) -> list[Element]:
    """Return `elements` without the flows whose ends are both among them."""
    ids = {element.id for element in elements}
    return [e for e in elements if not (isinstance(e, Flow) and e.source in ids and e.target in ids)]


def _fields_of(form: Form) -> Iterator[InspectorField]:
    return (field for section in form for field in section.fields)


def _form_of(scenario: Scenario, element: Element) -> Form:
    match element:
        case NodeBase():
            return _node_form(element)
        case Lane():
            return _CUSTOMER_LANE_FORM if element.kind == "customer" else _LANE_FORM
        case Flow():
            source = scenario.nodes.get(element.source)
            return _DECISION_EXIT_FORM if isinstance(source, Decision) else _FLOW_FORM
        case Annotation():
            return _ANNOTATION_FORM
        case Measure():
            return _MEASURE_FORM
        case _:
            return _NAME_ONLY_FORM


def _node_form(node: NodeBase) -> Form:
    match node:
        case Step():
            return _STEP_FORM
        case Decision():
            return _DECISION_FORM
        case _:
            return _NODE_FORM
