using TwimlFlows;

namespace WebApp.Flows;

[VoiceFlow("/desk")]
public sealed partial class Desk
{
    [Answer]
    public Twiml Answer(IncomingCall call) => $"""
        <Say>Welcome, {call.From}.</Say>
        <Dial>+15558675310</Dial>
        """;

    [Step]
    public Twiml Bye(DialResult result) => $"<Say>Goodbye.</Say><Hangup/>";

    [Step]
    public Twiml Join(RoomName room) => $"""
        <Dial action="{Bye}">
          <Conference participantLabel="agent" waitUrl="{Music}" statusCallback="{To.ConferenceEvents}"
                      statusCallbackEvent="start end join leave mute hold modify">{room}</Conference>
        </Dial>
        """;

    [HoldMusic]
    public Twiml Music() => $"""
        <Play>https://cdn.example.com/hold.mp3</Play>
        <Redirect>{Music}</Redirect>
        """;

    [Hold(Music = nameof(Music))]
    public partial Task<OperationResult> HoldAsync(RoomName room, ParticipantLabel who, CancellationToken ct = default);

    [Resume]
    public partial Task<OperationResult> ResumeAsync(RoomName room, ParticipantLabel who, CancellationToken ct = default);
}
