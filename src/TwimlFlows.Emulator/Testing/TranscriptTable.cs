namespace TwimlFlows.Emulator;

/// <summary>Lays lines out in lanes of equal width and wraps what is too long.</summary>
internal sealed class TranscriptTable
{
    private const int TimeWidth = 9;
    private const int MostLines = 4;
    private readonly List<string> _lanes;
    private readonly int _laneWidth;

    public TranscriptTable(List<string> lanes, int width)
    {
        _lanes = lanes;

        // What belongs to no leg (a room, a REST request, a note) has a lane of its own at the right.
        _laneWidth = Math.Max(18, (width - TimeWidth) / (lanes.Count + 1));
    }

    public void Header(TextWriter output, IReadOnlyList<string> names, string others)
    {
        output.WriteLine(Line("time", [.. names, others]));
        output.WriteLine(new string('-', TimeWidth + (_laneWidth * (_lanes.Count + 1))));
    }

    public void Row(TextWriter output, string time, string? lane, string text)
    {
        var index = lane is null ? _lanes.Count : _lanes.IndexOf(lane);
        index = index < 0 ? _lanes.Count : index;
        var lines = Wrap(text, _laneWidth - 2);
        for (var i = 0; i < lines.Count; i++)
        {
            var cells = new string[_lanes.Count + 1];
            Array.Fill(cells, "");
            cells[index] = lines[i];
            output.WriteLine(Line(i == 0 ? time : "", cells));
        }
    }

    private string Line(string time, IReadOnlyList<string> cells) =>
        (time.PadLeft(TimeWidth - 2) + "  " + string.Concat(cells.Select(c => Cut(c, _laneWidth - 2).PadRight(_laneWidth)))).TrimEnd();

    private static List<string> Wrap(string text, int width)
    {
        List<string> lines = [];
        var rest = text;
        while (rest.Length > width && lines.Count < MostLines - 1)
        {
            var at = rest.LastIndexOf(' ', width);
            at = at >= width / 2 ? at : rest.LastIndexOfAny(['/', '-', '?', '&'], width - 1) + 1;
            at = at >= width / 2 ? at : width;
            lines.Add(rest[..at]);
            rest = "  " + rest[at..].TrimStart();
        }

        lines.Add(Cut(rest, width));
        return lines;
    }

    private static string Cut(string text, int width) => text.Length <= width ? text : text[..(width - 1)] + "…";
}
