using KnowledgeGraph.Domain.Dates;

namespace KnowledgeGraph.Extraction.Dates;

/// <summary>What a date expression is resolved against.</summary>
/// <param name="Published">The day of publication in the article's own offset; null: unknown, then relative words have no date.</param>
/// <param name="IsPlan">A plan is spoken of: weekdays and months lie ahead.</param>
/// <param name="Anchor">The date that the text spoke of before, for 'the day before', 'three days later', 'the second day'.</param>
/// <param name="Year">The year that the text tells of, where it looks back: 'In 2018 … on 12 June'.</param>
internal readonly record struct DateContext(DateOnly? Published, bool IsPlan = false, EventDate? Anchor = null, int? Year = null);
