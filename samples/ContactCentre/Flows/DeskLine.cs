using ContactCentre.Agents;
using TwimlFlows;

namespace ContactCentre.Flows;

/// <summary>
/// The desk in call-leg mode: two legs are joined by a plain Dial, and either can be put on hold. Who is held waits in a queue of
/// this call alone, and its partner in a loop. Every Dial and Enqueue says where its leg goes on afterwards: a leg that falls out
/// of one because the other was moved asks there, and without such a way out it would be cut off.
/// </summary>
/// <param name="board">Shows the agents which calls there are.</param>
[VoiceFlow("/desk")]
public sealed partial class DeskLine(CallBoard board)
{
    /// <summary>The number's Voice URL: the caller is put through to the agent.</summary>
    /// <param name="call">The call that came in.</param>
    [Answer]
    public Twiml Answer(IncomingCall call)
    {
        board.Add(new DeskCall(call.CallSid, AgentDialled: false));
        return $"""
            <Dial timeout="25" action="{DialDone}">
              <Number statusCallback="{To.CallEvents}" statusCallbackEvent="initiated ringing answered completed">{ContactCentreApp.AgentNumber}</Number>
            </Dial>
            """;
    }

    /// <summary>The Voice URL of the TwiML app that the agent's softphone calls: here the agent's leg is the one that dials.</summary>
    /// <param name="call">The softphone's call. It says whom to dial; a real desk looks whether it may.</param>
    [Step]
    public Twiml CallCustomer(IncomingCall call)
    {
        board.Add(new DeskCall(call.CallSid, AgentDialled: true));
        return $"""
            <Dial timeout="25" callerId="{ContactCentreApp.DeskNumber}" action="{DialDone}">
              <Number statusCallback="{To.CallEvents}" statusCallbackEvent="initiated ringing answered completed">{call.To}</Number>
            </Dial>
            """;
    }

    /// <summary>The first Dial is over: they have talked, or nobody answered.</summary>
    /// <param name="result">How it ended.</param>
    [Step]
    public Twiml DialDone(DialResult result) => result.DialBridged == true
        ? CallOver()
        : $"<Say>Nobody answered. Please try again.</Say><Hangup/>";

    /// <summary>The held leg waits in its queue, with music.</summary>
    /// <param name="queue">The call's own queue.</param>
    [Step]
    public Twiml Parked(QueueName queue) => $"""
        <Enqueue waitUrl="{HoldMusic}" action="{Unparked}">{queue}</Enqueue>
        """;

    /// <summary>What it hears there: at most 30 s, since Twilio asks again each time it ends, and so tells that the leg is alive.</summary>
    [HoldMusic]
    public Twiml HoldMusic() => $"<Play>https://cdn.example.com/hold.mp3</Play>";

    /// <summary>Meanwhile its partner waits here, and asks again within 15 s.</summary>
    [Step]
    public Twiml Waiting() => $"""
        <Say>The other party is on hold.</Say><Pause length="12"/><Redirect>{Waiting}</Redirect>
        """;

    /// <summary>The partner fetches the held leg out of the queue.</summary>
    /// <param name="queue">The call's own queue.</param>
    [Step]
    public Twiml Reconnect(QueueName queue) => $"""
        <Dial timeout="10"><Queue url="{Connected}">{queue}</Queue></Dial>
        <Redirect>{CallOver}</Redirect>
        """;

    /// <summary>What the held leg hears just before the two are connected.</summary>
    /// <param name="you">The leg that waited.</param>
    [Step]
    public Twiml Connected(QueueWhisper you) => $"<Say>You are connected again.</Say>";

    /// <summary>The held leg left its queue for good: the talk is over, or it could not be parked.</summary>
    /// <param name="result">How it left.</param>
    [Step]
    public Twiml Unparked(QueueResult result) => result.Outcome switch
    {
        QueueOutcome.Bridged or QueueOutcome.Leave => CallOver(),
        _ => $"<Say>We could not hold your call. Please call again.</Say><Hangup/>",
    };

    /// <summary>The other side is gone. Both legs can come here, so it does not speak as if to the caller only.</summary>
    [Step]
    public Twiml CallOver() => $"<Say>Goodbye.</Say><Hangup/>";

    /// <summary>Puts one of the two on hold.</summary>
    /// <param name="leg">The leg to be held.</param>
    /// <param name="ct">Gives up waiting for Twilio's answer.</param>
    [Hold(Park = nameof(Parked), Other = nameof(Waiting))]
    public partial Task<OperationResult> HoldAsync(CallSid leg, CancellationToken ct = default);

    /// <summary>Connects the two again.</summary>
    /// <param name="leg">Either of them.</param>
    /// <param name="ct">Gives up waiting for Twilio's answer.</param>
    [Resume(Connect = nameof(Reconnect), Other = nameof(Waiting))]
    public partial Task<OperationResult> ResumeAsync(CallSid leg, CancellationToken ct = default);
}
