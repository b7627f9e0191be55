MATCH (g:Gone)
WHERE g.id > $after
WITH g
ORDER BY g.id
LIMIT $max
RETURN properties(g) AS event
ORDER BY event.id
