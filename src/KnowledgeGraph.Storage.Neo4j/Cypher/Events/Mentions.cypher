// The live mentions of ids.
UNWIND $ids AS id
MATCH (m:Mention {id: id})
WHERE m.revision IS NOT NULL AND m.supersededAt IS NULL
MATCH (v:ArticleVersion)-[:REPORTS]->(m)
RETURN v.article AS article, properties(m) AS mention
