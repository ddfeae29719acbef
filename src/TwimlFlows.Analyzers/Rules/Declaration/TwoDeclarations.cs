using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Rules.Declaration;

/// <summary>A method has the attributes of two things.</summary>
internal static class TwoDeclarations
{
    internal static readonly DiagnosticDescriptor Descriptor = DeclarationRule.Create(
        "TWF0024",
        "A method that is declared twice",
        "'{0}' is declared with [{1}] and with [{2}], but one method is one step, one operation or one handler, so the second would be lost. Take one of them out, or write two methods.",
        "voice/twiml");
}
