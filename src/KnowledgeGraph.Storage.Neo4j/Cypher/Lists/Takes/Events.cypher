// The events themselves.
  RETURN e
