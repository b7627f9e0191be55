// A page alone.
WITH position, events, null AS counts
