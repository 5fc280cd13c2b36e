"""A preview of pages, one at a time, drawn from the PDF itself."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from cpm_desktop.desktop.background.latest_request import LatestRequest
from cpm_desktop.desktop.background.worker import BackgroundWorker, JobPriority
from cpm_desktop.desktop.text.plain_label import PlainLabel
from cpm_desktop.desktop.text.plain_text import tool_tip
from cpm_desktop.desktop.text.quantities import format_number
from cpm_desktop.export.request import ExportPreview
from cpm_desktop.printing.page_rendering import PagePicture, render_page
from cpm_desktop.printing.paper import Paper

PAGE_MARGIN = 12
"""The pixels around the page."""
PREFERRED_SIZE = QSize(640, 460)
RENDER_DELAY_MS = 60
"""How long after the last change of the size the page is rendered again."""


class PageCanvas(QWidget):
    """Shows the picture of a page as large as fits, on a grey ground."""

    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._picture, self._page_size = QImage(), Paper(1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 180)

    def sizeHint(self) -> QSize:
        """Return a size at which a page is readable."""
        return PREFERRED_SIZE

    def show_picture(self, picture: QImage, page_size: Paper) -> None:
        """Show the picture of a page with a size in millimetres; nothing if it is null."""
        self._picture, self._page_size = picture, page_size
        self.update()

    def page_rectangle(self, page_size: Paper) -> QRectF:
        """Return where a page of this size is drawn."""
        room = QRectF(self.rect()).adjusted(PAGE_MARGIN, PAGE_MARGIN, -PAGE_MARGIN, -PAGE_MARGIN)
        scale = min(room.width() / page_size.width, room.height() / page_size.height)
        rectangle = QRectF(0, 0, page_size.width * scale, page_size.height * scale)
        rectangle.moveCenter(room.center())
        return rectangle

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the page rendered in the new size."""
        super().resizeEvent(event)
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Mid))
        if not self._picture.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            target = self.page_rectangle(self._page_size)
            painter.drawImage(target, self._picture)
            painter.setPen(QColor(0, 0, 0, 80))
            painter.drawRect(target)
        painter.end()


class PagePreview(QWidget):
    """Shows the pages of a PDF; buttons and the keys Page Up and Page Down turn them."""

    def __init__(self, worker: BackgroundWorker) -> None:
        super().__init__()
        self._preview, self._page = ExportPreview(), 0
        self._latest_picture = LatestRequest(worker, self, delay_ms=RENDER_DELAY_MS)
        self._latest_picture.finished.connect(self._show_picture)
        self.canvas, self.page_label = PageCanvas(), PlainLabel()
        self.previous_button, self.next_button = QPushButton("◀"), QPushButton("▶")
        self.previous_button.setAccessibleName(self.tr("Previous page"))
        self.next_button.setAccessibleName(self.tr("Next page"))
        self.previous_button.setToolTip(tool_tip(self.tr("Previous page (Page Up)")))
        self.next_button.setToolTip(tool_tip(self.tr("Next page (Page Down)")))
        for button, step in ((self.previous_button, -1), (self.next_button, 1)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, step=step: self._turn(step))
        self.canvas.resized.connect(self._request_picture)
        self._build()
        self._update_page()

    @property
    def page(self) -> int:
        """Return the index of the page that is shown."""
        return self._page

    @property
    def is_complete(self) -> bool:
        """Return whether the picture of a page is shown, and no other is on its way."""
        return bool(self._preview.page_sizes) and not self._latest_picture.is_pending

    def show_preview(self, preview: ExportPreview) -> None:
        """Show other pages, at the same page number if there are as many."""
        self._preview = preview
        self._page = max(0, min(self._page, len(preview.page_sizes) - 1))
        self._update_page()

    def cancel(self) -> None:
        """Render no more pages."""
        self._latest_picture.cancel()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the page."""
        step = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._turn(step)

    def _build(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview"))
        row = QHBoxLayout()
        row.addStretch()
        for widget in (self.previous_button, self.page_label, self.next_button):
            row.addWidget(widget)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.canvas, 1)
        column.addLayout(row)

    def _turn(self, step: int) -> None:
        page = self._page + step
        if 0 <= page < len(self._preview.page_sizes):
            self._page = page
            self._update_page()

    def _update_page(self) -> None:
        sizes = self._preview.page_sizes
        self.previous_button.setEnabled(self._page > 0)
        self.next_button.setEnabled(self._page + 1 < len(sizes))
        text = self._page_text(sizes[self._page]) if sizes else ""
        self.page_label.setText(text)
        self.setAccessibleDescription(text)
        self._request_picture()

    def _page_text(self, size: Paper) -> str:
        return self.tr("Page {page} of {count}: {width} × {height} mm").format(
            page=format_number(self._page + 1),
            count=format_number(len(self._preview.page_sizes)),
            width=format_number(round(size.width, 1)),
            height=format_number(round(size.height, 1)),
        )

    def _request_picture(self) -> None:
        sizes = self._preview.page_sizes
        if not sizes:
            self._latest_picture.cancel()
            self.canvas.show_picture(QImage(), Paper(1, 1))
            return
        pdf, page, size = self._preview.pdf, self._page, sizes[self._page]
        pixels = max(1.0, self.canvas.page_rectangle(size).width() * self.devicePixelRatioF())
        self._latest_picture.request(size, lambda _report: render_page(pdf, page, pixels), JobPriority.AWAITED)

    def _show_picture(self, size: Paper, picture: PagePicture) -> None:
        image = QImage(picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB888)
        self.canvas.show_picture(image.copy(), size)
