using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Model;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Readers;

namespace TwimlFlows.Analyzers.Rules.Flow;

/// <summary>TWF2001: a hold that says nothing of what the held party hears.</summary>
internal sealed class HoldWithoutMusic : FlowRule
{
    internal const string Id = "TWF2001";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A hold without music of its own",
        "{0}, so whoever is on hold hears Twilio's stock music and nothing of yours. Add {1}.",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/api/conference-participant-resource"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Any;

    internal override IEnumerable<Diagnostic> Analyze(FlowGraph flow, CancellationToken cancellationToken) =>
        OfRooms(flow, cancellationToken).Concat(OfQueues(flow));

    private static IEnumerable<Diagnostic> OfRooms(FlowGraph flow, CancellationToken cancellationToken) =>
        from operation in flow.Operations
        where operation.Verb == OperationVerb.Hold && operation["Music"] is null
        select Diagnostic.Create(
            _descriptor,
            operation.Location(cancellationToken),
            $"'{operation.Method.Name}' names no music",
            "Music = nameof(…), with a [HoldMusic] step");

    private static IEnumerable<Diagnostic> OfQueues(FlowGraph flow) =>
        from document in flow.DocumentsOf(flow.Roles.Park)
        from enqueue in document.Verbs("Enqueue")
        where enqueue.Element.Lacks("waitUrl")
        select Diagnostic.Create(
            _descriptor,
            enqueue.Location,
            "This Enqueue has no waitUrl",
            "waitUrl with a link to a [HoldMusic] step");
}
