using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Declaration;

/// <summary>The links of a flow have a member of that name already.</summary>
internal static class StepNameTaken
{
    internal static readonly DiagnosticDescriptor Descriptor = DeclarationRule.Create(
        "TWF0018",
        "A step name that To cannot hold",
        "'{0}' cannot have a link in To, because {1}, so no document could lead to it. Give the method another name; Route = \"{2}\" keeps its address.",
        "voice/twiml");
}
