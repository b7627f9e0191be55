// Everybody whom live mentions name for a party, with what they show.
OPTIONAL MATCH (v:PeopleVersion {party: $party})
RETURN coalesce(v.version, 0) AS version,
  COLLECT {
    MATCH (p:Person {party: $party})
    USING INDEX SEEK p:Person(party)
    WHERE EXISTS { MATCH (p)-[:SPELLED]->(x:Spelling) WHERE x.count > 0 }
    RETURN {
      id: p.id,
      name: p.name,
      spellings: COLLECT { MATCH (p)-[:SPELLED]->(x:Spelling) WHERE x.count > 0 RETURN DISTINCT x.text },
      offices: COLLECT {
        MATCH (p)-[:SEEN_IN]->(o:OfficeMonth)
        WHERE o.count > 0
        RETURN {office: o.office, month: o.month, count: o.count}
      }
    }
  } AS people
