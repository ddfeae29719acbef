using TwimlFlows.Package.Tests.Kit;

namespace TwimlFlows.Package.Tests;

/// <summary>What the package does when its generator or its rules would not run.</summary>
/// <param name="packages">The packages.</param>
public sealed class GateTests(Packages packages)
{
    [Fact]
    public async Task A_compiler_that_is_too_old_costs_the_build()
    {
        var consumer = packages.Consumer("WebApp");

        (await consumer.DotnetAsync("build", "-p:CompilerApiVersion=roslyn4.13")).Failed().Says("error TWF9001: This compiler (Roslyn 4.13) is too old to load the generator").SaysNothingOf("error CS");
        (await consumer.DotnetAsync("build", "--no-restore", "-p:CompilerApiVersion=unknown")).Failed().Says("error TWF9001:");
        (await consumer.DotnetAsync("build", "--no-restore", "-p:CompilerApiVersion=roslyn4.14")).Succeeded();
    }

    [Fact]
    public async Task A_generator_that_is_removed_costs_the_build_of_a_project_with_flows()
    {
        var consumer = packages.Consumer("WebApp");
        await RemoveAnalyzersAsync(consumer);

        (await consumer.DotnetAsync("build")).Failed().Says("error TWF9002: The generator of TwimlFlows does not reach").SaysNothingOf("error CS");

        File.Delete(consumer.File("Flows/Desk.cs"));
        await File.WriteAllTextAsync(consumer.File("Program.cs"), "// No [VoiceFlow(\"/desk\")] is here.\nWebApplication.Create(args).Run();\n", TestContext.Current.CancellationToken);
        (await consumer.DotnetAsync("build", "--no-restore", "-warnaserror", "-p:RunAnalyzers=false")).Succeeded().Says("0 Warning(s)");
    }

    [Theory]
    [InlineData("RunAnalyzers")]
    [InlineData("RunAnalyzersDuringBuild")]
    public async Task Without_analyzers_the_generator_works_and_the_build_says_that_no_rule_does(string property)
    {
        var consumer = packages.Consumer("WebApp");

        (await consumer.DotnetAsync("build", $"-p:{property}=false")).Succeeded().Says("warning TWF9003: RunAnalyzers or RunAnalyzersDuringBuild is false").SaysNothingOf("TWF1001");
        (await consumer.DotnetAsync("build", "--no-restore", $"-p:{property}=false", "-p:NoWarn=TWF9003", "-warnaserror")).Succeeded();
    }

    // ExcludeAssets="analyzers" takes no analyzer away from an SDK of today (https://github.com/dotnet/sdk/issues/1212).
    private static async Task RemoveAnalyzersAsync(Consumer consumer)
    {
        const string Target = """<Target Name="Remove" BeforeTargets="TwimlFlowsGate"><ItemGroup><Analyzer Remove="@(Analyzer)" /></ItemGroup></Target></Project>""";
        var project = await File.ReadAllTextAsync(consumer.File("WebApp.csproj"), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(consumer.File("WebApp.csproj"), project.Replace("</Project>", Target, StringComparison.Ordinal), TestContext.Current.CancellationToken);
    }
}
