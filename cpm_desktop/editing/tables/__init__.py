"""Tables from a spreadsheet: their cells, their columns, and the words that users write in them."""
