namespace TwimlFlows.Emulator.Engine;

/// <summary>Everything that could be observed, in order.</summary>
internal sealed class Journal(Timeline timeline)
{
    private readonly List<EmulatorEvent> _events = [];

    public IReadOnlyList<EmulatorEvent> Events => _events;

    public void Add(string? callSid, EmulatorEventKind kind, string text) =>
        Add(new EmulatorEvent(timeline.Now, callSid, kind, text));

    public void Add(EmulatorEvent entry) => _events.Add(entry with { At = timeline.Now });

    /// <summary>Keeps a place for an entry whose end is not known yet.</summary>
    public int Reserve(EmulatorEvent entry)
    {
        Add(entry);
        return _events.Count - 1;
    }

    public void Complete(int place, EmulatorEvent entry) => _events[place] = entry with { At = _events[place].At };

    public void Error(string? callSid, int? code, string text) =>
        Add(new EmulatorEvent(timeline.Now, callSid, EmulatorEventKind.Error, text) { ErrorCode = code });
}
