using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace TwimlFlows.AspNetCore.Tests.Manifest;

/// <summary>The page that shows the flows of an application to whoever develops it.</summary>
public sealed class ManifestPageTests
{
    private const string Page = "/twimlflows";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    [InlineData("Anything")]
    public async Task There_is_no_such_page_outside_of_Development(string environment)
    {
        await using var host = await StartAsync(environment);

        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync(Page, Token)).StatusCode);
    }

    [Fact]
    public async Task It_shows_what_to_paste_into_the_console_with_whole_addresses()
    {
        await using var host = await StartAsync("Development");

        var page = await host.Client.GetStringAsync(Page, Token);

        Assert.Contains("<code>https://flows.example.test/held/answer</code>", page, StringComparison.Ordinal);
        Assert.Contains("<code>https://flows.example.test/held/call-events</code>", page, StringComparison.Ordinal);
        Assert.Contains("<code>https://flows.example.test/held/settle</code>", page, StringComparison.Ordinal);
        Assert.Contains("<code>https://flows.example.test/little/answer</code>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_shows_the_steps_the_ways_between_them_and_the_diagram()
    {
        await using var host = await StartAsync("Development");

        var page = await host.Client.GetStringAsync(Page, Token);

        Assert.Contains("<td><code>Parked</code></td><td><code>Unparked</code></td><td>Enqueue action</td>", page, StringComparison.Ordinal);
        Assert.Contains("<td>anywhere</td><td><code>Linked</code></td><td>call (CallAsync)</td>", page, StringComparison.Ordinal);
        Assert.Contains("Parked --&gt; HoldMusic : Enqueue waitUrl", page, StringComparison.Ordinal);
        Assert.Contains("<code>RoomEvent.Leave</code>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_written_in_the_source_is_escaped()
    {
        await using var host = await StartAsync("Development");

        var page = await host.Client.GetStringAsync(Page, Token);

        Assert.Contains("<code>Twiml.Parse(&quot;&lt;Say&gt;&quot; &#x2B; kept &#x2B; &quot;&lt;/Say&gt;&quot;)</code>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<Say>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_asks_for_nothing_from_elsewhere_and_is_not_kept()
    {
        await using var host = await StartAsync("Development");

        var answer = await host.Client.GetAsync(Page, Token);
        var page = await answer.Content.ReadAsStringAsync(Token);

        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("default-src 'none'; style-src 'unsafe-inline'", answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<link", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("src=", page, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("application/json", "application/json")]
    [InlineData("application/json, text/html;q=0.9", "application/json")]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html")]
    [InlineData("text/html, application/json;q=0.5", "text/html")]
    [InlineData("*/*", "text/html")]
    [InlineData("nonsense", "text/html")]
    public async Task It_is_JSON_for_whoever_asks_for_that(string accept, string type)
    {
        await using var host = await StartAsync("Development");
        using var request = new HttpRequestMessage(HttpMethod.Get, Page);
        request.Headers.TryAddWithoutValidation("Accept", accept);

        var answer = await host.Client.SendAsync(request, Token);

        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Accept", answer.Headers.Vary);
    }

    [Fact]
    public async Task The_JSON_says_the_same()
    {
        await using var host = await StartAsync("Development");

        var flow = (await JsonAsync(host))["flows"]!.AsArray().Single(one => (string)one!["name"]! == "HeldFlow")!;

        Assert.Equal("/held", (string)flow["prefix"]!);
        Assert.Equal("https://flows.example.test/held/settle", (string)flow["console"]![2]!["url"]!);
        Assert.Equal("holdMusic", (string)flow["steps"]!.AsArray().Single(step => (string)step!["name"]! == "HoldMusic")!["kind"]!, ignoreCase: true);
        var way = flow["links"]!.AsArray().Single(link => (string?)link!["from"] == "Reconnect" && (string)link["to"]! == "Connected")!;
        Assert.Equal(("queueUrl", "Queue", "Queue url"), (Lower((string)way["kind"]!), (string)way["by"]!, (string)way["how"]!));
        Assert.StartsWith("stateDiagram-v2\n", (string)flow["diagram"]!, StringComparison.Ordinal);
        Assert.Empty(flow["notFollowed"]!.AsArray());
    }

    [Fact]
    public async Task No_secret_is_in_it()
    {
        await using var host = await StartAsync("Development", ("ApiKeySid", "SK0123456789abcdef0123456789abcdef"), ("ApiKeySecret", "a-secret"), ("AuthTokens:0", "another-secret"));

        var shown = await host.Client.GetStringAsync(Page, Token) + await JsonAsync(host);

        Assert.All([FlowHostFixture.AuthToken, FlowHostFixture.AccountSid, "SK0123", "secret"], word => Assert.DoesNotContain(word, shown, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_path_of_the_public_address_is_kept()
    {
        await using var host = await StartAsync("Development", ("PublicBaseUrl", "https://flows.example.test/below/"));

        Assert.Contains("<code>https://flows.example.test/below/held/answer</code>", await host.Client.GetStringAsync(Page, Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_application_itself_has_at_this_path_comes_first()
    {
        await using var host = await StartAsync("Development", app => app.MapMethods(Page, ["GET", "POST"], () => Results.Text("mine")));

        Assert.Equal("mine", await host.Client.GetStringAsync(Page, Token));
    }

    [Fact]
    public async Task A_page_for_everything_else_does_not_hide_it()
    {
        await using var host = await StartAsync("Development", app => app.MapFallback(() => Results.Text("mine")));

        Assert.Contains("HeldFlow", await host.Client.GetStringAsync(Page, Token), StringComparison.Ordinal);
    }

    [Fact]
    public void A_test_can_ask_a_flow_for_its_manifest()
    {
        Assert.Empty(HeldFlow.Manifest.NotFollowed);
        Assert.Contains(new ManifestLink("Parked", "HoldMusic", ManifestLinkKind.WaitUrl, "Enqueue"), HeldFlow.Manifest.Links);
        Assert.Contains(HeldFlow.Manifest.Console, entry => entry.Path == HeldFlow.To.Settle.PathAndQuery);
    }

    private static Task<FlowHostFixture> StartAsync(string environment, params (string Name, string? Value)[] settings) => StartAsync(environment, null, settings);

    private static Task<FlowHostFixture> StartAsync(string environment, Action<WebApplication>? map, params (string Name, string? Value)[] settings) =>
        FlowHostFixture.StartAsync(FlowHostFixture.Settings(settings), builder => builder.Environment.EnvironmentName = environment, map);

    private static async Task<JsonNode> JsonAsync(FlowHostFixture host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Page);
        request.Headers.Accept.ParseAdd("application/json");
        return (await (await host.Client.SendAsync(request, Token)).Content.ReadFromJsonAsync<JsonNode>(Token))!;
    }

    private static string Lower(string word) => char.ToLowerInvariant(word[0]) + word[1..];
}
