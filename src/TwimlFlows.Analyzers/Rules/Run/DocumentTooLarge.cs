using System.Text;
using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Run;

namespace TwimlFlows.Analyzers.Rules.Run;

/// <summary>TWF1085: a document of more than 64 kB.</summary>
internal sealed class DocumentTooLarge : RunRule
{
    internal const string Id = "TWF1085";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A document that is too large",
        "This document has {0} kB by what is written out alone, and Twilio takes 64: it refuses it with error 11750, and the caller hears an error message and a hang-up. Split it with a Redirect.",
        DiagnosticSeverity.Error,
        HelpLink.Error(11750));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Any;

    private const int Most = 64 * 1024;

    /// <summary>TWF1087 speaks of inline TwiML, which may have far less.</summary>
    internal override IEnumerable<Diagnostic> Analyze(RunDocument document) =>
        !document.IsInline && document.Source.Document.Text.Characters is { Length: > Most / 3 } text && Encoding.UTF8.GetByteCount(text) is > Most and var size && document.Course.Verbs.FirstOrDefault() is { } first
            ? [At(first, size / 1024)]
            : [];
}
