namespace TwimlFlows.Analyzers.Tests.Rules.Document;

/// <summary>A flow with values of every kind at hand, around one document.</summary>
internal static class HoleFlow
{
    /// <summary>The ways to write an interpolated string.</summary>
    internal static readonly string[] Forms = ["regular", "verbatim", "raw", "raw with two dollars", "sum"];

    /// <summary>The flow with an expression that makes the document.</summary>
    internal static string Around(string document) => $$"""
        [VoiceFlow("/a")]
        public partial class Desk
        {
            private const string Ten = "10";
            private static readonly string Few = "few";
            private readonly Uri address = new("https://example.com/a");
            private readonly Uri? noAddress = null;
            private readonly Func<string> function = () => "";
            private readonly ConferenceSid conference = default;
            private readonly QueueSid queueSid = default;

            [Step] public Twiml Answer(
                IncomingCall call, GatherResult keys, int count, bool flag, string text, string? maybe, double half, decimal money, TimeSpan wait, DateTime now,
                CallSid leg, RoomName room, QueueName queue, ParticipantLabel label, PhoneNumber phone, Level level, Tone tone, Keep keep, Way way) => {{document}};

            [Step] public Twiml Bye() => $"<Hangup/>";
            [Step] public Twiml Park(QueueName queue) => $"<Hangup/>";
            [Step] public Twiml Wait(QueueName other) => $"<Hangup/>";
            private static Twiml Part() => $"<Hangup/>";
            private static string Words() => "";
            private static string Words2(int number) => "";
        }

        public enum Level { Low, High = 7 }
        public enum Tone { Us, De, UsOld }
        public enum Keep { DoNotRecord, RecordFromAnswer }
        public enum Way { GET, POST }
        """;

    /// <summary>
    /// The flow with a document in one of the forms. The holes are written [[so]], the quotes of attributes as single ones,
    /// and a sum is split at the ¦.
    /// </summary>
    internal static string In(string form, string document) => Around(Literal(form, document));

    private static string Literal(string form, string document)
    {
        const string raw = "\"\"\"";
        return form switch
        {
            "regular" => "$\"" + Holes(document, "\\\"", 1) + "\"",
            "verbatim" => "$@\"" + Holes(document, "\"\"", 1) + "\"",
            "raw" => "$" + raw + "\n        " + Holes(document, "\"", 1) + "\n        " + raw,
            "raw with two dollars" => "$$" + raw + "\n        " + Holes(document, "\"", 2) + "\n        " + raw,
            _ => string.Join("\n        + ", document.Split('¦').Select(part => "$\"" + Holes(part, "'", 1) + "\"")),
        };
    }

    private static string Holes(string document, string quote, int braces) => document
        .Replace("'", quote, StringComparison.Ordinal)
        .Replace("[[", new string('{', braces), StringComparison.Ordinal)
        .Replace("]]", new string('}', braces), StringComparison.Ordinal)
        .Replace("¦", "", StringComparison.Ordinal);
}
