namespace ContactCentre.Demo.Claims;

/// <summary>Something that must have been true in a run, and whether it was.</summary>
/// <param name="Name">The claim in words.</param>
/// <param name="Holds">Whether nothing was observed that refutes it.</param>
/// <param name="Checked">On how many things it was checked. A claim about nothing has not been observed.</param>
/// <param name="Thing">What they are: hold, leg, resume, answer.</param>
/// <param name="Evidence">What was seen.</param>
public sealed record Claim(string Name, bool Holds, int Checked, string Thing, string Evidence)
{
    /// <summary>Whether it was observed to be true.</summary>
    public bool IsObserved => Holds && Checked > 0;

    internal string Mark => !Holds ? "NO " : IsObserved ? "yes" : " - ";

    internal static Claim Of(string name, string? refutation, int on, string thing, string? evidence = null) =>
        new(name, refutation is null, on, thing, refutation ?? evidence ?? (on == 0 ? $"nothing to check, there was no {thing}" : Count(on, thing)));

    internal static string Count(int number, string thing) => number switch
    {
        0 => $"no {thing}",
        1 => $"1 {thing}",
        _ => FormattableString.Invariant($"{number} {thing}s"),
    };
}
