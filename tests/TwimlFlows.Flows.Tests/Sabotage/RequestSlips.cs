namespace TwimlFlows.Flows.Tests.Sabotage;

/// <summary>Slips in what a step takes: the kind of request that it waits for never leads to it.</summary>
internal static class RequestSlips
{
    private const string Step = @"(\[Step\]\s+public (?:async Task<Twiml>|Twiml) ";

    internal static readonly IReadOnlyList<Slip> All =
    [
        .. Instead(@"\w+\((?:int \w+, )?", @"GatherResult (\w+)", "RecordResult", "ConferenceEvent"),
        .. Instead(@"\w+\((?:int \w+, )?", @"DialResult (\w+)", "ConnectResult", "GatherResult"),
        .. Instead(@"(?:Goodbye|Ended|Rung)\(", @"DialResult (\w+)", "QueueWait", "CalledParty", "ConferenceEvent"),

        // Of what follows on the wait of a parked leg TWF2007 speaks.
        .. Instead(@"Left\(", @"QueueResult (\w+)", "QueueWait", "QueueWhisper", "ConnectResult"),
        .. Instead(@"\w+\(", @"QueueWait (\w+)", "QueueResult", "ConnectResult", "ConferenceEvent"),
        .. Instead(@"\w+\(", @"QueueWhisper (\w+)", "QueueResult", "QueueWait", "CalledParty"),
        .. Instead(@"\w+\(string \w+, ", @"CalledParty (\w+)", "DialResult", "QueueWait", "QueueWhisper", "ConferenceEvent"),
        .. Instead(@"Thanks\(", "CurrentCall (call)", "QueueResult", "QueueWait", "ConnectResult", "ConferenceEvent"),
        .. Besides(Step + @"(?:Closed|Choice)\()(?=\))", "", "RecordResult", "ConnectResult", "ConferenceEvent"),
        .. Besides(Step + @"(?:Excuse|NobodyFree|CalledBack)\()(?=\))", "", "QueueWait", "QueueWhisper", "ConferenceEvent"),
        .. Besides(@"(\[HoldMusic\]\s+public Twiml \w+\()(?=\))", "", "QueueResult", "QueueWhisper", "ConferenceEvent"),
        .. Besides(@"(\[Answer\]\s+public (?:async Task<Twiml>|Twiml) \w+\(IncomingCall call)", ", ", "ConnectResult"),
    ];

    /// <summary>One kind is taken instead of the other; what the step asks it for, it may not have.</summary>
    private static IEnumerable<Slip> Instead(string step, string taken, params string[] types) =>
        types.Select(type => new Slip("TWF2015", $"{Step}{step}){taken}(?=[,)])", $"$1{type} ⟦$2⟧") { Compiler = ["CS0117", "CS1061"] });

    private static IEnumerable<Slip> Besides(string step, string comma, params string[] types) =>
        types.Select(type => new Slip("TWF2015", step, $"$1{comma}{type} ⟦told⟧"));
}
