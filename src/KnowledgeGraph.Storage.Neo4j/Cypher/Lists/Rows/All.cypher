// All events.
  UNWIND $ask.bands AS band
  CALL (band) {
    MATCH (e:Event)
    USING INDEX SEEK e:Event(band, start, id)
    WHERE e.band = band.number AND e.start >= band.low AND e.start <= band.high AND e.id IS NOT NULL
      AND e.end >= $ask.from AND e.kind IN $ask.kinds AND e.status IN $ask.statuses
// part: conditions
    RETURN e.status AS status, e
  }
  RETURN status, e
  UNION ALL
  UNWIND $ask.undated AS range
  CALL (range) {
    MATCH (e:Event)
    USING INDEX SEEK e:Event(undated, id)
    WHERE e.undated = true AND e.id >= range.low AND e.id < range.high
      AND e.kind IN $ask.kinds AND e.status IN $ask.statuses
// part: conditions
    RETURN e.status AS status, e
  }
  RETURN status, e
