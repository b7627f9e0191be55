// The events of a party, in whatever role.
  UNWIND $ask.bands AS band
  CALL (band) {
    MATCH ()-[d:PARTY_TO]->(e)
    USING INDEX SEEK d:PARTY_TO(party, band, start, event, end, kind, status)
    WHERE d.party = $ask.party AND d.band = band.number AND d.start >= band.low AND d.start <= band.high AND d.event IS NOT NULL
      AND d.end >= $ask.from AND d.kind IN $ask.kinds AND d.status IN $ask.statuses
// part: conditions
    RETURN d.status AS status, d.kind AS kind, d.start AS start, d.end AS end, e
  }
  RETURN status, kind, start, end, e
  UNION ALL
  UNWIND $ask.undated AS range
  CALL (range) {
    MATCH ()-[d:PARTY_TO]->(e)
    USING INDEX SEEK d:PARTY_TO(undated, event)
    WHERE d.undated = $ask.party AND d.event >= range.low AND d.event < range.high
      AND d.kind IN $ask.kinds AND d.status IN $ask.statuses
// part: conditions
    RETURN d.status AS status, d.kind AS kind, d.start AS start, d.end AS end, e
  }
  RETURN status, kind, start, end, e
