"""The people's room: the queue of waiting orders, the order screen, the lists of what went out or went wrong, the steward's pages.

A Django app without a build step: templates, one style sheet, htmx and a small script for the keys. Doors: `urls` (all addresses),
`accounts` (who may do what), `api` (JSON for other programs). Views ask `pipeline.desk` for every act on an order and `store` for the
rest; `shown` turns a ledger row into what stands on the screen, and every text of a mail is escaped by the templates.
"""
