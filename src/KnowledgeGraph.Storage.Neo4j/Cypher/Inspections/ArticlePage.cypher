// Live mentions with the blocks in which they stand, and titles, of which their words were made.
MATCH (a:Article)
WHERE a.id > $after
WITH a
ORDER BY a.id
LIMIT $max
RETURN a.id AS id, properties(a) AS article,
  COLLECT {
    MATCH (a)-[:VERSION]->(:ArticleVersion)-[:REPORTS]->(m:Mention)
    WHERE m.supersededAt IS NULL
    RETURN {
      mention: properties(m),
      blocks: COLLECT { MATCH (m)-[r:STANDS_IN]->(b:Block) RETURN {block: b.id, properties: properties(r)} }
    }
  } AS mentions,
  COLLECT {
    MATCH (a)-[:VERSION]->(v:ArticleVersion)
    RETURN {version: v.version, title: v.title}
  } AS titles
ORDER BY id
