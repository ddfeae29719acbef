using ContactCentre.Demo.Claims;

namespace ContactCentre.Demo;

/// <summary>What was found in all scenes together.</summary>
internal sealed class DemoSummary
{
    private readonly List<(int Scene, Claim Claim)> _all = [];

    internal bool IsGood => _all.TrueForAll(one => one.Claim.Holds) && _all.Exists(one => one.Claim.IsObserved);

    internal void Add(int scene, Claim claim) => _all.Add((scene, claim));

    internal void Write(TextWriter output)
    {
        var scenes = _all.Select(one => one.Scene).Distinct().Count();
        output.WriteLine($"Played: {Claim.Count(scenes, "scene")}, and {Claim.Count(_all.Count(one => one.Claim.Checked > 0), "claim")} checked in all. On what:");
        output.WriteLine();
        foreach (var claim in _all.GroupBy(one => one.Claim.Name, one => one.Claim))
        {
            output.WriteLine($"  {claim.Key}: {Claim.Count(claim.Sum(one => one.Checked), claim.First().Thing)}");
        }

        output.WriteLine();
        output.WriteLine(IsGood ? Good() : "Not observed: " + string.Join("; ", _all
            .Where(one => !one.Claim.Holds)
            .GroupBy(one => one.Claim.Name, one => one.Scene)
            .Select(claim => $"{claim.Key} (scene {string.Join(", ", claim)})")));
    }

    private string Good() => _all.GroupBy(one => one.Claim.Name).All(claim => claim.Any(one => one.Claim.IsObserved))
        ? "All claims were observed."
        : "All claims were observed for which there was something to check.";
}
