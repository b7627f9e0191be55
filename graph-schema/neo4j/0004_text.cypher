// Words in any script: tokens made by the program, with single spaces between them, of live mentions and of titles.
CREATE FULLTEXT INDEX mention_tokens IF NOT EXISTS FOR (n:Mention) ON EACH [n.tokens] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX article_tokens IF NOT EXISTS FOR (n:Article) ON EACH [n.titleTokens] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
