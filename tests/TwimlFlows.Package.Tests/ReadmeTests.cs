using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using TwimlFlows.Package.Tests.Kit;

namespace TwimlFlows.Package.Tests;

/// <summary>The code that readers copy out of the README and the guides, exactly as it stands there.</summary>
/// <param name="packages">The packages.</param>
public sealed class ReadmeTests(Packages packages)
{
    private const string Caller = "%2B15005550099";
    private const string Agent = "%2B15005550010";
    private static readonly Page _readme = new("README.md");
    private static readonly Page _emulator = new("src/docs/guides/emulator.md");

    [Fact]
    public async Task The_readmes_line_builds_without_a_warning_and_holds_its_caller()
    {
        var consumer = packages.Consumer("MyLine");
        await WriteAsync(consumer, "Line.cs", _readme.CodeWith("[VoiceFlow(\"/line\")]"));
        await WriteAsync(consumer, "Program.cs", _readme.CodeWith("WebApplication.CreateBuilder"));
        (await consumer.DotnetAsync("build", "-warnaserror")).Succeeded().Says("0 Warning(s)");

        await using var app = await consumer.StartAsync("bin/Debug/net10.0/MyLine.dll", FreeAddress());
        Assert.Contains("page.js", await app.SendAsync(HttpMethod.Get, "/emulator/"), StringComparison.Ordinal);
        await app.SendAsync(HttpMethod.Post, $"/emulator/phones/{Caller}/call?to=%2B15005550001");
        await UntilAsync(app, agent => (bool)agent["rings"]!);
        await app.SendAsync(HttpMethod.Post, $"/emulator/phones/{Agent}/answer");
        await UntilAsync(app, agent => (string)agent["hears"]! == "talks with caller");

        Assert.Contains("\"Held\"", await app.SendAsync(HttpMethod.Post, "/hold"), StringComparison.Ordinal);
        await UntilAsync(app, agent => (string)agent["hears"]! == "silence");
        Assert.Contains("\"Resumed\"", await app.SendAsync(HttpMethod.Post, "/resume"), StringComparison.Ordinal);
        await UntilAsync(app, agent => (string)agent["hears"]! == "talks with caller");
    }

    [Fact]
    public async Task The_guides_code_builds_without_a_warning()
    {
        var consumer = packages.Consumer("MyLine");
        await WriteAsync(consumer, "Line.cs", _readme.CodeWith("[VoiceFlow(\"/line\")]"));
        await WriteAsync(consumer, "Program.cs", new Page("src/docs/guides/writing-flows.md").CodeWith("WebApplication.CreateBuilder"));
        await WriteAsync(consumer, "Guide.cs", $$"""
            using Microsoft.AspNetCore.TestHost;
            using TwimlFlows;
            using TwimlFlows.Emulator;

            internal static class Guide
            {
                internal static void Numbers(TwilioEmulator emulator, string address)
                {
                    {{_emulator.CodeWith("number.StatusCallback").Replace("DeskLine", "Line", StringComparison.Ordinal)}}
                }

                internal static async Task InTests()
                {
                    {{_emulator.CodeWith("UseTestServer")}}
                }
            }
            """);

        (await consumer.DotnetAsync("build", "-warnaserror")).Succeeded().Says("0 Warning(s)");
    }

    [Fact]
    public void The_guide_to_the_emulator_has_the_readmes_program() =>
        Assert.Equal(_readme.CodeWith("UseTwilioEmulator"), _emulator.CodeWith("RunRealTimeAsync"));

    [Fact]
    public async Task The_readmes_first_example_is_found_to_cut_the_caller_off()
    {
        var consumer = packages.Consumer("MyLine");
        await WriteAsync(consumer, "Support.cs", "using TwimlFlows;\n" + _readme.Code[0]);
        await WriteAsync(consumer, "Program.cs", new Page("src/docs/guides/writing-flows.md").CodeWith("WebApplication.CreateBuilder"));


        // Without a hold in the flow it is a note, which editors show and builds do not.
        await WriteAsync(consumer, ".editorconfig", "[*.cs]\ndotnet_diagnostic.TWF1001.severity = warning\n");

        (await consumer.DotnetAsync("build")).Succeeded().Says("Support.cs(7,9): warning TWF1001:").Says("1 Warning(s)");
    }

    [Fact]
    public void The_guide_to_holding_quotes_the_samples_flows()
    {
        var flows = string.Concat(new[] { "SupportLine", "DeskLine" }
            .Select(flow => File.ReadAllText(Path.Combine(Packages.Repository, "samples", "ContactCentre", "Flows", flow + ".cs"))));
        var quoted = new Page("src/docs/guides/holding-calls.md").Code.SelectMany(block => block.Split('\n')).Where(line => line.Length > 0).ToList();

        Assert.NotEmpty(quoted);
        Assert.All(quoted, line => Assert.Contains(line, flows, StringComparison.Ordinal));
    }

    private static Task WriteAsync(Consumer consumer, string file, string code) =>
        File.WriteAllTextAsync(consumer.File(file), code, TestContext.Current.CancellationToken);

    private static async Task UntilAsync(RunningApp app, Predicate<JsonNode> isSo)
    {
        var limit = DateTime.UtcNow.AddSeconds(30);
        while (true)
        {
            var phones = JsonNode.Parse(await app.SendAsync(HttpMethod.Get, "/emulator/state"))!["phones"]!;
            if (isSo(phones[1]!))
            {
                return;
            }

            Assert.True(DateTime.UtcNow < limit, phones.ToJsonString());
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    private static string FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
    }
}
