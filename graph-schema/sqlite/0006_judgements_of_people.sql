-- Judgements speak of people too. Of people groups is empty.
CREATE TABLE judgement_of_all (
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
INSERT INTO judgement_of_all
SELECT key, id, subject, verdict, ids, groups, kind, status, start_day, end_day, precision, parties, author, reason, recorded_at, undone_at FROM judgement;
DROP TABLE judgement;
ALTER TABLE judgement_of_all RENAME TO judgement;
