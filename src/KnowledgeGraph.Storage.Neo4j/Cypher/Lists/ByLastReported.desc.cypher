// A page of the list of all events in the order of an index.
MATCH (s:Sequence {name: 'changes'})
WITH s.value AS position
CALL () {
  MATCH (e:Event)
  USING INDEX SEEK e:Event(lastReported, id)
  WHERE e.lastReported >= $ask.low.key AND e.lastReported <= $ask.high.key AND e.id IS NOT NULL
    AND (e.lastReported > $ask.low.key OR e.id >= $ask.low.id) AND (e.lastReported < $ask.high.key OR e.id < $ask.high.id)
    AND e.kind IN $ask.kinds AND e.status IN $ask.statuses
    AND CASE WHEN e.start IS NULL THEN $ask.allowsUndated ELSE $ask.allowsDated AND e.end >= $ask.from AND e.start <= $ask.to END
// part: conditions
  WITH e
  ORDER BY e.lastReported DESC, e.id DESC
  LIMIT $ask.limit
  RETURN collect(properties(e)) AS events
}
RETURN position, events
