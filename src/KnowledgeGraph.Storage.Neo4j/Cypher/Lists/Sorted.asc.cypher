// A page of a list for which no index has the order: the events of an index's range are sorted.
MATCH (s:Sequence {name: 'changes'})
WITH s.value AS position, coalesce(s.settled, 0) AS settled
CALL () {
  CALL () {
// part: rows
  }
  WITH e, e.id AS id, CASE $ask.key WHEN 'start' THEN e.start WHEN 'lastReported' THEN e.lastReported ELSE e.confidence END AS key
  WITH e, id, key, CASE WHEN key IS NULL THEN $ask.undatedRank ELSE 0 END AS rank
  WHERE key IS NULL OR ((key > $ask.low.key OR (key = $ask.low.key AND id >= $ask.low.id)) AND (key < $ask.high.key OR (key = $ask.high.key AND id < $ask.high.id)))
  ORDER BY rank, key ASC, id ASC
  LIMIT $ask.limit
  RETURN collect(
// part: event
  ) AS events
}
// part: counts
RETURN position, settled, events, counts
