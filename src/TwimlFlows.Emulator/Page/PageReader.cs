namespace TwimlFlows.Emulator.Page;

/// <summary>Reads from the emulator what its page shows.</summary>
internal sealed class PageReader(TwilioEmulator emulator, IReadOnlyList<PagePhone> phones)
{
    /// <summary>So that a page that was away does not get everything at once.</summary>
    private const int MostEvents = 500;

    private readonly Dictionary<string, string> _given = phones.ToDictionary(phone => phone.Number, phone => phone.Name, StringComparer.Ordinal);

    internal PageState Read(int since)
    {
        var events = emulator.Events;
        var names = LegNames.Of(emulator, _given);
        var words = new TranscriptWords(names, emulator.Options.HiddenArguments);
        var from = Math.Clamp(since, Math.Max(0, events.Count - MostEvents), events.Count);
        return new PageState(
            emulator.Now.TotalSeconds,
            [.. phones.Select(phone => StateOf(phone, words))],
            [.. emulator.Legs.Where(leg => !leg.IsOver).Select(leg => new LegState(
                leg.CallSid, words.Name(leg.CallSid), leg.Status, words.Hears(leg.Hearing), leg.Room, leg.IsHeld))],
            [.. emulator.Rooms.Where(room => room.Status != "completed").Select(room => StateOf(room, words))],
            [.. events.Skip(from).Select(entry => new EventState(
                entry.At.TotalSeconds, entry.CallSid is { } leg ? words.Name(leg) : null, entry.Kind.ToString(), words.Describe(entry)))],
            events.Count);
    }

    private PhoneState StateOf(PagePhone phone, TranscriptWords words)
    {
        var leg = emulator.Phone(phone.Number).Leg;
        return leg is null
            ? new PhoneState(phone.Name, phone.Number, TargetsOf(phone), "idle", "", Rings: false, Held: false)
            : new PhoneState(
                phone.Name,
                phone.Number,
                TargetsOf(phone),
                leg.Status,
                words.Hears(leg.Hearing),
                Rings: leg.Status == Engine.CallStatuses.Ringing && leg.Direction != "inbound",
                leg.IsHeld);
    }

    // A telephone calls the account's numbers. A client calls a TwiML application, and tells it which telephone to dial.
    private IReadOnlyList<TargetState> TargetsOf(PagePhone phone)
    {
        IEnumerable<string> usual = PhoneAddresses.IsClient(phone.Number)
            ? phones.Where(other => emulator.Applications.Count > 0 && PhoneNumbers.IsE164(other.Number)).Select(other => other.Number)
            : emulator.Numbers.Select(number => number.Number);
        return [.. (phone.Calls ?? usual).Select(number => new TargetState(number, NameOf(number)))];
    }

    private string NameOf(string number) =>
        emulator.Numbers.FirstOrDefault(one => one.Number == number)?.FriendlyName ?? _given.GetValueOrDefault(number, number);

    private static RoomState StateOf(EmulatedRoom room, TranscriptWords words) => new(
        room.Sid,
        words.Name(room.Name),
        room.Status,
        [.. room.Participants.Select(one => new ParticipantState(one.Label ?? words.Name(one.CallSid), one.IsHeld, one.IsMuted))]);
}
