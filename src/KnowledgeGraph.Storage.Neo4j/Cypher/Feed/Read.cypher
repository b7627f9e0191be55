// Changes after a position; the position of the log is taken first, so that it never promises what is not read.
MATCH (s:Sequence {name: 'changes'})
WITH s.value AS position
OPTIONAL MATCH (c:Change)
WHERE c.seq > $after
WITH position, c
ORDER BY c.seq
LIMIT $max
RETURN position, properties(c) AS change
