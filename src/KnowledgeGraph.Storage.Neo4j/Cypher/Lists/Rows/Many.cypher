// The visits and meetings of more parties than have edges for their pairs.
  CALL () {
    UNWIND $ask.parties AS party
    UNWIND $ask.bands AS band
    MATCH ()-[d:PARTY_TO]->(e)
    USING INDEX SEEK d:PARTY_TO(many, party, band, start, event)
    WHERE d.many = true AND d.party = party AND d.band = band.number AND d.start >= band.low AND d.start <= band.high AND d.event IS NOT NULL
// asks from: AND d.end >= $ask.from |
// asks kinds: AND d.kind IN $ask.kinds |
// asks statuses: AND d.status IN $ask.statuses |
    RETURN e
    UNION
    UNWIND $ask.parties AS party
    UNWIND $ask.undated AS range
    MATCH ()-[d:PARTY_TO]->(e)
    USING INDEX SEEK d:PARTY_TO(undated, event)
    WHERE d.undated = party AND d.event IS NOT NULL
      AND d.many = true
// asks kinds: AND d.kind IN $ask.kinds |
// asks statuses: AND d.status IN $ask.statuses |
    RETURN e
  }
  WITH e
  WHERE true
// part: conditions
// part: take e
