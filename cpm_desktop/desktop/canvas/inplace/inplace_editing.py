"""In-place editing of names, labels and annotation texts at their element."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, QRectF, QSize, Qt, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGraphicsView, QWidget

from cpm_desktop.desktop.canvas.inplace.completion_prompt import CompletionPrompt
from cpm_desktop.desktop.canvas.inplace.editor_support import clamped_rect
from cpm_desktop.desktop.canvas.inplace.text_editor import TextEditor
from cpm_desktop.desktop.canvas.scene.canvas_scene import CanvasScene
from cpm_desktop.desktop.canvas.scene.painter import to_qrectf
from cpm_desktop.desktop.text import element_text
from cpm_desktop.desktop.workspace.open_fields import Edit, OpenField
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.drawing.elements.annotations import mark_centres
from cpm_desktop.drawing.polylines import midpoint
from cpm_desktop.drawing.typography import BODY_SIZE
from cpm_desktop.editing.commands.elements import add_annotation, change_node_kind, edit_elements
from cpm_desktop.editing.identifiers import new_id
from cpm_desktop.model.document import Document
from cpm_desktop.model.elements import Annotation, AnnotationKind, Step
from cpm_desktop.model.layout import Point
from cpm_desktop.model.vocabulary.all_terms import term_label
from cpm_desktop.model.vocabulary.element_kinds import kind_of
from cpm_desktop.perspectives.id_mapping import to_view_ids

LABEL_SIZE = (140.0, 30.0)
"""Minimum size, in diagram units, of the field for text beside a line or a mark."""
SELECTION_RING_WIDTH = 5.0
"""Distance from a step to the outer edge of its selection ring, in diagram units."""
FindHeaderCell: TypeAlias = Callable[[str], tuple[QWidget, QRect] | None]
"""Returns the header and the cell area of a lane or phase; None for any other element."""


def is_question(name: str) -> bool:
    """Return whether a name is a question, in any supported language; a question names a decision."""
    return name.rstrip().endswith(("?", "\uff1f", ";", "\u037e"))


class InplaceEditor:
    """Opens a text field over the text of an element; the input becomes one command."""

    def __init__(
        self, view: QGraphicsView, workspace: Workspace, scene: CanvasScene, find_header_cell: FindHeaderCell
    ) -> None:
        self._view, self._workspace, self._scene, self._find_header_cell = view, workspace, scene, find_header_cell

    def start_renaming(
        self, element_id: str, gesture: str | None = None, initial_text: str = "", *, takes_focus: bool = True
    ) -> TextEditor | None:
        """Edit the name, label or text of an element; `gesture` is given for a new element. Return the field.

        `initial_text` replaces the present text. A new step whose name is a question becomes a decision. An element
        that is not drawn, or is computed, cannot be renamed here; the result is then None.
        """
        scenario = self._workspace.scenario
        element = scenario.element(element_id)
        if element is None or to_view_ids(self._workspace.view_state.view, [element_id]) != (element_id,):
            self._workspace.editor.command_rejected.emit(self._workspace.view_state.view.readonly_reason)
            return None
        field = next(field for field in ("label", "text", "name") if field in type(element).model_fields)
        before = str(getattr(element, field))
        owner, area = self._editor_area(element_id)
        scenario_id = self._workspace.scenario_id
        undo_name = element_text.undo_text_for_renaming(scenario, [element_id])

        def edit_for(text: str) -> Edit | None:
            return Edit(undo_name, lambda document: command(document, text), gesture) if text != before else None

        def command(document: Document, text: str) -> Document:
            renamed = edit_elements(document, scenario_id, [element_id], **{field: text})
            if gesture is not None and isinstance(element, Step) and is_question(text):
                return change_node_kind(renamed, scenario_id, element_id, "decision")
            return renamed

        editor = self._open_editor(owner, area, before, term_label(kind_of(element)), takes_focus=takes_focus)
        self._follow_input(editor, editor.textChanged, edit_for)
        if initial_text:
            editor.insertPlainText(initial_text)
        return editor

    def start_annotating(self, kind: AnnotationKind, target: str, *, select_afterwards: bool = False) -> None:
        """Open a text field for a new annotation, then add the annotation; optionally select it."""
        workspace, scenario_id = self._workspace, self._workspace.scenario_id
        annotation_id = new_id(workspace.document, "note")

        def edit_for(text: str) -> Edit:
            note = Annotation(id=annotation_id, kind=kind, targets=(target,), text=text)
            name = element_text.undo_text_for_addition(kind)
            return Edit(name, lambda document: add_annotation(document, scenario_id, note))

        def select_annotation() -> None:
            if select_afterwards:
                workspace.selection.select([annotation_id])

        area = self._label_area_at(self._anchor(target))
        editor = self._open_editor(self._view.viewport(), area, "", term_label(kind))
        self._follow_input(editor, editor.textChanged, edit_for, select_annotation)

    def prompt_with_completion(
        self, node_id: str, label: str, completions: Sequence[str], edit_for: Callable[[str], Edit]
    ) -> None:
        """Open a field with `completions` below a node; other text is allowed."""
        box = self._scene.drawing.placement.nodes[node_id]
        corner = self._view.mapFromScene(QPointF(box.x, box.y + box.height + 4))
        area = clamped_rect(QRect(corner, QSize(160, 28)), self._view.viewport().rect())
        prompt = CompletionPrompt(self._view.viewport(), area, label, completions)
        self._follow_input(prompt, prompt.textChanged, edit_for)

    def _open_editor(
        self, parent: QWidget, area: QRect, text: str, kind: str, *, takes_focus: bool = True
    ) -> TextEditor:
        """Open a field; its placeholder shows the `kind` of element."""
        editor = TextEditor(parent, area, text, BODY_SIZE * self._font_zoom(), self._forward_key)
        editor.setPlaceholderText(kind)
        if takes_focus:
            editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._view.viewport().update()
        return editor

    def _follow_input(
        self,
        field: TextEditor | CompletionPrompt,
        text_changed: SignalInstance,
        edit_for: Callable[[str], Edit | None],
        on_performed: Callable[[], None] = lambda: None,
    ) -> None:
        """Register an open field until it closes; then carry out the edit for its text, unless it was discarded.

        `edit_for` returns None if the text changes nothing.
        """
        workspace = self._workspace

        def register() -> None:
            edit = edit_for(field.typed_text) if field.is_edited else None
            workspace.open_fields.put(field, OpenField(field.finish, edit.command if edit is not None else None))

        def accept(text: str) -> None:
            workspace.open_fields.remove(field)
            edit = edit_for(text)
            if edit is not None and workspace.editor.perform(edit.name, edit.command, edit.gesture):
                on_performed()

        register()
        text_changed.connect(register)
        field.accepted.connect(accept)
        field.discarded.connect(lambda: workspace.open_fields.remove(field))

    def _forward_key(self, key: QKeyEvent) -> None:
        """Send a key that ended the input to the canvas."""
        QCoreApplication.sendEvent(self._view, QKeyEvent(key.type(), key.key(), key.modifiers(), key.text()))

    def _font_zoom(self) -> float:
        return min(max(self._view.transform().m11(), 0.8), 2.0)

    def _editor_area(self, element_id: str) -> tuple[QWidget, QRect]:
        """Return the widget and the area over which the text of an element is edited."""
        cell = self._find_header_cell(element_id)
        if cell is not None:
            header, area = cell
            return header, area.intersected(header.rect()).adjusted(4, 2, -4, -2)
        text_rect = self._text_area(element_id)
        if not text_rect.isEmpty():
            size = [round(length * self._font_zoom()) for length in LABEL_SIZE]
            area = QRect(QPoint(), QSize(max(size[0], text_rect.width()), max(size[1], text_rect.height())))
            area.moveCenter(text_rect.center())
            return self._view.viewport(), area
        if element_id in self._scene.nodes:
            node = self._scene.drawing.scenario.nodes[element_id]
            box = to_qrectf(self._scene.drawing.placement.nodes[element_id])
            if node.kind == "step":
                box.adjust(-SELECTION_RING_WIDTH, -SELECTION_RING_WIDTH, SELECTION_RING_WIDTH, SELECTION_RING_WIDTH)
            else:
                above = node.kind in {"decision", "parallel"}
                box = QRectF(box.center().x() - 60, box.top() - 34 if above else box.bottom() + 4, 120, 30)
            return self._view.viewport(), self._view.mapFromScene(box).boundingRect()
        if element_id in self._scene.callout_layer.items:
            box = self._scene.callout_layer.items[element_id].box
            return self._view.viewport(), self._view.mapFromScene(box).boundingRect()
        return self._view.viewport(), self._label_area_at(self._anchor(element_id))

    def _text_area(self, element_id: str) -> QRect:
        """Return the area of the text beside a node or a flow in the viewport; empty if there is none."""
        item = self._scene.nodes.get(element_id) or self._scene.flows.get(element_id)
        text_area = QRectF()
        for line in item.text_rects() if item is not None else ():
            text_area = text_area.united(line)
        return QRect() if text_area.isEmpty() else self._view.mapFromScene(text_area).boundingRect()

    def _anchor(self, element_id: str) -> Point:
        """Return the position of the text of a flow or an annotation, or of a new annotation of an element."""
        drawing = self._scene.drawing
        if element_id in drawing.scenario.flows:
            return midpoint(drawing.placement.route(element_id))
        if element_id in drawing.placement.nodes:
            box = drawing.placement.nodes[element_id]
            return Point(box.x + box.width, box.y)
        notes = drawing.scenario.annotations
        targets = notes[element_id].targets if element_id in notes else ()
        for note in filter(None, map(notes.get, (element_id, *targets))):
            for target in note.targets:
                centres_by_annotation = mark_centres(drawing, target)
                if note.id in centres_by_annotation:
                    return centres_by_annotation[note.id]
        return Point(0, 0)

    def _label_area_at(self, point: Point) -> QRect:
        corner = self._view.mapFromScene(QPointF(point.x - 20, point.y - LABEL_SIZE[1] - 6))
        size = [round(length * self._font_zoom()) for length in LABEL_SIZE]
        return QRect(corner.x(), max(corner.y(), 2), size[0], size[1])
