namespace TwimlFlows.Analyzers.Tests.Rules.Flow;

/// <summary>A flow that holds one of two legs and is right in every point; a test puts something else in place of one step.</summary>
internal static class HoldingDesk
{
    internal const string Answer = """"
        [Answer] public Twiml Answer(IncomingCall call) => $"""
                <Dial timeout="25">
                  <Number statusCallback="{To.CallEvents}" statusCallbackEvent="initiated ringing answered completed">+15558675310</Number>
                </Dial>
                <Redirect>{CallOver}</Redirect>
                """;
        """";

    internal const string Parked = """"
        [Step] public Twiml Parked(QueueName queue) => $"""
                <Enqueue waitUrl="{HoldMusic}" action="{Unparked}">{queue}</Enqueue>
                """;
        """";

    internal const string Waiting = """"
        [Step] public Twiml Waiting() => $"""
                <Say>The other party is on hold.</Say><Pause length="12"/><Redirect>{Waiting}</Redirect>
                """;
        """";

    internal const string Reconnect = """"
        [Step] public Twiml Reconnect(QueueName queue) => $"""
                <Dial timeout="10"><Queue url="{Connected}">{queue}</Queue></Dial>
                <Redirect>{CallOver}</Redirect>
                """;
        """";

    internal const string Unparked = """
        [Step] public Twiml Unparked(QueueResult result) => result.Outcome switch
            {
                QueueOutcome.Bridged or QueueOutcome.Leave => CallOver(),
                _ => $"<Say>We could not hold your call. Please call again.</Say><Hangup/>",
            };
        """;

    internal const string Connected = """[Step] public Twiml Connected(QueueWhisper you) => $"<Say>You are connected again.</Say>";""";

    internal const string HoldMusic = """[HoldMusic] public Twiml HoldMusic() => $"<Play>https://cdn.example.com/hold.mp3</Play>";""";

    internal const string Operations = """
        [Hold(Park = nameof(Parked), Other = nameof(Waiting))]
            public partial Task<OperationResult> HoldAsync(CallSid leg, RoomName room, ParticipantLabel who);

            [Resume(Connect = nameof(Reconnect), Other = nameof(Waiting))]
            public partial Task<OperationResult> ResumeAsync(CallSid leg, RoomName room, ParticipantLabel who);
        """;

    internal static string With(
        string answer = Answer,
        string parked = Parked,
        string waiting = Waiting,
        string reconnect = Reconnect,
        string unparked = Unparked,
        string connected = Connected,
        string music = HoldMusic,
        string operations = Operations,
        string more = "") => $$"""
        [VoiceFlow("/desk")]
        public sealed partial class HoldingDesk
        {
            {{answer}}
            {{parked}}
            {{waiting}}
            {{reconnect}}
            {{unparked}}
            {{connected}}
            {{music}}
            [Step] public Twiml CallOver() => $"<Say>Goodbye.</Say><Hangup/>";
            {{operations}}
            {{more}}
        }
        """;
}
