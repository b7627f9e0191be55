// Articles in the version that was the latest at an instant, with the mentions that lived then.
UNWIND $ids AS id
MATCH (a:Article {id: id})
CALL (a) {
  MATCH (a)-[:VERSION]->(v:ArticleVersion)
  WHERE v.recordedAt <= $at
  RETURN v
  ORDER BY v.version DESC
  LIMIT 1
}
RETURN properties(a) AS article, properties(v) AS version,
  COLLECT {
    MATCH (a)-[:VERSION]->(:ArticleVersion)-[:REPORTS]->(m:Mention)
    WHERE m.recordedAt <= $at AND (m.supersededAt IS NULL OR m.supersededAt > $at)
    RETURN properties(m)
    ORDER BY m.order
  } AS mentions
