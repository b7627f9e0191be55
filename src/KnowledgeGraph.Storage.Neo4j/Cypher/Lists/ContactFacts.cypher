// The events of a filter with their parties.
CALL () {
// part: rows
}
RETURN e.kind AS kind, e.id AS id, e.start AS start, e.end AS end, e.precision AS precision, COLLECT { MATCH (e)<-[x:PARTY_TO]-() RETURN x.party } AS parties
