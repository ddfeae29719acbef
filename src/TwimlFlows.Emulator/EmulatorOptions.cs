namespace TwimlFlows.Emulator;

/// <summary>How the emulator behaves: its seed, its account, how long things last, and how it reads what Twilio leaves open.</summary>
public sealed class EmulatorOptions
{
    /// <summary>Everything that looks random (SIDs, tokens) follows from this number: the same seed and script give the same run.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The account's SID (AC and 32 hex digits); null makes one from the seed.</summary>
    public string? AccountSid { get; init; }

    /// <summary>The account's auth token, which signs the webhooks and opens the REST face; null makes one from the seed.</summary>
    public string? AuthToken { get; init; }

    /// <summary>What the virtual clock shows at the start.</summary>
    public DateTimeOffset StartTime { get; init; } = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

    /// <summary>How long a Say takes for each character of its text.</summary>
    public TimeSpan SayPerCharacter { get; init; } = TimeSpan.FromMilliseconds(60);

    /// <summary>How long a Play takes whose URL has no length of its own in <see cref="PlayLengths"/>.</summary>
    public TimeSpan PlayLength { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Lengths of audio files by their absolute URL.</summary>
    public IDictionary<string, TimeSpan> PlayLengths { get; } = new Dictionary<string, TimeSpan>(StringComparer.Ordinal);

    /// <summary>
    /// How the names of query arguments begin that transcripts and the page leave out of addresses; events have them all. At first
    /// what the runtime of TwimlFlows writes into links for itself, which would hide what the flow wrote.
    /// </summary>
    public IReadOnlyCollection<string> HiddenArguments { get; init; } = ["twf."];

    /// <summary>From dialling a number to its ringing.</summary>
    public TimeSpan SetupTime { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>What Twilio adds to every ring timeout.</summary>
    public TimeSpan RingGrace { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How many calls created over REST start in one second; further ones wait in status queued. 0 means no limit.</summary>
    public int CallsPerSecond { get; init; } = 1;

    /// <summary>Hold=true for a participant of a room that has not started: accepted, instead of HTTP 400. Unconfirmed either way.</summary>
    public bool AcceptHoldBeforeStart { get; init; }

    /// <summary>A room with two participants reads in-progress over REST although nobody has started it, as one live test saw.</summary>
    public bool InProgressFromSecondParticipant { get; init; }

    /// <summary>A room that has not started can be completed over REST. Off, because reports say that Twilio refuses it with HTTP 400.</summary>
    public bool AcceptEndBeforeStart { get; init; }

    /// <summary>Send the standard parameters to waitUrl and HoldUrl too. Off: Twilio does not promise them.</summary>
    public bool ParametersForWaitDocuments { get; init; }

    /// <summary>When a room ends, the others' participant-leave comes before conference-end. The order is unconfirmed.</summary>
    public bool LeavesBeforeConferenceEnd { get; init; }

    /// <summary>
    /// Send QueueSid, QueuePosition and the other parameters of a wait request also after a Redirect or a Gather inside the wait
    /// document. Off: only when Twilio itself asks for waitUrl. Unconfirmed.
    /// </summary>
    public bool QueueParametersAfterRedirect { get; init; }

    /// <summary>
    /// A Queue.url that cannot be fetched or run does not keep the two legs apart. Off: the queued leg's Enqueue ends with
    /// QueueResult=error and the Dial is over. Unconfirmed.
    /// </summary>
    public bool BridgeAfterFailedQueueUrl { get; init; }

    /// <summary>
    /// The action of an Enqueue whose leg hung up in the talk is requested only when the other leg has ended too. Off: at once.
    /// Twilio's page says "after both parties have disconnected" (https://www.twilio.com/docs/voice/twiml/enqueue); unconfirmed.
    /// </summary>
    public bool EnqueueActionWaitsForOtherSide { get; init; }

    /// <summary>
    /// QueueResult of a leg that is moved over REST while it talks: bridged, instead of redirected-from-bridged as documented.
    /// </summary>
    public bool BridgedForRedirectedFromBridged { get; init; }

    /// <summary>
    /// A leg that is moved out of a bridge between Enqueue and Dial Queue takes its partner's call with it, as the parent of a
    /// Dial Number does. Off: the partner goes on with its way out. Unconfirmed on live calls; on is the pessimistic reading.
    /// </summary>
    public bool EndPartnerOfMovedQueueLeg { get; init; }

    /// <summary>
    /// The answer to a request for a way out of a moved leg (its Dial or Enqueue action, or the Redirect behind it) runs as the
    /// leg's document until the document of the REST update arrives. Off: it is dropped, as Twilio documents.
    /// </summary>
    public bool ExecuteGhostAnswers { get; init; }

    /// <summary>
    /// A REST update of a leg that still rings is accepted: an incoming leg gets its new document at once, a dialled one when it is
    /// answered, and the Dial it belonged to goes on without it. Off: HTTP 400 with 21220, as Twilio documents.
    /// </summary>
    public bool AcceptUpdatesOfRingingLegs { get; init; }

    /// <summary>
    /// The first wait request of an Enqueue that answered the call says CallStatus=ringing, as Twilio allows since 2024-03-11
    /// (https://www.twilio.com/docs/voice/twiml/changelog). Off: in-progress.
    /// </summary>
    public bool RingingInFirstWaitRequest { get; init; }

    /// <summary>
    /// The Redirect behind a Say, Play or Pause that a REST update has stopped is requested, as it is behind a Dial; its answer is
    /// dropped as there. Off: not requested. Unconfirmed.
    /// </summary>
    public bool AskRedirectBehindPause { get; init; }

    /// <summary>
    /// What changes to participants of a completed room get: 20404 (HTTP 404), or 16022 or 16001 (HTTP 400). Unconfirmed.
    /// </summary>
    public int CompletedRoomError { get; init; } = 20404;

    /// <summary>
    /// Real time without any sign of the application, after which its pending request counts as waiting for the clock. Zero is the
    /// fastest, for an application in the same process that waits for nothing outside it (no socket, no database): it counts as
    /// waiting as soon as the thread pool has nothing to do. Other work in the process then slows the run down, so run it alone.
    /// </summary>
    public TimeSpan IdleGrace { get; init; } = TimeSpan.FromMilliseconds(20);

    /// <summary>Real time that a webhook may stay unanswered while it waits for none of the clock's timers; then the run fails.</summary>
    public TimeSpan StallLimit { get; init; } = TimeSpan.FromSeconds(30);
}
