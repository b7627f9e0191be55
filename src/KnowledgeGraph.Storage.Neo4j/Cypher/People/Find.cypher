// People whom stored mentions name, with the spellings of live ones.
UNWIND $ids AS id
MATCH (p:Person {id: id})
WHERE EXISTS { (p)-[:SPELLED]->() }
RETURN p.id AS id, p.name AS name, p.party AS party,
  COLLECT {
    MATCH (p)-[:SPELLED]->(x:Spelling)
    WHERE x.count > 0
    RETURN properties(x)
  } AS spellings
