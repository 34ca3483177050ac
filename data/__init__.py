"""The demo company, the generators of mails and documents, and the sample inbox."""
