-- What was known at an instant: the mentions that were superseded since, and articles in their versions of that time.

-- Of a version that is no longer the latest: source, language and voice of the article while it was; source IS NULL: the latest, as the article says.
-- retracted_at: when the article was retracted in this version.
ALTER TABLE article_version ADD COLUMN source TEXT;
ALTER TABLE article_version ADD COLUMN language TEXT;
ALTER TABLE article_version ADD COLUMN voice TEXT;
ALTER TABLE article_version ADD COLUMN retracted_at INTEGER;
UPDATE article_version SET (source, language, voice) = (SELECT a.source, a.language, a.voice FROM article a WHERE a.key = article_version.article)
    WHERE version < (SELECT a.version FROM article a WHERE a.key = article_version.article);
UPDATE article_version SET retracted_at = coalesce(
        (SELECT max(m.superseded_at) FROM mention m WHERE m.article = article_version.article), article_version.recorded_at)
    WHERE (article, version) IN (SELECT key, version FROM article WHERE retracted = 1);

CREATE INDEX mention_superseded ON mention (superseded_at, kind) WHERE superseded_at IS NOT NULL;
-- Whose undated mentions may have stood elsewhere before.
CREATE INDEX article_renewed ON article (recorded_at) WHERE version > 1;
CREATE INDEX article_retracted ON article (recorded_at) WHERE retracted = 1;
