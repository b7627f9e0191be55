// A page of the list of all events in the order of an index.
MATCH (s:Sequence {name: 'changes'})
WITH s.value AS position, coalesce(s.settled, 0) AS settled
CALL () {
  MATCH (e:Event)
  USING INDEX SEEK e:Event(lastReported, id)
  WHERE e.lastReported >= $ask.low.key AND e.lastReported <= $ask.high.key AND e.id IS NOT NULL
    AND CASE e.lastReported WHEN $ask.low.key THEN e.id >= $ask.low.id ELSE true END AND CASE e.lastReported WHEN $ask.high.key THEN e.id < $ask.high.id ELSE true END
// asks kinds: AND e.kind IN $ask.kinds |
// asks statuses: AND e.status IN $ask.statuses |
    AND CASE WHEN e.start IS NULL THEN $ask.allowsUndated ELSE $ask.allowsDated AND e.end >= $ask.from AND e.start <= $ask.to END
// part: conditions
  WITH e
  ORDER BY e.lastReported DESC, e.id DESC
  LIMIT $ask.limit
  RETURN collect(
// part: event
  ) AS events
}
// part: counts
RETURN position, settled, events, counts
