MATCH (l:Lease {name: 'migration', holder: $holder})
REMOVE l.holder, l.until
