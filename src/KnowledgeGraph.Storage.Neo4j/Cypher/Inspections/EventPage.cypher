// Events with all edges that are derived from them.
MATCH (e:Event)
WHERE e.id > $after
WITH e
ORDER BY e.id
LIMIT $max
RETURN properties(e) AS event,
  COLLECT {
    MATCH (e)-[r:PARTY_TO|CONTACT|TOOK_PART|ABOUT|AT|CANCELS|DURING|RESCHEDULED_AS]-(x)
    WHERE type(r) IN ['PARTY_TO', 'CONTACT', 'TOOK_PART', 'ABOUT', 'AT'] OR startNode(r) = e
    RETURN {type: type(r), key: coalesce(r.party, r.pair, r.person, x.code, x.id), properties: properties(r)}
  } AS edges,
  COLLECT {
    UNWIND [e.cancelled, e.during, e.rescheduledAs] AS id
    MATCH (x:Event {id: id})
    RETURN x.id
  } AS living,
  COLLECT {
    MATCH (m:Mention)-[:OF]->(e)
    WHERE m.supersededAt IS NULL
    RETURN m.id
  } AS members
ORDER BY event.id
