// A page of articles, read from behind.
MATCH (a:Article)
USING INDEX a:Article(reportedAt, id)
WHERE a.reportedAt >= $ask.from AND a.reportedAt <= $ask.to AND a.id IS NOT NULL
  AND CASE a.reportedAt WHEN $ask.high.key THEN a.id >= $ask.high.id ELSE true END AND CASE a.reportedAt WHEN $ask.low.key THEN a.id < $ask.low.id ELSE true END
  AND ($ask.where.languages IS NULL OR a.language IN $ask.where.languages)
  AND ($ask.where.sources IS NULL OR a.source IN $ask.where.sources)
  AND ($ask.where.withoutEvents IS NULL OR EXISTS {
    MATCH (a)-[:VERSION]->(:ArticleVersion)-[:REPORTS]->(m:Mention)
    WHERE m.supersededAt IS NULL
  } <> $ask.where.withoutEvents)
WITH a
ORDER BY a.reportedAt ASC, a.id DESC
LIMIT $ask.limit
MATCH (v:ArticleVersion {article: a.id, version: a.version})
RETURN properties(a) AS article, v.title AS title, v.text AS text
ORDER BY a.reportedAt ASC, a.id DESC
