using System.Globalization;
using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Run;

namespace TwimlFlows.Analyzers.Rules.Flow;

/// <summary>TWF2009: a resume waits too long for somebody who is not in the queue.</summary>
internal sealed class ConnectTooLong : FlowRule
{
    internal const string Id = "TWF2009";

    /// <summary>So long a resume waits for its proof, before it says that it has none.</summary>
    private const int MostSeconds = 15;

    /// <summary>Twilio's own, without the attribute.</summary>
    private const int DefaultSeconds = 30;

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A resume that waits too long",
        "If the party on hold is gone, whoever wants it back hears ringing for {0} s{1}, and the resume ends as Unconfirmed after {2} s. Write timeout=\"10\".",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/twiml/dial"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Dial;

    internal override IEnumerable<Diagnostic> Analyze(FlowGraph flow, CancellationToken cancellationToken) =>
        from found in QueueDials.Of(flow)
        let seconds = SecondsOf(found.Dial)
        where seconds > MostSeconds
        select Diagnostic.Create(
            _descriptor,
            found.Dial.Location,
            seconds,
            found.Dial.Element.Attribute("timeout") is null ? ", which is Twilio's own timeout" : "",
            MostSeconds);

    private static int? SecondsOf(RunVerb dial) => dial.Element.Attribute("timeout") switch
    {
        null => DefaultSeconds,
        { Holes.Count: 0 } when int.TryParse(dial.Constant("timeout"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) => seconds,
        _ => null,
    };
}
