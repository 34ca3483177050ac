"""Orders written in sentences, bullets, columns and loose lines: statements, their tokens, and the order lines in them.

`statements` cuts a text into logical lines, `tokens` into words, sizes and numbers. `mentions` weighs what could be a quantity, `choice`
says which are ordered and on which side of their articles they stand, `items` makes the lines. `columns` reads tables, `records` the
"label: value" blocks of automatic mails, `corrections` what a sentence takes back, `numbers` the order's number, `headers` dates, places
and notes. All words, of twelve languages, stand in `lexicon.toml`. Rules, because a statistical tagger falls to half where the wording
and the vocabulary are new.
"""
