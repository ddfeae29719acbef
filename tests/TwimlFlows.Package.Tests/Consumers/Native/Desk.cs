using TwimlFlows;

namespace Native;

/// <summary>One of everything whose emitted code differs: a service, link arguments, a room with events and operations.</summary>
[VoiceFlow("/desk")]
public sealed partial class Desk(Opening opening)
{
    [Answer]
    public Twiml Answer(IncomingCall call) => $"""
        <Say>{opening.Words}</Say>
        <Gather action="{To.Chosen(1)}" numDigits="1"><Say>Press a key.</Say></Gather>
        <Redirect>{Enter}</Redirect>
        """;

    [Step]
    public Twiml Chosen(GatherResult pressed, int attempt) => $"<Say>{attempt}</Say><Redirect>{Enter}</Redirect>";

    [Step]
    public Twiml Enter(CurrentCall call) => $"""
        <Dial action="{Bye}">
          <Conference participantLabel="customer" waitUrl="{Music}" statusCallback="{To.ConferenceEvents}"
                      statusCallbackEvent="start end join leave mute hold modify">{RoomName.Of(call)}</Conference>
        </Dial>
        """;

    [Step]
    public Twiml Bye(DialResult result) => $"<Say>Goodbye.</Say><Hangup/>";

    [HoldMusic]
    public Twiml Music() => $"""
        <Play>https://cdn.example.com/hold.mp3</Play>
        <Redirect>{Music}</Redirect>
        """;

    [On(RoomEvent.Join, Label = "customer")]
    public Task Came(ConferenceEvent e) => HoldAsync(e.Room, "customer");

    [Hold(Music = nameof(Music))]
    public partial Task<OperationResult> HoldAsync(RoomName room, ParticipantLabel who, CancellationToken ct = default);

    [Resume]
    public partial Task<OperationResult> ResumeAsync(RoomName room, ParticipantLabel who, CancellationToken ct = default);
}
