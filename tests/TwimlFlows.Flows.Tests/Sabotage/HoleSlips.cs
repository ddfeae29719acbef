namespace TwimlFlows.Flows.Tests.Sabotage;

/// <summary>Slips in the holes of a literal.</summary>
internal static class HoleSlips
{
    internal static readonly IReadOnlyList<Slip> All =
    [
        new("TWF1003", @"\{Announcement\(\)\}", @"{(hours.IsOpen ? ⟦""<Say>Hello.</Say>""⟧ : """")}"),
        new("TWF1004", @"<!-- ", "<!-- ⟦{tongue}⟧ "),
        new("TWF1004", @"timeout=""\{(\w+)\}""", "timeout=⟦{$1}⟧"),
        new("TWF1004", @"<Pause length=""\{silence\}""/>", "<Pause⟦{silence}⟧/>"),
        new("TWF1005", @"action=""\{(?:To\.)?[A-Z]\w+\}""", @"action=""⟦{Twiml.Empty}⟧"""),
        new("TWF1005", @"action=""\{\{(?:To\.)?[A-Z]\w+\}\}""", @"action=""⟦{{Twiml.Empty}}⟧"""),
        new("TWF1006", @"\{\{Json\.Of\(call\.From\)\}\}", @"""⟦{{call.From}}⟧"""),
        new("TWF1007", @"(var next = .*;)", "$1\n        ⟦Twiml.Empty.AppendLiteral(\"<Hangup/>\")⟧;"),
        new("TWF1050", @"\{_ring\}", "⟦{_ring.TotalSeconds}⟧"),
        new("TWF1050", @"\{seconds\}", "⟦{seconds / 2.0}⟧"),
        new("TWF1050", @"\{Patience\}", "⟦{Patience * 1.5}⟧"),
        new("TWF1051", @"(\w+\(\w*\s*\w*\) => \$"")<Say>[^<{]*</Say>(<Hangup/>"";)", "$1<Say>⟦{To.Answer}⟧</Say>$2"),
        new("TWF1052", @"""\{endsRoom\}""", @"""⟦{endsRoom.ToString()}⟧"""),
        new("TWF1053", @"""\{endsRoom\}""", @"""⟦{1}⟧"""),
        new("TWF1054", @"(<Redirect) method=""GET"">\{Choice\}", @"$1 method=""⟦{DayOfWeek.Friday}⟧"">{Choice}"),
        new("TWF1055", @"<Number>(\+\d+)</Number>", @"<Number machineDetection=""Enable"" machineDetectionSilenceTimeout=""⟦{TimeSpan.FromSeconds(3)}⟧"">$1</Number>"),
        new("TWF1056", @"(<Conference[^>]*>)\{room\}", "$1⟦{new QueueName(\"waiting\")}⟧"),
        new("TWF1056", @"(<Queue[^>]*>)\{queue\}", "$1⟦{new RoomName(\"waiting\")}⟧") { NotIn = ["HoldBetweenLegs"] },
        new("TWF1056", @"(<Number[^>]*>)\{(agent|number|all\[place\])\}", "$1⟦{new RoomName(\"waiting\")}⟧"),
        new("TWF1057", @"(Answer\(IncomingCall call\) => \$""""""[^=]*?<Dial[^>]*>\s*<Number[^>]*>)\+\d+<", "$1⟦{call.CallerName}⟧<"),
        new("TWF1058", @"finishOnKey=""[^""]*""", @"finishOnKey=""⟦{To.Answer}⟧""") { NotIn = ["QueuePosition"] },
        new("TWF1059", @"\{(Announcement|Prompt)\(\w*\)\}", "⟦{$1}⟧"),
        new("TWF1060", @"\[Answer\]", "public static string Odd(string name) => $$\"<Response><Say>⟦{name}⟧</Say></Response>\";\n\n    [Answer]"),
    ];
}
