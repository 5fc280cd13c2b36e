"""BPMN 2.0: reading process models of other programs, and writing them."""
