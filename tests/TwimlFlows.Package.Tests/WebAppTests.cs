using System.Net;
using TwimlFlows.Package.Tests.Kit;

namespace TwimlFlows.Package.Tests;

/// <summary>A user's first hour: install, be told of a mistake, have it fixed, run.</summary>
/// <param name="packages">The packages.</param>
public sealed class WebAppTests(Packages packages)
{
    private const string Flow = "Flows/Desk.cs";

    [Fact]
    public async Task A_flow_that_is_not_partial_says_so_beside_the_compilers_errors()
    {
        var consumer = packages.Consumer("WebApp");
        var source = await File.ReadAllTextAsync(consumer.File(Flow), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(consumer.File(Flow), source.Replace("partial class", "class", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        (await consumer.DotnetAsync("build")).Failed().Says("error TWF0001: 'Desk' is a voice flow, but not partial:");
    }

    [Fact]
    public async Task A_flow_is_generated_diagnosed_fixed_built_clean_and_runs()
    {
        var consumer = packages.Consumer("WebApp");
        var lines = await File.ReadAllLinesAsync(consumer.File(Flow), TestContext.Current.CancellationToken);
        var line = Array.FindIndex(lines, text => text.Contains("<Dial>", StringComparison.Ordinal));
        var place = $"{Flow}({line + 1},{lines[line].IndexOf("<Dial>", StringComparison.Ordinal) + 1})";

        (await consumer.DotnetAsync("build")).Succeeded().Says($"{place}: warning TWF1001:").SaysNothingOf("CS9057");

        (await consumer.DotnetAsync("format", "analyzers", "--diagnostics", "TWF1001", "--severity", "warn", "--no-restore")).Succeeded();
        var after = await File.ReadAllLinesAsync(consumer.File(Flow), TestContext.Current.CancellationToken);
        Assert.Equal([.. lines[..(line + 1)], "        <Redirect>{Bye}</Redirect>", .. lines[(line + 1)..]], after);

        (await consumer.DotnetAsync("build", "--no-restore", "-warnaserror")).Succeeded().Says("0 Warning(s)");

        await using var app = await consumer.StartAsync("bin/Debug/net10.0/WebApp.dll");
        var document = await app.CallAsync("/desk/answer");
        Assert.Contains("<Say>Welcome, +15005550099.</Say>", document, StringComparison.Ordinal);
        Assert.Contains("<Redirect>https://calls.example.com/desk/bye", document, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, await app.ForgeAsync("/desk/answer"));
    }

    [Fact]
    public async Task What_is_wrong_in_the_settings_is_found_while_they_are_built()
    {
        var consumer = packages.Consumer("WebApp");
        await File.WriteAllTextAsync(
            consumer.File("appsettings.Staging.json"), "{\n  \"Twilio\": { \"PublicBaseUrl\": \"http://calls.example.com\" }\n}\n", TestContext.Current.CancellationToken);

        (await consumer.DotnetAsync("build")).Failed().Says("appsettings.Staging.json(2,33): error TWF3002: With this PublicBaseUrl the application does not start.");
    }
}
