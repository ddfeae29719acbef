using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Run;

namespace TwimlFlows.Analyzers.Rules.Run;

/// <summary>TWF1087: TwiML that is sent in a request is longer than the parameter.</summary>
internal sealed class InlineTooLong : RunRule
{
    internal const string Id = "TWF1087";

    private const int Most = 4000;

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "Inline TwiML that is too long",
        "This TwiML has {0} characters, and the Twiml parameter takes 4000: Twilio refuses the request, and nobody is called. Give the call the Url of a step instead.",
        DiagnosticSeverity.Error,
        HelpLink.Page("voice/api/call-resource"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Any;

    internal override IEnumerable<Diagnostic> Analyze(RunDocument document) =>
        document.IsInline && document.Source.Document.Text.Length is > Most and var length && document.Course.Verbs.FirstOrDefault() is { } first
            ? [At(first, length)]
            : [];
}
