// An import begins on an empty store, and marks it until its end; a mark that is there already was left by one that was killed.
MATCH (s:Sequence {name: 'changes'})
SET s.value = s.value + 0
WITH s, s.importing IS NOT NULL AS broken,
  s.value > 0 OR EXISTS { (:Article) } OR EXISTS { (:Event) } OR EXISTS { (:Gone) } AS filled
SET s.importing = CASE WHEN broken OR NOT filled THEN true END, s.judgements = CASE WHEN broken OR NOT filled THEN 0 ELSE s.judgements END
RETURN broken, filled
