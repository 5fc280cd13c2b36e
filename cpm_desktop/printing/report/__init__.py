"""The report about scenarios as a PDF: one module per section, assembled in `report`."""
