using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Rules.Flow;

/// <summary>Whole flows as they should be written: no rule has a word to say, and all of it compiles.</summary>
public sealed class GoodFlowTests
{
    [Fact]
    public Task A_flow_of_rooms_is_clean() => Verify.IsCleanAsync(
        """"
        [VoiceFlow("/support")]
        public sealed partial class SupportLine(IAgents agents)
        {
            [Answer]                                            // /support/answer: the number's Voice URL
            public Twiml Answer(IncomingCall call) => $"""
                <Say>Thanks for calling. We are connecting you.</Say>
                <Dial action="{Goodbye}">
                  <Conference participantLabel="customer" startConferenceOnEnter="false" endConferenceOnExit="true"
                              waitUrl="{HoldMusic}" statusCallback="{To.ConferenceEvents}"
                              statusCallbackEvent="start end join leave mute hold modify">{RoomName.Of(call)}</Conference>
                </Dial>
                """;

            [On(RoomEvent.Join, Label = "customer")]
            public async Task CustomerWaits(ConferenceEvent e, CancellationToken ct) =>
                await CallAgentAsync(await agents.NextAsync(ct), agents.CallerId, e.Room, ct);

            [On(LegEvent.NotAnswered)]
            public async Task NobodyCame(CallEvent e, CancellationToken ct) => await SendAwayAsync(e.Room, "customer", ct);

            [Step]                                              // /support/join?room=…
            public Twiml Join(RoomName room) => $"""
                <Dial action="{Goodbye}">
                  <Conference participantLabel="agent" endConferenceOnExit="true" waitUrl="" statusCallback="{To.ConferenceEvents}"
                              statusCallbackEvent="start end join leave mute hold modify">{room}</Conference>
                </Dial>
                """;

            [HoldMusic]
            public Twiml HoldMusic() => $"""
                <Play>https://cdn.example.com/hold.mp3</Play>
                <Redirect>{HoldMusic}</Redirect>
                """;

            [Step] public Twiml Goodbye(DialResult result) => $"<Say>Goodbye.</Say><Hangup/>";
            [Step] public Twiml NoAgent() => $"<Say>Nobody is free. Please call again.</Say><Hangup/>";

            [Call(nameof(Join), Timeout = 25)]
            public partial Task<OperationResult> CallAgentAsync(PhoneNumber to, PhoneNumber from, RoomName room, CancellationToken ct = default);

            [Move(nameof(NoAgent))]
            public partial Task<OperationResult> SendAwayAsync(RoomName room, ParticipantLabel who, CancellationToken ct = default);

            [Hold(Music = nameof(HoldMusic))]
            public partial Task<OperationResult> HoldAsync(RoomName room, ParticipantLabel who, CancellationToken ct = default);

            [Resume]
            public partial Task<OperationResult> ResumeAsync(RoomName room, ParticipantLabel who, CancellationToken ct = default);
        }

        public interface IAgents
        {
            PhoneNumber CallerId { get; }
            Task<PhoneNumber> NextAsync(CancellationToken ct);
        }
        """");

    [Fact]
    public Task A_flow_of_two_legs_is_clean() => Verify.IsCleanAsync(
        """"
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
            [HoldMusic] public Twiml HoldMusic() => $"<Play>https://cdn.example.com/hold.mp3</Play>";
            [Step] public Twiml CallOver() => $"<Say>Goodbye.</Say><Hangup/>";

            [Hold(Park = nameof(Parked), Other = nameof(Waiting))]
            public partial Task<OperationResult> HoldAsync(CallSid leg, CancellationToken ct = default);

            [Resume(Connect = nameof(Reconnect), Other = nameof(Waiting))]
            public partial Task<OperationResult> ResumeAsync(CallSid leg, CancellationToken ct = default);
        }
        """");
}
