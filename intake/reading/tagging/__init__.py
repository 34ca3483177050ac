"""A learned reader of order lines in mail text, beside the rules of `prose`: atoms, their signs, a chain of labels, lines.

The weights stand in `reading/model/mail_tagger.npz` and are made by `python -m benchmarks.mail_tagger --write`.
"""
