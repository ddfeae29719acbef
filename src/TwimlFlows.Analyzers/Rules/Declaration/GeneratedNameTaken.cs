using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Declaration;

/// <summary>The flow has a member that the generator would write as well.</summary>
internal static class GeneratedNameTaken
{
    internal static readonly DiagnosticDescriptor Descriptor = DeclarationRule.Create(
        "TWF0019",
        "A member with a generated name",
        "'{0}' has the name '{1}', which is generated for every flow, so nothing can be generated for '{2}' and the caller would hear an application error. Rename it.",
        "voice/twiml");
}
