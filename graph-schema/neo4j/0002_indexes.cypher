// Lists of events read one of these in its order. An entry stands in a composite index when it has every property of it:
// what has a date in those with start, what has none in those with undated.
CREATE INDEX contact_start IF NOT EXISTS FOR ()-[r:CONTACT]-() ON (r.pair, r.band, r.start, r.event, r.end, r.kind, r.status);
CREATE INDEX contact_undated IF NOT EXISTS FOR ()-[r:CONTACT]-() ON (r.undated, r.event);
CREATE INDEX party_to_start IF NOT EXISTS FOR ()-[r:PARTY_TO]-() ON (r.party, r.band, r.start, r.event, r.end, r.kind, r.status);
CREATE INDEX party_to_undated IF NOT EXISTS FOR ()-[r:PARTY_TO]-() ON (r.undated, r.event);
CREATE INDEX party_to_many IF NOT EXISTS FOR ()-[r:PARTY_TO]-() ON (r.many, r.party, r.band, r.start, r.event);
CREATE INDEX took_part_start IF NOT EXISTS FOR ()-[r:TOOK_PART]-() ON (r.person, r.band, r.start, r.event);
CREATE INDEX took_part_undated IF NOT EXISTS FOR ()-[r:TOOK_PART]-() ON (r.undated, r.event);
CREATE INDEX event_start IF NOT EXISTS FOR (n:Event) ON (n.band, n.start, n.id);
CREATE INDEX event_undated IF NOT EXISTS FOR (n:Event) ON (n.undated, n.id);
CREATE INDEX event_last_reported IF NOT EXISTS FOR (n:Event) ON (n.lastReported, n.id);
CREATE INDEX event_confidence IF NOT EXISTS FOR (n:Event) ON (n.confidence, n.id);
CREATE INDEX article_reported IF NOT EXISTS FOR (n:Article) ON (n.reportedAt, n.id);

// Where live mentions that may be of one occurrence meet.
CREATE INDEX stands_in_start IF NOT EXISTS FOR ()-[r:STANDS_IN]-() ON (r.block, r.band, r.start);

// What an id that was replaced leads to, and what waits for an event that comes later.
CREATE INDEX mention_replaces IF NOT EXISTS FOR (n:Mention) ON (n.replaces);
CREATE INDEX event_cancelled IF NOT EXISTS FOR (n:Event) ON (n.cancelled);
CREATE INDEX event_during IF NOT EXISTS FOR (n:Event) ON (n.during);
CREATE INDEX event_rescheduled_as IF NOT EXISTS FOR (n:Event) ON (n.rescheduledAs);
