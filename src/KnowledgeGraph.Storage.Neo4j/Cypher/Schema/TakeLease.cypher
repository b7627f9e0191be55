// One starter migrates at a time. A lease that its holder did not give back runs out by itself.
MERGE (l:Lease {name: 'migration'})
// The lock, before what it protects is read; not by a property of the lease, whose old value would be written back.
SET l.locked = true
WITH l
WHERE l.holder IS NULL OR l.holder = $holder OR l.until < datetime()
SET l.holder = $holder, l.until = datetime() + duration({seconds: $seconds})
RETURN l.holder AS holder
