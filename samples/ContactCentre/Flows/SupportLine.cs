using ContactCentre.Agents;
using TwimlFlows;

namespace ContactCentre.Flows;

/// <summary>
/// Support in conference mode: the customer waits in a room, an agent is called into it, and either can be put on hold.
/// </summary>
/// <param name="agents">Who can take a call.</param>
/// <param name="board">Shows the agents which calls there are.</param>
[VoiceFlow("/support")]
public sealed partial class SupportLine(IAgents agents, CallBoard board)
{
    /// <summary>The number's Voice URL: the customer enters a room of his own and waits with music.</summary>
    /// <param name="call">The call that came in.</param>
    [Answer]
    public Twiml Answer(IncomingCall call) => $"""
        <Say>Thanks for calling. We are connecting you.</Say>
        <Dial action="{Goodbye}">
          <Conference participantLabel="customer" startConferenceOnEnter="false" endConferenceOnExit="true"
                      waitUrl="{HoldMusic}" statusCallback="{To.ConferenceEvents}"
                      statusCallbackEvent="start end join leave mute hold modify">{RoomName.Of(call)}</Conference>
        </Dial>
        """;

    /// <summary>The customer waits in the room: an agent is called.</summary>
    /// <param name="e">The event.</param>
    /// <param name="ct">Gives up when the host stops.</param>
    [On(RoomEvent.Join, Label = "customer")]
    public async Task CustomerWaits(ConferenceEvent e, CancellationToken ct)
    {
        board.Add(e.Room);
        await CallAgentAsync(await agents.NextAsync(ct), agents.CallerId, e.Room, ct);
    }

    /// <summary>Busy, no answer, failed: the customer does not wait for ever.</summary>
    /// <param name="e">The event.</param>
    /// <param name="ct">Gives up when the host stops.</param>
    [On(LegEvent.NotAnswered)]
    public async Task NobodyCame(CallEvent e, CancellationToken ct) => await SendAwayAsync(e.Room, "customer", ct);

    /// <summary>What the agent's leg runs once it is answered: the same room, with the same events.</summary>
    /// <param name="room">The customer's room.</param>
    [Step]
    public Twiml Join(RoomName room) => $"""
        <Dial action="{Goodbye}">
          <Conference participantLabel="agent" endConferenceOnExit="true" waitUrl="" statusCallback="{To.ConferenceEvents}"
                      statusCallbackEvent="start end join leave mute hold modify">{room}</Conference>
        </Dial>
        """;

    /// <summary>What waits and holds sound like; it asks for itself again, since silence follows a document that ends.</summary>
    [HoldMusic]
    public Twiml HoldMusic() => $"""
        <Play>https://cdn.example.com/hold.mp3</Play>
        <Redirect>{HoldMusic}</Redirect>
        """;

    /// <summary>The room is over: both legs come here.</summary>
    /// <param name="result">How the Dial ended.</param>
    [Step]
    public Twiml Goodbye(DialResult result) => $"<Say>Goodbye.</Say><Hangup/>";

    /// <summary>Nobody is free: the customer may ask to be called back.</summary>
    [Step]
    public Twiml NoAgent() => $"""
        <Gather action="{Chosen}" numDigits="1" timeout="5">
          <Say>Nobody is free. Press 1, and we call you back.</Say>
        </Gather>
        <Say>Please call again.</Say><Hangup/>
        """;

    /// <summary>The customer pressed a key.</summary>
    /// <param name="pressed">Which one.</param>
    [Step]
    public Twiml Chosen(GatherResult pressed) => pressed.Digits switch
    {
        "1" => $"<Say>Thank you. We will call you back.</Say><Hangup/>",
        _ => $"<Say>Please call again.</Say><Hangup/>",
    };

    /// <summary>Calls an agent into a room.</summary>
    /// <param name="to">The agent.</param>
    /// <param name="from">Our number.</param>
    /// <param name="room">The room.</param>
    /// <param name="ct">Gives up waiting for Twilio's answer.</param>
    [Call(nameof(Join), Timeout = 25)]
    public partial Task<OperationResult> CallAgentAsync(PhoneNumber to, PhoneNumber from, RoomName room, CancellationToken ct = default);

    /// <summary>Takes somebody out of a room, to hear that nobody is free.</summary>
    /// <param name="room">The room.</param>
    /// <param name="who">The participant.</param>
    /// <param name="ct">Gives up waiting for Twilio's answer.</param>
    [Move(nameof(NoAgent))]
    public partial Task<OperationResult> SendAwayAsync(RoomName room, ParticipantLabel who, CancellationToken ct = default);

    /// <summary>Puts somebody on hold, with music.</summary>
    /// <param name="room">The room.</param>
    /// <param name="who">The participant.</param>
    /// <param name="ct">Gives up waiting for Twilio's answer.</param>
    [Hold(Music = nameof(HoldMusic))]
    public partial Task<OperationResult> HoldAsync(RoomName room, ParticipantLabel who, CancellationToken ct = default);

    /// <summary>Brings somebody back from hold.</summary>
    /// <param name="room">The room.</param>
    /// <param name="who">The participant.</param>
    /// <param name="ct">Gives up waiting for Twilio's answer.</param>
    [Resume]
    public partial Task<OperationResult> ResumeAsync(RoomName room, ParticipantLabel who, CancellationToken ct = default);
}
