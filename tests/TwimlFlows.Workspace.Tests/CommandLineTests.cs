using TwimlFlows.Package.Tests.Kit;
using TwimlFlows.Workspace.Tests.Kit;

namespace TwimlFlows.Workspace.Tests;

/// <summary>Two other hosts of the rules, dotnet format and Roslynator's command line, agree with the editor.</summary>
/// <param name="sample">The sample, for the list of rules.</param>
public sealed class CommandLineTests(Sample sample)
{
    private const string Flow = "Flows/DeskLine.cs";

    [Fact(Timeout = 300_000)]
    public async Task Dotnet_format_finds_nothing_in_the_sample_and_fixes_slips()
    {
        using var copy = await SampleCopy.CreateAsync();
        (await FormatAsync(copy, "--verify-no-changes")).Succeeded();

        await SlipAsync(copy);
        (await FormatAsync(copy)).Succeeded();

        await copy.IsUntouchedAsync(Flow);
    }

    [Fact(Timeout = 300_000)]
    public async Task Roslynator_finds_nothing_in_the_sample_and_fixes_slips()
    {
        using var copy = await SampleCopy.CreateAsync();
        (await RoslynatorAsync(copy, "analyze")).Succeeded().Says("0 diagnostics found");

        await SlipAsync(copy);
        (await RoslynatorAsync(copy, "fix")).Succeeded().Says("1 TWF1030").Says("1 TWF2003");

        await copy.IsUntouchedAsync(Flow);
    }

    private static async Task SlipAsync(SampleCopy copy)
    {
        await copy.ReplaceAsync(Flow, "https://cdn", "http://cdn");
        await copy.ReplaceAsync(Flow, " action=\"{Unparked}\"", "");
    }

    private Task<Said> FormatAsync(SampleCopy copy, params string[] more) =>
        copy.DotnetAsync(["format", "analyzers", "--severity", "info", "--no-restore", "--diagnostics", .. Editor.Rules(sample.Project), .. more]);

    // A tool of the repository: it is found from there alone.
    private Task<Said> RoslynatorAsync(SampleCopy copy, string command) => Dotnet.RunAsync(
        Sample.Repository,
        ["roslynator", command, copy.ProjectFile, "--severity-level", "info", "--supported-diagnostics", .. Editor.Rules(sample.Project)]);
}
