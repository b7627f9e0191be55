UNWIND $judgements AS row
MERGE (j:Judgement {id: row.id})
SET j = {
  id: row.id, subject: row.subject, verdict: row.verdict, ids: row.ids, groups: row.groups, kind: row.kind, status: row.status,
  start: date(row.start), end: date(row.end), precision: row.precision, parties: row.parties, author: row.author, reason: row.reason,
  recordedAt: datetime(row.recordedAt), undoneAt: datetime(row.undoneAt)
}
WITH count(*) AS judgements
MATCH (s:Sequence {name: 'changes'})
SET s.judgements = s.judgements + judgements
