// All events.
  UNWIND $ask.bands AS band
  CALL (band) {
    MATCH (e:Event)
    USING INDEX SEEK e:Event(band, start, id)
    WHERE e.band = band.number AND e.start >= band.low AND e.start <= band.high AND e.id IS NOT NULL
      AND e.end >= $ask.from AND e.kind IN $ask.kinds AND e.status IN $ask.statuses
// part: conditions
    RETURN e.status AS status, e.kind AS kind, e.start AS start, e.end AS end, e
  }
  RETURN status, kind, start, end, e
  UNION ALL
  UNWIND $ask.undated AS range
  CALL (range) {
    MATCH (e:Event)
    USING INDEX SEEK e:Event(undated, id)
    WHERE e.undated = true AND e.id >= range.low AND e.id < range.high
      AND e.kind IN $ask.kinds AND e.status IN $ask.statuses
// part: conditions
    RETURN e.status AS status, e.kind AS kind, e.start AS start, e.end AS end, e
  }
  RETURN status, kind, start, end, e
