-- Days are numbers of days since 0001-01-01 (date((n - 719162) * 86400, 'unixepoch') shows one).
-- Instants are ticks of 100 ns since then, in UTC; published_offset: minutes, since the offset of published_at counts.
-- band: 0 = at most 31 days long, 1 = longer, 2 = without a date.

CREATE TABLE article (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
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
    retracted INTEGER NOT NULL DEFAULT 0 CHECK (retracted IN (0, 1))
) STRICT;

CREATE INDEX article_reported ON article (reported_at DESC, id);

-- key: 1048576 times the key of the article and the number of the version, so that no index stands beside the rows.
CREATE TABLE article_version (
    key INTEGER PRIMARY KEY CHECK (key = article * 1048576 + version),
    article INTEGER NOT NULL REFERENCES article (key),
    version INTEGER NOT NULL CHECK (version BETWEEN 1 AND 1048575),
    title TEXT NOT NULL,
    text TEXT,
    published_at INTEGER,
    published_offset INTEGER,
    recorded_at INTEGER NOT NULL,
    fingerprint TEXT NOT NULL
) STRICT;

CREATE TABLE event (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
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
    CHECK ((start_day IS NULL) = (band = 2)),
    CHECK (start_day <= end_day)
) STRICT;

-- Lists of events read one of these in its order; events that are no more stand in none.
CREATE INDEX event_start ON event (band, start_day, id) WHERE superseded_at IS NULL;
CREATE INDEX event_last_reported ON event (last_reported, id) WHERE superseded_at IS NULL;
CREATE INDEX event_confidence ON event (confidence, id) WHERE superseded_at IS NULL;

-- PARTY_TO. roles: bits of VISITOR 1, HOST 2, PARTICIPANT 4, SPEAKER 8, INITIATOR 16, AFFECTED 32.
-- many: a visit or meeting of more than 20 parties, which has no rows in contact.
CREATE TABLE event_party (
    event INTEGER NOT NULL REFERENCES event (key),
    party TEXT NOT NULL,
    roles INTEGER NOT NULL CHECK (roles > 0),
    many INTEGER NOT NULL CHECK (many IN (0, 1)),
    band INTEGER NOT NULL,
    start_day INTEGER,
    end_day INTEGER,
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (event, party)
) STRICT, WITHOUT ROWID;

CREATE INDEX event_party_start ON event_party (party, band, start_day, id, end_day, kind, status, roles);
CREATE INDEX event_party_many ON event_party (party, band, start_day, id) WHERE many = 1;

-- CONTACT: one row for each pair of a visit or meeting with at most 20 parties.
CREATE TABLE contact (
    pair TEXT NOT NULL,
    band INTEGER NOT NULL,
    start_day INTEGER NOT NULL,
    id TEXT NOT NULL,
    end_day INTEGER NOT NULL,
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    event INTEGER NOT NULL REFERENCES event (key),
    PRIMARY KEY (pair, band, start_day, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    party TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Spellings in live mentions, with how many of them; language '' is unknown.
CREATE TABLE person_spelling (
    person TEXT NOT NULL REFERENCES person (id),
    text TEXT NOT NULL,
    language TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (person, text, language)
) STRICT, WITHOUT ROWID;

-- TOOK_PART
CREATE TABLE event_person (
    person TEXT NOT NULL,
    event INTEGER NOT NULL REFERENCES event (key),
    PRIMARY KEY (person, event)
) STRICT, WITHOUT ROWID;

-- ABOUT
CREATE TABLE event_target (
    party TEXT NOT NULL,
    event INTEGER NOT NULL REFERENCES event (key),
    PRIMARY KEY (party, event)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_source (
    event INTEGER NOT NULL REFERENCES event (key),
    source TEXT NOT NULL,
    PRIMARY KEY (event, source)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_language (
    event INTEGER NOT NULL REFERENCES event (key),
    language TEXT NOT NULL,
    PRIMARY KEY (event, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE mention (
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
    superseded_at INTEGER,
    UNIQUE (id, revision)
) STRICT;

CREATE INDEX mention_article ON mention (article);
CREATE INDEX mention_replaces ON mention (replaces) WHERE replaces IS NOT NULL;

-- Where live mentions that may be of one occurrence meet.
CREATE TABLE mention_block (
    kind TEXT NOT NULL,
    block TEXT NOT NULL,
    band INTEGER NOT NULL,
    start_day INTEGER NOT NULL,
    mention INTEGER NOT NULL REFERENCES mention (key),
    end_day INTEGER NOT NULL,
    PRIMARY KEY (kind, block, band, start_day, mention)
) STRICT, WITHOUT ROWID;

CREATE TABLE block (
    kind TEXT NOT NULL,
    block TEXT NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (kind, block)
) STRICT, WITHOUT ROWID;

-- The change log, without gaps. event: the whole event as it was after the commit (RETRACTED: before).
CREATE TABLE change (
    sequence INTEGER PRIMARY KEY,
    change TEXT NOT NULL CHECK (change IN ('CREATED', 'UPDATED', 'STATUS_CHANGED', 'MERGED', 'SPLIT', 'RETRACTED')),
    event_id TEXT NOT NULL,
    previous_status TEXT,
    previous_ids TEXT,
    event TEXT NOT NULL,
    recorded_at INTEGER NOT NULL
) STRICT;

-- changes: the last number of the log; recorded_at: the latest instant that was recorded, in ticks; articles: how many are not retracted.
CREATE TABLE sequence (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO sequence (name, value) VALUES ('changes', 0), ('recorded_at', 0), ('articles', 0);
