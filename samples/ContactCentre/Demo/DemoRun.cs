using ContactCentre.Demo.Claims;

namespace ContactCentre.Demo;

/// <summary>Plays the scenes one after the other, prints what happened, and says which claims were observed.</summary>
public static class DemoRun
{
    /// <summary>Plays scenes.</summary>
    /// <param name="output">Where the transcripts go.</param>
    /// <param name="scenes">The scenes; without them, all of the demo.</param>
    /// <returns>0 when every claim was observed in every scene, else 1.</returns>
    public static async Task<int> RunAsync(TextWriter output, IReadOnlyList<Scene>? scenes = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        var refuted = new List<(string Claim, int Scene)>();
        foreach (var (index, scene) in (scenes ?? Scenes.All).Index())
        {
            output.WriteLine($"=== {index + 1}. {scene.Title}");
            output.WriteLine();
            foreach (var claim in await PlayAsync(scene, output))
            {
                output.WriteLine($"  [{(claim.Holds ? "yes" : "NO ")}] {claim.Name}: {claim.Evidence}");
                if (!claim.Holds)
                {
                    refuted.Add((claim.Name, index + 1));
                }
            }

            output.WriteLine();
        }

        output.WriteLine(refuted.Count == 0 ? "All claims were observed." : "Not observed: " + string.Join("; ", refuted
            .GroupBy(one => one.Claim, one => one.Scene)
            .Select(claim => $"{claim.Key} (scene {string.Join(", ", claim)})")));
        return refuted.Count == 0 ? 0 : 1;
    }

    /// <summary>Plays one scene to the end of its last leg.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="output">Where the transcript goes.</param>
    public static async Task<IReadOnlyList<Claim>> PlayAsync(Scene scene, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(scene);
        await using var stage = await Stage.SetAsync();
        Claim played;
        try
        {
            await scene.PlayAsync(stage);
            await stage.UntilAsync("every leg ends", () => stage.Emulator.Legs.All(leg => leg.IsOver));
            played = new Claim("every button answered what then happened", stage.Untruths.Count == 0, Buttons(stage));
        }
        catch (Exception e) when (e is TimeoutException or InvalidOperationException)
        {
            // What was waited for never came, or somebody was to hang up whose call was over already.
            played = new Claim("the scene was played to its end", false, e.Message);
        }

        // What is on its way when the last leg ends belongs to the run as well.
        await stage.Emulator.RunForAsync(TimeSpan.FromSeconds(5));
        stage.WriteTranscript(output);
        output.WriteLine();
        return [.. ClaimChecker.Check(stage, ContactCentreApp.HoldMusic, scene.Holds), played];
    }

    private static string Buttons(Stage stage) => stage switch
    {
        { Untruths.Count: > 0 } => string.Join("; ", stage.Untruths),
        { Answers.Count: > 0 } => string.Join(", ", stage.Answers),
        _ => "none was pressed",
    };
}
