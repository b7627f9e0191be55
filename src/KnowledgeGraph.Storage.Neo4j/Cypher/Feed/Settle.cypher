// Waits for the commit that runs, and says that all up to here is to be seen: a reader may see the counter of a commit before its events.
MATCH (s:Sequence)
USING SCAN s:Sequence
WHERE s.name = 'changes'
SET s.value = s.value + 0
WITH s
SET s.settled = s.value
RETURN s.settled AS settled
