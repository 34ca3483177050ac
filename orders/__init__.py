"""The vocabulary of the house: what a mail, an order, a match, a finding and a decision are.

Pure frozen types, no I/O and no libraries. Every other room imports this one and this one imports nothing.
Money and quantities are `Decimal`, dates are `date`, instants are aware `datetime` in UTC.
"""

from orders.decisions import Decision, Finding, Route, Severity, worst
from orders.evidence import Box, Evidence, Read, Source
from orders.facts import Facts, Habit, PastOrder, known_as
from orders.mails import KINDS_OF_ORDER, MailKind, MailRecord, MailState, OrderState, Problem
from orders.master import Address, Article, Customer, HistoryLine, MasterData, Packaging, PriceBreak
from orders.matches import Match, MatchedLine, MatchedOrder
from orders.order import Order, OrderLine, Party
from orders.reading import Document, DocumentKind, MailReading, Sender
from orders.sales import Posting, PostingState, SalesLine, SalesOrder

__all__ = [
    "KINDS_OF_ORDER",
    "Address",
    "Article",
    "Box",
    "Customer",
    "Decision",
    "Document",
    "DocumentKind",
    "Evidence",
    "Facts",
    "Finding",
    "Habit",
    "HistoryLine",
    "MailKind",
    "MailReading",
    "MailRecord",
    "MailState",
    "MasterData",
    "Match",
    "MatchedLine",
    "MatchedOrder",
    "Order",
    "OrderLine",
    "OrderState",
    "Packaging",
    "Party",
    "PastOrder",
    "Posting",
    "PostingState",
    "PriceBreak",
    "Problem",
    "Read",
    "Route",
    "SalesLine",
    "SalesOrder",
    "Sender",
    "Severity",
    "Source",
    "known_as",
    "worst",
]
