// The events of a pair of parties: those that have edges for their pairs, and those of more parties than have.
  UNWIND $ask.bands AS band
  CALL (band) {
    MATCH ()-[d:CONTACT]->(e)
    USING INDEX SEEK d:CONTACT(pair, band, start, event, end, kind, status)
    WHERE d.pair = $ask.pair AND d.band = band.number AND d.start >= band.low AND d.start <= band.high AND d.event IS NOT NULL
// asks from: AND d.end >= $ask.from | AND d.end IS NOT NULL
// asks kinds: AND d.kind IN $ask.kinds | AND d.kind IS NOT NULL
// asks statuses: AND d.status IN $ask.statuses | AND d.status IS NOT NULL
      AND CASE d.start WHEN $ask.low.key THEN d.event >= $ask.low.id ELSE true END AND CASE d.start WHEN $ask.high.key THEN d.event < $ask.high.id ELSE true END
// part: conditions
    WITH d, e
    ORDER BY d.pair DESC, d.band DESC, d.start DESC, d.event DESC
    LIMIT $ask.limit
    RETURN d.start AS key, d.event AS id, e
  }
  RETURN key, id, e
  UNION ALL
  UNWIND $ask.bands AS band
  CALL (band) {
    MATCH ()-[d:PARTY_TO]->(e)
    USING INDEX SEEK d:PARTY_TO(many, party, band, start, event)
    WHERE d.many = true AND d.party = $ask.party AND d.band = band.number AND d.start >= band.low AND d.start <= band.high AND d.event IS NOT NULL
// asks from: AND d.end >= $ask.from |
// asks kinds: AND d.kind IN $ask.kinds |
// asks statuses: AND d.status IN $ask.statuses |
      AND CASE d.start WHEN $ask.low.key THEN d.event >= $ask.low.id ELSE true END AND CASE d.start WHEN $ask.high.key THEN d.event < $ask.high.id ELSE true END
      AND EXISTS { MATCH (e)<-[x:PARTY_TO]-() WHERE x.party = $ask.other }
// part: conditions
    WITH d, e
    ORDER BY d.many DESC, d.party DESC, d.band DESC, d.start DESC, d.event DESC
    LIMIT $ask.limit
    RETURN d.start AS key, d.event AS id, e
  }
  RETURN key, id, e
  UNION ALL
  UNWIND $ask.undated AS range
  CALL (range) {
    MATCH ()-[d:CONTACT]->(e)
    USING INDEX SEEK d:CONTACT(undated, event)
    WHERE d.undated = $ask.pair AND d.event >= range.low AND d.event < range.high
// asks kinds: AND d.kind IN $ask.kinds |
// asks statuses: AND d.status IN $ask.statuses |
// part: conditions
    WITH d, e
    ORDER BY d.undated DESC, d.event DESC
    LIMIT $ask.limit
    RETURN null AS key, d.event AS id, e
  }
  RETURN key, id, e
  UNION ALL
  UNWIND $ask.undated AS range
  CALL (range) {
    MATCH ()-[d:PARTY_TO]->(e)
    USING INDEX SEEK d:PARTY_TO(undated, event)
    WHERE d.undated = $ask.party AND d.event >= range.low AND d.event < range.high
// asks kinds: AND d.kind IN $ask.kinds |
// asks statuses: AND d.status IN $ask.statuses |
      AND d.many = true
      AND EXISTS { MATCH (e)<-[x:PARTY_TO]-() WHERE x.party = $ask.other }
// part: conditions
    WITH d, e
    ORDER BY d.undated DESC, d.event DESC
    LIMIT $ask.limit
    RETURN null AS key, d.event AS id, e
  }
  RETURN key, id, e
