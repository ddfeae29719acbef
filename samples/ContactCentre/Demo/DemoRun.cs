using System.Globalization;
using ContactCentre.Demo.Claims;
using TwimlFlows.Emulator;

namespace ContactCentre.Demo;

/// <summary>Plays the scenes one after the other, prints what happened, and says which claims were observed.</summary>
public static class DemoRun
{
    /// <summary>Plays what the command line asks for.</summary>
    /// <param name="args">What follows <c>--demo</c>: nothing for all scenes, or the number of one.</param>
    /// <param name="output">Where the transcripts go.</param>
    /// <returns>0 when every claim was observed in every scene, else 1.</returns>
    public static Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(output);
        if (args.Count == 0)
        {
            return RunAsync(output, Scenes.All);
        }

        if (int.TryParse(args[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= Scenes.All.Count)
        {
            return RunAsync(output, [Scenes.All[number - 1]], number);
        }

        output.WriteLine($"There is no scene {args[0]}. Take the number of one of these, or leave it out to play them all:");
        foreach (var (index, scene) in Scenes.All.Index())
        {
            output.WriteLine($"  {index + 1,2}. {scene.Title}");
        }

        return Task.FromResult(1);
    }

    /// <summary>Plays scenes.</summary>
    /// <param name="output">Where the transcripts go.</param>
    /// <param name="scenes">The scenes.</param>
    /// <param name="first">The number of the first one.</param>
    /// <returns>0 when every claim was observed in every scene, else 1.</returns>
    public static async Task<int> RunAsync(TextWriter output, IReadOnlyList<Scene> scenes, int first = 1)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(scenes);
        output.WriteLine("How to read the transcripts:");
        output.WriteLine();
        TranscriptWriter.WriteLegend(output);
        output.WriteLine();
        var summary = new DemoSummary();
        foreach (var (index, scene) in scenes.Index())
        {
            output.WriteLine($"=== {first + index}. {scene.Title}");
            output.WriteLine();
            foreach (var claim in await PlayAsync(scene, output))
            {
                output.WriteLine($"  [{claim.Mark}] {claim.Name}: {claim.Evidence}");
                summary.Add(first + index, claim);
            }

            output.WriteLine();
        }

        summary.Write(output);
        return summary.IsGood ? 0 : 1;
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
            played = Claim.Of(
                "every button answered what then happened",
                stage.Untruths.Count == 0 ? null : string.Join("; ", stage.Untruths),
                stage.Answers.Count,
                "answer",
                stage.Answers.Count == 0 ? "none was pressed" : string.Join(", ", stage.Answers));
        }
        catch (Exception e) when (e is TimeoutException or InvalidOperationException)
        {
            // What was waited for never came, or somebody was to hang up whose call was over already.
            played = Claim.Of("the scene was played to its end", e.Message, 1, "scene");
        }

        // What is on its way when the last leg ends belongs to the run as well.
        await stage.Emulator.RunForAsync(TimeSpan.FromSeconds(5));
        stage.WriteTranscript(output);
        output.WriteLine();
        return [.. ClaimChecker.Check(stage, ContactCentreApp.HoldMusic, scene.Holds), played];
    }
}
