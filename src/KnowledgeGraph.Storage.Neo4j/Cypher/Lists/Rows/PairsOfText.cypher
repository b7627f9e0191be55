// The contacts of any of several pairs of which a live report holds some words.
  CALL db.index.fulltext.queryNodes('mention_tokens', $ask.text) YIELD node
  WITH node
  WHERE node.supersededAt IS NULL
  MATCH (node)-[:OF]->(e:Event)
  WITH DISTINCT e
  WHERE true
// asks kinds: AND e.kind IN $ask.kinds |
// asks statuses: AND e.status IN $ask.statuses |
    AND CASE
      WHEN e.start IS NULL THEN any(range IN $ask.undated WHERE e.id >= range.low AND e.id < range.high)
      ELSE e.end >= $ask.from AND any(band IN $ask.bands WHERE band.number = e.band AND e.start >= band.low AND e.start <= band.high)
    END
    AND any(parties IN [COLLECT { MATCH (e)<-[x:PARTY_TO]-() RETURN x.party }] WHERE
      any(pair IN $ask.pairs WHERE all(code IN split(pair, '-') WHERE code IN parties)))
// part: conditions
// part: take e
