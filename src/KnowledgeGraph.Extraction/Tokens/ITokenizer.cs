namespace KnowledgeGraph.Extraction.Tokens;

/// <summary>Cuts a text of one script into tokens. Surfaces of lexicons are cut by the same tokenizer, so that both agree.</summary>
internal interface ITokenizer
{
    TokenizedText Tokenize(string text);
}
