// Who wrote nothing for long is found by its last commit and forgotten.
CREATE INDEX writer_recorded_at IF NOT EXISTS FOR (n:Writer) ON (n.recordedAt);
