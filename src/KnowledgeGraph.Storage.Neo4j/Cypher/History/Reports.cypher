// The reports that lived at an instant: of those that live now by their index, and of those that were superseded since all, to be looked through.
// Live ones first, so that one that is superseded meanwhile is found as such. The counter tells whether somebody wrote.
MATCH (s:Sequence {name: 'changes'})
WITH s.recordedAt AS before
CALL () {
  CALL () {
    UNWIND $ranges AS row
    MATCH (m:Mention)-[s:STANDS_IN]->(:Block)
    USING INDEX SEEK s:STANDS_IN(block, band, start)
    WHERE s.block = row.block AND s.band = 0 AND s.start >= row.least AND s.start <= row.to AND s.end >= row.from AND size(m.participants) >= row.participants
    RETURN m
    UNION
    UNWIND $ranges AS row
    MATCH (m:Mention)-[s:STANDS_IN]->(:Block)
    USING INDEX SEEK s:STANDS_IN(block, band, start)
    WHERE s.block = row.block AND s.band = 1 AND s.start <= row.to AND s.end >= row.from AND size(m.participants) >= row.participants
    RETURN m
    UNION
    UNWIND $mentions AS id
    MATCH (m:Mention {id: id})
    WHERE m.revision IS NOT NULL
    RETURN m
    UNION
    MATCH (m:Mention)
    USING INDEX SEEK m:Mention(supersededAt)
    WHERE m.supersededAt > $at AND m.kind IN $kinds
    RETURN m
    UNION
    MATCH (v:ArticleVersion)
    USING INDEX SEEK v:ArticleVersion(supersededAt)
    WHERE v.supersededAt > $at
    MATCH (a:Article)-[:VERSION]->(v)
    MATCH (a)-[:VERSION]->(:ArticleVersion)-[:REPORTS]->(m:Mention)
    WHERE m.supersededAt IS NULL AND m.start IS NULL AND m.kind IN $kinds
    RETURN m
  }
  WITH m
  WHERE m.recordedAt <= $at AND (m.supersededAt IS NULL OR m.supersededAt > $at) AND ($undated IS NULL OR $undated = (m.start IS NULL))
  LIMIT $limit
  MATCH (a:Article)-[:VERSION]->(:ArticleVersion)-[:REPORTS]->(m)
  RETURN collect({
    mention: properties(m),
    article: properties(a),
    version: CASE WHEN a.recordedAt > $at THEN head(COLLECT {
      MATCH (a)-[:VERSION]->(v:ArticleVersion)
      WHERE v.recordedAt <= $at
      RETURN v {.version, .title, .publishedAt, .recordedAt, .source, .language, .voice, .retractedAt}
      ORDER BY v.version DESC
      LIMIT 1
    }) END
  }) AS reports
}
MATCH (s:Sequence {name: 'changes'})
RETURN reports, before, s.recordedAt AS after
