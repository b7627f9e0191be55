// The events of a filter with their parties.
CALL () {
// part: rows
}
RETURN kind, e.id AS id, start, end, e.precision AS precision, COLLECT { MATCH (e)<-[x:PARTY_TO]-() RETURN x.party } AS parties
