// How many events of a filter have each status.
CALL () {
// part: rows
}
RETURN status, sum(count) AS count
