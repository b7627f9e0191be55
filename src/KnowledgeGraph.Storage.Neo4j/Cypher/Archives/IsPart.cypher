// Whether an import began that has not ended.
MATCH (s:Sequence {name: 'changes'})
RETURN s.importing IS NOT NULL AS isPart
