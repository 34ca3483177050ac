"""The product matcher: which article of ours a line of a customer's order means, how sure that is, and why."""

from models.products.matcher import ProductMatcher
from models.products.query import LineQuery, Memory

__all__ = ["LineQuery", "Memory", "ProductMatcher"]
