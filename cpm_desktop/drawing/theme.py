"""Colours and their meanings, for screens in light and dark and for paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from cpm_desktop.model.elements import AnnotationKind, ValueClass
from cpm_desktop.model.vocabulary.annotation_kinds import ANNOTATION_KINDS, MarkColour
from cpm_desktop.perspectives.overlay import ChangeState


@dataclass(frozen=True, slots=True)
class StepStyle:
    """How a step is drawn: its bar, the pale fill, the outline, and whether the bar is hatched."""

    bar: str
    fill: str
    outline: str
    is_bar_hatched: bool = False

    @property
    def has_bar(self) -> bool:
        """Return whether the bar differs from the fill."""
        return self.bar != self.fill


@dataclass(frozen=True, slots=True)
class Theme:
    """All colours of a drawing, by meaning. Text has a contrast of at least 4.5 : 1, marks of 3 : 1."""

    name: str
    paper: str
    panel: str
    ink: str
    secondary: str
    flow: str
    hairline: str
    grid: str
    lanes: tuple[str, str]
    """The alternating bands of lanes that are not a customer's."""
    header: str
    customer_lane: str
    customer_header: str
    emotion_curve: str
    """The emotion curve."""
    emotion_strip: str
    """The strip behind the emotion curve."""
    node: str
    """The fill of decisions and events."""
    value_classes: Mapping[ValueClass, StepStyle]
    plain_step: StepStyle
    """Steps without a class in the colour mode."""
    severity_levels: tuple[StepStyle, StepStyle, StepStyle]
    """Steps with problems of low, medium and high severity; the darker the worse, also in grey."""
    distance_classes: tuple[StepStyle, StepStyle, StepStyle, StepStyle]
    """Steps at distance 0, 1, 2, 3 and more from the customer; nearer ones are darker (brighter in the dark theme)."""
    unreachable: StepStyle
    """Steps without a connection to a customer."""
    class_colours: tuple[str, ...]
    """The bars of classes without a fixed colour, used cyclically; distinct for colour-blind users."""
    class_tint: float
    """The share of a class's colour in its fill."""
    customer_boundary: str
    """Flows across the customer boundary, channel pills, and the line of interaction."""
    line_of_visibility: str
    line_of_internal_interaction: str
    handoff: str
    on_mark: str
    """Numbers on marks."""
    annotations: Mapping[AnnotationKind, str]
    overlay_states: Mapping[ChangeState, str]
    """Added, removed, changed and moved elements when two scenarios are compared."""
    selection: str
    accent: str
    on_accent: str


_LIGHT_MARKS: Mapping[MarkColour, str] = {
    "red": "#B4232A",
    "amber": "#8A6D00",
    "rust": "#9A3412",
    "teal": "#1E5F74",
    "violet": "#6D5BA8",
    "slate": "#4B5563",
}
_DARK_MARKS: Mapping[MarkColour, str] = {
    "red": "#F2777D",
    "amber": "#DDB93C",
    "rust": "#F0935A",
    "teal": "#63B8D4",
    "violet": "#B8A6F0",
    "slate": "#A9B2BF",
}

LIGHT_THEME = Theme(
    name="light",
    paper="#FCFCFB",
    panel="#FFFFFF",
    ink="#1F2937",
    secondary="#5B6472",
    flow="#4B5563",
    hairline="#D8DCE3",
    grid="#E9ECF1",
    lanes=("#FFFFFF", "#FAFBFC"),
    header="#F2F3F5",
    customer_lane="#EFF5FC",
    customer_header="#DCE9F8",
    emotion_curve="#B26A00",
    emotion_strip="#E6EFFA",
    node="#FFFFFF",
    value_classes={
        "value_adding": StepStyle("#0B7A5B", "#E6F4EF", "#0B7A5B"),
        "necessary": StepStyle("#64748B", "#FFFFFF", "#94A3B8"),
        "waste": StepStyle("#C2410C", "#FDEFE6", "#C2410C", is_bar_hatched=True),
    },
    plain_step=StepStyle("#FFFFFF", "#FFFFFF", "#64748B"),
    severity_levels=(
        StepStyle("#9A6700", "#FDF4DC", "#9A6700"),
        StepStyle("#BC3F0A", "#FBD5B5", "#BC3F0A"),
        StepStyle("#8F1220", "#F1A9A4", "#8F1220"),
    ),
    distance_classes=(
        StepStyle("#3F3A7A", "#B9B3E2", "#3F3A7A"),
        StepStyle("#5A4F9C", "#D3CEEE", "#5A4F9C"),
        StepStyle("#6D5BA8", "#E8E5F6", "#6D5BA8"),
        StepStyle("#6B6780", "#F7F6FB", "#8C879F"),
    ),
    unreachable=StepStyle("#64748B", "#FFFFFF", "#64748B", is_bar_hatched=True),
    class_colours=("#0B5FA5", "#B9500B", "#0B7A5B", "#7A2A66", "#6E6100", "#2878A8", "#454A54", "#AC4A64"),
    class_tint=0.11,
    customer_boundary="#2563A8",
    line_of_visibility="#6D5BA8",
    line_of_internal_interaction="#4B5563",
    handoff="#3F3A7A",
    on_mark="#FFFFFF",
    annotations={kind: _LIGHT_MARKS[term.colour] for kind, term in ANNOTATION_KINDS.items()},
    overlay_states={"added": "#15803D", "removed": "#9F1239", "changed": "#92600A", "moved": "#6D28D9"},
    selection="#2F6FED",
    accent="#2563A8",
    on_accent="#FFFFFF",
)

DARK_THEME = Theme(
    name="dark",
    paper="#1E2024",
    panel="#25282D",
    ink="#E7EAEE",
    secondary="#A3ABB8",
    flow="#A9B2BF",
    hairline="#3A3F47",
    grid="#2C3036",
    lanes=("#1E2024", "#22252A"),
    header="#2A2E34",
    customer_lane="#1B2836",
    customer_header="#22364B",
    emotion_curve="#E5AC4E",
    emotion_strip="#1F2F40",
    node="#1E2024",
    value_classes={
        "value_adding": StepStyle("#3DBE95", "#16352B", "#3DBE95"),
        "necessary": StepStyle("#94A3B8", "#262A30", "#7B8798"),
        "waste": StepStyle("#F08A4B", "#3D2618", "#F08A4B", is_bar_hatched=True),
    },
    plain_step=StepStyle("#262A30", "#262A30", "#94A3B8"),
    severity_levels=(
        StepStyle("#C9A24A", "#2B2820", "#C9A24A"),
        StepStyle("#F0935A", "#4F3017", "#F0935A"),
        StepStyle("#FF9C98", "#7A2326", "#FF9C98"),
    ),
    distance_classes=(
        StepStyle("#CFC8FF", "#544A93", "#CFC8FF"),
        StepStyle("#B8AEF2", "#423B72", "#B8AEF2"),
        StepStyle("#A39AD8", "#332F55", "#A39AD8"),
        StepStyle("#9A97AD", "#272733", "#8C899E"),
    ),
    unreachable=StepStyle("#94A3B8", "#1E2024", "#94A3B8", is_bar_hatched=True),
    class_colours=("#6CB0F2", "#F0935A", "#4CC3A0", "#D894C8", "#D6C04E", "#9CCBEA", "#BCC3CE", "#F29CB2"),
    class_tint=0.2,
    customer_boundary="#6CA8EC",
    line_of_visibility="#AE9DE6",
    line_of_internal_interaction="#A9B2BF",
    handoff="#B3ADF2",
    on_mark="#16181B",
    annotations={kind: _DARK_MARKS[term.colour] for kind, term in ANNOTATION_KINDS.items()},
    overlay_states={"added": "#5FD38A", "removed": "#F58CA0", "changed": "#E3B341", "moved": "#C4A7FF"},
    selection="#5B93FF",
    accent="#4C8DDB",
    on_accent="#0F1722",
)

PRINT_THEME = replace(LIGHT_THEME, name="print", paper="#FFFFFF", hairline="#C3C9D3", grid="#FFFFFF")
