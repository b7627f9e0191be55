// The terms of people of the table of offices, and of whoever has some.
CALL () {
  UNWIND $known AS id
  MATCH (p:Person {id: id})
  RETURN p
  UNION
  MATCH (p:Person)-[:HELD]->()
  RETURN p
}
RETURN p.id AS id,
  COLLECT {
    MATCH (p)-[r:HELD]->(x:Party)
    RETURN x.code + ' ' + r.office + ' ' + coalesce(toString(r.from), '') + ' ' + coalesce(toString(r.to), '')
  } AS held
ORDER BY id
