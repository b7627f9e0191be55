// What the mentions of ids told at an instant: title of the version that they were read from, and evidence.
UNWIND $rows AS row
RETURN row.number AS number,
  COLLECT {
    UNWIND row.members AS id
    MATCH (m:Mention {id: id})
    WHERE m.revision IS NOT NULL AND m.recordedAt <= row.at AND (m.supersededAt IS NULL OR m.supersededAt > row.at)
    MATCH (v:ArticleVersion)-[:REPORTS]->(m)
    RETURN [v.title, m.evidence]
  } AS texts
ORDER BY number
