// The number of the newest migration that ran here; 0 on a new database.
OPTIONAL MATCH (m:Migration)
RETURN coalesce(max(m.number), 0) AS version
