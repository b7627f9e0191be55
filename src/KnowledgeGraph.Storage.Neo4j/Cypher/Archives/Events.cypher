// Events were written as a commit writes them; here they get their instants, and those that are no more leave the lists.
UNWIND $events AS row
MATCH (e:Event {id: row.id})
SET e.recordedAt = datetime(row.recordedAt)
WITH e, row
WHERE row.supersededAt IS NOT NULL
CALL (e) {
  MATCH (e)-[r]-()
  WHERE type(r) <> 'OF'
  DELETE r
}
REMOVE e:Event:Visit:Meeting:Cancellation:Statement
SET e:Gone, e.supersededAt = datetime(row.supersededAt)
