"""Rules on the article of a line: is it known, sure, sold, allowed?"""

from collections.abc import Iterator

from orders import Facts, Finding, MatchedLine, MatchedOrder, Severity
from rules.policy import Policy
from rules.registry import line_rule
from rules.words import name_of


@line_rule("article_unmatched", Severity.STOP, "No article of ours fits the line.")
def unmatched(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Finding]:
    if line.match.ref is None:
        yield Finding("article_unmatched", Severity.STOP, f"No article of ours fits '{name_of(line)}'.", line.line.position)


@line_rule("article_uncertain", Severity.REVIEW, "The article of a line is not sure enough.", "matching.min_article")
def uncertain(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Finding]:
    match = line.match
    if match.ref is not None and match.probability < policy.min_article:
        other = f"; it could also be {match.alternatives[0][0]}" if match.alternatives else ""
        text = f"'{name_of(line)}' is probably {match.ref} ({match.probability:.0%} sure){other}."
        yield Finding("article_uncertain", Severity.REVIEW, text, line.line.position)


@line_rule("article_contradicts", Severity.REVIEW, "Something in the line speaks against the article.")
def contradicts(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Finding]:
    if line.match.ref is not None and line.match.contradictions:
        text = f"'{name_of(line)}' against {line.match.ref}: {'; '.join(line.match.contradictions)}."
        yield Finding("article_contradicts", Severity.REVIEW, text, line.line.position)


@line_rule("article_superseded", Severity.REVIEW, "The article was replaced by another one.")
def superseded(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Finding]:
    article = facts.articles.get(line.match.ref or "")
    if article is not None and article.superseded_by:
        newer = facts.articles.get(article.superseded_by)
        text = f"{article.sku} was replaced by {article.superseded_by}" + (f" ({newer.name})." if newer else ".")
        yield Finding("article_superseded", Severity.REVIEW, text, line.line.position, {"superseded_by": article.superseded_by})


@line_rule("article_inactive", Severity.STOP, "The article is no longer sold.")
def inactive(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Finding]:
    article = facts.articles.get(line.match.ref or "")
    if article is not None and not article.active:
        yield Finding("article_inactive", Severity.STOP, f"{article.sku} ({article.name}) is no longer sold.", line.line.position)


@line_rule("article_restricted", Severity.STOP, "The article may be sold to some customers only.")
def restricted(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Finding]:
    article = facts.articles.get(line.match.ref or "")
    if article is not None and article.restricted:
        text = f"{article.sku} ({article.name}) is restricted: check that this customer may have it."
        yield Finding("article_restricted", Severity.STOP, text, line.line.position)
