// How many begin in each bucket of a timeline. What takes one day is nowhere vague, and the event is looked at only where the length of its date leaves its precision open.
  RETURN date.truncate($ask.unit, x.start) AS bucket, x.kind AS kind,
    CASE
      WHEN x.start = x.end THEN false
      WHEN x.start + duration({days: $ask.vagueDays}) <= x.end THEN e.precision IN $ask.vaguer
      ELSE false
    END AS vague, count(*) AS count
