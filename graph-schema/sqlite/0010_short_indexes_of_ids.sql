-- Ids are hashes of 26 letters, and each stood a second time in the index that kept it unique: a quarter of a kilobyte an event. Six letters
-- find a row among millions, so the indexes hold these, and who asks for an id asks for its first letters too. That no id comes
-- twice is looked at by who writes a row, under the write lock: of most the commit knows it already. The program turns foreign keys off while migrations run, so that tables can be made anew.

CREATE TABLE lean_article (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    external_id TEXT,
    url TEXT,
    source TEXT NOT NULL,
    language TEXT,
    published_at INTEGER,
    published_offset INTEGER,
    voice TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    recorded_at INTEGER NOT NULL,
    reported_at INTEGER NOT NULL GENERATED ALWAYS AS (coalesce(published_at, recorded_at)) VIRTUAL,
    retracted INTEGER NOT NULL DEFAULT 0 CHECK (retracted IN (0, 1)),
    retraction_reason TEXT
) STRICT;
INSERT INTO lean_article (key, id, external_id, url, source, language, published_at, published_offset, voice, version, recorded_at, retracted, retraction_reason)
    SELECT key, id, external_id, url, source, language, published_at, published_offset, voice, version, recorded_at, retracted, retraction_reason
    FROM article ORDER BY key;
DROP TABLE article;
ALTER TABLE lean_article RENAME TO article;
CREATE INDEX article_id ON article (substr(id, 1, 6));
CREATE INDEX article_reported ON article (reported_at);
CREATE INDEX article_renewed ON article (recorded_at) WHERE version > 1;
CREATE INDEX article_retracted ON article (recorded_at) WHERE retracted = 1;

CREATE TABLE lean_event (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('VISIT', 'MEETING', 'CANCELLATION', 'STATEMENT')),
    status TEXT NOT NULL CHECK (status IN ('PLANNED', 'OCCURRED', 'POSTPONED', 'CANCELLED')),
    start_day INTEGER,
    end_day INTEGER,
    precision TEXT CHECK (precision IN ('DAY', 'MONTH', 'YEAR')),
    band INTEGER NOT NULL CHECK (band IN (0, 1, 2)),
    country TEXT,
    city TEXT,
    city_folded TEXT,
    mode TEXT CHECK (mode IN ('IN_PERSON', 'PHONE', 'VIDEO')),
    form TEXT CHECK (form IN ('CANCELLED', 'POSTPONED', 'SUSPENDED')),
    cancels TEXT CHECK (cancels IN ('VISIT', 'MEETING')),
    planned_start_day INTEGER,
    planned_end_day INTEGER,
    planned_precision TEXT CHECK (planned_precision IN ('DAY', 'MONTH', 'YEAR')),
    participants TEXT NOT NULL,
    targets TEXT,
    members TEXT NOT NULL,
    history TEXT NOT NULL,
    contradictions TEXT,
    confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    voices INTEGER NOT NULL,
    reports INTEGER NOT NULL,
    first_reported INTEGER NOT NULL,
    last_reported INTEGER NOT NULL,
    cancelled TEXT,
    cancelled_by TEXT,
    during TEXT,
    rescheduled_as TEXT,
    recorded_at INTEGER NOT NULL,
    superseded_at INTEGER,
    sources TEXT NOT NULL DEFAULT '[]',
    languages TEXT NOT NULL DEFAULT '[]',
    CHECK ((start_day IS NULL) = (band = 2)),
    CHECK (start_day <= end_day)
) STRICT;
INSERT INTO lean_event (key, id, kind, status, start_day, end_day, precision, band, country, city, city_folded, mode, form, cancels,
        planned_start_day, planned_end_day, planned_precision, participants, targets, members, history, contradictions, confidence, voices, reports,
        first_reported, last_reported, cancelled, cancelled_by, during, rescheduled_as, recorded_at, superseded_at, sources, languages)
    SELECT key, id, kind, status, start_day, end_day, precision, band, country, city, city_folded, mode, form, cancels,
        planned_start_day, planned_end_day, planned_precision, participants, targets, members, history, contradictions, confidence, voices, reports,
        first_reported, last_reported, cancelled, cancelled_by, during, rescheduled_as, recorded_at, superseded_at, sources, languages
    FROM event ORDER BY key;
DROP TABLE event;
ALTER TABLE lean_event RENAME TO event;
CREATE INDEX event_id ON event (substr(id, 1, 6));
CREATE INDEX event_start ON event (band, start_day, id) WHERE superseded_at IS NULL;
CREATE INDEX event_last_reported ON event (last_reported) WHERE superseded_at IS NULL;
CREATE INDEX event_confidence ON event (confidence) WHERE superseded_at IS NULL;

CREATE TABLE lean_mention (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    article INTEGER NOT NULL REFERENCES article (key),
    article_version INTEGER NOT NULL,
    number INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('VISIT', 'MEETING', 'CANCELLATION', 'STATEMENT')),
    status TEXT NOT NULL CHECK (status IN ('PLANNED', 'OCCURRED', 'POSTPONED', 'CANCELLED')),
    start_day INTEGER,
    end_day INTEGER,
    precision TEXT CHECK (precision IN ('DAY', 'MONTH', 'YEAR')),
    country TEXT,
    city TEXT,
    mode TEXT CHECK (mode IN ('IN_PERSON', 'PHONE', 'VIDEO')),
    form TEXT CHECK (form IN ('CANCELLED', 'POSTPONED', 'SUSPENDED')),
    cancels TEXT CHECK (cancels IN ('VISIT', 'MEETING')),
    planned_start_day INTEGER,
    planned_end_day INTEGER,
    planned_precision TEXT CHECK (planned_precision IN ('DAY', 'MONTH', 'YEAR')),
    participants TEXT NOT NULL,
    targets TEXT,
    evidence TEXT NOT NULL,
    evidence_start INTEGER,
    evidence_end INTEGER,
    rule TEXT NOT NULL,
    confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    extractor_version TEXT NOT NULL,
    replaces TEXT,
    event INTEGER REFERENCES event (key),
    recorded_at INTEGER NOT NULL,
    superseded_at INTEGER
) STRICT;
INSERT INTO lean_mention (key, id, revision, article, article_version, number, kind, status, start_day, end_day, precision, country, city, mode, form, cancels,
        planned_start_day, planned_end_day, planned_precision, participants, targets, evidence, evidence_start, evidence_end, rule, confidence,
        extractor_version, replaces, event, recorded_at, superseded_at)
    SELECT key, id, revision, article, article_version, number, kind, status, start_day, end_day, precision, country, city, mode, form, cancels,
        planned_start_day, planned_end_day, planned_precision, participants, targets, evidence, evidence_start, evidence_end, rule, confidence,
        extractor_version, replaces, event, recorded_at, superseded_at
    FROM mention ORDER BY key;
DROP TABLE mention;
ALTER TABLE lean_mention RENAME TO mention;
CREATE INDEX mention_id ON mention (substr(id, 1, 6));
CREATE INDEX mention_article ON mention (article);
CREATE INDEX mention_replaces ON mention (replaces) WHERE replaces IS NOT NULL;
CREATE INDEX mention_superseded ON mention (superseded_at, kind) WHERE superseded_at IS NOT NULL;
