namespace TwimlFlows.Fuzz;

/// <summary>What came of many inputs.</summary>
internal sealed class FuzzReport
{
    private const int EnoughFailures = 10;

    internal int Inputs { get; set; }

    internal int Sound { get; set; }

    internal int WithFaults { get; set; }

    internal int Compared { get; set; }

    internal int HolesCompared { get; set; }

    /// <summary>How many documents with holes were shown to a real XML parser with something in the holes, and with nothing.</summary>
    internal int Filled { get; set; }

    /// <summary>How many characters were looked for at the place that they were written to.</summary>
    internal long PlacesCompared { get; set; }

    /// <summary>How often the parser looked at a character of the text for which it did so most often.</summary>
    internal double MostLooks { get; set; }

    internal List<string> Failures { get; } = [];

    internal bool IsEnough => Failures.Count >= EnoughFailures;

    internal string Summary =>
        FormattableString.Invariant($"{Inputs} inputs: {Sound} sound, {WithFaults} with faults, {Compared} judged by a real XML parser as well, {Filled} of them with filled holes, {HolesCompared} holes compared with the writer, {PlacesCompared} characters with their places; at most {MostLooks:0.0} looks at a character; {Failures.Count} failures");
}
