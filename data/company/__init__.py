"""The demo company: a wholesaler of industrial supplies with 35,000 articles, 80 customers and two years of habits.

`python -m data.company OUT` writes its master data files. The same seed gives the same bytes.
"""

US = {
    "name": "Nordwerk Industriebedarf GmbH",
    "street": "Hafenstraße 40",
    "zip": "20457",
    "city": "Hamburg",
    "country": "DE",
    "vat": "DE811907980",
}
MAILBOX = "orders@nordwerk.example"
SEED = 7
"""The seed of the company that is shipped with the sample inbox; figures are measured on others."""
