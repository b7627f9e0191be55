-- What analysts said, and why an article was retracted.

ALTER TABLE article ADD COLUMN retraction_reason TEXT;

-- kind, status, start_day, end_day, precision, parties: what a correction says instead.
-- ids and parties are JSON arrays; groups is one of arrays: by each of ids the mentions that are bound; empty for people.
CREATE TABLE judgement (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    subject TEXT NOT NULL CHECK (subject IN ('EVENT', 'MENTION', 'PERSON')),
    verdict TEXT NOT NULL CHECK (verdict IN ('CONFIRMED', 'WRONG', 'CORRECTED', 'SAME', 'DIFFERENT')),
    ids TEXT NOT NULL,
    groups TEXT NOT NULL,
    kind TEXT CHECK (kind IN ('VISIT', 'MEETING')),
    status TEXT CHECK (status IN ('PLANNED', 'OCCURRED', 'POSTPONED', 'CANCELLED')),
    start_day INTEGER,
    end_day INTEGER,
    precision TEXT CHECK (precision IN ('DAY', 'MONTH', 'YEAR')),
    parties TEXT,
    author TEXT NOT NULL,
    reason TEXT,
    recorded_at INTEGER NOT NULL,
    undone_at INTEGER
) STRICT;

-- How often judgements were written.
INSERT INTO sequence (name, value) VALUES ('judgements', 0);
