// Drops the oldest changes that are not to be kept, a part at a time. Instants rise with the numbers, so the old ones are the first.
MATCH (c:Change)
WHERE c.seq > 0
WITH c
ORDER BY c.seq
LIMIT 1
WITH c.seq AS first, c.recordedAt < datetime($oldest) AS isOld
WHERE isOld OR first <= $last
WITH first, CASE WHEN isOld OR $last >= first + $most THEN first + $most - 1 ELSE $last END AS upTo
MATCH (d:Change)
WHERE d.seq >= first AND d.seq <= upTo AND (d.seq <= $last OR d.recordedAt < datetime($oldest))
DELETE d
