using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Declaration;

/// <summary>The step that parks a leg, or fetches it, does not take the queue that the call has for itself.</summary>
internal static class QueueNotTaken
{
    internal static readonly DiagnosticDescriptor Descriptor = DeclarationRule.Create(
        "TWF0010",
        "A step that does not take the call's queue",
        "'{0}' leads to '{1}', which takes no QueueName: its queue would be the same for every call, so two callers could meet in it. Give '{1}' a QueueName parameter and write it into the {2}.",
        "voice/twiml/enqueue");
}
