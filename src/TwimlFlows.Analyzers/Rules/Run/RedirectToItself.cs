using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Run;

namespace TwimlFlows.Analyzers.Rules.Run;

/// <summary>TWF1082: a Redirect without an address.</summary>
internal sealed class RedirectToItself : RunRule
{
    internal const string Id = "TWF1082";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A Redirect to nowhere in particular",
        "A Redirect without an address asks for the present one again, with all of its query: the same document comes, and the query may grow. Write the step that is meant.",
        DiagnosticSeverity.Info,
        HelpLink.Page("voice/twiml/redirect"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Redirect;

    /// <summary>Whether it is a Redirect without an address. In inline TwiML there is no present one: TWF1086 says so.</summary>
    internal static bool Is(RunVerb verb) => verb.Name == "Redirect" && !verb.Element.Children.Any(child => child.IsSomething);

    internal override IEnumerable<Diagnostic> Analyze(RunDocument document) =>
        from place in document.IsInline ? [] : document.Walk.Places
        where Is(place.Verb)
        select At(place.Verb);
}
