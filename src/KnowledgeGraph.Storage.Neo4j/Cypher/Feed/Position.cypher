MATCH (s:Sequence {name: 'changes'})
RETURN s.value AS position
