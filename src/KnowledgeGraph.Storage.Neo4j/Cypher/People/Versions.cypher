// How often what decides who is one person was written; $parties null: of all.
MATCH (s:Sequence {name: 'changes'})
RETURN s.judgements AS judgements,
  COLLECT {
    MATCH (v:PeopleVersion)
    WHERE $parties IS NULL OR v.party IN $parties
    RETURN {party: v.party, version: v.version}
  } AS parties
