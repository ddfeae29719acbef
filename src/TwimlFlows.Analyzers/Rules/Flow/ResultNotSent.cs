using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Run;

namespace TwimlFlows.Analyzers.Rules.Flow;

/// <summary>TWF2015: a step takes what nothing that leads to it brings.</summary>
internal sealed class ResultNotSent : FlowRule
{
    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF2015",
        "A result that is not sent",
        "'{0}' takes a {1}, but {2} leads to it: {3}, so every caller is treated alike, whatever happened. Take a {4} instead, or lead {5} to it.",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/twiml"));

    /// <summary>What each type gives that did not come, and where it comes from.</summary>
    private static readonly Dictionary<string, (string Consequence, string Source)> _types = new(StringComparer.Ordinal)
    {
        [KnownNames.DialResult] = ("its DialCallStatus is always Unknown", "the action of a Dial"),
        [KnownNames.GatherResult] = ("its Digits are always empty", "the action of a Gather"),
        [KnownNames.RecordResult] = ("its RecordingUrl is always null", "the action of a Record"),
        [KnownNames.QueueResult] = ("its Outcome is always Unknown", "the action of an Enqueue"),
        [KnownNames.QueueWait] = ("its QueuePosition is always null", "the waitUrl of an Enqueue"),
        [KnownNames.QueueWhisper] = ("its DequeingCallSid is always null", "the url of a Queue"),
        [KnownNames.CalledParty] = ("its CallSid is that of another leg", "the url of a Number, Client or Sip"),
        [KnownNames.ConnectResult] = ("what a Connect tells at its end is never in it", "the action of a Connect"),
        [KnownNames.ConferenceEvent] = ("its Event is always null", "the statusCallback of a Conference"),
    };

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Any;

    internal override IEnumerable<Diagnostic> Analyze(FlowGraph flow, CancellationToken cancellationToken)
    {
        var requests = new Lazy<StepRequests>(() => new StepRequests(flow));
        return from step in flow.Steps
               from parameter in step.Parameters
               let type = _types.Keys.FirstOrDefault(parameter.Type.Is)
               where type is not null && !IsOfOthers(flow, step) && !requests.Value.MayBring(type)
               let ways = requests.Value.To(step)
               where ways?.Count > 0 && !ways.Any(way => way.Brings(type))
                   && !ReadsInherited(parameter, cancellationToken) && !LinkUse.IsHandedOn(flow, step.Name, cancellationToken)
               select Diagnostic.Create(
                   _descriptor,
                   parameter.FirstLocation(),
                   step.Name,
                   parameter.Type.Name,
                   string.Join(" or ", ways.Select(way => way.Words)),
                   _types[type].Consequence,
                   Fitting(ways),
                   _types[type].Source);
    }

    /// <summary>
    /// What another step hands over to it is not seen here, and of what ends a wait TWF0xxx speaks. A step behind a verb that
    /// lacks its action is TWF1076's and TWF1077's, and one behind the Enqueue of a parked leg TWF2007's.
    /// </summary>
    private static bool IsOfOthers(FlowGraph flow, IMethodSymbol step) =>
        flow.Documents.Any(document => SymbolEqualityComparer.Default.Equals(document.Literal.Method, step) && document.Steps.Any(name => name != step.Name))
        || flow.Operations.Any(operation => operation["End"] == step.Name)
        || flow.Documents.Any(document => document.Course.Verbs.Any(verb =>
            IsOfOthers(flow, document, verb) && SymbolEqualityComparer.Default.Equals(WayOut.Of(document, verb).Step, step)));

    private static bool IsOfOthers(FlowGraph flow, FlowDocument document, RunVerb verb) => verb.Name switch
    {
        "Gather" or "Record" => verb.Element.Attribute("action") is null,
        "Enqueue" => document.StepAmong(flow.Roles.Park) is not null,
        _ => false,
    };

    /// <summary>Whether the step reads of the parameter what comes with every request, and nothing else of it.</summary>
    private static bool ReadsInherited(IParameterSymbol parameter, CancellationToken cancellationToken)
    {
        var uses = parameter.Uses(cancellationToken).ToList();
        return uses.Count > 0 && uses.TrueForAll(use =>
            use.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var member } access && access.Expression == use
            && parameter.Type.BaseType is { } inherited && inherited.Is(KnownNames.CurrentCall) && inherited.GetMembers(member).Length > 0);
    }

    /// <summary>The type for all that leads to it.</summary>
    private static string Fitting(IReadOnlyList<StepRequest> ways)
    {
        var type = ways.All(way => way.Type == ways[0].Type) ? ways[0].Type : KnownNames.CurrentCall;
        return type.Substring(type.LastIndexOf('.') + 1);
    }
}
