// How many events of a filter each party has.
CALL () {
// part: rows
}
MATCH (e)<-[x:PARTY_TO]-()
RETURN x.party AS party, count(*) AS count
