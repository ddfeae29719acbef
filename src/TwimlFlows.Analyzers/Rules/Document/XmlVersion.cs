using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Rules.Vocabulary;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Document;

/// <summary>TWF1062: a declaration of another XML than 1.0. That of a <c>Twiml</c> is left out when it is sent.</summary>
internal sealed class XmlVersion : DocumentRule
{
    internal const string Id = "TWF1062";

    private const string Supported = "1.0";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "An XML that Twilio does not read",
        "Twilio reads XML 1.0 and refuses version '{0}' with error 12101: the caller hears an error message and a hang-up. Write version=\"1.0\".",
        DiagnosticSeverity.Error,
        HelpLink.Error(12101));

    private static readonly Regex _declaration = new(
        "^<\\?xml\\s+version\\s*=\\s*[\"'](?<version>[0-9.]*)[\"']", RegexOptions.CultureInvariant);

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Comment;

    internal override IEnumerable<Diagnostic> Analyze(TwimlSource source, CancellationToken cancellationToken) =>
        from node in source.IsTyped ? [] : source.Document.Nodes.OfType<TwimlComment>()
        let version = _declaration.Match(source.Document.Text.Of(node.Span)).Groups["version"]
        where version.Success && version.Value != Supported
        let place = new TwimlSpan(node.Span.Start + version.Index, node.Span.Start + version.Index + version.Length)
        select new Finding(place, version.Value) { Correction = Correction.Write(Supported, place) }.ToDiagnostic(_descriptor, source);
}
