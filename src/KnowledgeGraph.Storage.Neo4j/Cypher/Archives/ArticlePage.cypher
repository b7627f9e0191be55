// Articles with all versions, and all mentions in the order in which they were written.
MATCH (a:Article)
WHERE a.id > $after
WITH a
ORDER BY a.id
LIMIT $max
RETURN properties(a) AS article,
  COLLECT {
    MATCH (a)-[:VERSION]->(v:ArticleVersion)
    RETURN properties(v)
    ORDER BY v.version
  } AS versions,
  COLLECT {
    MATCH (a)-[:VERSION]->(:ArticleVersion)-[:REPORTS]->(m:Mention)
    OPTIONAL MATCH (m)-[:OF]->(e)
    RETURN {mention: properties(m), event: e.id}
    ORDER BY m.order
  } AS mentions
ORDER BY article.id
