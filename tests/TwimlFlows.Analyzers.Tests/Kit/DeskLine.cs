namespace TwimlFlows.Analyzers.Tests.Kit;

/// <summary>A sound flow that holds between two legs, for tests to build upon and to break.</summary>
internal static class DeskLine
{
    internal const string Hold = "[Hold(Park = nameof(Parked), Other = nameof(Waiting))] public partial Task<OperationResult> HoldAsync(CallSid leg, CancellationToken ct = default);";

    /// <summary>The hold that names its end step itself.</summary>
    internal const string EndingHold = "[Hold(Park = nameof(Parked), Other = nameof(Waiting), End = nameof(CallOver))] public partial Task<OperationResult> HoldAsync(CallSid leg, CancellationToken ct = default);";

    internal const string Resume = "[Resume(Connect = nameof(Reconnect), Other = nameof(Waiting))] public partial Task<OperationResult> ResumeAsync(CallSid leg, CancellationToken ct = default);";

    internal const string CallOver = """[Step] public Twiml CallOver() => $"<Say>Goodbye.</Say><Hangup/>";""";

    /// <summary>The whole flow.</summary>
    internal static readonly string Whole = With(Hold, Resume, CallOver);

    /// <summary>Its steps but the one that ends a wait, with other members.</summary>
    internal static string With(params string[] members) => $$"""""
        [VoiceFlow("/desk")]
        public sealed partial class DeskLine
        {
            [Answer]
            public Twiml Answer(IncomingCall call) => $"""
                <Dial timeout="25">
                  <Number statusCallback="{To.CallEvents}" statusCallbackEvent="initiated ringing answered completed">+15558675310</Number>
                </Dial>
                <Redirect>{CallOver}</Redirect>
                """;

            [Step] public Twiml Parked(QueueName queue) => $"""
                <Enqueue waitUrl="{HoldMusic}" action="{Unparked}">{queue}</Enqueue>
                """;

            [Step] public Twiml Waiting() => $"""
                <Say>The other party is on hold.</Say><Pause length="12"/><Redirect>{Waiting}</Redirect>
                """;

            [Step] public Twiml Reconnect(QueueName queue) => $"""
                <Dial timeout="10"><Queue url="{Connected}">{queue}</Queue></Dial>
                <Redirect>{CallOver}</Redirect>
                """;

            [Step] public Twiml Connected(QueueWhisper you) => $"<Say>You are connected again.</Say>";

            [Step] public Twiml Unparked(QueueResult result) => result.Outcome switch
            {
                QueueOutcome.Bridged or QueueOutcome.Leave => CallOver(),
                _ => $"<Say>We could not hold your call. Please call again.</Say><Hangup/>",
            };

            [HoldMusic] public Twiml HoldMusic() => $"<Play>https://cdn.example.com/hold.mp3</Play><Redirect>{HoldMusic}</Redirect>";

            {{string.Join("\n    ", members)}}
        }
        """"";
}
