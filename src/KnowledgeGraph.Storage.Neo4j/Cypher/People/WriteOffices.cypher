// The whole count of each office and month of a person. Whatever was counted before is replaced.
UNWIND $offices AS row
MATCH (p:Person {id: row.person})
MERGE (o:OfficeMonth {id: row.id})
SET o.person = row.person, o.office = row.office, o.month = date(row.month), o.count = row.count
MERGE (p)-[:SEEN_IN]->(o)
