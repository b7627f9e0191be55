// What a commit is computed from. The count of writes is taken before what it counts, so that it never tells of less.
CALL () {
  UNWIND $articles AS id
  MATCH (a:Article {id: id})
  WITH a, properties(a) AS article
  RETURN collect({
    article: article,
    titles: COLLECT {
      MATCH (a)-[:VERSION]->(v:ArticleVersion)
      RETURN {version: v.version, title: v.title}
    },
    mentions: COLLECT {
      MATCH (a)-[:VERSION]->(:ArticleVersion)-[:REPORTS]->(m:Mention)
      WHERE m.supersededAt IS NULL
      RETURN properties(m)
    }
  }) AS articles
}
CALL () {
  UNWIND $events AS id
  OPTIONAL MATCH (e:Event {id: id})
  OPTIONAL MATCH (g:Gone {id: id})
  WITH coalesce(e, g) AS known, e IS NOT NULL AS isLive
  WHERE known IS NOT NULL
  RETURN collect({isLive: isLive, event: properties(known)}) AS events
}
RETURN articles, events
