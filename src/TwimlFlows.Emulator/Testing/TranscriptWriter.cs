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

    /// <summary>Writes what the signs in a transcript mean.</summary>
    /// <param name="output">Where to.</param>
    public static void WriteLegend(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.WriteLine("""
            *   a leg comes into being
            →   Twilio asks the application for a document (ghost: the answer will not control the call)
            ←   the document that it answers
            ~>  Twilio tells the application what happened
            ⇒   the application asks Twilio for something, with Twilio's HTTP status
            ♪   an audio file is heard
            !   an error of Twilio's, with its code
            as before: asked and answered like the last time, and nothing else is heard
            """);
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
        table.Header(output, legs.Select(l => words.Name(l.CallSid)).ToList(), Others(events.Where(e => e.CallSid is null)));
        var last = "";
        foreach (var (entry, text) in TranscriptFold.Of(events, words))
        {
            var time = entry.At.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
            table.Row(output, time == last ? "" : time, entry.CallSid, text);
            last = time;
        }
    }

    /// <summary>The title of the last lane: what there is in it.</summary>
    private static string Others(IEnumerable<EmulatorEvent> events)
    {
        var kinds = events.Select(e => e.Kind switch
        {
            EmulatorEventKind.Noted => "notes",
            EmulatorEventKind.RoomStarted or EmulatorEventKind.RoomEnded => "room",
            _ => "requests",
        }).ToHashSet();
        var titles = new[] { "notes", "room", "requests" }.Where(kinds.Contains).ToList();
        return titles.Count < 2 ? titles.FirstOrDefault("requests") : $"{string.Join(", ", titles[..^1])} and {titles[^1]}";
    }
}
