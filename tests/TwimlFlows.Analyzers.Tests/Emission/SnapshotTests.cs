using System.Reflection;
using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.Analyzers.Tests.Pipeline;

namespace TwimlFlows.Analyzers.Tests.Emission;

/// <summary>
/// What is emitted for three flows, as a user finds it behind F12: a plain one, one with a room, and one that holds
/// between two legs. The flows and the files stand side by side in the folder Snapshots.
/// </summary>
public sealed class SnapshotTests
{
    private const string Update = "UPDATE_SNAPSHOTS";

    private static readonly string _folder = typeof(SnapshotTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "Snapshots").Value!;

    private static readonly string[] _flows = ["Plain", "Room", "Legs"];

    [Theory]
    [InlineData("Acme.Plain.g.cs", "Plain.g.cs")]
    [InlineData("Acme.Room.g.cs", "Room.g.cs")]
    [InlineData("Acme.Legs.g.cs", "Legs.g.cs")]
    [InlineData("TwimlFlows.Host.g.cs", "Host.g.cs")]
    [InlineData("Acme.Plain-manifest.g.cs", "Plain-manifest.g.cs")]
    [InlineData("Acme.Room-manifest.g.cs", "Room-manifest.g.cs")]
    [InlineData("Acme.Legs-manifest.g.cs", "Legs-manifest.g.cs")]
    public async Task What_is_emitted_is_what_was_read_and_found_good(string emitted, string snapshot)
    {
        var run = new GeneratorRun([TestProject.Usings, .. _flows.Select(flow => File.ReadAllText(Path.Combine(_folder, flow + ".cs")))]);
        Assert.DoesNotContain(run.CompilerFindings(DiagnosticSeverity.Info), finding => finding.Id is not ("CS1591" or "CS8019" or "CS8933"));
        var actual = run.Files.TryGetValue(emitted, out var file) ? file : run.Manifests[emitted];
        var path = Path.Combine(_folder, snapshot);
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            await File.WriteAllTextAsync(path, actual, TestContext.Current.CancellationToken);
            Assert.Fail($"{path} was written. Read what changed, then run the tests without {Update}.");
        }

        Assert.True(File.Exists(path), $"There is no {path}. Run the tests once with {Update}=1 to write it.");
        Compare(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken), actual, snapshot);
    }

    [Fact]
    public Task The_flows_of_the_snapshots_are_sound() =>
        Verify.IsCleanAsync([.. _flows.Select(flow => File.ReadAllText(Path.Combine(_folder, flow + ".cs")))]);

    /// <summary>Names the first line that differs, which is what one looks for in a whole file.</summary>
    private static void Compare(string expected, string actual, string snapshot)
    {
        var (before, after) = (expected.ReplaceLineEndings("\n").Split('\n'), actual.Split('\n'));
        for (var line = 0; line < Math.Max(before.Length, after.Length); line++)
        {
            var (was, now) = (before.ElementAtOrDefault(line) ?? "(no such line)", after.ElementAtOrDefault(line) ?? "(no such line)");
            Assert.True(was == now, $"""
                {snapshot}, line {line + 1}, is emitted otherwise:
                  was: {was.Trim()}
                  now: {now.Trim()}
                If that is what you want, run the tests once with {Update}=1 and read the difference before you commit it.
                """);
        }
    }
}
