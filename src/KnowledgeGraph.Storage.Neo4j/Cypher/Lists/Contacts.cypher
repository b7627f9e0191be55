// The contacts of several pairs at once, a few ranges of an index for each; those of too many parties are counted apart.
UNWIND $ask.pairs AS pair
CALL (pair) {
  CALL (pair) {
    UNWIND $ask.bands AS band
    MATCH ()-[d:CONTACT]->(e)
    USING INDEX SEEK d:CONTACT(pair, band, start, event, end, kind, status)
    WHERE d.pair = pair AND d.band = band.number AND d.start >= band.low AND d.start <= band.high AND d.event IS NOT NULL
// asks from: AND d.end >= $ask.from | AND d.end IS NOT NULL
// asks kinds: AND d.kind IN $ask.kinds | AND d.kind IS NOT NULL
// asks statuses: AND d.status IN $ask.statuses | AND d.status IS NOT NULL
// part: conditions
    RETURN d.kind AS kind, d.start AS start, d.event AS id
    UNION ALL
    UNWIND $ask.undated AS range
    MATCH ()-[d:CONTACT]->(e)
    USING INDEX SEEK d:CONTACT(undated, event)
    WHERE d.undated = pair AND d.event IS NOT NULL
// asks kinds: AND d.kind IN $ask.kinds |
// asks statuses: AND d.status IN $ask.statuses |
// part: conditions
    RETURN d.kind AS kind, null AS start, d.event AS id
  }
  RETURN count(CASE kind WHEN 'VISIT' THEN 1 END) AS visits, count(CASE kind WHEN 'MEETING' THEN 1 END) AS meetings,
    max(CASE WHEN start IS NOT NULL THEN [start, id] END) AS last
}
WITH pair, visits, meetings, last
WHERE visits + meetings > 0
OPTIONAL MATCH (e:Event {id: last[1]})
RETURN pair, visits, meetings, e.id AS id, e.start AS start, e.end AS end, e.precision AS precision
