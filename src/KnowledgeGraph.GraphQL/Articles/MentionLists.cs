using System.Buffers.Text;
using System.Text;
using GraphQL;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.GraphQL.Batching;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Limits;
using KnowledgeGraph.GraphQL.Schema.Lists;
using KnowledgeGraph.Storage;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.GraphQL.Articles;

/// <summary>Pages of an event's members: their ids stand in the event, only those of the page are read.</summary>
internal sealed class MentionLists(IOptions<GraphQLLimitsOptions> limits)
{
    public const int DefaultSize = 20;

    private const string Prefix = "mention:";

    public object Read(IResolveFieldContext context, ResolvedEvent source)
    {
        var page = context.ReadPage(limits.Value.MaxPageSize);
        var start = page.After is null ? 0 : IndexOf(source, page.After) + 1;
        var ids = source.Members.Skip(start).Take(page.First ?? DefaultSize).ToList();
        var hasNext = start + ids.Count < source.Members.Count;
        return context.Loads().Mentions.LoadMany(ids).Then(mentions => new MentionList(
            source.Members.Count, new([.. mentions.Select(mention => new PageItem<Mention>(mention, Cursor(mention.Id)))], hasNext, start > 0)));
    }

    private static string Cursor(MentionId id) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(Prefix + id.Value));

    private static int IndexOf(ResolvedEvent source, string cursor)
    {
        for (var i = 0; i < source.Members.Count; i++)
        {
            if (Cursor(source.Members[i]) == cursor)
                return i;
        }

        throw new InvalidCursorError();
    }
}
