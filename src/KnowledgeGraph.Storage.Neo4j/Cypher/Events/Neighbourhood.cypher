// What resolution must see. Versions are read before what they guard: a write in between makes them too old, never the reverse.
MATCH (q:Sequence {name: 'changes'})
WITH q.judgements AS judgements
CALL () {
  UNWIND $mentions AS id
  MATCH (m:Mention {id: id})-[s:STANDS_IN]->()
  WHERE m.revision IS NOT NULL AND m.supersededAt IS NULL
  RETURN collect(DISTINCT s.block) AS found
}
CALL (found) {
  UNWIND $blocks + found AS id
  WITH DISTINCT id
  OPTIONAL MATCH (b:Block {id: id})
  RETURN collect({id: id, version: coalesce(b.version, 0)}) AS versions
}
CALL () {
  CALL () {
    UNWIND $ranges AS row
    UNWIND row.blocks AS block
    MATCH (m:Mention)-[s:STANDS_IN]->(:Block)
    USING INDEX SEEK s:STANDS_IN(block, band, start)
    WHERE s.block = block AND s.band = 0 AND s.start >= row.least AND s.start <= row.to AND s.end >= row.from
      AND (row.part IS NULL OR CASE row.part
        WHEN 'Undated' THEN m.start IS NULL
        WHEN 'UndatedOrPlanned' THEN m.start IS NULL OR m.status = 'PLANNED'
        WHEN 'UndatedOrNotPlanned' THEN m.start IS NULL OR m.status <> 'PLANNED'
        WHEN 'Planned' THEN m.status = 'PLANNED'
        WHEN 'AboutVisit' THEN m.cancels = 'VISIT'
        WHEN 'AboutMeeting' THEN m.cancels = 'MEETING'
        WHEN 'MovesVisit' THEN m.cancels = 'VISIT' AND m.form <> 'CANCELLED'
        WHEN 'MovesMeeting' THEN m.cancels = 'MEETING' AND m.form <> 'CANCELLED'
      END)
      AND (row.country IS NULL OR m.country IS NULL OR m.country = row.country)
      AND (row.mode IS NULL OR m.mode = row.mode)
      AND (NOT row.ofMany OR size(m.participants) > 2)
    RETURN m
    UNION
    UNWIND $ranges AS row
    UNWIND row.blocks AS block
    MATCH (m:Mention)-[s:STANDS_IN]->(:Block)
    USING INDEX SEEK s:STANDS_IN(block, band, start)
    WHERE s.block = block AND s.band = 1 AND s.start <= row.to AND s.end >= row.from
      AND (row.part IS NULL OR CASE row.part
        WHEN 'Undated' THEN m.start IS NULL
        WHEN 'UndatedOrPlanned' THEN m.start IS NULL OR m.status = 'PLANNED'
        WHEN 'UndatedOrNotPlanned' THEN m.start IS NULL OR m.status <> 'PLANNED'
        WHEN 'Planned' THEN m.status = 'PLANNED'
        WHEN 'AboutVisit' THEN m.cancels = 'VISIT'
        WHEN 'AboutMeeting' THEN m.cancels = 'MEETING'
        WHEN 'MovesVisit' THEN m.cancels = 'VISIT' AND m.form <> 'CANCELLED'
        WHEN 'MovesMeeting' THEN m.cancels = 'MEETING' AND m.form <> 'CANCELLED'
      END)
      AND (row.country IS NULL OR m.country IS NULL OR m.country = row.country)
      AND (row.mode IS NULL OR m.mode = row.mode)
      AND (NOT row.ofMany OR size(m.participants) > 2)
    RETURN m
    UNION
    UNWIND $mentions AS id
    MATCH (m:Mention {id: id})
    WHERE m.revision IS NOT NULL AND m.supersededAt IS NULL
    RETURN m
  }
  MATCH (a:Article)-[:VERSION]->(:ArticleVersion)-[:REPORTS]->(m)
  OPTIONAL MATCH (m)-[:OF]->(e:Event)
  RETURN collect({mention: properties(m), article: properties(a)}) AS reports, collect(DISTINCT e) AS events
}
RETURN versions, reports, [e IN events | properties(e)] AS events, judgements
