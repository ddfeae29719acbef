namespace TwimlFlows.Emulator;

/// <summary>Events in the words of a transcript.</summary>
internal sealed class TranscriptWords(IReadOnlyDictionary<string, string> names, IReadOnlyCollection<string> hiddenArguments)
{
    private readonly ShortAddress _addresses = new(hiddenArguments);

    public string Name(string callSid) => names.GetValueOrDefault(callSid, callSid);

    /// <summary>What a leg hears, in a few words.</summary>
    public string Hears(Hearing hearing) => hearing.Kind switch
    {
        HearingKind.Audio => "♪ " + Tail(hearing.Text),
        HearingKind.Legs => "talks with " + string.Join(", ", hearing.With.Select(Name)),
        _ => hearing.ToString(),
    };

    /// <summary>The event in a few words.</summary>
    public string Describe(EmulatorEvent entry) => Named(entry.Kind switch
    {
        EmulatorEventKind.LegCreated => "* " + entry.Text,
        EmulatorEventKind.LegStatus => entry.Status ?? entry.Text,
        EmulatorEventKind.Hears => "hears " + (entry.Url is { } url ? "♪ " + Tail(url) : entry.Text),
        EmulatorEventKind.TalksWith => "talks with " + string.Join(", ", entry.With.Select(Name)),
        EmulatorEventKind.WebhookRequested => $"→ {entry.Method} {Tail(entry.Url)}{Outcome(entry)}{Fault(entry)}",
        EmulatorEventKind.WebhookAnswered => $"← {new DocumentSummary(_addresses).Of(entry.Body) ?? entry.Text}",
        EmulatorEventKind.CallbackSent => $"~> {entry.Status} {Tail(entry.Url)}{Fault(entry)}",
        EmulatorEventKind.RestRequest => string.Join(' ', new[] { "⇒", Short(entry.Text), Form(entry), $"{entry.HttpStatus}{Fault(entry)}" }.Where(part => part.Length > 0)),
        EmulatorEventKind.Pressed => "presses " + entry.Text,
        EmulatorEventKind.Error => $"! {entry.ErrorCode} {entry.Text}",
        _ => entry.Text,
    });

    // Rooms are often called after a leg, and nobody can read a SID.
    private string Named(string text) => names.Aggregate(text, static (text, leg) => text.Replace(leg.Key, leg.Value, StringComparison.Ordinal));

    private static string Outcome(EmulatorEvent entry)
    {
        var details = (entry.IsGhost ? new List<string> { "ghost" } : []);
        details.AddRange(new[] { "DialCallStatus", "QueueResult", "Digits", "ErrorCode" }
            .Where(n => entry.Parameter(n) is not null).Select(n => $"{n}={entry.Parameter(n)}"));
        if (entry.Parameter("CallStatus") is { } status and not "in-progress")
        {
            details.Add($"CallStatus={status}");
        }

        return details.Count == 0 ? "" : $" ({string.Join(", ", details)})";
    }

    private static string Fault(EmulatorEvent entry) => entry.Fault is { } fault ? $" [{fault}]" : "";

    private string Form(EmulatorEvent entry) => string.Join(' ', entry.Parameters
        .Where(p => p.Key is "Hold" or "Status" or "Muted" or "Url" or "HoldUrl" or "To" or "EndConferenceOnExit" or "FriendlyName")
        .Select(p => $"{p.Key}={(p.Key.EndsWith("Url", StringComparison.Ordinal) ? Tail(p.Value) : p.Value)}"));

    private string Short(string text)
    {
        text = Named(text);

        // The conference's SID says nothing to a reader: Participants/customer does.
        var parts = text.Replace(".json", "", StringComparison.Ordinal).Split(' ', 2);
        var path = parts[^1].Split('/').Where(part => part.Length != 34).ToArray();
        return $"{parts[0]} {string.Join('/', path is ["Conferences" or "Queues", _, ..] ? path[1..] : path)}";
    }

    private string Tail(string? url) => _addresses.Of(url);
}
