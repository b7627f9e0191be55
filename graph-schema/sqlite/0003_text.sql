-- Words by which events and articles are found. The program cuts them into tokens, the same for every store, and gives
-- them with a space between each two; text_document() is its function. Rows stay when their mention or version is superseded.

-- rowid: the key of the mention. Title of the version that it was read from, and evidence.
CREATE VIRTUAL TABLE mention_text USING fts5 (tokens, content = '', columnsize = 0, tokenize = 'ascii');
INSERT INTO mention_text (rowid, tokens)
    SELECT m.key, text_document(v.title, m.evidence)
    FROM mention m JOIN article_version v ON v.article = m.article AND v.version = m.article_version;

-- rowid: 1048576 times the key of the article and the number of the version.
CREATE VIRTUAL TABLE title_text USING fts5 (tokens, content = '', columnsize = 0, tokenize = 'ascii');
INSERT INTO title_text (rowid, tokens)
    SELECT v.article * 1048576 + v.version, text_document(v.title) FROM article_version v;
