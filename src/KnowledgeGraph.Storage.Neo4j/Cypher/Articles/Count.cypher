// How many articles there are of a filter.
MATCH (a:Article)
WHERE a.reportedAt >= $ask.from AND a.reportedAt <= $ask.to AND a.id IS NOT NULL
  AND ($ask.where.languages IS NULL OR a.language IN $ask.where.languages)
  AND ($ask.where.sources IS NULL OR a.source IN $ask.where.sources)
  AND ($ask.where.withoutEvents IS NULL OR EXISTS {
    MATCH (a)-[:VERSION]->(:ArticleVersion)-[:REPORTS]->(m:Mention)
    WHERE m.supersededAt IS NULL
  } <> $ask.where.withoutEvents)
RETURN count(*) AS count
