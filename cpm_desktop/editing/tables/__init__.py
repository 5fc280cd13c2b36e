"""Tables from a spreadsheet: their cells, their columns, and the words that people use in them."""
