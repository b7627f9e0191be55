-- In which offices live mentions name people, by month; and, of each party, how often what is seen of its people changed.

-- office '': none is told. month: its first day.
CREATE TABLE person_office (
    person TEXT NOT NULL REFERENCES person (id),
    office TEXT NOT NULL,
    month INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (person, office, month)
) STRICT, WITHOUT ROWID;

CREATE INDEX person_party ON person (party);

-- A name, an office or a month that came or went counts; how often it was told does not.
CREATE TABLE people_version (
    party TEXT PRIMARY KEY,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO people_version (party, version) SELECT DISTINCT party, 1 FROM person;

-- Days are counted from 0001-01-01, instants in ticks of 100 ns from there, 864000000000 a day.
WITH told AS (
    SELECT m.participants,
        CASE WHEN m.precision = 'DAY' THEN m.start_day END AS day, m.end_day, m.status,
        CASE WHEN a.published_at IS NOT NULL THEN (a.published_at + coalesce(a.published_offset, 0) * 600000000) / 864000000000 END AS published
    FROM mention m JOIN article a ON a.key = m.article
    WHERE m.superseded_at IS NULL
), dated AS (
    SELECT participants, date('0001-01-01', CASE
            WHEN published IS NULL THEN CASE WHEN status = 'OCCURRED' THEN day END
            WHEN end_day < published - 31 THEN NULL
            WHEN day <= published THEN day
            ELSE published
        END || ' days', 'start of month') AS month
    FROM told
)
INSERT INTO person_office (person, office, month, count)
SELECT x.value ->> 5, coalesce(x.value ->> 4, ''), julianday(d.month) - julianday('0001-01-01'), count(*)
FROM dated d, json_each(d.participants) x
WHERE d.month IS NOT NULL AND x.value ->> 5 IS NOT NULL
GROUP BY 1, 2, 3;
