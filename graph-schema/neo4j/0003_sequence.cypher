// value: the last number of the log. recordedAt: the latest instant that was recorded. articles: how many are not retracted.
// mentions: how many were ever written, which numbers them in the order of writing.
MERGE (s:Sequence {name: 'changes'})
ON CREATE SET s.value = 0, s.recordedAt = datetime('0001-01-01T00:00:00Z'), s.articles = 0, s.mentions = 0;
