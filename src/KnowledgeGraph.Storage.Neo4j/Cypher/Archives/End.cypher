// Nothing else was written meanwhile, and all that was imported is committed: it is settled.
MATCH (s:Sequence {name: 'changes'})
SET s.value = $position, s.settled = $position, s.recordedAt = datetime($recordedAt), s.articles = $articles, s.mentions = $mentions
REMOVE s.importing
