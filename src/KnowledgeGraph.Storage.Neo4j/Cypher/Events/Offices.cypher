// The live mentions, of the latest events of some people, that name them with an office. A person has one id or several.
UNWIND $rows AS row
CALL (row) {
  UNWIND row.ids AS id
  MATCH (p:Person {id: id})-[:TOOK_PART]->(e:Event)
  WITH DISTINCT e
  RETURN e
  ORDER BY e.start IS NULL, e.start DESC, e.id DESC
  LIMIT $most
}
MATCH (m:Mention)-[:OF]->(e)
WHERE m.supersededAt IS NULL
WITH row, m, [seat IN m.participants WHERE any(ending IN row.endings WHERE seat ENDS WITH ending)] AS seats
WHERE size(seats) > 0
MATCH (a:Article)-[:VERSION]->(:ArticleVersion)-[:REPORTS]->(m)
RETURN row.number AS number, {
  id: m.id, status: m.status, start: m.start, end: m.end, precision: m.precision, publishedAt: a.publishedAt, participants: seats
} AS report
