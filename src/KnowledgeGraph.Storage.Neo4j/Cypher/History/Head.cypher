// How far the store has come.
MATCH (s:Sequence {name: 'changes'})
RETURN s.value AS position, s.recordedAt AS recordedAt
