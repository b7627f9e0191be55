// What an import that broke off left behind, part by part.
MATCH (n)
WHERE NOT n:Migration AND NOT n:Lease AND NOT n:Sequence
WITH n
LIMIT 5000
DETACH DELETE n
RETURN count(*) AS deleted
