using Centre.Services;
using TwimlFlows;

namespace Centre.Flows;

/// <summary>The agent puts the customer on hold, calls a specialist into the same room, introduces the two, and leaves.</summary>
[VoiceFlow("/warm-transfer")]
public sealed partial class WarmTransfer(IAgents agents)
{
    private const string Events = "start end join leave mute hold modify";

    [Answer]
    public Twiml Answer(IncomingCall call) => $"""
        <Say>Thank you for calling. We are connecting you.</Say>
        <Dial action="{Goodbye}">
          <Conference participantLabel="customer" startConferenceOnEnter="false" endConferenceOnExit="true" maxParticipants="10"
                      waitUrl="{HoldMusic}" statusCallback="{To.ConferenceEvents}"
                      statusCallbackEvent="start end join leave mute hold modify">{RoomName.Of(call)}</Conference>
        </Dial>
        """;

    [On(RoomEvent.Join, Label = "customer")]
    public async Task CustomerWaits(ConferenceEvent e, CancellationToken ct) =>
        await CallAgentAsync(await agents.NextAsync(ct), agents.CallerId, e.Room, ct);

    [On(LegEvent.NotAnswered)]
    public Task NobodyCame(CallEvent e, CancellationToken ct) => SendAwayAsync(e.Room, "customer", ct);

    [Step]
    public Twiml JoinAgent(RoomName room) => Seat(room, "agent", endsRoom: false);

    [Step]
    public Twiml JoinSpecialist(RoomName room, string topic) => $"""
        <Say>A customer with a question on {topic} is waiting.</Say>
        {Seat(room, "specialist", endsRoom: true)}
        """;

    [HoldMusic]
    public Twiml HoldMusic() => $"""
        <Play>https://cdn.example.com/transfer.mp3</Play>
        <Redirect>{HoldMusic}</Redirect>
        """;

    [Step]
    public Twiml Goodbye(DialResult result) => $"<Say>Goodbye.</Say><Hangup/>";

    [Step]
    public Twiml NobodyFree() => $"<Say>Nobody is free at the moment. Please call again.</Say><Hangup/>";

    private static Twiml Seat(RoomName room, ParticipantLabel label, bool endsRoom) => $"""
        <Dial action="{To.Goodbye}">
          <Conference participantLabel="{label}" endConferenceOnExit="{endsRoom}" waitUrl="" statusCallback="{To.ConferenceEvents}"
                      statusCallbackEvent="{Events}">{room}</Conference>
        </Dial>
        """;

    [Call(nameof(JoinAgent), Timeout = 25)]
    public partial Task<OperationResult> CallAgentAsync(PhoneNumber to, PhoneNumber from, RoomName room, CancellationToken ct = default);

    [Call(nameof(JoinSpecialist), Timeout = 40)]
    public partial Task<OperationResult> CallSpecialistAsync(PhoneNumber to, PhoneNumber from, RoomName room, string topic, CancellationToken ct = default);

    [Move(nameof(NobodyFree))]
    public partial Task<OperationResult> SendAwayAsync(RoomName room, ParticipantLabel who, CancellationToken ct = default);

    [Hold(Music = nameof(HoldMusic))]
    public partial Task<OperationResult> HoldAsync(RoomName room, ParticipantLabel who, CancellationToken ct = default);

    [Resume]
    public partial Task<OperationResult> ResumeAsync(RoomName room, ParticipantLabel who, CancellationToken ct = default);
}
