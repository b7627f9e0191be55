-- Fewer and smaller trees beside the events: what a write costs is the pages that it touches.

-- Sources and languages are read with their event, so they stand in it.
ALTER TABLE event ADD COLUMN sources TEXT NOT NULL DEFAULT '[]';
ALTER TABLE event ADD COLUMN languages TEXT NOT NULL DEFAULT '[]';
UPDATE event SET
    sources = (SELECT json_group_array(source) FROM (SELECT source FROM event_source WHERE event = key ORDER BY source)),
    languages = (SELECT json_group_array(language) FROM (SELECT language FROM event_language WHERE event = key ORDER BY language));
DROP TABLE event_source;
DROP TABLE event_language;

-- Of articles that tie in their instant there are few: they are sorted when they are read.
DROP INDEX article_reported;
CREATE INDEX article_reported ON article (reported_at);

-- Rows in the order of the lists that read them, so that no index stands beside them. Of events that tie in their day
-- there are few: they are sorted by their ids, which stand in the event, when they are read.
CREATE TABLE event_party_by_start (
    party TEXT NOT NULL,
    band INTEGER NOT NULL,
    start_day INTEGER NOT NULL,
    event INTEGER NOT NULL,
    end_day INTEGER NOT NULL,
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    roles INTEGER NOT NULL CHECK (roles > 0),
    many INTEGER NOT NULL CHECK (many IN (0, 1)),
    PRIMARY KEY (party, band, start_day, event)
) STRICT, WITHOUT ROWID;
INSERT INTO event_party_by_start (party, band, start_day, event, end_day, kind, status, roles, many)
    SELECT party, band, coalesce(start_day, -1), event, coalesce(end_day, -1), kind, status, roles, many
    FROM event_party ORDER BY party, band, coalesce(start_day, -1), event;
DROP TABLE event_party;
ALTER TABLE event_party_by_start RENAME TO event_party;
CREATE INDEX event_party_many ON event_party (party, band, start_day, event) WHERE many = 1;
DROP INDEX event_last_reported;
DROP INDEX event_confidence;
CREATE INDEX event_last_reported ON event (last_reported) WHERE superseded_at IS NULL;
CREATE INDEX event_confidence ON event (confidence) WHERE superseded_at IS NULL;

-- Rows that are derived from an event come and go with it in one transaction: looking it up again for each of them found nothing.
CREATE TABLE derived_contact (
    pair TEXT NOT NULL,
    band INTEGER NOT NULL,
    start_day INTEGER NOT NULL,
    event INTEGER NOT NULL,
    end_day INTEGER NOT NULL,
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    PRIMARY KEY (pair, band, start_day, event)
) STRICT, WITHOUT ROWID;
INSERT INTO derived_contact SELECT pair, band, start_day, event, end_day, kind, status FROM contact;
DROP TABLE contact;
ALTER TABLE derived_contact RENAME TO contact;
CREATE TABLE derived_person (
    person TEXT NOT NULL,
    event INTEGER NOT NULL,
    PRIMARY KEY (person, event)
) STRICT, WITHOUT ROWID;
INSERT INTO derived_person SELECT person, event FROM event_person;
DROP TABLE event_person;
ALTER TABLE derived_person RENAME TO event_person;
CREATE TABLE derived_target (
    party TEXT NOT NULL,
    event INTEGER NOT NULL,
    PRIMARY KEY (party, event)
) STRICT, WITHOUT ROWID;
INSERT INTO derived_target SELECT party, event FROM event_target;
DROP TABLE event_target;
ALTER TABLE derived_target RENAME TO event_target;

-- A block has a number, by which its mentions stand together.
CREATE TABLE numbered_block (
    key INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    block TEXT NOT NULL,
    version INTEGER NOT NULL,
    UNIQUE (kind, block)
) STRICT;
INSERT INTO numbered_block (kind, block, version) SELECT kind, block, version FROM block ORDER BY kind, block;
DROP TABLE block;
ALTER TABLE numbered_block RENAME TO block;
-- month: 32 days each, start_day / 32; -1 for dates longer than 31 days. It comes first because news comes in the order of time:
-- so a commit writes to the few pages of its months and not to one for each of its blocks, however large the store is.
CREATE TABLE mention_in_block (
    month INTEGER NOT NULL,
    block INTEGER NOT NULL,
    start_day INTEGER NOT NULL,
    mention INTEGER NOT NULL,
    end_day INTEGER NOT NULL,
    PRIMARY KEY (month, block, start_day, mention)
) STRICT, WITHOUT ROWID;
INSERT INTO mention_in_block (month, block, start_day, mention, end_day)
    SELECT iif(m.band = 0, m.start_day / 32, -1) month, b.key, m.start_day, m.mention, m.end_day
    FROM mention_block m JOIN block b ON b.kind = m.kind AND b.block = m.block
    ORDER BY month, b.key, m.start_day, m.mention;
DROP TABLE mention_block;
ALTER TABLE mention_in_block RENAME TO mention_block;
