using Centre.Services;
using TwimlFlows;

namespace Centre.Flows;

/// <summary>A coach listens to a talk between a trainee and a customer, and whispers to the trainee alone.</summary>
[VoiceFlow("/coached")]
public sealed partial class CoachedRoom(IAgents agents)
{
    [Answer]
    public Twiml Answer(IncomingCall call) => $"""
        <Dial action="{Ended}" timeLimit="7200">
          <Conference participantLabel="customer" startConferenceOnEnter="true" endConferenceOnExit="true" beep="false" region="us1"
                      waitUrl="{Music}" waitMethod="POST" record="record-from-start" trim="trim-silence"
                      recordingStatusCallback="https://calls.example.com/recorded" recordingStatusCallbackMethod="POST"
                      statusCallback="{To.ConferenceEvents}" statusCallbackEvent="start end join leave">{RoomName.Of(call)}</Conference>
        </Dial>
        """;

    [On(RoomEvent.Join, Label = "customer")]
    public async Task CustomerCame(ConferenceEvent e, CancellationToken ct) =>
        await CallTraineeAsync(await agents.NextAsync(ct), agents.CallerId, e.Room, ct);

    [On(LegEvent.NotAnswered)]
    public Task TraineeIsAway(CallEvent e, CancellationToken ct) => ExcuseAsync(e.Room, "customer", ct);

    [Step]
    public Twiml JoinTrainee(RoomName room) => $"""
        <Dial action="{Ended}">
          <Conference participantLabel="trainee" endConferenceOnExit="true" waitUrl="" statusCallback="{To.ConferenceEvents}"
                      statusCallbackEvent="start end join leave">{room}</Conference>
        </Dial>
        """;

    [Step]
    public Twiml JoinCoach(RoomName room, CallSid trainee) => $"""
        <Say>Only the trainee hears you.</Say>
        <Dial action="{Ended}">
          <Conference participantLabel="coach" coach="{trainee}" beep="onExit" muted="false" waitUrl="">{room}</Conference>
        </Dial>
        """;

    [HoldMusic]
    public Twiml Music() => $"""<Play loop="3">https://cdn.example.com/coached.mp3</Play>""" + $"<Redirect>{Music}</Redirect>";

    [Step]
    public Twiml Ended(DialResult result) => $"<Say>The talk is over.</Say><Hangup/>";

    [Step]
    public Twiml Excuse() => $"<Say>Nobody is free.</Say><Hangup/>";

    [Call(nameof(JoinTrainee), Timeout = 20)]
    public partial Task<OperationResult> CallTraineeAsync(PhoneNumber to, PhoneNumber from, RoomName room, CancellationToken ct = default);

    [Call(nameof(JoinCoach))]
    public partial Task<OperationResult> CallCoachAsync(PhoneNumber to, PhoneNumber from, RoomName room, CallSid trainee, CancellationToken ct = default);

    [Move(nameof(Excuse))]
    public partial Task<OperationResult> ExcuseAsync(RoomName room, ParticipantLabel who, CancellationToken ct = default);
}
