// The events in which any of some people took part.
  CALL () {
    UNWIND $ask.takers AS person
    UNWIND $ask.bands AS band
    MATCH ()-[d:TOOK_PART]->(e)
    USING INDEX SEEK d:TOOK_PART(person, band, start, event)
    WHERE d.person = person AND d.band = band.number AND d.start >= band.low AND d.start <= band.high AND d.event IS NOT NULL
// asks from: AND d.end >= $ask.from |
// asks kinds: AND d.kind IN $ask.kinds |
// asks statuses: AND d.status IN $ask.statuses |
    RETURN e
    UNION
    UNWIND $ask.takers AS person
    UNWIND $ask.undated AS range
    MATCH ()-[d:TOOK_PART]->(e)
    USING INDEX SEEK d:TOOK_PART(undated, event)
    WHERE d.undated = person AND d.event >= range.low AND d.event < range.high
// asks kinds: AND d.kind IN $ask.kinds |
// asks statuses: AND d.status IN $ask.statuses |
    RETURN e
  }
  WITH e
  WHERE true
// part: conditions
// part: take e
