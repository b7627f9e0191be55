// One commit, or nothing. $c: what the caller computed from an earlier reading, under conditions that are compared here.
// Days and instants come as text. What edges lead to stands in lists of c, each node once; a row names it by its place there.
// The properties of a node come as a list p, in the order of the fields Names in Rows/.
// Not by its index: that would leave a lock on the name, which the last SET wants alone while others wait with it for the node: a deadlock.
MATCH (s:Sequence)
USING SCAN s:Sequence
WHERE s.name = 'changes'
// The lock: from here on no other commit runs, so what is compared below still holds when it is written.
SET s.value = s.value + 0
WITH s
OPTIONAL MATCH (w:Writer {id: $c.writer})
CALL () {
  UNWIND $c.versions AS expected
  OPTIONAL MATCH (b:Block {id: expected.id})
  WITH expected, b
  WHERE coalesce(b.version, 0) <> expected.version
  RETURN count(*) AS newerBlocks
}
CALL () {
  UNWIND $c.articles AS row
  OPTIONAL MATCH (a:Article {id: row.p[0]})
  RETURN count(CASE WHEN coalesce(a.version, 0) <> row.expected THEN 1 END) AS newerArticles,
    count(CASE WHEN coalesce(a.writes, 0) <> row.writes THEN 1 END) AS staleArticles
}
CALL () {
  UNWIND $c.expectedEvents AS row
  OPTIONAL MATCH (e:Event {id: row[0]})
  OPTIONAL MATCH (g:Gone {id: row[0]})
  WITH row, e, g
  WHERE coalesce(e.writes, g.writes, 0) <> row[1]
  RETURN count(*) AS staleEvents
}
WITH s, w,
  CASE
    WHEN w.commit = $c.commit THEN 'repeated'
    WHEN newerBlocks + newerArticles > 0 OR s.judgements <> $c.judgementsVersion THEN 'conflict'
    WHEN staleArticles + staleEvents > 0 THEN 'stale'
    ELSE 'committed'
  END AS outcome,
  // Later than the last, so that an instant means one commit.
  CASE WHEN s.recordedAt >= datetime($c.now) THEN s.recordedAt + duration({nanoseconds: 100}) ELSE datetime($c.now) END AS now
WITH s, w, outcome, now, CASE outcome WHEN 'committed' THEN [$c] ELSE [] END AS todo

// Parties, places, people.
CALL (todo) {
  UNWIND todo AS c
  UNWIND range(0, size(c.parties) - 1) AS i
  WITH i, c.parties[i] AS row
  MERGE (p:Party {code: row.code})
  ON CREATE SET p.name = row.name, p.names = row.names, p:$(row.label)
  WITH i, p
  ORDER BY i
  RETURN collect(p) AS parties
}
CALL (todo, parties) {
  UNWIND todo AS c
  UNWIND range(0, size(c.places) - 1) AS i
  WITH i, c.places[i] AS row, parties[c.places[i].country] AS x
  MERGE (p:Place {id: row.id})
  ON CREATE SET p.country = x.code, p.city = row.city, p.latitude = row.latitude, p.longitude = row.longitude
  // Of a place that an earlier program wrote, before its city was in the table.
  FOREACH (_ IN CASE WHEN p.latitude IS NULL AND row.latitude IS NOT NULL THEN [row] ELSE [] END |
    SET p.latitude = row.latitude, p.longitude = row.longitude
  )
  MERGE (p)-[:IN]->(x)
  WITH i, p
  ORDER BY i
  RETURN collect(p) AS places
}
CALL (todo) {
  UNWIND todo AS c
  UNWIND range(0, size(c.people) - 1) AS i
  WITH i, c.people[i] AS row
  MERGE (p:Person {id: row.id})
  ON CREATE SET p.name = row.name, p.party = row.party
  WITH i, p, row
  CALL (p, row) {
    WITH p, row
    WHERE row.told AND NOT EXISTS { (p)-[:SPELLED]->() }
    SET p.name = row.name, p.party = row.party
  }
  WITH i, p
  ORDER BY i
  RETURN collect(p) AS people
}
// What mentions show of people. A party whose people have a spelling, an office or a month more or less counts up.
CALL (todo, people) {
  UNWIND todo AS c
  CALL (c, people) {
    UNWIND c.spellings AS row
    WITH row, people[row.person] AS p
    MERGE (x:Spelling {id: row.id})
    ON CREATE SET x.person = p.id, x.text = row.text, x.language = row.language, x.count = 0
    SET x.count = x.count + row.by
    MERGE (p)-[:SPELLED]->(x)
    WITH p, row, x
    WHERE (x.count > 0) <> (x.count - row.by > 0)
    RETURN p.party AS party
    UNION
    UNWIND c.offices AS row
    WITH row, people[row.person] AS p
    MERGE (x:OfficeMonth {id: row.id})
    ON CREATE SET x.person = p.id, x.office = row.office, x.month = date(row.month), x.count = 0
    SET x.count = x.count + row.by
    MERGE (p)-[:SEEN_IN]->(x)
    WITH p, row, x
    WHERE (x.count > 0) <> (x.count - row.by > 0)
    RETURN p.party AS party
  }
  MERGE (v:PeopleVersion {party: party})
  SET v.version = coalesce(v.version, 0) + 1
}

// Events that are no more keep their properties and their mentions.
CALL (todo, now) {
  UNWIND todo AS c
  UNWIND c.removals AS id
  MATCH (e:Event {id: id})
  CALL (e) {
    MATCH (e)-[r]-()
    WHERE type(r) <> 'OF'
    DELETE r
  }
  REMOVE e:Event:Visit:Meeting:Cancellation:Statement
  SET e:Gone, e.supersededAt = now, e.writes = e.writes + 1
}
CALL (todo) {
  UNWIND todo AS c
  UNWIND c.revived AS id
  MATCH (e:Gone {id: id})
  REMOVE e:Gone
  SET e:Event
}

// Events and the edges by which they are found; only those that changed.
CALL (todo, now, parties, people, places) {
  UNWIND todo AS c
  UNWIND range(0, size(c.events) - 1) AS i
  WITH i, c.events[i] AS row, c.events[i].p AS p
  WITH i, row, p, p[0] AS kind, p[1] AS status, date(p[2]) AS start, date(p[3]) AS end, p[16] AS band
  CALL (row) {
    WITH row
    WHERE row.known IS NULL
    CREATE (e:Event)
    RETURN e
    UNION ALL
    MATCH (e:Event {id: row.known})
    RETURN e
  }
  SET e = {
    kind: kind, status: status, start: start, end: end, precision: p[4], country: p[5], city: p[6], mode: p[7], form: p[8],
    cancels: p[9], plannedStart: date(p[10]), plannedEnd: date(p[11]), plannedPrecision: p[12], participants: p[13],
    targets: p[14], id: p[15], band: band, undated: p[17], cityFolded: p[18], members: p[19], history: p[20],
    contradictions: p[21], confidence: p[22], voices: p[23], reports: p[24], firstReported: datetime(p[25]),
    lastReported: datetime(p[26]), sources: p[27], languages: p[28], cancelled: p[29], cancelledBy: p[30], during: p[31],
    rescheduledAs: p[32], writes: row.writes + 1, recordedAt: now
  }
  SET e:$(row.label)
  REMOVE e:$(row.otherLabels)
  WITH i, row, e, kind, status, start, end, band
  CALL (e, row) {
    UNWIND row.dropped AS gone
    MATCH (e)-[r:PARTY_TO|CONTACT|TOOK_PART|ABOUT|AT|CANCELS|DURING|RESCHEDULED_AS]-(x)
    WHERE type(r) = gone.type AND (startNode(r) = e) = gone.out AND (gone.key IS NULL OR gone.key IN [r.party, r.pair, r.person, x.code, x.id])
    DELETE r
  }
  CALL (e, row, parties, kind, status, start, end, band) {
    UNWIND row.parties AS edge
    WITH edge, e, parties[edge.at] AS p, kind, status, start, end, band
    CREATE (p)-[:PARTY_TO {
      party: p.code, role: edge.role, many: edge.many,
      band: band, start: start, end: end, event: e.id, kind: kind, status: status,
      undated: CASE WHEN start IS NULL THEN p.code END
    }]->(e)
  }
  CALL (e, row, parties, kind, status, start, end, band) {
    UNWIND row.contacts AS edge
    WITH edge, e, parties[edge.at] AS p, kind, status, start, end, band
    CREATE (p)-[:CONTACT {
      pair: edge.pair,
      band: band, start: start, end: end, event: e.id, kind: kind, status: status,
      undated: CASE WHEN start IS NULL THEN edge.pair END
    }]->(e)
  }
  CALL (e, row, people, kind, status, start, end, band) {
    UNWIND row.people AS edge
    WITH edge, e, people[edge.at] AS p, kind, status, start, end, band
    CREATE (p)-[:TOOK_PART {
      person: p.id, role: edge.role, as: edge.as,
      band: band, start: start, end: end, event: e.id, kind: kind, status: status,
      undated: CASE WHEN start IS NULL THEN p.id END
    }]->(e)
  }
  CALL (e, row, parties) {
    UNWIND row.targets AS at
    WITH e, parties[at] AS p
    CREATE (e)-[:ABOUT]->(p)
  }
  CALL (e, row, places) {
    UNWIND row.places AS at
    WITH e, places[at] AS p
    CREATE (e)-[:AT]->(p)
  }
  WITH i, e
  ORDER BY i
  RETURN collect(e) AS events
}

// Edges between events, to those that are there and from those that waited for one that came.
CALL (todo) {
  UNWIND todo AS c
  UNWIND c.cancels AS row
  MATCH (e:Event {id: row.from})
  MATCH (x:Event {id: row.to})
  MERGE (e)-[:CANCELS]->(x)
}
CALL (todo) {
  UNWIND todo AS c
  UNWIND c.during AS row
  MATCH (e:Event {id: row.from})
  MATCH (x:Event {id: row.to})
  MERGE (e)-[:DURING]->(x)
}
CALL (todo) {
  UNWIND todo AS c
  UNWIND c.rescheduled AS row
  MATCH (e:Event {id: row.from})
  MATCH (x:Event {id: row.to})
  MERGE (e)-[:RESCHEDULED_AS]->(x)
}
CALL (todo, events) {
  UNWIND todo AS c
  UNWIND c.arrived AS at
  WITH events[at] AS x
  WITH x, x.id AS id
  CALL (x, id) {
    MATCH (e:Event)
    USING INDEX e:Event(cancelled)
    WHERE e.cancelled = id
    MERGE (e)-[:CANCELS]->(x)
  }
  CALL (x, id) {
    MATCH (e:Event)
    USING INDEX e:Event(during)
    WHERE e.during = id
    MERGE (e)-[:DURING]->(x)
  }
  CALL (x, id) {
    MATCH (e:Event)
    USING INDEX e:Event(rescheduledAs)
    WHERE e.rescheduledAs = id
    MERGE (e)-[:RESCHEDULED_AS]->(x)
  }
}

// Articles with their versions.
CALL (todo, now) {
  UNWIND todo AS c
  UNWIND range(0, size(c.articles) - 1) AS i
  WITH i, c.articles[i] AS row, c.articles[i].p AS p
  CALL (row) {
    WITH row
    WHERE row.known IS NULL
    CREATE (a:Article)
    RETURN a
    UNION ALL
    MATCH (a:Article {id: row.known})
    RETURN a
  }
  WITH i, row, p, a, datetime(p[5]) AS publishedAt, CASE WHEN row.version IS NULL THEN a.recordedAt ELSE now END AS recordedAt
  SET a = {
    id: p[0], externalId: p[1], url: p[2], source: p[3], language: p[4], publishedAt: publishedAt, voice: p[6],
    titleTokens: p[7], version: p[8], retracted: p[9], retractionReason: p[10], reportedAt: coalesce(datetime(row.reportedAt), recordedAt),
    recordedAt: recordedAt, writes: row.writes + 1
  }
  WITH i, row, a, publishedAt
  CALL (a, row, publishedAt, now) {
    UNWIND row.version AS version
    CREATE (a)-[:VERSION]->(v:ArticleVersion {
      article: a.id, version: a.version, title: version.title, text: version.text, fingerprint: version.fingerprint,
      publishedAt: publishedAt, recordedAt: now
    })
    RETURN collect(v) AS created
  }
  CALL (a, row, now) {
    UNWIND row.closed AS old
    MATCH (v:ArticleVersion {article: a.id, version: old.version})
    SET v.supersededAt = now, v.source = old.source, v.language = old.language, v.voice = old.voice
  }
  CALL (a, row, now) {
    UNWIND row.retracted AS retracted
    MATCH (v:ArticleVersion {article: a.id, version: a.version})
    SET v.retractedAt = CASE WHEN retracted THEN now END
  }
  WITH i, created
  ORDER BY i
  RETURN collect(created) AS versions
}

// Mentions: those that are withdrawn or stand elsewhere now leave their blocks, which all count up.
CALL (todo, now) {
  UNWIND todo AS c
  UNWIND c.superseded AS row
  MATCH (m:Mention {id: row.id, revision: row.revision})
  SET m.supersededAt = now
  REMOVE m.tokens
}
CALL (todo) {
  UNWIND todo AS c
  UNWIND c.superseded + c.moved AS row
  MATCH (m:Mention {id: row.id, revision: row.revision})
  MATCH (m)-[r:STANDS_IN]->()
  DELETE r
}
CALL (todo) {
  UNWIND todo AS c
  UNWIND range(0, size(c.touched) - 1) AS i
  MERGE (b:Block {id: c.touched[i]})
  SET b.version = coalesce(b.version, 0) + 1
  WITH i, b
  ORDER BY i
  RETURN collect(b) AS blocks
}
CALL (todo, blocks) {
  UNWIND todo AS c
  UNWIND c.moved AS row
  MATCH (m:Mention {id: row.id, revision: row.revision})
  UNWIND row.blocks AS at
  WITH m, row, blocks[at] AS b
  CREATE (m)-[:STANDS_IN {block: b.id, band: row.band, start: date(row.start), end: date(row.end)}]->(b)
}
CALL (s, todo, now, versions, events, blocks) {
  UNWIND todo AS c
  UNWIND range(0, size(c.mentions) - 1) AS number
  WITH number, c.mentions[number] AS row, c.mentions[number].p AS p
  CALL (row, p, versions) {
    UNWIND versions[row.article] AS v
    RETURN v
    UNION ALL
    MATCH (v:ArticleVersion {article: row.earlier, version: p[17]})
    RETURN v
  }
  CREATE (v)-[:REPORTS]->(m:Mention {
    kind: p[0], status: p[1], start: date(p[2]), end: date(p[3]), precision: p[4], country: p[5], city: p[6],
    mode: p[7], form: p[8], cancels: p[9], plannedStart: date(p[10]), plannedEnd: date(p[11]), plannedPrecision: p[12],
    participants: p[13], targets: p[14], id: p[15], revision: p[16], articleVersion: p[17], number: p[18],
    evidence: p[19], evidenceStart: p[20], evidenceEnd: p[21], rule: p[22], confidence: p[23], extractorVersion: p[24],
    tokens: p[25], replaces: p[26], recordedAt: now, order: s.mentions + number
  })
  WITH m, row
  CALL (m, row, events) {
    UNWIND row.event AS at
    WITH m, events[at] AS e
    CREATE (m)-[:OF]->(e)
  }
  CALL (m, row, blocks) {
    UNWIND row.blocks AS at
    WITH m, row, blocks[at] AS b
    CREATE (m)-[:STANDS_IN {block: b.id, band: row.band, start: date(row.start), end: date(row.end)}]->(b)
  }
}
CALL (todo) {
  UNWIND todo AS c
  UNWIND c.members AS row
  MATCH (m:Mention {id: row.id})
  WHERE m.revision IS NOT NULL AND m.supersededAt IS NULL
  MATCH (e:Event {id: row.event})
  CALL (m, e) {
    MATCH (m)-[r:OF]->(x)
    WHERE x <> e
    DELETE r
  }
  MERGE (m)-[:OF]->(e)
}

// What analysts said.
CALL (todo, now) {
  UNWIND todo AS c
  UNWIND c.judgements AS row
  MERGE (j:Judgement {id: row.id})
  ON CREATE SET j = {
    id: row.id, subject: row.subject, verdict: row.verdict, ids: row.ids, kind: row.kind, status: row.status, start: date(row.start), end: date(row.end),
    precision: row.precision, parties: row.parties, author: row.author, reason: row.reason, recordedAt: now
  }
  SET j.groups = row.groups, j.undoneAt = CASE WHEN row.isUndone THEN coalesce(j.undoneAt, now) END
}

// The log: numbered under the lock, so that the order of numbers is the order of commits.
CALL (s, todo, now) {
  UNWIND todo AS c
  UNWIND range(0, size(c.changes) - 1) AS i
  WITH i, c.changes[i] AS row
  CREATE (x:Change)
  SET x = row
  SET x.seq = s.value + i + 1, x.recordedAt = now
}
// What stood before is settled: the commit that wrote it gave its lock back when all of it was to be seen.
FOREACH (c IN todo |
  SET s.settled = s.value
  SET s.value = s.value + size(c.changes), s.recordedAt = now, s.articles = s.articles + c.addedArticles, s.mentions = s.mentions + size(c.mentions), s.judgements = s.judgements + CASE WHEN size(c.judgements) > 0 THEN 1 ELSE 0 END
  MERGE (x:Writer {id: c.writer})
  SET x.commit = c.commit, x.position = s.value, x.recordedAt = now
)
RETURN outcome, CASE outcome WHEN 'repeated' THEN w.position ELSE s.value END AS position
