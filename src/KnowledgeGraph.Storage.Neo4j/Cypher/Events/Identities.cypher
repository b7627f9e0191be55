// What ids lead to: the event of the live mention, those that replaced it, and the last event that it was of.
UNWIND $ids AS id
OPTIONAL MATCH (e:Event {id: id})
OPTIONAL MATCH (g:Gone {id: id})
WITH id, coalesce(e, g) AS own
RETURN id,
  own.id AS own,
  COLLECT {
    MATCH (m:Mention {id: id})-[:OF]->(e:Event)
    WHERE m.revision IS NOT NULL AND m.supersededAt IS NULL
    RETURN e.id
  } AS now,
  COLLECT {
    MATCH (m:Mention)
    WHERE m.replaces = id
    RETURN m.id
    ORDER BY m.order DESC
  } AS heirs,
  COLLECT {
    MATCH (m:Mention {id: id})
    WHERE m.revision IS NOT NULL
    WITH m
    ORDER BY m.revision DESC
    LIMIT 1
    MATCH (m)-[:OF]->(x)
    RETURN x.id
  } AS last
