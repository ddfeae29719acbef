namespace TwimlFlows.Flows.Tests.Sabotage;

/// <summary>Slips in what is declared.</summary>
internal static class DeclarationSlips
{
    private const string Operation = @"public partial Task<OperationResult> (\w+)\(";

    internal static readonly IReadOnlyList<Slip> All =
    [
        // An operation in a class that is not partial is an error of the compiler's own, and the rule leaves it to it.
        new("TWF0001", @"sealed partial class (\w+)(?![\s\S]*partial Task<)", "sealed class ⟦$1⟧") { Compiler = ["CS0103"] },
        new("TWF0002", Operation, "public partial Task ⟦$1⟧("),
        new("TWF0002", @"\[On\((.*)\)\]\s+public (async )?Task (\w+)\(", "[On($1)] public Twiml ⟦$3⟧(") { Compiler = ["CS0029", "CS4032"] },
        new("TWF0003", @"\[(Move|Call)\(nameof\(\w+\)", @"[$1(⟦""Nowhere""⟧"),
        new("TWF0003", @"\[Hold\(Music = nameof\(\w+\)", @"[Hold(Music = ⟦""Nowhere""⟧"),
        new("TWF0003", @"(Park|Connect|Other|End) = nameof\(\w+\)", @"$1 = ⟦""Nowhere""⟧"),
        new("TWF0004", @"public partial Task<OperationResult> (\w+)\((.*), (string topic|CallSid trainee)", "public partial Task<OperationResult> ⟦$1⟧($2"),
        new("TWF0005", Operation + "(.*)PhoneNumber from, ", "public partial Task<OperationResult> ⟦$1⟧($2") { Compiler = ["CS1501"] },
        new("TWF0005", Operation + "(.*), ParticipantLabel who", "public partial Task<OperationResult> ⟦$1⟧($2") { Compiler = ["CS1501"] },
        new("TWF0006", Operation + @"(.*)\);", "public Task<OperationResult> ⟦$1⟧($2) => Task.FromResult<OperationResult>(default!);"),
        new("TWF0007", @"\[(Hold)\(Park = nameof\(\w+\), Other = nameof\(\w+\)(.*\))\]", "[⟦$1(Park = nameof(Parked)$2⟧]"),
        new("TWF0008", @"\[Hold\(Music = nameof\(HoldMusic\)\)\]", "[⟦Hold(Music = nameof(HoldMusic), Park = nameof(HoldMusic))⟧]"),
        new("TWF0009", @"\[(Hold\(Music.*|Resume)(\]\s+public partial Task<OperationResult> \w+\()RoomName room, ParticipantLabel who", "[⟦$1⟧$2CallSid leg"),
        new("TWF0010", @"(Parked|Reconnect)\(QueueName queue\)([\s\S]*?)(nameof\(\1\))", "$1(string queue)$2⟦$3⟧"),
        new("TWF0011", @"\[Hold(\(Park = .*), End = nameof\(CallOver\)\)", "[⟦Hold$1)⟧"),
        new("TWF0012", @"End = nameof\(CallOver\)", "End = ⟦nameof(DialDone)⟧"),
        new("TWF0013", @"(\[Hold\(Park = .*), End = nameof\(CallOver\)(.*\s+public partial Task<OperationResult> )Hold(.*)", "$0\n\n$1, End = ⟦nameof(NobodyAnswered)⟧$2HoldTwo$3"),
        new("TWF0014", @"\[(Hold\(Park.*\))(\]\s+public partial Task<OperationResult> HoldAsync.*)[\s\S]*\}", "[⟦$1⟧$2\n}"),
        new("TWF0015", @"\[Step\](\s+public (?:async Task<Twiml>|Twiml) )(\w+)", @"[Step(Route = ""answer"")]$1⟦$2⟧"),
        new("TWF0016", @"\[VoiceFlow\((.*)\)\][\s\S]*\z", "$0\n[VoiceFlow($1)]\npublic sealed partial class ⟦ZeroLine⟧ { [Answer] public Twiml Answer() => $$\"<Reject/>\"; }"),
        new("TWF0017", @"\[VoiceFlow\(""(/[\w-]+)""\)\]", @"[VoiceFlow(⟦""$1 line""⟧)]"),
        new("TWF0017", @"\[Step\](\s+public (?:async Task<Twiml>|Twiml) )(\w+)", @"[Step(Route = ⟦""two words""⟧)]$1$2"),
        new("TWF0018", @"\[Answer\]", "[Step(Route = \"later\")]\n    public Twiml ⟦Settle⟧() => $$\"<Hangup/>\";\n\n    [Answer]"),
        new("TWF0019", @"\[Answer\]", "public int ⟦__operations⟧ => 1;\n\n    [Answer]"),
        new("TWF0020", @"IncomingCall call\b", "IncomingCall call, object ⟦odd⟧"),
        new("TWF0021", @"(ConferenceEvent|CallEvent) e, ", "$1 e, string ⟦name⟧, "),
        new("TWF0022", @"On\(LegEvent\.NotAnswered\)", @"On(LegEvent.NotAnswered, Label = ⟦""agent""⟧)"),
        new("TWF0023", @"On\(LegEvent\.NotAnswered\)", "⟦On((LegEvent)99)⟧"),
        new("TWF0024", @"\[Answer\](\s+public (?:async Task<Twiml>|Twiml) )(\w+)", "[Answer, Step]$1⟦$2⟧"),
        new("TWF0025", @"\[Answer\]", "public Twiml Odd { [Step] ⟦get⟧ => $$\"<Hangup/>\"; }\n\n    [Answer]"),
        new("TWF0026", Operation, "public static partial Task<OperationResult> ⟦$1⟧("),
        new("TWF0027", @"(Answer(?:Async)?)\(IncomingCall", "⟦$1⟧<T>(IncomingCall") { Compiler = ["CS1503"] },
        new("TWF0028", @"sealed partial class (\w+)", "abstract partial class ⟦$1⟧"),
        new("TWF0029", @"(\[VoiceFlow.*\s)public sealed partial class (\w+)([\s\S]*)\z", "public static partial class Outer\n{\n$1private sealed partial class ⟦$2⟧$3}"),
        new("TWF0030", @"public sealed partial class (\w+)", "file sealed partial class ⟦$1⟧") { Compiler = ["CS0103", "CS8795"] },
        new("TWF0031", @"(sealed partial class (\w+)\s+\{)", "$1\n    public $2(string ⟦name⟧) => _ = name;\n"),
        new("TWF0032", @"(sealed partial class )(\w+)(\s+\{[\s\S]*)\z", "$1⟦$2⟧ : Base$3\npublic abstract class Base { [Step] public Twiml Inherited() => $$\"<Hangup/>\"; }"),
        new("TWF0033", @"\[VoiceFlow[\s\S]*\z", "$0\npublic static class Stray { [Step] public static Twiml ⟦Odd⟧() => $$\"<Hangup/>\"; }"),
        new("TWF0035", @"Timeout = \d+", "Timeout = ⟦700⟧"),
    ];
}
