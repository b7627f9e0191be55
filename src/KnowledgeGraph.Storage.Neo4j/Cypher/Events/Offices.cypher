// The live mentions, of the latest events of some people, that name one of them with an office.
UNWIND $ids AS id
CALL (id) {
  MATCH (p:Person {id: id})-[:TOOK_PART]->(e:Event)
  RETURN e
  ORDER BY e.start IS NULL, e.start DESC, e.id DESC
  LIMIT $most
}
WITH DISTINCT e
MATCH (m:Mention)-[:OF]->(e)
WHERE m.supersededAt IS NULL
WITH m, [seat IN m.participants WHERE any(ending IN $endings WHERE seat ENDS WITH ending)] AS seats
WHERE size(seats) > 0
MATCH (a:Article)-[:VERSION]->(:ArticleVersion)-[:REPORTS]->(m)
RETURN {
  id: m.id, status: m.status, start: m.start, end: m.end, precision: m.precision, publishedAt: a.publishedAt, participants: seats
} AS report
