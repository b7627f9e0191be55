using KnowledgeGraph.Storage.Sqlite.Connections;

namespace KnowledgeGraph.Storage.Sqlite.Inspections;

/// <summary>Cuts titles and evidence into words anew, into temporary indexes of words, and compares those with the ones of the store.</summary>
internal sealed class DerivedWords(SqliteSession session)
{
    private const int PageSize = 5_000;

    // Rows of superseded mentions stay.
    private const string Mentions =
        """
        INSERT INTO temp.expected_mention_text (rowid, tokens)
            SELECT m.key, text_document(v.title, m.evidence)
            FROM mention m LEFT JOIN article_version v ON v.key = m.article * 1048576 + m.article_version
            WHERE m.key > $after AND m.key <= $last
        """;

    // What must be there, and what may be since it once had to.
    private const string TitleRows =
        """
        CREATE TEMP TABLE title_row (key INTEGER PRIMARY KEY);
        INSERT INTO temp.title_row
            SELECT a.key * 1048576 + a.version FROM article a
            WHERE NOT EXISTS (SELECT 1 FROM mention m WHERE m.article = a.key AND m.article_version = a.version AND m.superseded_at IS NULL);
        INSERT OR IGNORE INTO temp.title_row SELECT doc FROM temp.kept_title_words;
        """;

    private const string Titles =
        """
        INSERT INTO temp.expected_title_text (rowid, tokens)
            SELECT v.key, text_document(v.title)
            FROM (SELECT key FROM temp.title_row WHERE key > $after ORDER BY key LIMIT $max) t CROSS JOIN article_version v ON v.key = t.key
        """;

    public IEnumerable<StoreFinding> Differences(CancellationToken cancellationToken)
    {
        TextFunction.AddTo(session);
        Prepare("mention");
        FillMentions(cancellationToken);
        foreach (var finding in Compare("mention", "SELECT 'mention ' || id FROM mention WHERE key = $row", cancellationToken))
            yield return finding;
        Prepare("title");
        FillTitles(cancellationToken);
        foreach (var finding in Compare("title", "SELECT 'article ' || id FROM article WHERE key = $row / 1048576", cancellationToken))
            yield return finding;
    }

    private void Prepare(string name) => session.ExecuteScript(
        $"""
        CREATE VIRTUAL TABLE temp.expected_{name}_text USING fts5 (tokens, content = '', columnsize = 0, tokenize = 'ascii');
        CREATE VIRTUAL TABLE temp.expected_{name}_words USING fts5vocab ('temp', 'expected_{name}_text', 'instance');
        CREATE VIRTUAL TABLE temp.kept_{name}_words USING fts5vocab ('main', '{name}_text', 'instance');
        """);

    private void FillMentions(CancellationToken cancellationToken)
    {
        var last = session.Scalar("SELECT max(key) FROM mention") ?? 0;
        for (var after = 0L; after < last; after += PageSize)
        {
            cancellationToken.ThrowIfCancellationRequested();
            session.Execute(Mentions, after, after + PageSize);
        }
    }

    private void FillTitles(CancellationToken cancellationToken)
    {
        session.ExecuteScript(TitleRows);
        for (long? after = 0; after is { } key; after = NextTitle(key))
        {
            cancellationToken.ThrowIfCancellationRequested();
            session.Execute(Titles, key, PageSize);
        }
    }

    private long? NextTitle(long after) =>
        session.Scalar("SELECT max(key) FROM (SELECT key FROM temp.title_row WHERE key > $after ORDER BY key LIMIT $max)", after, PageSize);

    private IEnumerable<StoreFinding> Compare(string name, string owner, CancellationToken cancellationToken)
    {
        var found = WordComparison.Of(
            IndexedWord.Of(session, $"kept_{name}_words"), IndexedWord.Of(session, $"expected_{name}_words"), cancellationToken);
        if (found.Missing > 0)
            yield return new($"{found.Missing} words are missing in {name}_text, such as {Shown(found.FirstMissing, owner)}.", DerivedRows.Rebuild);
        if (found.Surplus > 0)
            yield return new($"{found.Surplus} words of {name}_text stand in no text, such as {Shown(found.FirstSurplus, owner)}.", DerivedRows.Rebuild);
    }

    private string Shown(IndexedWord word, string owner) =>
        $"'{word.Term}' of the {session.First(row => row.GetString(0), owner, word.Row) ?? $"row {word.Row}"}";
}
