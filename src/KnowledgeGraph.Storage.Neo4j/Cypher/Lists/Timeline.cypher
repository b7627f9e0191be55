// How many dated events of a filter begin in each bucket of a timeline; a bucket may come several times.
CALL () {
// part: rows
}
RETURN bucket, kind, vague, count
