"""What must survive: the mail ledger, orders, postings, audit log, memories, master data and blobs.

A Django app (SQLite in WAL mode by default, PostgreSQL by one URL). The doors are the modules: `ledger` (mails and orders and
their states), `outbox` (postings), `memories`, `master` (master data in and out), `blobs` (files by content hash), `audit`.
Values go in and come out in the vocabulary of `orders`; nobody outside sees a half-written state, each door is one transaction.
"""
