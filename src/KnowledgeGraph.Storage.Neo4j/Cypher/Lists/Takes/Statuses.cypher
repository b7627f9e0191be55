// How many have each status.
  RETURN x.status AS status, count(*) AS count
