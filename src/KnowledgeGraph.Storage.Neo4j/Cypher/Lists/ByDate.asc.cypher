// A page of a list by date, ordered ranges merged. (Where the window cuts a day it says CASE: the planner makes two readings of an OR, and sorts what both give.) Events without a date come last, so first from behind: $ask.undatedRank.
MATCH (s:Sequence {name: 'changes'})
WITH s.value AS position, coalesce(s.settled, 0) AS settled
CALL () {
  CALL () {
// part: rows
  }
  WITH key, id, e, CASE WHEN key IS NULL THEN $ask.undatedRank ELSE 0 END AS rank
  ORDER BY rank, key ASC, id ASC
  LIMIT $ask.limit
  RETURN collect(
// part: event
  ) AS events
}
// part: counts
RETURN position, settled, events, counts
