using TwimlFlows.Emulator.Engine;
using TwimlFlows.Emulator.Rest;
using TwimlFlows.Emulator.Webhooks;

namespace TwimlFlows.Emulator;

/// <summary>
/// Twilio Voice on your desk: runs an application's TwiML, signs the webhooks it sends, answers the REST interface, and knows at
/// each moment what every leg hears. Time is virtual and moves only while one of the Run methods is awaited.
/// </summary>
public sealed class TwilioEmulator : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly Exchange _exchange;
    private readonly EmulatorClock _clock;
    private readonly Activity _activity;
    private readonly Pump _pump;
    private readonly RestFace _rest;
    private readonly Dictionary<Leg, EmulatedLeg> _handles = [];
    private HttpMessageInvoker? _application;

    /// <summary>Makes an emulator with an empty account.</summary>
    /// <param name="options">How it behaves; null for the usual.</param>
    public TwilioEmulator(EmulatorOptions? options = null)
    {
        Options = options ?? new EmulatorOptions();
        _activity = new Activity(trustsPool: Options.IdleGrace == TimeSpan.Zero);
        _exchange = new Exchange(Options, Numbers, Faults);
        Applications = new VirtualApplications(() => Locked(e => e.Sids.Next("AP")));
        _clock = new EmulatorClock(Options.StartTime, () => _exchange.Timeline.Now, _activity.Note);
        _pump = new Pump(_exchange, _gate, _clock, _activity);
        _rest = new RestFace(_exchange, Faults);
    }

    /// <summary>How the emulator behaves.</summary>
    public EmulatorOptions Options { get; }

    /// <summary>The virtual clock. Give it to the application, so that its timers run in virtual time as well.</summary>
    public TimeProvider Clock => _clock;

    /// <summary>Virtual time since the start.</summary>
    public TimeSpan Now => _exchange.Timeline.Now;

    /// <summary>The account's SID.</summary>
    public string AccountSid => _exchange.AccountSid;

    /// <summary>The account's auth token.</summary>
    public string AuthToken => _exchange.AuthToken;

    /// <summary>What goes wrong between Twilio and the application; nothing at first.</summary>
    public EmulatorFaults Faults { get; } = new();

    /// <summary>The account's phone numbers.</summary>
    public VirtualNumbers Numbers { get; } = new();

    /// <summary>The account's TwiML applications, which clients call.</summary>
    public VirtualApplications Applications { get; }

    /// <summary>All legs so far, the oldest first.</summary>
    public IReadOnlyList<EmulatedLeg> Legs => Locked(e => e.Legs.Select(Handle).ToList());

    /// <summary>A leg by its SID; null when there is none.</summary>
    /// <param name="callSid">CA and 32 hex digits.</param>
    public EmulatedLeg? FindLeg(string callSid) => Locked(e => e.FindLeg(callSid)) is { } leg ? Handle(leg) : null;

    /// <summary>All rooms so far, as they are now, the oldest first.</summary>
    public IReadOnlyList<EmulatedRoom> Rooms => Locked(e => e.Rooms.All.Select(r => new EmulatedRoom(
        r.Sid, r.Name, r.Status, r.HasStarted,
        [.. r.Participants.Select(p => new EmulatedParticipant(p.Leg.Sid, p.Label, p.IsHeld, p.Muted, p.EndOnExit))])).ToList());

    /// <summary>The queues that exist now, the oldest first. A queue stays until it is deleted over REST.</summary>
    public IReadOnlyList<EmulatedQueue> Queues => Locked(e => e.Queues.All.Select(q => new EmulatedQueue(
        q.Sid, q.Name, [.. q.Members.Select(m => m.Leg.Sid)])).ToList());

    /// <summary>Everything that happened so far, in order.</summary>
    public IReadOnlyList<EmulatorEvent> Events => EventsFrom(0);

    /// <summary>The telephone with this address; it exists as soon as somebody asks for it.</summary>
    /// <param name="address">A number in E.164 form, client:identity for a client (a browser or an app), or a SIP address.</param>
    /// <exception cref="ArgumentException">The address is none of these.</exception>
    public VirtualPhone Phone(string address) => new(this, address);

    /// <summary>What happened after the first so many events: for whoever follows a run.</summary>
    /// <param name="index">How many events to leave out.</param>
    public IReadOnlyList<EmulatorEvent> EventsFrom(int index) => Locked(e => e.Journal.Events.Skip(index).ToList());

    /// <summary>
    /// Notes something down among the events that the emulator cannot know, such as a click on an agent's screen. Transcripts and
    /// the page show it.
    /// </summary>
    /// <param name="text">What happened, in a few words. A CallSid in it is shown as the leg's name.</param>
    public void Note(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        lock (_gate)
        {
            _exchange.Journal.Add(null, EmulatorEventKind.Noted, text);
        }
    }

    /// <summary>Sends the webhooks to an application.</summary>
    /// <param name="application">A test server's handler, or one that reaches the application over HTTP. Not disposed.</param>
    public void ConnectApplication(HttpMessageHandler application)
    {
        ArgumentNullException.ThrowIfNull(application);
        _application?.Dispose();
        _application = new HttpMessageInvoker(application, disposeHandler: false);
        _pump.Sender = new WebhookSender(_application, AuthToken);
    }

    /// <summary>Twilio's REST interface in process: any request that is sent through it is answered by this emulator.</summary>
    public HttpMessageHandler CreateRestHandler() => new RestHandler(this);

    /// <summary>Lets virtual time pass.</summary>
    /// <param name="time">How much; not negative.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="TimeoutException">The application hangs; see <see cref="EmulatorOptions.StallLimit"/>.</exception>
    public async Task RunForAsync(TimeSpan time, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        await _pump.RunAsync(Now + time, static () => false, watchApplication: false, cancellation);
    }

    /// <summary>Lets virtual time pass until something has come true, and what the application was asked then is answered.</summary>
    /// <param name="condition">What is waited for; asked after every step.</param>
    /// <param name="limit">The most virtual time that it may take.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="TimeoutException">The limit passed first; the message shows the last events.</exception>
    public async Task RunUntilAsync(Func<bool> condition, TimeSpan limit, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(condition);
        if (!await _pump.RunAsync(Now + limit, condition, watchApplication: false, cancellation))
        {
            throw TooLate("What was waited for did not come true", limit);
        }
    }

    /// <summary>Lets virtual time pass until a task of the application is done, for example a hold.</summary>
    /// <param name="operation">The task.</param>
    /// <param name="limit">The most virtual time that it may take.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="TimeoutException">The limit passed first; the message shows the last events.</exception>
    public async Task<T> RunWhileAsync<T>(Task<T> operation, TimeSpan limit, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(operation);
        await RunWhileAsync((Task)operation, limit, cancellation);
        return await operation;
    }

    /// <inheritdoc cref="RunWhileAsync{T}"/>
    public async Task RunWhileAsync(Task operation, TimeSpan limit, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(operation);
        if (!await _pump.RunAsync(Now + limit, () => operation.IsCompleted, watchApplication: true, cancellation))
        {
            throw TooLate("The operation did not end", limit);
        }

        await operation;
    }

    /// <summary>Virtual time follows real time, for use by hand, until the token is canceled.</summary>
    /// <param name="cancellation">Ends the run.</param>
    public Task RunRealTimeAsync(CancellationToken cancellation) => _pump.FollowRealTimeAsync(cancellation);

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _application?.Dispose();
        return ValueTask.CompletedTask;
    }

    internal T Locked<T>(Func<Exchange, T> question)
    {
        lock (_gate)
        {
            return question(_exchange);
        }
    }

    // One handle a leg, so that handles can be compared.
    internal EmulatedLeg Handle(Leg leg)
    {
        lock (_gate)
        {
            return _handles.TryGetValue(leg, out var handle) ? handle : _handles[leg] = new EmulatedLeg(this, leg);
        }
    }

    internal RestOutcome Rest(RestRequest request)
    {
        lock (_gate)
        {
            _activity.Note();
            return _rest.Answer(request);
        }
    }

    private TimeoutException TooLate(string what, TimeSpan limit)
    {
        var last = Events.TakeLast(12).Select(e => "  " + e);
        return new TimeoutException(FormattableString.Invariant(
            $"{what} within {limit.TotalSeconds} s of virtual time. The last events:{Environment.NewLine}{string.Join(Environment.NewLine, last)}"));
    }
}
