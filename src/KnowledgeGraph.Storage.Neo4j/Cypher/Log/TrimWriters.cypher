// Forgets those who committed nothing for long. Under the lock of commits, so that none is in the middle of one.
MATCH (s:Sequence)
USING SCAN s:Sequence
WHERE s.name = 'changes'
SET s.value = s.value + 0
WITH s
MATCH (w:Writer)
WHERE w.recordedAt < datetime($oldest)
WITH w
ORDER BY w.recordedAt
LIMIT $most
DELETE w
