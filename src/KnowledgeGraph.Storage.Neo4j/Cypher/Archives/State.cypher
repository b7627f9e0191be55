// Where the store stands: the same before and after a reading of all of it, or somebody wrote meanwhile.
MATCH (s:Sequence {name: 'changes'})
RETURN s.value AS position, s.recordedAt AS recordedAt
