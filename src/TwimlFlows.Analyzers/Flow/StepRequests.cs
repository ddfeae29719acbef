using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Flow;

/// <summary>What Twilio tells a step, by what leads to it.</summary>
internal sealed class StepRequests
{
    private static readonly StepRequest _start = new("the start of a call", KnownNames.IncomingCall);

    /// <summary>An operation may call somebody, who is a called party.</summary>
    private static readonly StepRequest _operation = new("an operation", KnownNames.CurrentCall, KnownNames.CalledParty);

    /// <summary>What a Redirect inside of a wait or a whisper brings is not confirmed.</summary>
    private static readonly StepRequest _redirect = new("a Redirect", KnownNames.CurrentCall, KnownNames.QueueWait, KnownNames.QueueWhisper, KnownNames.CalledParty);

    /// <summary>What is asked in a whisper, the called party answers.</summary>
    private static readonly StepRequest _gather = new("the action of a Gather", KnownNames.GatherResult, KnownNames.CalledParty);

    private static readonly StepRequest _record = new("the action of a Record", KnownNames.RecordResult, KnownNames.GatherResult, KnownNames.CalledParty);

    /// <summary>What is not among them is asked for by something of which is not known, or not confirmed, what it tells.</summary>
    private static readonly Dictionary<(string Element, string Attribute), StepRequest> _links = new()
    {
        [("Dial", "action")] = new("the action of a Dial", KnownNames.DialResult, KnownNames.QueueResult, KnownNames.QueueWhisper, KnownNames.RecordResult),
        [("Gather", "action")] = _gather,
        [("Gather", "partialResultCallback")] = new("the partialResultCallback of a Gather", KnownNames.CurrentCall),
        [("Record", "action")] = _record,
        [("Record", "transcribeCallback")] = new("the transcribeCallback of a Record", KnownNames.CurrentCall, KnownNames.RecordResult),
        [("Record", "recordingStatusCallback")] = new("the recordingStatusCallback of a Record", KnownNames.CurrentCall, KnownNames.RecordResult),
        [("Dial", "recordingStatusCallback")] = new("the recordingStatusCallback of a Dial", KnownNames.CurrentCall, KnownNames.RecordResult),
        [("Conference", "recordingStatusCallback")] = new("the recordingStatusCallback of a Conference", KnownNames.CurrentCall, KnownNames.RecordResult),
        [("Enqueue", "action")] = new("the action of an Enqueue", KnownNames.QueueResult),
        [("Connect", "action")] = new("the action of a Connect", KnownNames.ConnectResult),
        [("Enqueue", "waitUrl")] = new("the waitUrl of an Enqueue", KnownNames.QueueWait),
        [("Conference", "waitUrl")] = new("the waitUrl of a Conference", KnownNames.CurrentCall),
        [("Conference", "statusCallback")] = new("the statusCallback of a Conference", KnownNames.ConferenceEvent),
        [("Queue", "url")] = new("the url of a Queue", KnownNames.QueueWhisper),
        [("Number", "url")] = new("the url of a Number", KnownNames.CalledParty),
        [("Client", "url")] = new("the url of a Client", KnownNames.CalledParty),
        [("Sip", "url")] = new("the url of a Sip", KnownNames.CalledParty),
        [("WhatsApp", "url")] = new("the url of a WhatsApp", KnownNames.CalledParty),
        [("Number", "statusCallback")] = new("the statusCallback of a Number", KnownNames.CurrentCall, KnownNames.RecordResult),
        [("Client", "statusCallback")] = new("the statusCallback of a Client", KnownNames.CurrentCall, KnownNames.RecordResult),
        [("Sip", "statusCallback")] = new("the statusCallback of a Sip", KnownNames.CurrentCall, KnownNames.RecordResult),
        [("WhatsApp", "statusCallback")] = new("the statusCallback of a WhatsApp", KnownNames.CurrentCall, KnownNames.RecordResult),
    };

    private readonly List<(IMethodSymbol? Step, StepRequest? Request)> _all = [];

    internal StepRequests(FlowGraph flow)
    {
        foreach (var (literal, element) in flow.Literals.SelectMany(literal => literal.Document.Elements().Select(element => (literal, element))))
        {
            foreach (var attribute in element.Attributes.Where(attribute => attribute.ValueSpan.Length > 0 && EventSource.LinkIn(attribute.Holes) is null))
            {
                _all.Add((OnlyStep(attribute.Holes), _links.TryGetValue((element.Name, attribute.Name), out var request) ? request : null));
            }

            // A step that asks for itself again is told no more than the first time.
            if (element.Name == "Redirect" && OnlyStep([.. element.Children.OfType<TwimlHoleNode>().Select(node => node.Hole)]) is var next && (next is null || !SymbolEqualityComparer.Default.Equals(next, literal.Step)))
            {
                _all.Add((next, _redirect));
            }
        }

        foreach (var step in flow.Steps)
        {
            AddOwn(flow, step);
        }
    }

    /// <summary>Whether something that is not seen here may tell a step of that kind.</summary>
    internal bool MayBring(string type) => _all.Any(one => one.Step is null && one.Request?.Brings(type) == true);

    /// <summary>All that leads to a step; null when something does of which is not known what it tells.</summary>
    internal IReadOnlyList<StepRequest>? To(IMethodSymbol step)
    {
        var found = _all.Where(one => SymbolEqualityComparer.Default.Equals(one.Step, step)).Select(one => one.Request).Distinct().ToList();
        return found.Contains(null) ? null : [.. found.OfType<StepRequest>()];
    }

    /// <summary>What asks for a step without a link in a document: the start of a call, an operation, and a verb of its own without an action.</summary>
    private void AddOwn(FlowGraph flow, IMethodSymbol step)
    {
        if (step.Attribute(KnownNames.AnswerAttribute) is not null)
        {
            _all.Add((step, _start));
        }

        if (flow.Operations.Any(operation => operation.Steps.Contains(step.Name)))
        {
            _all.Add((step, _operation));
        }

        foreach (var verb in flow.DocumentsOf(step.Name).SelectMany(document => document.Course.Verbs).Where(verb => verb.Element.Attribute("action") is null))
        {
            if (verb.Name is "Gather" or "Record")
            {
                _all.Add((step, verb.Name == "Gather" ? _gather : _record));
            }
        }
    }

    private static IMethodSymbol? OnlyStep(IReadOnlyList<TwimlHole> holes) => holes.Count == 1 ? holes[0].Step : null;
}
