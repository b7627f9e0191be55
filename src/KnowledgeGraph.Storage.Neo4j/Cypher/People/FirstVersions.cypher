// Of parties whose people came otherwise than by commits.
MATCH (p:Person)
WHERE EXISTS { (p)-[:SPELLED]->() }
WITH DISTINCT p.party AS party
MERGE (v:PeopleVersion {party: party})
ON CREATE SET v.version = 1
