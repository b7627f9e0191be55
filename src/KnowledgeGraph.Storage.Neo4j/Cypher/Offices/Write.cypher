// The terms of people that are there, where they differ from the table of offices. A term is known by its key.
// Under the lock of commits, which write people and parties too.
MATCH (s:Sequence)
USING SCAN s:Sequence
WHERE s.name = 'changes'
SET s.value = s.value + 0
WITH s
CALL () {
  UNWIND $people AS row
  MATCH (p:Person {id: row.id})
  WITH p, row, [(p)-[r:HELD]->(x:Party) | x.code + ' ' + r.office + ' ' + coalesce(toString(r.from), '') + ' ' + coalesce(toString(r.to), '')] AS found
  WITH p, row, size(found) <> size(row.terms) OR any(term IN row.terms WHERE NOT term.key IN found) AS differs
  CALL (p, differs) {
    WITH p, differs
    WHERE differs
    MATCH (p)-[old:HELD]->()
    DELETE old
  }
  CALL (p, row, differs) {
    WITH p, row, differs
    WHERE differs
    UNWIND row.terms AS term
    MERGE (x:Party {code: term.party})
    ON CREATE SET x.name = $parties[term.at].name, x.names = $parties[term.at].names, x:$($parties[term.at].label)
    CREATE (p)-[:HELD {office: term.office, from: date(term.from), to: date(term.to)}]->(x)
  }
  RETURN collect(p.id) AS ids
}
// Whom a newer table does not know any more.
CALL () {
  UNWIND $tables AS known
  MATCH ()-[old:HELD]->()
  WHERE NOT startNode(old).id IN known
  DELETE old
}
RETURN ids
