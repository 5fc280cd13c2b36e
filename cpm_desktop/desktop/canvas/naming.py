"""Words typed at the element they belong to: names, labels, and the text of annotations."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtWidgets import QGraphicsView, QWidget

from cpm_desktop.desktop import wording
from cpm_desktop.desktop.canvas.canvas_scene import CanvasScene
from cpm_desktop.desktop.canvas.header_bars import HeaderBars
from cpm_desktop.desktop.canvas.painter import rectangle
from cpm_desktop.desktop.canvas.text_editor import TextEditor
from cpm_desktop.desktop.workspace import Workspace
from cpm_desktop.drawing.annotations import mark_places
from cpm_desktop.drawing.polylines import middle
from cpm_desktop.drawing.typography import BODY
from cpm_desktop.editing.commands.annotations import annotate
from cpm_desktop.editing.commands.elements import edit
from cpm_desktop.editing.identifiers import new_id
from cpm_desktop.model.elements import Annotation, AnnotationKind
from cpm_desktop.model.layout import Point

LABEL_SIZE = (140.0, 30.0)
"""Room, in diagram units, for words that stand beside a line or a mark."""


class Naming:
    """Opens a text field where the words stand; what is typed there becomes one command."""

    def __init__(self, view: QGraphicsView, workspace: Workspace, scene: CanvasScene) -> None:
        self._view, self._workspace, self._scene = view, workspace, scene
        self.editor: TextEditor | None = None

    def rename(self, headers: HeaderBars, element_id: str, gesture: str | None) -> None:
        """Edit the name, label or text of an element, as part of `gesture` where one is given."""
        scenario = self._workspace.scenario
        element = scenario.element(element_id)
        if element is None:
            return
        field = next(field for field in ("label", "text", "name") if field in type(element).model_fields)
        before = str(getattr(element, field))
        owner, area = self._room(headers, element_id)
        scenario_id = self._workspace.scenario_id

        def done(text: str) -> None:
            if text != before:
                name = wording.renaming(scenario, [element_id])
                self._workspace.perform(
                    name, lambda document: edit(document, scenario_id, [element_id], **{field: text}), gesture
                )

        self._open(owner, area, before, done)

    def annotate(self, kind: AnnotationKind, target: str) -> None:
        """Ask for the text of a new annotation, and make it when there is one."""
        workspace, scenario_id = self._workspace, self._workspace.scenario_id
        annotation_id = new_id(workspace.document, "note")

        def done(text: str) -> None:
            note = Annotation(id=annotation_id, kind=kind, targets=(target,), text=text)
            if workspace.perform(wording.addition(kind), lambda document: annotate(document, scenario_id, note)):
                workspace.select([annotation_id])

        self._open(self._view.viewport(), self._beside(self._anchor(target)), "", done)

    def _open(self, owner: QWidget, area: QRect, text: str, done: Callable[[str], None]) -> None:
        self.editor = TextEditor(owner, area, text, BODY * self._zoom(), done)

    def _zoom(self) -> float:
        return min(max(self._view.transform().m11(), 0.8), 2.0)

    def _room(self, headers: HeaderBars, element_id: str) -> tuple[QWidget, QRect]:
        """Return the widget and the area over which the words of an element are edited."""
        cell = headers.area_of(element_id)
        if cell is not None:
            header, area = cell
            return header, area.intersected(header.rect()).adjusted(4, 2, -4, -2)
        if element_id in self._scene.nodes:
            node = self._scene.drawing.scenario.nodes[element_id]
            box = rectangle(self._scene.drawing.placement.nodes[element_id])
            if node.kind != "step":
                box = QRectF(box.center().x() - 60, box.top() - 34, 120, 30)
            return self._view.viewport(), self._view.mapFromScene(box).boundingRect()
        return self._view.viewport(), self._beside(self._anchor(element_id))

    def _anchor(self, element_id: str) -> Point:
        """Return where the words of a flow or an annotation stand, or those of a new annotation about an element."""
        drawing = self._scene.drawing
        if element_id in drawing.scenario.flows:
            return middle(drawing.placement.route(element_id))
        if element_id in drawing.placement.nodes:
            box = drawing.placement.nodes[element_id]
            return Point(box.x + box.width, box.y)
        note = drawing.scenario.annotations.get(element_id)
        for target in note.targets if note else ():
            places = mark_places(drawing, target)
            if element_id in places:
                return places[element_id]
        return Point(0, 0)

    def _beside(self, place: Point) -> QRect:
        corner = self._view.mapFromScene(QPointF(place.x - 20, place.y - LABEL_SIZE[1] - 6))
        size = [round(length * self._zoom()) for length in LABEL_SIZE]
        return QRect(corner.x(), max(corner.y(), 2), size[0], size[1])
