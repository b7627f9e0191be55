// What the events of a filter rest on.
CALL () {
  CALL () {
// part: rows
  }
  UNWIND e.sources AS source
  RETURN count(DISTINCT source) AS sources
}
CALL () {
  CALL () {
// part: rows
  }
  UNWIND e.languages AS language
  RETURN collect(DISTINCT language) AS languages
}
MATCH (s:Sequence {name: 'changes'})
RETURN sources, languages, s.articles AS articles, COLLECT {
  MATCH (a:Article)
  WHERE a.reportedAt IS NOT NULL AND a.id IS NOT NULL AND NOT a.retracted
  RETURN a.reportedAt
  ORDER BY a.reportedAt DESC
  LIMIT 1
} AS lastArticle
