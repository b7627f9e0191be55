// People whom mentions name or named; those whom only events name follow from the events.
MATCH (p:Person)
WHERE p.id > $after AND EXISTS { (p)-[:SPELLED]->() }
WITH p
ORDER BY p.id
LIMIT $max
RETURN p.id AS id, p.name AS name, p.party AS party,
  COLLECT {
    MATCH (p)-[:SPELLED]->(x:Spelling)
    WHERE x.count > 0
    RETURN properties(x)
  } AS spellings
ORDER BY id
