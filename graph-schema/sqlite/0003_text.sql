-- Words by which events and articles are found. The program cuts them into tokens, the same for every store, and gives
-- them with a space between each two; text_document() is its function. Rows stay when their mention or version is superseded.

-- rowid: the key of the mention. Title of the version that it was read from, and evidence.
CREATE VIRTUAL TABLE mention_text USING fts5 (tokens, content = '', columnsize = 0, tokenize = 'ascii');
INSERT INTO mention_text (rowid, tokens)
    SELECT m.key, text_document(v.title, m.evidence)
    FROM mention m JOIN article_version v ON v.key = m.article * 1048576 + m.article_version;

-- rowid: the key of the article's version. Only where no live mention was read from that version: else its words find the title too.
CREATE VIRTUAL TABLE title_text USING fts5 (tokens, content = '', columnsize = 0, tokenize = 'ascii');
INSERT INTO title_text (rowid, tokens)
    SELECT v.key, text_document(v.title) FROM article a JOIN article_version v ON v.key = a.key * 1048576 + a.version
    WHERE NOT EXISTS (SELECT 1 FROM mention m WHERE m.article = a.key AND m.article_version = a.version AND m.superseded_at IS NULL);
