// What was known at an instant: the mentions and versions that were superseded since, each with what the article was meanwhile.
CREATE INDEX mention_superseded_at IF NOT EXISTS FOR (n:Mention) ON (n.supersededAt);
CREATE INDEX version_superseded_at IF NOT EXISTS FOR (n:ArticleVersion) ON (n.supersededAt);
MATCH (a:Article)-[:VERSION]->(v:ArticleVersion)
WHERE v.version < a.version AND v.supersededAt IS NULL
MATCH (n:ArticleVersion {article: v.article, version: v.version + 1})
SET v.supersededAt = n.recordedAt, v.source = a.source, v.language = a.language, v.voice = a.voice;
