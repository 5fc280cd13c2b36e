"""Words typed at the element they belong to: names, labels, and the text of annotations."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGraphicsView, QWidget

from cpm_desktop.desktop.canvas.inplace.completion_prompt import WordPrompt
from cpm_desktop.desktop.canvas.inplace.editor_support import within
from cpm_desktop.desktop.canvas.inplace.text_editor import TextEditor
from cpm_desktop.desktop.canvas.scene.canvas_scene import CanvasScene
from cpm_desktop.desktop.canvas.scene.painter import rectangle
from cpm_desktop.desktop.text import element_text
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.drawing.elements.annotations import mark_places
from cpm_desktop.drawing.polylines import middle
from cpm_desktop.drawing.typography import BODY
from cpm_desktop.editing.commands.elements import annotate, change_node_kind, edit
from cpm_desktop.editing.identifiers import new_id
from cpm_desktop.model.document import Document
from cpm_desktop.model.elements import Annotation, AnnotationKind, Step
from cpm_desktop.model.layout import Point
from cpm_desktop.perspectives.id_mapping import shown_as

LABEL_SIZE = (140.0, 30.0)
"""Room, in diagram units, for words that stand beside a line or a mark."""
RING = 5.0
"""From a step to the outer edge of the ring around it while it is selected, in diagram units."""
HeaderArea: TypeAlias = Callable[[str], tuple[QWidget, QRect] | None]
"""Gives the header and the area there of a lane or phase, None for any other element."""


def is_question(name: str) -> bool:
    """Tell whether a name asks something, in any of the languages of the program: then it names a decision."""
    return name.rstrip().endswith(("?", "\uff1f", ";", "\u037e"))


class Naming:
    """Opens a text field where the words stand; what is typed there becomes one command."""

    def __init__(self, view: QGraphicsView, workspace: Workspace, scene: CanvasScene, header_area: HeaderArea) -> None:
        self._view, self._workspace, self._scene, self._header_area = view, workspace, scene, header_area

    def rename(self, element_id: str, gesture: str | None = None, typed: str = "") -> None:
        """Edit the name, label or text of an element, as part of `gesture` where one is given: then it is new.

        What is `typed` already takes the place of what it was called.
        A new step whose name asks something becomes a decision. What is not drawn, or computed, cannot be renamed here.
        """
        scenario = self._workspace.scenario
        element = scenario.element(element_id)
        if element is None or shown_as(self._workspace.view, [element_id]) != (element_id,):
            self._workspace.refused.emit(self._workspace.view.fixed)
            return
        field = next(field for field in ("label", "text", "name") if field in type(element).model_fields)
        before = str(getattr(element, field))
        owner, area = self._room(element_id)
        scenario_id = self._workspace.scenario_id

        def done(text: str) -> None:
            if text != before:
                name = element_text.renaming(scenario, [element_id])
                self._workspace.perform(name, lambda document: command(document, text), gesture)

        def command(document: Document, text: str) -> Document:
            renamed = edit(document, scenario_id, [element_id], **{field: text})
            if gesture is not None and isinstance(element, Step) and is_question(text):
                return change_node_kind(renamed, scenario_id, element_id, "decision")
            return renamed

        editor = self._open(owner, area, before, element_text.kind_name(element_text.kind_of(element)), done)
        if typed:
            editor.insertPlainText(typed)

    def annotate(self, kind: AnnotationKind, target: str, *, then_select: bool = False) -> None:
        """Ask for the text of a new annotation, then make it, and select it where somebody will go on with it."""
        workspace, scenario_id = self._workspace, self._workspace.scenario_id
        annotation_id = new_id(workspace.document, "note")

        def done(text: str) -> None:
            note = Annotation(id=annotation_id, kind=kind, targets=(target,), text=text)
            if (
                workspace.perform(element_text.addition(kind), lambda document: annotate(document, scenario_id, note))
                and then_select
            ):
                workspace.select([annotation_id])

        self._open(self._view.viewport(), self._beside(self._anchor(target)), "", element_text.kind_name(kind), done)

    def ask_word(self, node_id: str, label: str, words: Sequence[str], done: Callable[[str], None]) -> None:
        """Ask for one of `words`, or another one, below a node."""
        box = self._scene.drawing.placement.nodes[node_id]
        corner = self._view.mapFromScene(QPointF(box.x, box.y + box.height + 4))
        area = within(QRect(corner, QSize(160, 28)), self._view.viewport().rect())
        WordPrompt(self._view.viewport(), area, label, words, done)

    def _open(self, owner: QWidget, area: QRect, text: str, kind: str, done: Callable[[str], None]) -> TextEditor:
        """Open a field; while it is empty it says in which `kind` of element the words go."""
        editor = TextEditor(owner, area, text, BODY * self._zoom(), done, self._pass_on)
        editor.setPlaceholderText(kind)
        self._view.viewport().update()
        return editor

    def _pass_on(self, key: QKeyEvent) -> None:
        """Let the canvas do what a key that ended the writing means there."""
        QCoreApplication.sendEvent(self._view, QKeyEvent(key.type(), key.key(), key.modifiers(), key.text()))

    def _zoom(self) -> float:
        return min(max(self._view.transform().m11(), 0.8), 2.0)

    def _room(self, element_id: str) -> tuple[QWidget, QRect]:
        """Return the widget and the area over which the words of an element are edited."""
        cell = self._header_area(element_id)
        if cell is not None:
            header, area = cell
            return header, area.intersected(header.rect()).adjusted(4, 2, -4, -2)
        words = self._words(element_id)
        if not words.isEmpty():
            size = [round(length * self._zoom()) for length in LABEL_SIZE]
            area = QRect(QPoint(), QSize(max(size[0], words.width()), max(size[1], words.height())))
            area.moveCenter(words.center())
            return self._view.viewport(), area
        if element_id in self._scene.nodes:
            node = self._scene.drawing.scenario.nodes[element_id]
            box = rectangle(self._scene.drawing.placement.nodes[element_id])
            if node.kind == "step":
                box.adjust(-RING, -RING, RING, RING)
            else:
                above = node.kind in {"decision", "parallel"}
                box = QRectF(box.center().x() - 60, box.top() - 34 if above else box.bottom() + 4, 120, 30)
            return self._view.viewport(), self._view.mapFromScene(box).boundingRect()
        if element_id in self._scene.callouts.items:
            box = self._scene.callouts.items[element_id].box
            return self._view.viewport(), self._view.mapFromScene(box).boundingRect()
        return self._view.viewport(), self._beside(self._anchor(element_id))

    def _words(self, element_id: str) -> QRect:
        """Return where the words beside a node or a flow stand in the viewport; empty where there are none."""
        item = self._scene.nodes.get(element_id) or self._scene.flows.get(element_id)
        written = QRectF()
        for line in item.words() if item is not None else ():
            written = written.united(line)
        return QRect() if written.isEmpty() else self._view.mapFromScene(written).boundingRect()

    def _anchor(self, element_id: str) -> Point:
        """Return where the words of a flow or an annotation stand, or those of a new annotation about an element."""
        drawing = self._scene.drawing
        if element_id in drawing.scenario.flows:
            return middle(drawing.placement.route(element_id))
        if element_id in drawing.placement.nodes:
            box = drawing.placement.nodes[element_id]
            return Point(box.x + box.width, box.y)
        notes = drawing.scenario.annotations
        about = notes[element_id].targets if element_id in notes else ()
        for note in filter(None, map(notes.get, (element_id, *about))):
            for target in note.targets:
                places = mark_places(drawing, target)
                if note.id in places:
                    return places[note.id]
        return Point(0, 0)

    def _beside(self, place: Point) -> QRect:
        corner = self._view.mapFromScene(QPointF(place.x - 20, place.y - LABEL_SIZE[1] - 6))
        size = [round(length * self._zoom()) for length in LABEL_SIZE]
        return QRect(corner.x(), max(corner.y(), 2), size[0], size[1])
