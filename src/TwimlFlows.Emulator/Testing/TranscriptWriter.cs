using System.Globalization;

namespace TwimlFlows.Emulator;

/// <summary>Prints what happened as a table with a lane per leg: what each heard and did, and which request went where.</summary>
public sealed class TranscriptWriter
{
    private readonly TwilioEmulator _emulator;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>A writer for an emulator's run.</summary>
    /// <param name="emulator">The emulator.</param>
    public TranscriptWriter(TwilioEmulator emulator)
    {
        ArgumentNullException.ThrowIfNull(emulator);
        _emulator = emulator;
    }

    /// <summary>How wide a line may be, in characters: at least 80.</summary>
    public int Width { get; set; } = 140;

    /// <summary>Gives a lane a name.</summary>
    /// <param name="leg">The leg's CallSid, or the number of its telephone.</param>
    /// <param name="name">The name, such as customer.</param>
    public TranscriptWriter NameLeg(string leg, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(leg);
        ArgumentException.ThrowIfNullOrEmpty(name);
        _names[leg] = name;
        return this;
    }

    /// <summary>Writes the run so far.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="from">Virtual time from which on events are shown.</param>
    public void Write(TextWriter output, TimeSpan from = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        var events = _emulator.Events.Where(e => e.At >= from).ToList();
        var present = events.Select(e => e.CallSid).ToHashSet();
        var legs = _emulator.Legs.Where(l => present.Contains(l.CallSid)).ToList();
        var table = new TranscriptTable(legs.Select(l => l.CallSid).ToList(), Math.Max(80, Width));
        var words = new TranscriptWords(LegNames.Of(_emulator, _names), _emulator.Options.HiddenArguments);
        table.Header(output, legs.Select(l => words.Name(l.CallSid)).ToList());
        var last = "";
        foreach (var entry in events)
        {
            var time = entry.At.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
            table.Row(output, time == last ? "" : time, entry.CallSid, words.Describe(entry));
            last = time;
        }
    }
}
