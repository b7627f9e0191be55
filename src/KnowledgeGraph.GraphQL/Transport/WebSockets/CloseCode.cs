namespace KnowledgeGraph.GraphQL.Transport.WebSockets;

/// <summary>Close codes of graphql-transport-ws, and those of the WebSocket protocol that we use.</summary>
internal enum CloseCode
{
    GoingAway = 1001,
    MessageTooBig = 1009,
    BadRequest = 4400,
    Unauthorized = 4401,
    SubprotocolNotAcceptable = 4406,
    InitialisationTimeout = 4408,
    SubscriberExists = 4409,
    TooManyInitialisations = 4429,
}
