UNWIND $people AS row
MERGE (p:Person {id: row.id})
SET p.name = row.name, p.party = row.party
WITH p, row
UNWIND row.spellings AS spelling
MERGE (x:Spelling {id: spelling.id})
SET x.person = row.id, x.text = spelling.text, x.language = spelling.language, x.count = spelling.count
MERGE (p)-[:SPELLED]->(x)
