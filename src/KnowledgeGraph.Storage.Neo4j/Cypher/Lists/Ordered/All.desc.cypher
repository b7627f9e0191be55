// All events.
  UNWIND $ask.bands AS band
  CALL (band) {
    MATCH (e:Event)
    USING INDEX SEEK e:Event(band, start, id)
    WHERE e.band = band.number AND e.start >= band.low AND e.start <= band.high AND e.id IS NOT NULL
// asks from: AND e.end >= $ask.from |
// asks kinds: AND e.kind IN $ask.kinds |
// asks statuses: AND e.status IN $ask.statuses |
      AND CASE e.start WHEN $ask.low.key THEN e.id >= $ask.low.id ELSE true END AND CASE e.start WHEN $ask.high.key THEN e.id < $ask.high.id ELSE true END
// part: conditions
    WITH e
    ORDER BY e.band DESC, e.start DESC, e.id DESC
    LIMIT $ask.limit
    RETURN e.start AS key, e.id AS id, e
  }
  RETURN key, id, e
  UNION ALL
  UNWIND $ask.undated AS range
  CALL (range) {
    MATCH (e:Event)
    USING INDEX SEEK e:Event(undated, id)
    WHERE e.undated = true AND e.id >= range.low AND e.id < range.high
// asks kinds: AND e.kind IN $ask.kinds |
// asks statuses: AND e.status IN $ask.statuses |
// part: conditions
    WITH e
    ORDER BY e.undated DESC, e.id DESC
    LIMIT $ask.limit
    RETURN null AS key, e.id AS id, e
  }
  RETURN key, id, e
