using TwimlFlows;

namespace Acme;

[VoiceFlow("/room")]
public sealed partial class Room
{
    [Answer]
    public Twiml Join(IncomingCall call) => $"""
        <Dial action="{Bye}">
          <Conference waitUrl="{Music}" participantLabel="caller" statusCallback="{To.ConferenceEvents}"
                      statusCallbackEvent="start end join leave mute hold modify">{call.CallSid}</Conference>
        </Dial>
        """;

    [Step]
    public Twiml Bye(DialResult result) => $"<Hangup/>";

    [HoldMusic]
    public Twiml Music() => $"<Play>https://cdn.example.com/hold.mp3</Play><Redirect>{Music}</Redirect>";

    [Hold(Music = nameof(Music))]
    public partial Task<OperationResult> HoldAsync(RoomName room, ParticipantLabel who, CancellationToken ct = default);

    [Resume]
    public partial Task<OperationResult> ResumeAsync(RoomName room, ParticipantLabel who, CancellationToken ct = default);

    [On(RoomEvent.Leave, Label = "caller")]
    public Task CallerLeft(ConferenceEvent e) => Task.CompletedTask;
}
