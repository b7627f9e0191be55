// How many articles of a filter hold some words, in the title or a live report.
CALL () {
  CALL db.index.fulltext.queryNodes('article_tokens', $ask.where.text) YIELD node
  RETURN node AS a
  UNION
  CALL db.index.fulltext.queryNodes('mention_tokens', $ask.where.text) YIELD node
  WITH node
  WHERE node.supersededAt IS NULL
  MATCH (node)<-[:REPORTS]-(:ArticleVersion)<-[:VERSION]-(a:Article)
  RETURN a
}
WITH a
WHERE a.reportedAt >= $ask.from AND a.reportedAt <= $ask.to
  AND ($ask.where.languages IS NULL OR a.language IN $ask.where.languages)
  AND ($ask.where.sources IS NULL OR a.source IN $ask.where.sources)
  AND ($ask.where.withoutEvents IS NULL OR EXISTS {
    MATCH (a)-[:VERSION]->(:ArticleVersion)-[:REPORTS]->(m:Mention)
    WHERE m.supersededAt IS NULL
  } <> $ask.where.withoutEvents)
RETURN count(*) AS count
