namespace TwimlFlows.Emulator.Tests.Kit;

/// <summary>An emulator with one number, for calls without a room.</summary>
public static class Phone
{
    public static Desk Desk(string answer, EmulatorOptions? options = null)
    {
        var desk = new Desk(options);
        desk.App.On("/answer", answer);
        return desk;
    }

    public static Desk With(this Desk desk, string path, string verbs)
    {
        desk.App.On(path, verbs);
        return desk;
    }

    public static IEnumerable<string> Heard(this Desk desk, EmulatedLeg leg) => desk.Emulator.Events
        .Where(e => e.CallSid == leg.CallSid && e.Kind is EmulatorEventKind.Hears or EmulatorEventKind.TalksWith).Select(e => e.Text);

    public static IEnumerable<string> Statuses(this Desk desk, EmulatedLeg leg) => desk.Emulator.Events
        .Where(e => e.CallSid == leg.CallSid && e.Kind == EmulatorEventKind.LegStatus).Select(e => e.Text);

    public static TimeSpan When(this Desk desk, Func<EmulatorEvent, bool> which) => desk.Emulator.Events.First(which).At;

    public static IEnumerable<int> Codes(this Desk desk) => desk.Emulator.Events
        .Where(e => e is { Kind: EmulatorEventKind.Error, ErrorCode: not null }).Select(e => e.ErrorCode!.Value);
}
