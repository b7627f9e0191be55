// How many dated events of a filter begin in each bucket of a timeline. The event is looked at only where the length of its date leaves its precision open.
CALL () {
// part: rows
}
WITH date.truncate($ask.unit, start) AS bucket, kind,
  CASE WHEN start + duration({days: $ask.vagueDays}) <= end THEN e.precision IN $ask.vaguer ELSE false END AS vague
RETURN bucket, kind, vague, count(*) AS count
