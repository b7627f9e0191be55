// Counts of the whole graph, each beside what the store says of it.
MATCH (s:Sequence {name: 'changes'})
RETURN s.value AS position, s.articles AS articles, s.importing IS NOT NULL AS importing,
  COUNT { MATCH (a:Article) WHERE NOT a.retracted } AS trueArticles,
  COUNT { MATCH (c:Change) } AS changes,
  COLLECT { MATCH (c:Change) RETURN max(c.seq) }[0] AS last,
  COLLECT { MATCH (c:Change) RETURN min(c.seq) }[0] AS first,
  COUNT { MATCH (g:Gone)-[r]-() WHERE type(r) <> 'OF' } AS edgesOfGone,
  COUNT { MATCH (m:Mention)-[:STANDS_IN]->() WHERE m.supersededAt IS NOT NULL } AS superseded,
  COUNT { MATCH (m:Mention) WHERE m.supersededAt IS NOT NULL AND m.tokens IS NOT NULL } AS supersededWords
