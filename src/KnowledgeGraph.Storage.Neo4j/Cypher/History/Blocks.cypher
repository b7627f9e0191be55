// The blocks of kinds in which mentions of some parties stand; of any party where none is named.
UNWIND $kinds AS kind
MATCH (b:Block)
WHERE b.id STARTS WITH kind + ' '
  AND ($parties IS NULL OR any(party IN $parties WHERE b.id = kind + ' ' + party OR b.id STARTS WITH kind + ' ' + party + '-' OR b.id ENDS WITH '-' + party))
RETURN b.id AS id
