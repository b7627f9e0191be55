// A page alone.
WITH position, settled, events, null AS counts
