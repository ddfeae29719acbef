using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Rules.Vocabulary;
using TwimlFlows.Analyzers.Run;

namespace TwimlFlows.Analyzers.Rules.Run;

/// <summary>TWF1086: TwiML that is sent in a request names an address that needs one to start from.</summary>
internal sealed class InlineAddress : RunRule
{
    internal const string Id = "TWF1086";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "An address that inline TwiML cannot have",
        "This TwiML goes to Twilio in the Twiml parameter, so there is no address that {0} could start from: Twilio ends the call with error {1}. Write the whole address.",
        DiagnosticSeverity.Error,
        HelpLink.Error(15004));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Any;

    internal override IEnumerable<Diagnostic> Analyze(RunDocument document)
    {
        if (!document.IsInline)
        {
            return [];
        }

        var values = document.Source.Checked.Values
            .Where(value => value.Info.Kind == ValueKind.Url && IsRelative(value.Text))
            .Select(value => new Finding(value.Span, $"'{value.Text}'", 15004));
        var actions = document.Walk.Places.Select(place => place.Verb)
            .Where(verb => verb.Name is "Gather" or "Record" && verb.Element.Lacks("action"))
            .Select(verb => new Finding(verb.Element.TagStart, $"the missing action of <{verb.Name}>", 11100));
        var empty = document.Walk.Places.Select(place => place.Verb)
            .Where(RedirectToItself.Is)
            .Select(verb => new Finding(verb.Element.TagStart, "the missing address of <Redirect>", 11100));
        var redirects = document.Source.Checked.Texts
            .Where(text => text.Element.Name == "Redirect" && IsRelative(text.Text.Trim()))
            .Select(text => new Finding(text.Element.Element.TagStart, $"'{text.Text.Trim()}'", 15004));
        return values.Concat(actions).Concat(empty).Concat(redirects).Select(finding => finding.ToDiagnostic(_descriptor, document.Source));
    }

    private static bool IsRelative(string address) => address.Length > 0 && !address.Contains(':');
}
