MATCH (b:Block)
WHERE b.id > $after
WITH b
ORDER BY b.id
LIMIT $max
RETURN b.id AS id, b.version AS version
ORDER BY id
