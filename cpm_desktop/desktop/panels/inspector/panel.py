"""The inspector panel: the heading, the form and the annotations of the selection."""

from __future__ import annotations

import operator
from collections.abc import Iterable, Sequence
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from cpm_desktop.desktop.background.idle_timer import debounce_timer
from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.desktop.panels.inspector.annotation_list import AnnotationList
from cpm_desktop.desktop.panels.inspector.computed_origins import ComputedOriginsLabel
from cpm_desktop.desktop.panels.inspector.decision_exits import DecisionExitsEditor
from cpm_desktop.desktop.panels.inspector.edit_target import EditTarget
from cpm_desktop.desktop.panels.inspector.editor_factory import NONE_SIGN, EditorContext
from cpm_desktop.desktop.panels.inspector.editors.editor import FieldEditor
from cpm_desktop.desktop.panels.inspector.fields import Form, InspectorField, form_for
from cpm_desktop.desktop.panels.inspector.form import FormView
from cpm_desktop.desktop.panels.inspector.handoff_group import HandoffGroup
from cpm_desktop.desktop.panels.inspector.kind_filter import KindFilter
from cpm_desktop.desktop.panels.inspector.selection_heading import ids_by_kind, selection_heading
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.text.element_text import (
    display_title,
    undo_text_for_addition,
    undo_text_for_field_change,
    user_text,
)
from cpm_desktop.desktop.text.plain_label import PlainLabel
from cpm_desktop.desktop.workspace.analysis_scheduler import AnalysisScheduler
from cpm_desktop.desktop.workspace.open_fields import OpenField
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.editing.commands.elements import add_annotation
from cpm_desktop.editing.identifiers import new_id
from cpm_desktop.model.document import Document, Element, Scenario
from cpm_desktop.model.elements import Annotation, Decision, Flow, Measure, NodeBase, Variant
from cpm_desktop.model.vocabulary.all_terms import term_label
from cpm_desktop.model.vocabulary.element_kinds import kind_of

MIN_WIDTH = 292


class Inspector(QScrollArea):
    """Shows the fields of the selected elements and edits them."""

    element_activated = Signal(str)
    """The user asked to see an element, which is now selected; carries its id."""

    def __init__(
        self, workspace: Workspace, appearance: Appearance, analyses: AnalysisScheduler, limits: Limits
    ) -> None:
        super().__init__()
        self._workspace, self._limits = workspace, limits
        self._editor_context = EditorContext(
            lane_options=lambda: [
                (display_title(workspace.scenario, lane), lane.id) for lane in workspace.scenario.lanes.values()
            ],
            phase_options=self._phase_options,
            reference_candidates=self._reference_candidates,
            remove_icon=appearance.icon("x"),
        )
        self._forms: dict[Form, FormView] = {}
        self._form: FormView | None = None
        self._target: EditTarget | None = None
        self._last_values: tuple[object, ...] = ()
        self._kind_label, self._title_label = PlainLabel(), PlainLabel()
        self.computed_origins = ComputedOriginsLabel()
        self.decision_exits = DecisionExitsEditor()
        self.handoff_group = HandoffGroup(analyses)
        self.kind_filter = KindFilter(appearance)
        self._annotation_list = AnnotationList(appearance)
        self._build()
        self._refresh_timer = debounce_timer(self, limits.inspector_delay_ms, self._show_selection)
        workspace.selection.changed.connect(self._on_selection_changed)
        workspace.view_state.scenario_changed.connect(self._on_selection_changed)
        workspace.changed.connect(self._on_changed)
        self._annotation_list.annotation_activated.connect(self._activate_element)
        self.computed_origins.origin_activated.connect(self._activate_element)
        self.kind_filter.filter_requested.connect(self._select_only)
        self._annotation_list.add_requested.connect(self._add_annotation)
        self.decision_exits.field_edited.connect(
            lambda flow, field, value: self._perform_edit(self._create_target([flow]), field, value)
        )
        self.decision_exits.rejected.connect(workspace.editor.command_rejected)
        self.decision_exits.typing_changed.connect(
            lambda flow, field, editor: self._follow_typing(self._create_target([flow]), field, editor)
        )
        self._show_selection()

    @property
    def form(self) -> FormView:
        """Return the displayed form."""
        if self._form is None:
            raise RuntimeError("the inspector has not been filled yet")
        return self._form

    def focus_content(self) -> None:
        """Move the focus to the first field; if there is none, to the first link or button."""
        fields = (editor.widget for editor in self.form.editors.values())
        places = (*fields, self.computed_origins, *self.kind_filter.kind_buttons.values())
        first = next(place for place in places if place.isVisibleTo(self))
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def commit(self) -> None:
        """Commit the text being edited, for example before the document is saved."""
        if self._form is not None:
            self._form.commit()
        self.decision_exits.commit()

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Inspector"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(MIN_WIDTH)
        self._kind_label.setObjectName("fieldLabel")
        self._title_label.setObjectName("title")
        self._title_label.setWordWrap(True)
        self._title_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        page = QWidget()
        page.setObjectName("inspectorPage")
        self._layout = QVBoxLayout(page)
        self._layout.setContentsMargins(16, 14, 16, 16)
        self._layout.setSpacing(2)
        self._layout.addWidget(self._kind_label)
        self._layout.addWidget(self._title_label)
        self._layout.addSpacing(10)
        self._layout.addWidget(self.computed_origins)
        self._layout.addWidget(self.decision_exits)
        self._layout.addWidget(self.handoff_group)
        self._layout.addWidget(self.kind_filter)
        self._layout.addWidget(self._annotation_list)
        self._layout.addStretch(1)
        self.setWidget(page)

    def _on_selection_changed(self) -> None:
        self.commit()
        if len(self._workspace.selection.ids) > self._limits.immediate_inspector_elements:
            self._refresh_timer.start()
        else:
            self._refresh_timer.stop()
            self._show_selection()

    def _on_changed(self) -> None:
        if len(self._workspace.selection.ids) > self._limits.immediate_inspector_elements:
            self._refresh_timer.start()
        elif not self._refresh_timer.isActive():
            self._refresh()

    def _show_selection(self) -> None:
        workspace = self._workspace
        self._target = self._create_target(workspace.selection.ids)
        elements = self._target.elements
        self._show_form(form_for(workspace.scenario, elements))
        self._show_elements(elements)

    def _refresh(self) -> None:
        """Refresh the fields if a displayed value has changed. Comparing by identity keeps other changes cheap."""
        workspace = self._workspace
        target = self._create_target(workspace.selection.ids)
        elements = target.elements
        self._target = target
        values = self._displayed_values(elements, self._computed_elements())
        if len(values) == len(self._last_values) and all(map(operator.is_, values, self._last_values)):
            return
        self._show_form(form_for(workspace.scenario, elements))
        self._show_elements(elements)

    def _displayed_values(self, elements: Sequence[Element], computed: Sequence[Element]) -> tuple[object, ...]:
        """Return all model objects that the inspector displays."""
        scenario, document = self._workspace.scenario, self._workspace.document
        context = (
            (scenario.lanes, scenario.phases, scenario.annotations, *self._exits_of(elements))
            if elements
            else (document,)
        )
        return (*elements, *context, *computed)

    def _computed_elements(self) -> list[Element]:
        """Return the selected elements of the view, if any of them is computed."""
        view, keys = self._workspace.view_state.view, self._workspace.selection.view_ids
        if view.origins.keys().isdisjoint(keys):
            return []
        return view.scenario.elements(keys)

    def _exits_of(self, elements: Sequence[Element]) -> Sequence[object]:
        single = elements[0] if len(elements) == 1 else None
        return self._workspace.scenario.flows_by_element.get(single.id, ()) if isinstance(single, Decision) else ()

    def _show_form(self, form: Form) -> None:
        if form not in self._forms:
            self._forms[form] = created = FormView(form, self._editor_context)
            created.field_edited.connect(self._apply_edit)
            created.rejected.connect(self._workspace.editor.command_rejected)
            created.typing_changed.connect(lambda field, editor: self._follow_typing(self._target, field, editor))
            created.reference_activated.connect(self._activate_element)
            self._layout.insertWidget(self._layout.indexOf(self.decision_exits), created)
        if self._form is not self._forms[form]:
            if self._form is not None:
                self._close_form(self._form)
            self._form = self._forms[form]
            self._form.show()

    def _close_form(self, form: FormView) -> None:
        """Hide a form without signals, so that a rejected value is not committed to the new selection."""
        for editor in form.editors.values():
            self._workspace.open_fields.remove(editor)
        with QSignalBlocker(form):
            form.hide()

    def _follow_typing(self, target: EditTarget | None, field: InspectorField, editor: FieldEditor) -> None:
        """Register a field of `target` while it contains text that is not part of the document yet."""
        if target is None or not editor.has_typed_text:
            self._workspace.open_fields.remove(editor)
            return
        read_value = editor.value_reader()

        def command(document: Document) -> Document:
            return target.edit_command(field.path, read_value())(document)

        self._workspace.open_fields.put(editor, OpenField(editor.finish, command))

    def _show_elements(self, elements: list[Element]) -> None:
        scenario, computed = self._workspace.scenario, self._computed_elements()
        self._last_values = self._displayed_values(elements, computed)
        self._show_heading(computed or elements, self._workspace.view_state.view.scenario if computed else scenario)
        if self._target is not None:
            self.form.show_target(self._target)
        self.computed_origins.show_origins(scenario, elements if computed else ())
        self.form.setVisible(len(elements) == 1 or not computed)
        single = elements[0] if len(elements) == 1 else None
        self.decision_exits.setVisible(isinstance(single, Decision))
        if isinstance(single, Decision):
            self.decision_exits.show_exits(scenario, single)
        self.handoff_group.show_flow(scenario, single.id if isinstance(single, Flow) else "")
        can_be_annotated = single is not None and not isinstance(single, Annotation | Measure | Variant)
        self._annotation_list.setVisible(can_be_annotated)
        if can_be_annotated and single is not None:
            self._annotation_list.show_annotations(
                [note for note in scenario.annotations.values() if single.id in note.targets]
            )
        self._set_tab_order()

    def _show_heading(self, elements: Sequence[Element], scenario: Scenario) -> None:
        """Show the heading of the selection, and the buttons to narrow it."""
        kinds = ids_by_kind(elements)
        small, large = selection_heading(scenario, elements, kinds)
        self._kind_label.setText(small)
        self._title_label.setText(large)
        self.kind_filter.show_kinds(kinds, self._fields_note())

    def _fields_note(self) -> str:
        """Return a sentence if the selected elements share no field, or if a field applies to some of them only."""
        if not self.form.editors:
            return self.tr("These elements have no fields in common.")
        target = self._target
        if target is None or not target.ids:
            return ""
        is_partial = any(len(target.elements_with(path)) < len(target.elements) for path in self.form.editors)
        return self.tr("A field changes only the elements that have it.") if is_partial else ""

    def _set_tab_order(self) -> None:
        """Set the tab order from top to bottom; fields may have been created in another order."""
        fields = [self.computed_origins, *(editor.widget for editor in self.form.editors.values())]
        exits = [editor.widget for row in self.decision_exits.editors_by_flow.values() for editor in row]
        kinds = self.kind_filter.kind_buttons.values()
        for before, after in pairwise([*fields, *exits, *kinds, *self._annotation_list.findChildren(QToolButton)]):
            QWidget.setTabOrder(before, after)

    def _apply_edit(self, field: InspectorField, value: object) -> None:
        if self._target is None:
            return
        target = self._target
        is_applied = self._perform_edit(target, field, value)
        self.form.show_target(self._target)
        if not is_applied:
            reason = self._workspace.editor.rejection_reason(target.edit_command(field.path, value))
            self.form.show_rejection(field, reason or "")

    def _perform_edit(self, target: EditTarget, field: InspectorField, value: object) -> bool:
        label = QCoreApplication.translate("Field", field.label)
        name = undo_text_for_field_change(label, self._workspace.scenario, target.ids_with(field.path))
        return self._workspace.editor.perform(name, target.edit_command(field.path, value))

    def _create_target(self, ids: Iterable[str]) -> EditTarget:
        return EditTarget(self._workspace.document, self._workspace.scenario_id, tuple(ids))

    def _activate_element(self, key: str) -> None:
        self._workspace.selection.select([key])
        self.element_activated.emit(key)

    def _select_only(self, ids: Iterable[str]) -> None:
        """Select only `ids`; if a button has the focus, move the focus to the first field."""
        is_keyboard_driven = any(row.hasFocus() for row in self.kind_filter.kind_buttons.values())
        self._workspace.selection.select(ids)
        if is_keyboard_driven:
            self.focus_content()

    def _add_annotation(self, kind: str) -> None:
        workspace = self._workspace
        created = Annotation.model_validate(
            {"id": new_id(workspace.document, "n"), "kind": kind, "targets": workspace.selection.ids}
        )
        if workspace.editor.perform(
            undo_text_for_addition(kind), lambda document: add_annotation(document, workspace.scenario_id, created)
        ):
            workspace.selection.select([created.id])
            self.form.editors["text"].widget.setFocus()

    def _phase_options(self) -> list[tuple[str, object]]:
        none: list[tuple[str, object]] = [(NONE_SIGN, None)]
        scenario = self._workspace.scenario
        return [*none, *((display_title(scenario, phase), phase.id) for phase in scenario.phases.values())]

    def _reference_candidates(self) -> list[tuple[str, str]]:
        scenario = self._workspace.scenario
        groups = (scenario.nodes, scenario.annotations, scenario.lanes, scenario.phases, scenario.flows)
        return [(_candidate_text(scenario, element), element.id) for group in groups for element in group.values()]


def _candidate_text(scenario: Scenario, element: Element) -> str:
    """Return the text by which an element is searched: its name and kind, or its kind and lane if it has no name."""
    name, kind = display_title(scenario, element), term_label(kind_of(element))
    if user_text(element) or not isinstance(element, NodeBase):
        return f"{name} · {kind}"
    return f"{kind} · {display_title(scenario, scenario.lanes[element.lane])}"
