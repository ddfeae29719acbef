using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Flow;

/// <summary>TWF2002: what people on hold hear holds a verb that Twilio does not run there.</summary>
internal static class ForbiddenInHoldMusic
{
    internal static readonly DiagnosticDescriptor Descriptor = new(
        "TWF2002",
        "A verb that hold music may not have",
        "'{0}' is played to people {1}, where Twilio runs only Say, Play, Pause and Redirect: it raises error 13238, and they hear silence. Take <{2}> out.",
        "Flow",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Error(13238));

    internal static IEnumerable<Diagnostic> Analyze(FlowLiteral literal, string place) =>
        from verb in literal.Document.Verbs.OfType<TwimlElement>()
        where verb.Name is not ("Say" or "Play" or "Pause" or "Redirect")
        select Diagnostic.Create(Descriptor, literal.LocationOf(verb.TagStart), literal.Step!.Name, place, verb.Name);
}
