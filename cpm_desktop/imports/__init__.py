"""Import: the formats that a document can be read from, and the pipeline that reads them."""
