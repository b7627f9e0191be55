// The contacts of any of several pairs, each event once.
  CALL () {
    UNWIND $ask.pairs AS pair
    UNWIND $ask.bands AS band
    MATCH ()-[d:CONTACT]->(e)
    USING INDEX SEEK d:CONTACT(pair, band, start, event, end, kind, status)
    WHERE d.pair = pair AND d.band = band.number AND d.start >= band.low AND d.start <= band.high AND d.event IS NOT NULL
// asks from: AND d.end >= $ask.from | AND d.end IS NOT NULL
// asks kinds: AND d.kind IN $ask.kinds | AND d.kind IS NOT NULL
// asks statuses: AND d.status IN $ask.statuses | AND d.status IS NOT NULL
    RETURN e
    UNION
    UNWIND $ask.pairs AS pair
    UNWIND $ask.undated AS range
    MATCH ()-[d:CONTACT]->(e)
    USING INDEX SEEK d:CONTACT(undated, event)
    WHERE d.undated = pair AND d.event IS NOT NULL
// asks kinds: AND d.kind IN $ask.kinds |
// asks statuses: AND d.status IN $ask.statuses |
    RETURN e
    UNION
    UNWIND $ask.parties AS party
    UNWIND $ask.bands AS band
    MATCH ()-[d:PARTY_TO]->(e)
    USING INDEX SEEK d:PARTY_TO(many, party, band, start, event)
    WHERE d.many = true AND d.party = party AND d.band = band.number AND d.start >= band.low AND d.start <= band.high AND d.event IS NOT NULL
// asks from: AND d.end >= $ask.from |
// asks kinds: AND d.kind IN $ask.kinds |
// asks statuses: AND d.status IN $ask.statuses |
    WITH e, collect(party) AS parties
    WHERE any(pair IN $ask.pairs WHERE all(code IN split(pair, '-') WHERE code IN parties))
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
    WITH e, collect(party) AS parties
    WHERE any(pair IN $ask.pairs WHERE all(code IN split(pair, '-') WHERE code IN parties))
    RETURN e
  }
  WITH e
  WHERE true
// part: conditions
// part: take e
