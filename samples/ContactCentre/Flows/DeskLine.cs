using TwimlFlows;

namespace ContactCentre.Flows;

/// <summary>
/// The desk in call-leg mode: a caller is put through by a plain Dial, and either of the two can be put on hold. Who is
/// held waits in a queue of this call alone.
/// </summary>
[VoiceFlow("/desk")]
public sealed partial class DeskLine
{
    /// <summary>The number's Voice URL: the caller is put through to the desk.</summary>
    /// <param name="call">The call that came in.</param>
    [Answer]
    public Twiml Answer(IncomingCall call) => $"""
        <Dial timeout="25">
          <Number statusCallback="{To.CallEvents}" statusCallbackEvent="initiated ringing answered completed">{ContactCentreApp.AgentNumber}</Number>
        </Dial>
        <Redirect>{CallOver}</Redirect>
        """;

    /// <summary>What the desk's own softphone asks for: it calls a customer. Here the agent's leg is the one that dials.</summary>
    /// <param name="call">The softphone's call.</param>
    /// <param name="customer">Whom to call.</param>
    [Step]
    public Twiml CallCustomer(IncomingCall call, PhoneNumber customer) => $"""
        <Dial timeout="25" callerId="{ContactCentreApp.DeskNumber}" action="{DialDone}">
          <Number statusCallback="{To.CallEvents}" statusCallbackEvent="initiated ringing answered completed">{customer}</Number>
        </Dial>
        """;

    /// <summary>The held leg waits in its queue, with music.</summary>
    /// <param name="queue">The call's own queue.</param>
    [Step]
    public Twiml Parked(QueueName queue) => $"""
        <Enqueue waitUrl="{HoldMusic}" action="{Unparked}">{queue}</Enqueue>
        """;

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

    /// <summary>What callers on hold hear; Twilio asks for it again each time it ends.</summary>
    [HoldMusic]
    public Twiml HoldMusic() => $"<Play>https://cdn.example.com/hold.mp3</Play>";

    /// <summary>The softphone's Dial is over.</summary>
    /// <param name="result">How it ended.</param>
    [Step]
    public Twiml DialDone(DialResult result) => result.DialBridged == true
        ? CallOver()
        : $"<Say>Nobody answered.</Say><Hangup/>";

    /// <summary>The other side is gone: both legs can come here.</summary>
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
