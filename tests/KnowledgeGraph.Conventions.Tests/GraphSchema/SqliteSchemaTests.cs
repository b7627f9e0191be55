using System.Text;
using KnowledgeGraph.TestSupport;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Conventions.Tests.GraphSchema;

/// <summary>The migrations, run on an empty store, against the files of types. The rules of names stand in <c>graph-schema/README.md</c>.</summary>
public sealed class SqliteSchemaTests : IDisposable
{
    private static readonly Dictionary<string, string[]> _spelledOut = new()
    {
        ["date"] = ["start_day", "end_day", "precision"],
        ["plannedDate"] = ["planned_start_day", "planned_end_day", "planned_precision"],
        ["place"] = ["country", "city"],
        ["start"] = ["evidence_start"],
        ["end"] = ["evidence_end"],
        ["spellings"] = ["person_spelling.text"],
        ["offices"] = ["person_office.office", "person_office.month", "person_office.count"],
    };

    private readonly SqliteConnection _store = new("Data Source=:memory:");

    public SqliteSchemaTests()
    {
        _store.Open();
        // The program gives it, so that migrations can cut what older versions stored into tokens.
        _store.CreateFunction<string>("text_document", texts => string.Join(' ', texts));
        foreach (var migration in Directory.EnumerateFiles(RepositoryFolder.At("graph-schema", "sqlite"), "*.sql").Order(StringComparer.Ordinal))
            Execute(File.ReadAllText(migration));
    }

    public static TheoryData<string> StoredTypes => [.. TypeFile.All.Values.Where(type => type.Tables.Count > 0).Select(type => type.Name).Order(StringComparer.Ordinal)];

    public void Dispose() => _store.Dispose();

    [Theory]
    [MemberData(nameof(StoredTypes))]
    public void Every_property_has_its_columns(string name)
    {
        var type = TypeFile.All[name];
        var columns = type.Tables.SelectMany(table => Columns(table).Select(column => column.Name).SelectMany(column => new[] { column, $"{table}.{column}" })).ToHashSet();

        type.Properties.Keys.SelectMany(ColumnsOf).Except(columns).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(StoredTypes))]
    public void What_is_required_is_never_null(string name)
    {
        var type = TypeFile.All[name];
        // The kinds of events share one table: what only one of them has may be null there.
        if (type.Extends is not null)
            return;
        var nullable = type.Tables.SelectMany(Columns).GroupBy(column => column.Name).Where(column => column.All(c => c.IsNullable)).Select(column => column.Key).ToHashSet();

        type.Required.SelectMany(ColumnsOf).Where(nullable.Contains).ShouldBeEmpty();
    }

    [Fact]
    public void Every_table_belongs_to_a_type() =>
        Query("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type <> 'shadow' AND name NOT LIKE 'sqlite_%'")
            .Except(TypeFile.All.Values.SelectMany(type => type.Tables)).ShouldBeEmpty();

    [Theory]
    [InlineData("event", "form", typeof(Domain.Events.CancellationForm))]
    [InlineData("mention", "form", typeof(Domain.Events.CancellationForm))]
    [InlineData("change", "change", typeof(Domain.Events.ChangeKind))]
    public void An_enumeration_allows_what_the_code_knows(string table, string column, Type enumeration) =>
        Sql(table).ShouldContain($"CHECK ({column} IN ({string.Join(", ", Words(enumeration).Select(word => $"'{word}'"))}))");

    [Theory]
    [InlineData("event", "kind", typeof(Domain.Events.EventKind))]
    [InlineData("event", "status", typeof(Domain.Events.EventStatus))]
    [InlineData("event", "precision", typeof(Domain.Dates.DatePrecision))]
    [InlineData("event", "mode", typeof(Domain.Events.MeetingMode))]
    [InlineData("mention", "kind", typeof(Domain.Events.EventKind))]
    [InlineData("mention", "status", typeof(Domain.Events.EventStatus))]
    [InlineData("mention", "precision", typeof(Domain.Dates.DatePrecision))]
    [InlineData("mention", "mode", typeof(Domain.Events.MeetingMode))]
    [InlineData("contact", "kind", typeof(Domain.Events.EventKind))]
    [InlineData("contact", "status", typeof(Domain.Events.EventStatus))]
    public void A_number_stands_for_what_the_code_knows(string table, string column, Type enumeration)
    {
        var (sql, words) = (Sql(table), Words(enumeration));

        sql.ShouldContain($"CHECK ({column}_number IN ({string.Join(", ", Enumerable.Range(0, words.Count))}))");
        sql.ShouldContain($"(CASE {column}_number {string.Join(' ', words.Select((word, number) => $"WHEN {number} THEN '{word}'"))} END)");
    }

    private string Sql(string table) => Query($"SELECT sql FROM sqlite_schema WHERE name = '{table}'").Single();

    private static List<string> Words(Type enumeration) => [.. Enum.GetValues(enumeration).Cast<object>().Select(value => Wire(value.ToString()!))];

    private static string[] ColumnsOf(string property) => _spelledOut.GetValueOrDefault(property) ?? [Snake(property)];

    private static string Snake(string property) => Wire(property).ToLowerInvariant();

    private static string Wire(string name)
    {
        var snake = new StringBuilder();
        foreach (var c in name)
            snake.Append(char.IsUpper(c) && snake.Length > 0 ? "_" : "").Append(char.ToUpperInvariant(c));
        return snake.ToString();
    }

    private IEnumerable<(string Name, bool IsNullable)> Columns(string table)
    {
        using var command = _store.CreateCommand();
        command.CommandText = "SELECT name, \"notnull\" = 0 AND pk = 0 FROM pragma_table_xinfo($table)";
        command.Parameters.AddWithValue("$table", table);
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return (reader.GetString(0), reader.GetBoolean(1));
    }

    private List<string> Query(string sql)
    {
        using var command = _store.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(reader.GetString(0));
        return rows;
    }

    private void Execute(string sql)
    {
        using var command = _store.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
