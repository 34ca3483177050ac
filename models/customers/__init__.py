"""The customer matcher: whose order a mail is, how sure that is, and why."""

from models.customers.matcher import CustomerMatcher
from models.customers.query import CustomerQuery

__all__ = ["CustomerMatcher", "CustomerQuery"]
