// The number before the first change that is kept; null when none is.
MATCH (c:Change)
WHERE c.seq > 0
WITH c
ORDER BY c.seq
LIMIT 1
RETURN c.seq - 1 AS oldest
