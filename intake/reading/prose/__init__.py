"""Orders written in sentences, bullets and loose lines: statements, their tokens, and the order lines in them.

`statements` cuts a text into logical lines, `tokens` into words, sizes and numbers, `headers` finds numbers of orders, dates, places and
notes, `items` the order lines, `records` the "label: value" blocks of automatic mails. All words of the six languages stand in
`lexicon.toml`. Rules, because a statistical tagger falls to half where the wording and the vocabulary are new.
"""
