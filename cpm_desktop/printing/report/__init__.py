"""A report about one scenario as a PDF: one section a file, put together in `writing`."""
