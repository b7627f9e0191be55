// Articles in their latest version, with their live mentions the last revision of every mention that they ever had, and of retracted ones the mentions that were withdrawn last.
UNWIND $ids AS id
MATCH (a:Article {id: id})
MATCH (v:ArticleVersion {article: id, version: a.version})
RETURN properties(a) AS article, v.title AS title, v.text AS text,
  COLLECT {
    MATCH (a)-[:VERSION]->(:ArticleVersion)-[:REPORTS]->(m:Mention)
    WHERE m.supersededAt IS NULL
    RETURN properties(m)
    ORDER BY m.order
  } AS mentions,
  COLLECT {
    MATCH (a)-[:VERSION]->(:ArticleVersion)-[:REPORTS]->(m:Mention)
    WITH m
    ORDER BY m.id, m.revision DESC
    WITH m.id AS mention, collect(m)[0] AS last
    RETURN last {.id, .kind, .participants, .number, .revision}
    ORDER BY mention
  } AS numbers,
  COLLECT {
    MATCH (a)-[:VERSION]->(:ArticleVersion)-[:REPORTS]->(m:Mention)
    WHERE a.retracted
    WITH m
    ORDER BY m.supersededAt DESC
    WITH collect(m) AS all
    UNWIND [m IN all WHERE m.supersededAt = all[0].supersededAt] AS m
    RETURN properties(m)
    ORDER BY m.order
  } AS withdrawn
