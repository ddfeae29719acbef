using TwimlFlows;

namespace Centre.Flows;

/// <summary>Two meet in a room that the caller names by a code; either can be put on hold.</summary>
[VoiceFlow("/room")]
public sealed partial class HoldInRoom
{
    [Answer]
    public Twiml Answer(IncomingCall call) => $"""
        <Gather action="{Code}" numDigits="4" timeout="10">
          <Say>Please enter the code of your room.</Say>
        </Gather>
        <Redirect>{NoCode}</Redirect>
        """;

    [Step]
    public Twiml Code(GatherResult entered) => RoomName.TryParse("room-" + entered.Digits, null, out var room)
        ? Enter(room, RoomName.Of(entered))
        : NoCode();

    [Step]
    public Twiml NoCode() => $"<Say>There is no such room.</Say><Hangup/>";

    [HoldMusic]
    public Twiml HoldMusic() => $"""
        <Say>You are on hold.</Say>
        <Play digits="wwww1"/>
        <Play>https://cdn.example.com/room.mp3</Play>
        <Pause length="2"/>
        <Redirect>{HoldMusic}</Redirect>
        """;

    [Step]
    public Twiml Over(DialResult result) => $"<Say>The room is closed.</Say><Hangup/>";

    private static Twiml Enter(RoomName room, RoomName seat) => $"""
        <Dial action="{To.Over}">
          <Conference participantLabel="{seat.Value}" startConferenceOnEnter="true" endConferenceOnExit="false" muted="false"
                      waitUrl="{To.HoldMusic}" statusCallback="{To.ConferenceEvents}" statusCallbackMethod="POST"
                      statusCallbackEvent="start end join leave mute hold modify">{room}</Conference>
        </Dial>
        """;

    [Hold(Music = nameof(HoldMusic))]
    public partial Task<OperationResult> HoldAsync(RoomName room, ParticipantLabel who, CancellationToken ct = default);

    [Resume]
    public partial Task<OperationResult> ResumeAsync(RoomName room, ParticipantLabel who, CancellationToken ct = default);
}
