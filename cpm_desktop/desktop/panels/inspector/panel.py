"""The inspector panel: the heading, the form and the annotations of what is selected."""

from __future__ import annotations

import operator
from collections.abc import Iterable, Sequence
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from cpm_desktop.desktop.background.idle_timer import after_rest
from cpm_desktop.desktop.panels.inspector.annotation_list import AnnotationList
from cpm_desktop.desktop.panels.inspector.computed_origins import StandingFor
from cpm_desktop.desktop.panels.inspector.decision_exits import Exits
from cpm_desktop.desktop.panels.inspector.edit_target import Subject
from cpm_desktop.desktop.panels.inspector.editor_factory import NONE_SIGN, Surroundings
from cpm_desktop.desktop.panels.inspector.fields import Field, Form, form_for
from cpm_desktop.desktop.panels.inspector.form import FormView
from cpm_desktop.desktop.panels.inspector.handoff import HandoffGroup
from cpm_desktop.desktop.panels.inspector.kind_filter import Narrowing
from cpm_desktop.desktop.panels.inspector.selection_heading import by_kind, heading
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.text.element_text import addition, field_change, kind_name, kind_of, own_text, title
from cpm_desktop.desktop.workspace.analysis_scheduler import Analyses
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.editing.commands.elements import annotate
from cpm_desktop.editing.identifiers import new_id
from cpm_desktop.model.document import Element, Scenario
from cpm_desktop.model.elements import Annotation, Decision, Flow, Measure, NodeBase, Variant

WIDTH = 292
PROMPT = 1_000
"""Up to this many selected elements are shown at once."""
REST = 30
"""Milliseconds without another change after which more are shown: the canvas has been painted by then."""


class Inspector(QScrollArea):
    """Shows the selection of the workspace; writes into it field by field."""

    chosen = Signal(str)
    """Somebody wants to see this element; it is selected."""

    def __init__(self, workspace: Workspace, appearance: Appearance, analyses: Analyses) -> None:
        super().__init__()
        self._workspace = workspace
        self._surroundings = Surroundings(
            lanes=lambda: [(title(workspace.scenario, lane), lane.id) for lane in workspace.scenario.lanes.values()],
            phases=self._phases,
            elements=self._elements,
            remove_icon=appearance.icon("x"),
        )
        self._forms: dict[Form, FormView] = {}
        self._form: FormView | None = None
        self._subject: Subject | None = None
        self._seen: tuple[object, ...] = ()
        self._kind, self._title = QLabel(), QLabel()
        self.standing_for = StandingFor()
        self.exits = Exits()
        self.handoff = HandoffGroup(analyses)
        self.narrowing = Narrowing(appearance)
        self._notes = AnnotationList(appearance)
        self._build()
        self._soon = after_rest(self, REST, self._show_selection)
        workspace.selection_changed.connect(self._on_selected)
        workspace.scenario_changed.connect(self._on_selected)
        workspace.changed.connect(self._on_changed)
        self._notes.chosen.connect(self._choose)
        self.standing_for.chosen.connect(self._choose)
        self.narrowing.wanted.connect(self._narrow)
        self._notes.wanted.connect(self._annotate)
        self.exits.edited.connect(lambda flow, field, value: self._perform(self._about([flow]), field, value))
        self.exits.rejected.connect(workspace.refused)
        self._show_selection()

    @property
    def form(self) -> FormView:
        """Return the form that is shown."""
        if self._form is None:
            raise RuntimeError("the inspector has not been filled yet")
        return self._form

    def enter(self) -> None:
        """Put the cursor into the first field; where there is none, to the first thing one can do."""
        fields = (editor.widget for editor in self.form.editors.values())
        places = (*fields, self.standing_for, *self.narrowing.rows.values())
        first = next(place for place in places if place.isVisibleTo(self))
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def commit(self) -> None:
        """Finish what is being written in a field, say before the document is saved."""
        if self._form is not None:
            self._form.commit()
        self.exits.commit()

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Inspector"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(WIDTH)
        self._kind.setObjectName("fieldLabel")
        self._title.setObjectName("title")
        self._title.setWordWrap(True)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        page = QWidget()
        page.setObjectName("inspectorPage")
        self._layout = QVBoxLayout(page)
        self._layout.setContentsMargins(16, 14, 16, 16)
        self._layout.setSpacing(2)
        self._layout.addWidget(self._kind)
        self._layout.addWidget(self._title)
        self._layout.addSpacing(10)
        self._layout.addWidget(self.standing_for)
        self._layout.addWidget(self.exits)
        self._layout.addWidget(self.handoff)
        self._layout.addWidget(self.narrowing)
        self._layout.addWidget(self._notes)
        self._layout.addStretch(1)
        self.setWidget(page)

    def _on_selected(self) -> None:
        self.commit()
        if len(self._workspace.selection) > PROMPT:
            self._soon.start()
        else:
            self._soon.stop()
            self._show_selection()

    def _on_changed(self) -> None:
        if len(self._workspace.selection) > PROMPT:
            self._soon.start()
        elif not self._soon.isActive():
            self._refresh()

    def _show_selection(self) -> None:
        workspace = self._workspace
        self._subject = self._about(workspace.selection)
        elements = self._subject.elements
        self._show_form(form_for(workspace.scenario, elements))
        self._fill(elements)

    def _refresh(self) -> None:
        """Fill anew where something that is shown has changed, by identity: other changes cost nothing."""
        workspace = self._workspace
        subject = self._about(workspace.selection)
        elements = subject.elements
        self._subject = subject
        seen = self._sees(elements, self._computed())
        if len(seen) == len(self._seen) and all(map(operator.is_, seen, self._seen)):
            return
        self._show_form(form_for(workspace.scenario, elements))
        self._fill(elements)

    def _sees(self, elements: Sequence[Element], computed: Sequence[Element]) -> tuple[object, ...]:
        """Return every value that is shown."""
        scenario, document = self._workspace.scenario, self._workspace.document
        around = (
            (scenario.lanes, scenario.phases, scenario.annotations, *self._exits_of(elements))
            if elements
            else (document,)
        )
        return (*elements, *around, *computed)

    def _computed(self) -> list[Element]:
        """Return what is selected as the view has it, if any of it is computed."""
        view, keys = self._workspace.view, self._workspace.shown_selection
        if view.stands_for.keys().isdisjoint(keys):
            return []
        return view.scenario.elements(keys)

    def _exits_of(self, elements: Sequence[Element]) -> Sequence[object]:
        single = elements[0] if len(elements) == 1 else None
        return self._workspace.scenario.flows_of.get(single.id, ()) if isinstance(single, Decision) else ()

    def _show_form(self, form: Form) -> None:
        if form not in self._forms:
            self._forms[form] = made = FormView(form, self._surroundings)
            made.edited.connect(self._write)
            made.rejected.connect(self._workspace.refused)
            made.followed.connect(self._choose)
            self._layout.insertWidget(self._layout.indexOf(self.exits), made)
        if self._form is not self._forms[form]:
            if self._form is not None:
                _put_away(self._form)
            self._form = self._forms[form]
            self._form.show()

    def _fill(self, elements: list[Element]) -> None:
        scenario, computed = self._workspace.scenario, self._computed()
        self._seen = self._sees(elements, computed)
        self._head(computed or elements, self._workspace.view.scenario if computed else scenario)
        if self._subject is not None:
            self.form.show_subject(self._subject)
        self.standing_for.show_elements(scenario, elements if computed else ())
        self.form.setVisible(len(elements) == 1 or not computed)
        single = elements[0] if len(elements) == 1 else None
        self.exits.setVisible(isinstance(single, Decision))
        if isinstance(single, Decision):
            self.exits.show_exits(scenario, single)
        self.handoff.show_flow(scenario, single.id if isinstance(single, Flow) else "")
        annotated = single is not None and not isinstance(single, Annotation | Measure | Variant)
        self._notes.setVisible(annotated)
        if annotated and single is not None:
            self._notes.show_annotations([note for note in scenario.annotations.values() if single.id in note.targets])
        self._order_tabs()

    def _head(self, elements: Sequence[Element], scenario: Scenario) -> None:
        """Say what is selected, and offer to narrow it down."""
        kinds = by_kind(elements)
        small, large = heading(scenario, elements, kinds)
        self._kind.setText(small)
        self._title.setText(large)
        self.narrowing.show_kinds(kinds, nothing_shared=not self.form.editors)

    def _order_tabs(self) -> None:
        """Let Tab lead from top to bottom, in whatever order the fields were made."""
        fields = [self.standing_for, *(editor.widget for editor in self.form.editors.values())]
        exits = [editor.widget for row in self.exits.rows.values() for editor in row]
        kinds = self.narrowing.rows.values()
        for before, after in pairwise([*fields, *exits, *kinds, *self._notes.findChildren(QToolButton)]):
            QWidget.setTabOrder(before, after)

    def _write(self, field: Field, value: object) -> None:
        if self._subject is None:
            return
        subject = self._subject
        done = self._perform(subject, field, value)
        self.form.show_subject(self._subject)
        if not done:
            reason = self._workspace.why_refused(subject.command(field.path, value))
            self.form.show_refused(field, reason or "")

    def _perform(self, subject: Subject, field: Field, value: object) -> bool:
        label = QCoreApplication.translate("Field", field.label)
        name = field_change(label, self._workspace.scenario, subject.ids)
        return self._workspace.perform(name, subject.command(field.path, value))

    def _about(self, ids: Iterable[str]) -> Subject:
        return Subject(self._workspace.document, self._workspace.scenario_id, tuple(ids))

    def _choose(self, key: str) -> None:
        self._workspace.select([key])
        self.chosen.emit(key)

    def _narrow(self, ids: Iterable[str]) -> None:
        """Leave only `ids` selected; who came here by keys goes on in their first field."""
        by_keys = any(row.hasFocus() for row in self.narrowing.rows.values())
        self._workspace.select(ids)
        if by_keys:
            self.enter()

    def _annotate(self, kind: str) -> None:
        workspace = self._workspace
        made = Annotation.model_validate(
            {"id": new_id(workspace.document, "n"), "kind": kind, "targets": workspace.selection}
        )
        if workspace.perform(addition(kind), lambda document: annotate(document, workspace.scenario_id, made)):
            workspace.select([made.id])
            self.form.editors["text"].widget.setFocus()

    def _phases(self) -> list[tuple[str, object]]:
        none: list[tuple[str, object]] = [(NONE_SIGN, None)]
        scenario = self._workspace.scenario
        return [*none, *((title(scenario, phase), phase.id) for phase in scenario.phases.values())]

    def _elements(self) -> list[tuple[str, str]]:
        scenario = self._workspace.scenario
        groups = (scenario.nodes, scenario.annotations, scenario.lanes, scenario.phases, scenario.flows)
        return [(_line(scenario, element), element.id) for group in groups for element in group.values()]


def _line(scenario: Scenario, element: Element) -> str:
    """Return by what an element is found among others: its name and kind; without a name its kind and its lane."""
    name, kind = title(scenario, element), kind_name(kind_of(element))
    if own_text(element) or not isinstance(element, NodeBase):
        return f"{name} · {kind}"
    return f"{kind} · {title(scenario, scenario.lanes[element.lane])}"


def _put_away(form: FormView) -> None:
    """Hide a form; what was refused in it must not be written into what is selected by now."""
    form.blockSignals(True)
    form.hide()
    form.blockSignals(False)
