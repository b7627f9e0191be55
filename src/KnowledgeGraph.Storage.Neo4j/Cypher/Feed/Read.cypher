// The first changes after a position; where the log stands is taken before, so that it never promises what is not read.
MATCH (s:Sequence {name: 'changes'})
WITH s.value AS position
RETURN position,
  COLLECT {
    MATCH (c:Change)
    WHERE c.seq > $after
    RETURN properties(c)
    ORDER BY c.seq
    LIMIT $max
  } AS changes
