// One commit, or nothing. $c: what the caller computed from an earlier reading, under conditions that are compared here.
// Days and instants come as text.
MATCH (s:Sequence {name: 'changes'})
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
  OPTIONAL MATCH (a:Article {id: row.id})
  RETURN count(CASE WHEN coalesce(a.version, 0) <> row.expected THEN 1 END) AS newerArticles,
    count(CASE WHEN coalesce(a.writes, 0) <> row.writes THEN 1 END) AS staleArticles
}
CALL () {
  UNWIND $c.expectedEvents AS row
  OPTIONAL MATCH (e:Event {id: row.id})
  OPTIONAL MATCH (g:Gone {id: row.id})
  WITH row, e, g
  WHERE coalesce(e.writes, g.writes, 0) <> row.writes
  RETURN count(*) AS staleEvents
}
WITH s, w,
  CASE
    WHEN w.commit = $c.commit THEN 'repeated'
    WHEN newerBlocks + newerArticles > 0 THEN 'conflict'
    WHEN staleArticles + staleEvents > 0 THEN 'stale'
    ELSE 'committed'
  END AS outcome,
  // Later than the last, so that an instant means one commit.
  CASE WHEN s.recordedAt >= datetime($c.now) THEN s.recordedAt + duration({nanoseconds: 100}) ELSE datetime($c.now) END AS now
WITH s, w, outcome, now, CASE outcome WHEN 'committed' THEN [$c] ELSE [] END AS todo

// Parties, places, people.
CALL (todo) {
  UNWIND todo AS c
  UNWIND c.parties AS row
  MERGE (p:Party {code: row.code})
  ON CREATE SET p.name = row.name, p.names = row.names, p:$(row.label)
}
CALL (todo) {
  UNWIND todo AS c
  UNWIND c.places AS row
  MERGE (p:Place {id: row.id})
  ON CREATE SET p.country = row.country, p.city = row.city
  WITH p, row
  MATCH (x:Party {code: row.country})
  MERGE (p)-[:IN]->(x)
}
CALL (todo) {
  UNWIND todo AS c
  UNWIND c.people AS row
  MERGE (p:Person {id: row.id})
  ON CREATE SET p.name = row.name, p.party = row.party
  WITH p, row
  WHERE row.told AND NOT EXISTS { (p)-[:SPELLED]->() }
  SET p.name = row.name, p.party = row.party
}
CALL (todo) {
  UNWIND todo AS c
  UNWIND c.spellings AS row
  MATCH (p:Person {id: row.person})
  MERGE (x:Spelling {id: row.id})
  ON CREATE SET x.person = row.person, x.text = row.text, x.language = row.language, x.count = 0
  SET x.count = x.count + row.by
  MERGE (p)-[:SPELLED]->(x)
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
CALL (todo, now) {
  UNWIND todo AS c
  UNWIND c.events AS row
  MERGE (e:Event {id: row.id})
  SET e = row.properties
  SET e.start = date(row.properties.start), e.end = date(row.properties.end),
    e.plannedStart = date(row.properties.plannedStart), e.plannedEnd = date(row.properties.plannedEnd),
    e.firstReported = datetime(row.properties.firstReported), e.lastReported = datetime(row.properties.lastReported),
    e.writes = row.writes + 1, e.recordedAt = now
  SET e:$(row.label)
  REMOVE e:$(row.otherLabels)
  WITH e, row
  CALL (e, row) {
    UNWIND row.dropped AS gone
    MATCH (e)-[r:PARTY_TO|CONTACT|TOOK_PART|ABOUT|AT|CANCELS|DURING|RESCHEDULED_AS]-(x)
    WHERE type(r) = gone.type AND (startNode(r) = e) = gone.out AND (gone.key IS NULL OR gone.key IN [r.party, r.pair, r.person, x.code, x.id])
    DELETE r
  }
  CALL (e, row) {
    UNWIND row.parties AS edge
    MATCH (p:Party {code: edge.party})
    CREATE (p)-[r:PARTY_TO {
      party: edge.party, role: edge.role, many: edge.many,
      band: e.band, start: e.start, end: e.end, event: e.id, kind: e.kind, status: e.status,
      undated: CASE WHEN e.start IS NULL THEN edge.party END
    }]->(e)
  }
  CALL (e, row) {
    UNWIND row.contacts AS pair
    MATCH (p:Party {code: split(pair, '-')[0]})
    CREATE (p)-[r:CONTACT {
      pair: pair,
      band: e.band, start: e.start, end: e.end, event: e.id, kind: e.kind, status: e.status,
      undated: CASE WHEN e.start IS NULL THEN pair END
    }]->(e)
  }
  CALL (e, row) {
    UNWIND row.people AS edge
    MATCH (p:Person {id: edge.person})
    CREATE (p)-[r:TOOK_PART {
      person: edge.person, role: edge.role, as: edge.as,
      band: e.band, start: e.start, end: e.end, event: e.id, kind: e.kind, status: e.status,
      undated: CASE WHEN e.start IS NULL THEN edge.person END
    }]->(e)
  }
  CALL (e, row) {
    UNWIND row.targets AS code
    MATCH (p:Party {code: code})
    CREATE (e)-[:ABOUT]->(p)
  }
  CALL (e, row) {
    UNWIND row.places AS id
    MATCH (p:Place {id: id})
    CREATE (e)-[:AT]->(p)
  }
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
CALL (todo) {
  UNWIND todo AS c
  UNWIND c.arrived AS id
  MATCH (x:Event {id: id})
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
  UNWIND c.articles AS row
  MERGE (a:Article {id: row.id})
  WITH a, row, a.recordedAt AS recordedAt
  SET a = row.properties
  SET a.publishedAt = datetime(row.properties.publishedAt), a.writes = row.writes + 1, a.recordedAt = CASE WHEN row.version IS NULL THEN recordedAt ELSE now END
  SET a.reportedAt = coalesce(datetime(row.reportedAt), a.recordedAt)
  WITH a, row
  WHERE row.version IS NOT NULL
  CREATE (a)-[:VERSION]->(v:ArticleVersion)
  SET v = row.version
  SET v.publishedAt = a.publishedAt, v.recordedAt = now
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
  UNWIND c.touched AS id
  MERGE (b:Block {id: id})
  SET b.version = coalesce(b.version, 0) + 1
}
CALL (todo) {
  UNWIND todo AS c
  UNWIND c.moved AS row
  MATCH (m:Mention {id: row.id, revision: row.revision})
  UNWIND row.blocks AS id
  MATCH (b:Block {id: id})
  CREATE (m)-[:STANDS_IN {block: id, band: row.band, start: date(row.start), end: date(row.end)}]->(b)
}
CALL (s, todo, now) {
  UNWIND todo AS c
  UNWIND c.mentions AS row
  MATCH (v:ArticleVersion {article: row.article, version: row.version})
  CREATE (v)-[:REPORTS]->(m:Mention)
  SET m = row.properties
  SET m.start = date(row.properties.start), m.end = date(row.properties.end),
    m.plannedStart = date(row.properties.plannedStart), m.plannedEnd = date(row.properties.plannedEnd),
    m.recordedAt = now, m.order = s.mentions + row.order
  WITH m, row
  CALL (m, row) {
    MATCH (e:Event {id: row.event})
    CREATE (m)-[:OF]->(e)
  }
  CALL (m, row) {
    UNWIND row.blocks AS id
    MATCH (b:Block {id: id})
    CREATE (m)-[:STANDS_IN {block: id, band: row.band, start: date(row.start), end: date(row.end)}]->(b)
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

// The log: numbered under the lock, so that the order of numbers is the order of commits.
CALL (s, todo, now) {
  UNWIND todo AS c
  UNWIND c.changes AS row
  CREATE (x:Change)
  SET x = row.properties
  SET x.seq = s.value + row.number, x.recordedAt = now
}
FOREACH (c IN todo |
  SET s.value = s.value + size(c.changes), s.recordedAt = now, s.articles = s.articles + c.addedArticles, s.mentions = s.mentions + size(c.mentions)
  MERGE (x:Writer {id: c.writer})
  SET x.commit = c.commit, x.position = s.value, x.recordedAt = now
)
RETURN outcome, CASE outcome WHEN 'repeated' THEN w.position ELSE s.value END AS position
