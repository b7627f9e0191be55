MATCH (s:Sequence {name: 'changes'})
SET s.value = $position, s.recordedAt = datetime($recordedAt), s.articles = $articles, s.mentions = $mentions
REMOVE s.importing
