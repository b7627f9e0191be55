// Beside a page, how many events of the filter without its statuses have each status.
CALL () {
  CALL () {
// part: counted
  }
  WITH status, sum(count) AS count
  RETURN collect([status, count]) AS counts
}
