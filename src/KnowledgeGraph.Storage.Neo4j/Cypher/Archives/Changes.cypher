UNWIND $changes AS row
MERGE (x:Change {seq: row.seq})
SET x += row.properties
SET x.recordedAt = datetime(row.recordedAt)
