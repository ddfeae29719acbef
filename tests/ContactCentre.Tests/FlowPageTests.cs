using System.Net;
using ContactCentre.Flows;
using TwimlFlows;
using TwimlFlows.Emulator;

namespace ContactCentre.Tests;

/// <summary>What the sample says of its flows, to a developer and to a test.</summary>
public sealed class FlowPageTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task In_Development_the_page_shows_both_flows_and_what_the_console_needs()
    {
        var page = await (await GetAsync("--environment", "Development")).Content.ReadAsStringAsync(Token);

        Assert.Contains("SupportLine", page, StringComparison.Ordinal);
        Assert.Contains("DeskLine", page, StringComparison.Ordinal);
        Assert.All(
            [SupportLine.To.Answer, DeskLine.To.Answer, DeskLine.To.CallCustomer, DeskLine.To.CallEvents, DeskLine.To.Settle],
            link => Assert.Contains($"<code>{ContactCentreApp.PublicBaseUrl}{link}</code>", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Anywhere_else_there_is_no_such_page() => Assert.Equal(HttpStatusCode.NotFound, (await GetAsync()).StatusCode);

    [Fact]
    public void Both_flows_can_be_followed_to_their_ends()
    {
        Assert.Empty(SupportLine.Manifest.NotFollowed);
        Assert.Empty(DeskLine.Manifest.NotFollowed);
    }

    [Fact]
    public void Every_step_is_reached()
    {
        foreach (var flow in new[] { SupportLine.Manifest, DeskLine.Manifest })
        {
            var reached = flow.Links.Select(link => link.To).Concat(flow.Steps.Where(step => step.IsVoiceUrl).Select(step => step.Name));

            Assert.Empty(flow.Steps.Select(step => step.Name).Except(reached));
        }
    }

    [Fact]
    public void The_desk_s_unparked_leg_goes_on_as_the_flow_says() => Assert.Equal(
        [new ManifestLink("Parked", "HoldMusic", ManifestLinkKind.WaitUrl, "Enqueue"), new("Parked", "Unparked", ManifestLinkKind.Action, "Enqueue")],
        DeskLine.Manifest.Links.Where(link => link.From == "Parked"));

    private static async Task<HttpResponseMessage> GetAsync(params string[] args)
    {
        await using var emulator = new TwilioEmulator();
        await using var app = await ContactCentreApp.StartAsync(emulator, "http://127.0.0.1:0", args);
        using var http = new HttpClient();
        return await http.GetAsync(new Uri(app.Urls.First() + "/twimlflows"), Token);
    }
}
