// Articles that were not retracted at an instant. Of most the node tells it; of the others their version of that time.
CALL () {
  MATCH (a:Article)
  WHERE a.recordedAt <= $at AND NOT a.retracted
  RETURN count(a) AS plain, max(a.reportedAt) AS lastPlain
}
CALL () {
  CALL () {
    MATCH (a:Article)
    WHERE a.recordedAt <= $at AND a.retracted
    RETURN a
    UNION
    MATCH (v:ArticleVersion)
    USING INDEX SEEK v:ArticleVersion(supersededAt)
    WHERE v.supersededAt > $at
    MATCH (a:Article)-[:VERSION]->(v)
    WHERE a.recordedAt > $at
    RETURN a
  }
  CALL (a) {
    MATCH (a)-[:VERSION]->(v:ArticleVersion)
    WHERE v.recordedAt <= $at
    RETURN v
    ORDER BY v.version DESC
    LIMIT 1
  }
  WITH v
  WHERE v.retractedAt IS NULL OR v.retractedAt > $at
  RETURN count(v) AS others, max(coalesce(v.publishedAt, v.recordedAt)) AS lastOther
}
RETURN plain + others AS count, lastPlain, lastOther
