// What is counted of the offices of people.
MATCH (o:OfficeMonth)
WHERE o.id > $after
WITH o
ORDER BY o.id
LIMIT $max
RETURN o.id AS id, o.person AS person, o.office AS office, o.month AS month, o.count AS count,
  EXISTS { (:Person {id: o.person})-[:SEEN_IN]->(o) } AS linked
ORDER BY id
