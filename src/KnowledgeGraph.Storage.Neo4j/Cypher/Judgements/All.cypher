// The version is read before what it counts, so that it never tells of more.
MATCH (s:Sequence {name: 'changes'})
WITH s.judgements AS version
OPTIONAL MATCH (j:Judgement)
WITH version, j
ORDER BY j.recordedAt, j.id
RETURN version, collect(properties(j)) AS judgements
