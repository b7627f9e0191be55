// The events of a party, in whatever role.
  UNWIND $ask.bands AS band
  CALL (band) {
    MATCH ()-[d:PARTY_TO]->(e)
    USING INDEX SEEK d:PARTY_TO(party, band, start, event, end, kind, status)
    WHERE d.party = $ask.party AND d.band = band.number AND d.start >= band.low AND d.start <= band.high AND d.event IS NOT NULL
      AND d.end >= $ask.from AND d.kind IN $ask.kinds AND d.status IN $ask.statuses
      AND (d.start > $ask.low.key OR d.event >= $ask.low.id) AND (d.start < $ask.high.key OR d.event < $ask.high.id)
// part: conditions
    WITH d, e
    ORDER BY d.party DESC, d.band DESC, d.start DESC, d.event DESC
    LIMIT $ask.limit
    RETURN d.start AS key, d.event AS id, e
  }
  RETURN key, id, e
  UNION ALL
  UNWIND $ask.undated AS range
  CALL (range) {
    MATCH ()-[d:PARTY_TO]->(e)
    USING INDEX SEEK d:PARTY_TO(undated, event)
    WHERE d.undated = $ask.party AND d.event >= range.low AND d.event < range.high
      AND d.kind IN $ask.kinds AND d.status IN $ask.statuses
// part: conditions
    WITH d, e
    ORDER BY d.undated DESC, d.event DESC
    LIMIT $ask.limit
    RETURN null AS key, d.event AS id, e
  }
  RETURN key, id, e
