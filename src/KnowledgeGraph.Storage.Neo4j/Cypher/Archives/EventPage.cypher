MATCH (e:Event)
WHERE e.id > $after
WITH e
ORDER BY e.id
LIMIT $max
RETURN properties(e) AS event
ORDER BY event.id
