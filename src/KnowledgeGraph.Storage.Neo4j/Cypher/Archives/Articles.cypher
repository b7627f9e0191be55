// Articles with all versions and mentions. Returns how many mentions were written, and events that should be there and are not.
UNWIND $articles AS row
MERGE (a:Article {id: row.id})
SET a += row.properties
SET a.publishedAt = datetime(row.properties.publishedAt), a.writes = 1, a.recordedAt = datetime(row.recordedAt)
SET a.reportedAt = coalesce(datetime(row.reportedAt), a.recordedAt)
WITH a, row
CALL (a, row) {
  UNWIND row.versions AS version
  MERGE (v:ArticleVersion {article: row.id, version: version.properties.version})
  SET v += version.properties
  SET v.publishedAt = datetime(version.publishedAt), v.recordedAt = datetime(version.recordedAt),
    v.supersededAt = datetime(version.supersededAt), v.retractedAt = datetime(version.retractedAt)
  MERGE (a)-[:VERSION]->(v)
}
CALL (row) {
  UNWIND row.mentions AS mention
  MATCH (v:ArticleVersion {article: row.id, version: mention.properties.articleVersion})
  OPTIONAL MATCH (e:Event {id: mention.event})
  OPTIONAL MATCH (g:Gone {id: mention.event})
  WITH v, mention, coalesce(e, g) AS known
  MERGE (m:Mention {id: mention.properties.id, revision: mention.properties.revision})
  SET m += mention.properties
  SET m.start = date(mention.properties.start), m.end = date(mention.properties.end),
    m.plannedStart = date(mention.properties.plannedStart), m.plannedEnd = date(mention.properties.plannedEnd),
    m.recordedAt = datetime(mention.recordedAt), m.supersededAt = datetime(mention.supersededAt), m.order = mention.order
  MERGE (v)-[:REPORTS]->(m)
  FOREACH (event IN CASE WHEN known IS NULL THEN [] ELSE [known] END |
    MERGE (m)-[:OF]->(event)
  )
  WITH m, mention, known
  CALL (m, mention) {
    UNWIND mention.blocks AS id
    MERGE (b:Block {id: id})
    ON CREATE SET b.version = 0
    MERGE (m)-[r:STANDS_IN {block: id}]->(b)
    SET r.band = mention.band, r.start = date(mention.first), r.end = date(mention.last)
  }
  RETURN count(m) AS written, collect(CASE WHEN known IS NULL THEN mention.event END) AS missing
}
RETURN sum(written) AS written, reduce(all = [], some IN collect(missing) | all + some) AS missing
