// What had become of a mention at an instant: its last revision, and the mentions that took its place.
RETURN
  COLLECT {
    MATCH (m:Mention {id: $id})
    WHERE m.revision IS NOT NULL AND m.recordedAt <= $at
    RETURN {supersededAt: m.supersededAt}
    ORDER BY m.revision DESC
    LIMIT 1
  } AS own,
  COLLECT {
    MATCH (m:Mention)
    WHERE m.replaces = $id AND m.recordedAt <= $at
    RETURN m.id
    ORDER BY m.order DESC
  } AS heirs
