using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Run;

namespace TwimlFlows.Analyzers.Rules.Run;

/// <summary>TWF1091: a hole whose verbs nobody sees before the document is made. Off unless somebody wants to know.</summary>
internal sealed class PlaceNotFollowed : RunRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TWF1091",
        "A place that is not followed",
        "What stands here is made at run time and not seen before. No rule looks at it, and those that ask what comes behind a verb are quiet around it.",
        "Document",
        DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        description: HelpLink.OwnPage("TWF1091"),
        helpLinkUri: HelpLink.Page("voice/twiml"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.FragmentBetweenTags;

    internal override IEnumerable<Diagnostic> Analyze(RunDocument document) =>
        document.Course.Unseen.Select(insert => Diagnostic.Create(_descriptor, insert.Location));
}
