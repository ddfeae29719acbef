namespace TwimlFlows.Emulator.Engine.Rooms;

/// <summary>All rooms of the account: at most one live one of each name, and the past ones.</summary>
internal sealed class RoomBook(Exchange exchange)
{
    private readonly List<Room> _rooms = [];
    private readonly Dictionary<string, Room> _bySid = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Room> _newestByName = new(StringComparer.Ordinal);

    public IReadOnlyList<Room> All => _rooms;

    public Room? Find(string sid) => _bySid.GetValueOrDefault(sid);

    /// <summary>Puts a leg into the live room of that name, or into a new one; null with a noted error when it may not get in.</summary>
    public Participant? Join(Leg leg, RoomSettings settings, Action released)
    {
        var room = _newestByName.GetValueOrDefault(settings.Name) is { IsCompleted: false } live ? live : null;
        if (Refusal(room, settings) is var (code, text) && code != 0)
        {
            exchange.Journal.Error(leg.Sid, code, text);
            return null;
        }

        if (room is null)
        {
            _rooms.Add(room = new Room(exchange, exchange.Sids.Next("CF"), settings));
            _bySid.Add(room.Sid, room);
            _newestByName[room.Name] = room;
        }

        var participant = new Participant(room, leg, settings, released);
        room.Join(participant, settings);
        return participant;
    }

    private static (int Code, string Text) Refusal(Room? room, RoomSettings settings)
    {
        if (settings.Name.Length is 0 or > 128)
        {
            return (13237, "A conference's name has 1 to 128 characters.");
        }

        if (settings.Label is { } label && (label.Length > 128 || label.Contains('/') || IsCallSid(label)))
        {
            return (16023, $"\"{label}\" is no participant label: it may have 128 characters, no slash, and not the form of a CallSid.");
        }

        if (settings.Label is { } taken && room?.Participants.Any(p => p.Label == taken) == true)
        {
            return (16025, $"The label {taken} is taken in {room.Name}.");
        }

        if (settings.Coach is { } coach && room?.Participants.Any(p => p.Leg.Sid == coach) != true)
        {
            return (13240, $"{coach}, who is to be coached, is not in {settings.Name}.");
        }

        return room is not null && room.Participants.Count >= room.MaxParticipants ? (16020, $"{room.Name} is full.") : default;
    }

    private static bool IsCallSid(string text) =>
        text.Length == 34 && text.StartsWith("CA", StringComparison.Ordinal) && text.AsSpan(2).IndexOfAnyExcept("0123456789abcdefABCDEF") < 0;
}
