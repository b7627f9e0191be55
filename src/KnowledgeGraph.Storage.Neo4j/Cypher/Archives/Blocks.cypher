UNWIND $blocks AS row
MERGE (b:Block {id: row.id})
SET b.version = row.version
