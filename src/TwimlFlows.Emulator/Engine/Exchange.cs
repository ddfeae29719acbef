using System.Runtime.InteropServices;
using TwimlFlows.Emulator.Engine.Queues;
using TwimlFlows.Emulator.Engine.Rooms;

namespace TwimlFlows.Emulator.Engine;

/// <summary>
/// The engine: legs, rooms, queues and phones as Twilio would run them. It is pure: no I/O, no thread, no clock of its own. Whoever
/// drives it calls it from one thread at a time, moves <see cref="Timeline"/> and carries what lies in <see cref="Outbox"/>.
/// </summary>
internal sealed class Exchange
{
    private readonly Dictionary<string, Leg> _legsBySid = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Leg>> _liveByPhone = new(StringComparer.Ordinal);
    private readonly List<Leg> _legs = [];

    public Exchange(EmulatorOptions options, VirtualNumbers numbers, EmulatorFaults faults)
    {
        Options = options;
        Numbers = numbers;
        Sids = new SidSource(options.Seed);
        AccountSid = options.AccountSid ?? "AC" + Sids.Hex("account", 0);
        AuthToken = options.AuthToken ?? Sids.Hex("auth-token", 0);
        Timeline = new Timeline();
        Journal = new Journal(Timeline);
        Outbox = new Outbox(Timeline, Journal, Sids, faults);
        Phones = new PhoneBook(this);
        Rooms = new RoomBook(this);
        Queues = new QueueBook(this);
        Outbound = new OutboundCalls(this);
    }

    public EmulatorOptions Options { get; }

    public VirtualNumbers Numbers { get; }

    public string AccountSid { get; }

    public string AuthToken { get; }

    public Timeline Timeline { get; }

    public SidSource Sids { get; }

    public Journal Journal { get; }

    public Outbox Outbox { get; }

    public PhoneBook Phones { get; }

    public RoomBook Rooms { get; }

    public QueueBook Queues { get; }

    public OutboundCalls Outbound { get; }

    public IReadOnlyList<Leg> Legs => _legs;

    public DateTimeOffset UtcNow => UtcAt(Timeline.Now);

    public DateTimeOffset UtcAt(TimeSpan moment) => Options.StartTime + moment;

    public Leg? FindLeg(string sid) => _legsBySid.GetValueOrDefault(sid);

    public Leg CreateLeg(string direction, string from, string to, string status, Leg? parent = null)
    {
        var leg = new Leg(this, Sids.Next("CA"), direction, from, to, status, parent);
        _legs.Add(leg);
        _legsBySid.Add(leg.Sid, leg);
        (CollectionsMarshal.GetValueRefOrAddDefault(_liveByPhone, leg.Phone, out _) ??= []).Add(leg);
        Journal.Add(new EmulatorEvent(default, leg.Sid, EmulatorEventKind.LegCreated, $"{direction} from {from} to {to}") { Status = status });
        return leg;
    }

    /// <summary>The legs of a telephone that are not over, the oldest first.</summary>
    public IReadOnlyList<Leg> LiveAt(string phone) => _liveByPhone.GetValueOrDefault(phone) ?? [];

    /// <summary>The leg is over and rings or talks at its telephone no more.</summary>
    public void Forget(Leg leg)
    {
        if (_liveByPhone.TryGetValue(leg.Phone, out var legs) && legs.Remove(leg) && legs.Count == 0)
        {
            _liveByPhone.Remove(leg.Phone);
        }
    }

    public TimeSpan LengthOfSpeech(string text) => Options.SayPerCharacter * text.Length;

    public TimeSpan LengthOfAudio(string url) => Options.PlayLengths.TryGetValue(url, out var length) ? length : Options.PlayLength;
}
