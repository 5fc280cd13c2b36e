"""Documents as spreadsheets: one sheet for each kind of element, written and read back."""
