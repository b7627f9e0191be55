-- Smaller rows. Of a word that is one of few the row holds the number, and the word is worked out when it is read: 'kind' of 'kind_number'.
-- days: from the first day to the last, 0 where they are one; end_day is worked out. So statements by hand read as before, and whoever writes gives the numbers.

CREATE TABLE person_key (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO person_key (id) SELECT DISTINCT person FROM event_person ORDER BY person;
CREATE TABLE numbered_event_person (
    person INTEGER NOT NULL,
    event INTEGER NOT NULL,
    PRIMARY KEY (person, event)
) STRICT, WITHOUT ROWID;
INSERT INTO numbered_event_person (person, event)
    SELECT k.key, p.event FROM event_person p JOIN person_key k ON k.id = p.person ORDER BY k.key, p.event;
DROP TABLE event_person;
ALTER TABLE numbered_event_person RENAME TO event_person;

-- members: 0 stands for the id of the event, which is that of one of them.
CREATE TABLE numbered_event (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind_number INTEGER NOT NULL CHECK (kind_number IN (0, 1, 2, 3)),
    status_number INTEGER NOT NULL CHECK (status_number IN (0, 1, 2, 3)),
    start_day INTEGER,
    days INTEGER CHECK (days >= 0),
    precision_number INTEGER CHECK (precision_number IN (0, 1, 2)),
    band INTEGER NOT NULL CHECK (band IN (0, 1, 2)),
    country TEXT,
    city TEXT,
    city_folded TEXT,
    mode_number INTEGER CHECK (mode_number IN (0, 1, 2)),
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
    sources TEXT NOT NULL,
    languages TEXT NOT NULL,
    kind TEXT NOT NULL GENERATED ALWAYS AS (CASE kind_number WHEN 0 THEN 'VISIT' WHEN 1 THEN 'MEETING' WHEN 2 THEN 'CANCELLATION' WHEN 3 THEN 'STATEMENT' END) VIRTUAL,
    status TEXT NOT NULL GENERATED ALWAYS AS (CASE status_number WHEN 0 THEN 'PLANNED' WHEN 1 THEN 'OCCURRED' WHEN 2 THEN 'POSTPONED' WHEN 3 THEN 'CANCELLED' END) VIRTUAL,
    precision TEXT GENERATED ALWAYS AS (CASE precision_number WHEN 0 THEN 'DAY' WHEN 1 THEN 'MONTH' WHEN 2 THEN 'YEAR' END) VIRTUAL,
    mode TEXT GENERATED ALWAYS AS (CASE mode_number WHEN 0 THEN 'IN_PERSON' WHEN 1 THEN 'PHONE' WHEN 2 THEN 'VIDEO' END) VIRTUAL,
    end_day INTEGER GENERATED ALWAYS AS (start_day + days) VIRTUAL,
    CHECK ((start_day IS NULL) = (band = 2)),
    CHECK ((start_day IS NULL) = (days IS NULL))
) STRICT;
INSERT INTO numbered_event (
        key, id, kind_number, status_number, start_day, days, precision_number, band, country, city, city_folded, mode_number, form, cancels,
        planned_start_day, planned_end_day, planned_precision, participants, targets, members, history, contradictions, confidence, voices, reports,
        first_reported, last_reported, cancelled, cancelled_by, during, rescheduled_as, recorded_at, superseded_at, sources, languages)
    SELECT
        key, id, CASE kind WHEN 'VISIT' THEN 0 WHEN 'MEETING' THEN 1 WHEN 'CANCELLATION' THEN 2 WHEN 'STATEMENT' THEN 3 END,
        CASE status WHEN 'PLANNED' THEN 0 WHEN 'OCCURRED' THEN 1 WHEN 'POSTPONED' THEN 2 WHEN 'CANCELLED' THEN 3 END,
        start_day, end_day - start_day, CASE precision WHEN 'DAY' THEN 0 WHEN 'MONTH' THEN 1 WHEN 'YEAR' THEN 2 END, band, country, city, city_folded,
        CASE mode WHEN 'IN_PERSON' THEN 0 WHEN 'PHONE' THEN 1 WHEN 'VIDEO' THEN 2 END, form, cancels,
        planned_start_day, planned_end_day, planned_precision, participants, targets, replace(members, json_quote(id), '0'), history, contradictions,
        confidence, voices, reports, first_reported, last_reported, cancelled, cancelled_by, during, rescheduled_as, recorded_at, superseded_at, sources, languages
    FROM event ORDER BY key;

CREATE TABLE numbered_mention (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    article INTEGER NOT NULL REFERENCES article (key),
    article_version INTEGER NOT NULL,
    number INTEGER NOT NULL,
    kind_number INTEGER NOT NULL CHECK (kind_number IN (0, 1, 2, 3)),
    status_number INTEGER NOT NULL CHECK (status_number IN (0, 1, 2, 3)),
    start_day INTEGER,
    days INTEGER CHECK (days >= 0),
    precision_number INTEGER CHECK (precision_number IN (0, 1, 2)),
    country TEXT,
    city TEXT,
    mode_number INTEGER CHECK (mode_number IN (0, 1, 2)),
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
    event INTEGER REFERENCES numbered_event (key),
    recorded_at INTEGER NOT NULL,
    superseded_at INTEGER,
    kind TEXT NOT NULL GENERATED ALWAYS AS (CASE kind_number WHEN 0 THEN 'VISIT' WHEN 1 THEN 'MEETING' WHEN 2 THEN 'CANCELLATION' WHEN 3 THEN 'STATEMENT' END) VIRTUAL,
    status TEXT NOT NULL GENERATED ALWAYS AS (CASE status_number WHEN 0 THEN 'PLANNED' WHEN 1 THEN 'OCCURRED' WHEN 2 THEN 'POSTPONED' WHEN 3 THEN 'CANCELLED' END) VIRTUAL,
    precision TEXT GENERATED ALWAYS AS (CASE precision_number WHEN 0 THEN 'DAY' WHEN 1 THEN 'MONTH' WHEN 2 THEN 'YEAR' END) VIRTUAL,
    mode TEXT GENERATED ALWAYS AS (CASE mode_number WHEN 0 THEN 'IN_PERSON' WHEN 1 THEN 'PHONE' WHEN 2 THEN 'VIDEO' END) VIRTUAL,
    end_day INTEGER GENERATED ALWAYS AS (start_day + days) VIRTUAL,
    UNIQUE (id, revision)
) STRICT;
INSERT INTO numbered_mention (
        key, id, revision, article, article_version, number, kind_number, status_number, start_day, days, precision_number, country, city, mode_number,
        form, cancels, planned_start_day, planned_end_day, planned_precision, participants, targets, evidence, evidence_start, evidence_end, rule,
        confidence, extractor_version, replaces, event, recorded_at, superseded_at)
    SELECT
        key, id, revision, article, article_version, number, CASE kind WHEN 'VISIT' THEN 0 WHEN 'MEETING' THEN 1 WHEN 'CANCELLATION' THEN 2 WHEN 'STATEMENT' THEN 3 END,
        CASE status WHEN 'PLANNED' THEN 0 WHEN 'OCCURRED' THEN 1 WHEN 'POSTPONED' THEN 2 WHEN 'CANCELLED' THEN 3 END,
        start_day, end_day - start_day, CASE precision WHEN 'DAY' THEN 0 WHEN 'MONTH' THEN 1 WHEN 'YEAR' THEN 2 END, country, city,
        CASE mode WHEN 'IN_PERSON' THEN 0 WHEN 'PHONE' THEN 1 WHEN 'VIDEO' THEN 2 END,
        form, cancels, planned_start_day, planned_end_day, planned_precision, participants, targets, evidence, evidence_start, evidence_end, rule,
        confidence, extractor_version, replaces, event, recorded_at, superseded_at
    FROM mention ORDER BY key;
DROP TABLE mention;
DROP TABLE event;
ALTER TABLE numbered_event RENAME TO event;
ALTER TABLE numbered_mention RENAME TO mention;

-- Of events that tie in their day there are few: they are sorted by their ids when they are read. All without a date tie.
CREATE INDEX event_start ON event (band, start_day) WHERE superseded_at IS NULL AND start_day IS NOT NULL;
CREATE INDEX event_undated ON event (band, id) WHERE superseded_at IS NULL AND start_day IS NULL;
CREATE INDEX event_last_reported ON event (last_reported) WHERE superseded_at IS NULL;
CREATE INDEX event_confidence ON event (confidence) WHERE superseded_at IS NULL;
CREATE INDEX mention_article ON mention (article);
CREATE INDEX mention_replaces ON mention (replaces) WHERE replaces IS NOT NULL;
CREATE INDEX mention_superseded ON mention (superseded_at, kind_number) WHERE superseded_at IS NOT NULL;

-- Without the words, which its event has, and with the last day: of a sum SQLite doesn't reckon that it leaves few, and then doesn't take the index of many.
CREATE TABLE numbered_event_party (
    party TEXT NOT NULL,
    band INTEGER NOT NULL,
    start_day INTEGER NOT NULL,
    event INTEGER NOT NULL,
    end_day INTEGER NOT NULL,
    kind_number INTEGER NOT NULL CHECK (kind_number IN (0, 1, 2, 3)),
    status_number INTEGER NOT NULL CHECK (status_number IN (0, 1, 2, 3)),
    roles INTEGER NOT NULL CHECK (roles > 0),
    many INTEGER NOT NULL CHECK (many IN (0, 1)),
    PRIMARY KEY (party, band, start_day, event)
) STRICT, WITHOUT ROWID;
INSERT INTO numbered_event_party (party, band, start_day, event, end_day, kind_number, status_number, roles, many)
    SELECT party, band, start_day, event, end_day, CASE kind WHEN 'VISIT' THEN 0 WHEN 'MEETING' THEN 1 WHEN 'CANCELLATION' THEN 2 WHEN 'STATEMENT' THEN 3 END,
        CASE status WHEN 'PLANNED' THEN 0 WHEN 'OCCURRED' THEN 1 WHEN 'POSTPONED' THEN 2 WHEN 'CANCELLED' THEN 3 END, roles, many
    FROM event_party ORDER BY party, band, start_day, event;
DROP TABLE event_party;
ALTER TABLE numbered_event_party RENAME TO event_party;
CREATE INDEX event_party_many ON event_party (party, band, start_day, event, end_day, kind_number, status_number, many) WHERE many = 1;

CREATE TABLE numbered_contact (
    pair TEXT NOT NULL,
    band INTEGER NOT NULL,
    start_day INTEGER NOT NULL,
    event INTEGER NOT NULL,
    days INTEGER NOT NULL CHECK (days >= 0),
    kind_number INTEGER NOT NULL CHECK (kind_number IN (0, 1, 2, 3)),
    status_number INTEGER NOT NULL CHECK (status_number IN (0, 1, 2, 3)),
    kind TEXT NOT NULL GENERATED ALWAYS AS (CASE kind_number WHEN 0 THEN 'VISIT' WHEN 1 THEN 'MEETING' WHEN 2 THEN 'CANCELLATION' WHEN 3 THEN 'STATEMENT' END) VIRTUAL,
    status TEXT NOT NULL GENERATED ALWAYS AS (CASE status_number WHEN 0 THEN 'PLANNED' WHEN 1 THEN 'OCCURRED' WHEN 2 THEN 'POSTPONED' WHEN 3 THEN 'CANCELLED' END) VIRTUAL,
    end_day INTEGER GENERATED ALWAYS AS (start_day + days) VIRTUAL,
    PRIMARY KEY (pair, band, start_day, event)
) STRICT, WITHOUT ROWID;
INSERT INTO numbered_contact (pair, band, start_day, event, days, kind_number, status_number)
    SELECT pair, band, start_day, event, end_day - start_day, CASE kind WHEN 'VISIT' THEN 0 WHEN 'MEETING' THEN 1 WHEN 'CANCELLATION' THEN 2 WHEN 'STATEMENT' THEN 3 END,
        CASE status WHEN 'PLANNED' THEN 0 WHEN 'OCCURRED' THEN 1 WHEN 'POSTPONED' THEN 2 WHEN 'CANCELLED' THEN 3 END
    FROM contact ORDER BY pair, band, start_day, event;
DROP TABLE contact;
ALTER TABLE numbered_contact RENAME TO contact;

CREATE TABLE numbered_mention_block (
    month INTEGER NOT NULL,
    block INTEGER NOT NULL,
    start_day INTEGER NOT NULL,
    mention INTEGER NOT NULL,
    days INTEGER NOT NULL CHECK (days >= 0),
    marks INTEGER NOT NULL,
    country TEXT,
    end_day INTEGER GENERATED ALWAYS AS (start_day + days) VIRTUAL,
    PRIMARY KEY (month, block, start_day, mention)
) STRICT, WITHOUT ROWID;
INSERT INTO numbered_mention_block (month, block, start_day, mention, days, marks, country)
    SELECT month, block, start_day, mention, end_day - start_day, marks, country FROM mention_block ORDER BY month, block, start_day, mention;
DROP TABLE mention_block;
ALTER TABLE numbered_mention_block RENAME TO mention_block;

-- With ids, for statements by hand.
CREATE VIEW took_part (person, event) AS SELECT k.id, p.event FROM event_person p JOIN person_key k ON k.key = p.person;
CREATE VIEW event_member (event, mention) AS SELECT e.key, iif(x.type = 'integer', e.id, x.value) FROM event e, json_each(e.members) x;
