"""The fields of the export dialog; only those that apply to the format are visible."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QFormLayout, QSpinBox, QWidget

from cpm_desktop.desktop.files.export_dialog.choices import ExportChoices
from cpm_desktop.desktop.files.export_dialog.paper_field import PaperField
from cpm_desktop.desktop.text.plain_text import tool_tip
from cpm_desktop.export.formats import ExportFormat

MIN_DPI, MAX_DPI = 10, 2400
MAX_ROWS = 20
MAX_DISTANCE_METRES = 50.0
MAX_MM = 100.0


class ExportForm(QWidget):
    """Edits the choices for one export."""

    changed = Signal()
    """The user changed a choice."""

    def __init__(self) -> None:
        super().__init__()
        self.paper_field, self.tile_field = PaperField(""), PaperField(self.tr("None: one page"))
        self.orientation_field, self.scenarios_field = QComboBox(), QComboBox()
        self.dpi_field, self.rows_field = QSpinBox(), QSpinBox()
        self.distance_field, self.margin_field, self.overlap_field = _metres(), _millimetres(), _millimetres()
        self.marks_box = QCheckBox(self.tr("Cutting &marks"))
        self.client_copy_box = QCheckBox(self.tr("&Client copy"))
        self._form = QFormLayout(self)
        self._prepare_fields()
        self._build()
        self._connect()

    def show_format(self, export_format: ExportFormat) -> None:
        """Show the fields that apply to a format."""
        options = export_format.options
        self.paper_field.set_automatic_text(self._automatic_paper(export_format))
        for widget, is_visible in (
            (self.scenarios_field, export_format.can_have_all_scenarios),
            (self.paper_field, "paper" in options),
            (self.orientation_field, "landscape" in options),
            (self.dpi_field, "dpi" in options),
            (self.rows_field, "rows" in options),
            (self.distance_field, "read_from" in options),
            (self.margin_field, "margin" in options),
            (self.tile_field, "tiles" in options),
            (self.overlap_field, "overlap" in options),
            (self.marks_box, "no_marks" in options),
        ):
            self._form.setRowVisible(widget, is_visible)

    def choices(self) -> ExportChoices:
        """Return the choices that the fields show."""
        return ExportChoices(
            paper=self.paper_field.paper(),
            orientation=self.orientation_field.currentData(),
            dpi=self.dpi_field.value(),
            rows=self.rows_field.value(),
            reading_distance=self.distance_field.value(),
            tile_paper=self.tile_field.paper(),
            overlap=self.overlap_field.value(),
            margin=self.margin_field.value(),
            has_marks=self.marks_box.isChecked(),
            has_all_scenarios=self.scenarios_field.currentData(),
            is_client_copy=self.client_copy_box.isChecked(),
        )

    def show_choices(self, choices: ExportChoices) -> None:
        """Show other choices, without the signal `changed`."""
        was_blocked = self.blockSignals(True)
        self.paper_field.set_paper(choices.paper)
        self.orientation_field.setCurrentIndex(self.orientation_field.findData(choices.orientation))
        self.dpi_field.setValue(round(choices.dpi))
        self.rows_field.setValue(choices.rows)
        self.distance_field.setValue(choices.reading_distance)
        self.tile_field.set_paper(choices.tile_paper)
        self.overlap_field.setValue(choices.overlap)
        self.margin_field.setValue(choices.margin)
        self.marks_box.setChecked(choices.has_marks)
        self.scenarios_field.setCurrentIndex(self.scenarios_field.findData(choices.has_all_scenarios))
        self.client_copy_box.setChecked(choices.is_client_copy)
        self._enable_tile_fields()
        self.blockSignals(was_blocked)

    def _prepare_fields(self) -> None:
        for words, orientation in ((self.tr("Automatic"), ""), (self.tr("Landscape"), "landscape")):
            self.orientation_field.addItem(words, orientation)
        self.orientation_field.addItem(self.tr("Portrait"), "portrait")
        self.scenarios_field.addItem(self.tr("The one in the window"), False)
        self.scenarios_field.addItem(self.tr("All scenarios"), True)
        self.dpi_field.setRange(MIN_DPI, MAX_DPI)
        self.dpi_field.setSuffix(self.tr(" dpi"))
        self.rows_field.setRange(0, MAX_ROWS)
        self.rows_field.setSpecialValueText(self.tr("Automatic"))
        self.distance_field.setSpecialValueText(self.tr("Any distance"))
        self.client_copy_box.setToolTip(tool_tip(self.tr("Leave out internal annotations and notes")))

    def _build(self) -> None:
        for words, widget in (
            (self.tr("&Scenarios"), self.scenarios_field),
            (self.tr("&Paper"), self.paper_field),
            (self.tr("&Orientation"), self.orientation_field),
            (self.tr("&Resolution"), self.dpi_field),
            (self.tr("Ro&ws"), self.rows_field),
            (self.tr("Readable &from"), self.distance_field),
            (self.tr("Mar&gin"), self.margin_field),
            (self.tr("&Tiles"), self.tile_field),
            (self.tr("O&verlap"), self.overlap_field),
        ):
            self._form.addRow(words, widget)
        self._form.addRow("", self.marks_box)
        self._form.addRow("", self.client_copy_box)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)

    def _connect(self) -> None:
        self.tile_field.changed.connect(self._enable_tile_fields)
        for changed in (
            *(field.changed for field in (self.paper_field, self.tile_field)),
            *(field.currentIndexChanged for field in (self.orientation_field, self.scenarios_field)),
            *(field.valueChanged for field in (self.dpi_field, self.rows_field)),
            *(field.valueChanged for field in (self.distance_field, self.margin_field, self.overlap_field)),
            *(box.toggled for box in (self.marks_box, self.client_copy_box)),
        ):
            changed.connect(self.changed)

    def _enable_tile_fields(self) -> None:
        """Enable the fields that only tiles have."""
        for widget in (self.overlap_field, self.marks_box):
            widget.setEnabled(bool(self.tile_field.paper()))

    def _automatic_paper(self, export_format: ExportFormat) -> str:
        if export_format.content == "report":
            return self.tr("A4, the usual size")
        if export_format.content == "poster":
            return self.tr("Automatic")
        return self.tr("As large as the diagram")


def _millimetres() -> QDoubleSpinBox:
    field = QDoubleSpinBox()
    field.setRange(0, MAX_MM)
    field.setDecimals(1)
    field.setSuffix(QCoreApplication.translate("ExportForm", " mm"))
    return field


def _metres() -> QDoubleSpinBox:
    field = QDoubleSpinBox()
    field.setRange(0, MAX_DISTANCE_METRES)
    field.setDecimals(1)
    field.setSingleStep(0.5)
    field.setSuffix(QCoreApplication.translate("ExportForm", " m"))
    return field
