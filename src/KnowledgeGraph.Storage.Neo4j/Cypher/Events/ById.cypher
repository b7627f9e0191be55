// The last states of events, those that are no more among them.
UNWIND $ids AS id
OPTIONAL MATCH (e:Event {id: id})
OPTIONAL MATCH (g:Gone {id: id})
WITH coalesce(e, g) AS known, e IS NOT NULL AS isLive
WHERE known IS NOT NULL
RETURN isLive, properties(known) AS event
