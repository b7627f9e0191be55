// All events.
  UNWIND $ask.bands AS band
  MATCH (e:Event)
  USING INDEX SEEK e:Event(band, start, id)
  WHERE e.band = band.number AND e.start >= band.low AND e.start <= band.high AND e.id IS NOT NULL
// asks from: AND e.end >= $ask.from |
// asks kinds: AND e.kind IN $ask.kinds |
// asks statuses: AND e.status IN $ask.statuses |
// part: conditions
// part: take e
  UNION ALL
  UNWIND $ask.undated AS range
  MATCH (e:Event)
  USING INDEX SEEK e:Event(undated, id)
  WHERE e.undated = true AND e.id >= range.low AND e.id < range.high
// asks kinds: AND e.kind IN $ask.kinds |
// asks statuses: AND e.status IN $ask.statuses |
// part: conditions
// part: take e
