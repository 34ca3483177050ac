"""Orders that come as data: UBL, Order-X and Factur-X (also inside a PDF), cXML, openTRANS, EDIFACT ORDERS and X12 850.

`read_structured` takes a file's bytes and gives its documents, each with the same draft order as the reading of pages gives.
"""

from intake.structured.door import Structured, differences, read_structured

__all__ = ["Structured", "differences", "read_structured"]
