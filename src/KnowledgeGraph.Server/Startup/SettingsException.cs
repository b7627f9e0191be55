namespace KnowledgeGraph.Server.Startup;

/// <summary>A setting is wrong; the message names it and the remedy.</summary>
internal sealed class SettingsException(string message) : Exception(message);
