using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TwimlFlows.Emulator.Tests.Kit;

namespace TwimlFlows.Emulator.Tests;

/// <summary>The REST interface: what it answers, and how it refuses.</summary>
public sealed class RestTests
{
    private static readonly (string, string)[] Good = [("To", Desk.AgentNumber), ("From", Desk.Number), ("Url", "https://flows.example.test/join")];

    public static TheoryData<string, string?, int> BadCalls => new()
    {
        { "To", null, 21201 },
        { "To", "agent", 21211 },
        { "From", null, 21213 },
        { "From", "0123", 21212 },
        { "From", "+15559999999", 21210 },
        { "Url", "/join", 21205 },
        { "Url", null, 21205 },
        { "Timeout", "601", 21208 },
        { "Method", "PUT", 21209 },
        { "StatusCallback", "/call-events", 21609 },
        { "Twiml", "<Response/>", 21205 },
    };

    [Theory]
    [MemberData(nameof(BadCalls))]
    public async Task A_call_with_a_bad_parameter_is_refused_with_its_code(string name, string? value, int code)
    {
        await using var desk = new Desk();
        var form = Good.Where(p => p.Item1 != name).Concat(value is null ? [] : [(name, value)]).ToArray();
        var (status, json) = await desk.Rest.PostAsync("Calls.json", form);
        Assert.Equal((HttpStatusCode.BadRequest, code, 400), (status, json["code"]!.GetValue<int>(), json["status"]!.GetValue<int>()));
        Assert.Equal($"https://www.twilio.com/docs/errors/{code}", json["more_info"]!.GetValue<string>());
        Assert.NotEmpty(json["message"]!.GetValue<string>());
        Assert.Empty(desk.Emulator.Legs);
    }

    [Theory]
    [InlineData("GET", "Nothing.json")]
    [InlineData("GET", "Calls/CA00000000000000000000000000000000.json")]
    [InlineData("POST", "Calls/CA00000000000000000000000000000000.json")]
    [InlineData("GET", "Conferences/CF00000000000000000000000000000000.json")]
    [InlineData("GET", "Conferences/CF00000000000000000000000000000000/Participants.json")]
    [InlineData("DELETE", "Conferences/CF00000000000000000000000000000000/Participants/agent.json")]
    [InlineData("GET", "Calls")]
    [InlineData("GET", "../../..")]
    [InlineData("GET", "%00%ff.json")]
    public async Task What_does_not_exist_is_404_with_20404(string method, string path)
    {
        await using var desk = new Desk();
        var (status, json) = await desk.Rest.SendAsync(new HttpMethod(method), path);
        Assert.Equal((HttpStatusCode.NotFound, 20404), (status, json["code"]!.GetValue<int>()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Basic")]
    [InlineData("Basic not-base-64")]
    [InlineData("Bearer abc")]
    [InlineData("Basic QUMwMDpzZWNyZXQ=")]
    public async Task Without_the_right_credentials_it_is_401_with_20003(string? authorization)
    {
        await using var desk = new Desk();
        using var http = new HttpClient(desk.Emulator.CreateRestHandler());
        http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", authorization);
        var response = await http.GetAsync(new Uri($"https://api.twilio.com/2010-04-01/Accounts/{desk.Emulator.AccountSid}/Calls.json"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Contains("20003", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_reads_as_Twilio_writes_it()
    {
        await using var desk = new Desk();
        var (_, agent) = await desk.TalkAsync();
        await desk.RunAsync(61);
        agent.HangUp();
        var json = (await desk.Rest.GetAsync($"Calls/{agent.CallSid}.json")).Json;
        Assert.Equal(("completed", "61", "outbound-api", "Mon, 05 Jan 2026 09:00:00 +0000", "Mon, 05 Jan 2026 09:01:01 +0000"),
            (Text(json, "status"), Text(json, "duration"), Text(json, "direction"), Text(json, "start_time"), Text(json, "end_time")));
        Assert.Equal([
            "sid", "date_created", "date_updated", "parent_call_sid", "account_sid", "to", "to_formatted", "from", "from_formatted", "phone_number_sid",
            "status", "start_time", "end_time", "duration", "price", "price_unit", "direction", "answered_by", "api_version", "forwarded_from",
            "group_sid", "caller_name", "queue_time", "trunk_sid", "uri", "subresource_uris"], json.Select(p => p.Key));
    }

    [Fact]
    public async Task Conferences_are_found_by_name_and_status_the_newest_first()
    {
        await using var desk = new Desk();
        var first = await desk.CustomerWaitsAsync();
        first.HangUp();
        await desk.RunAsync(1);
        await desk.CustomerWaitsAsync();
        string[] Found(JsonObject json) => [.. json["conferences"]!.AsArray().Select(c => c!["status"]!.GetValue<string>())];
        Assert.Equal(["init", "completed"], Found((await desk.Rest.GetAsync("Conferences.json?FriendlyName=room")).Json));
        Assert.Equal(["completed"], Found((await desk.Rest.GetAsync("Conferences.json?FriendlyName=room&Status=completed")).Json));
        Assert.Empty(Found((await desk.Rest.GetAsync("Conferences.json?Status=in-progress")).Json));
        Assert.Empty(Found((await desk.Rest.GetAsync("Conferences.json?FriendlyName=other")).Json));
    }

    [Fact]
    public async Task Lists_come_in_pages_that_lead_to_one_another()
    {
        await using var desk = new Desk(new EmulatorOptions { CallsPerSecond = 0 });
        for (var i = 0; i < 5; i++)
        {
            await desk.Rest.PostAsync("Calls.json", Good);
        }

        var sids = new List<string>();
        string? next = $"Calls.json?PageSize=2&To={Uri.EscapeDataString(Desk.AgentNumber)}";
        while (next is not null)
        {
            var (_, json) = await desk.Rest.GetAsync(next);
            sids.AddRange(json["calls"]!.AsArray().Select(c => c!["sid"]!.GetValue<string>()));
            next = json["next_page_uri"]?.GetValue<string>().Split('/')[^1];
        }

        Assert.Equal(desk.Emulator.Legs.Select(l => l.CallSid).Reverse(), sids);
        Assert.Equal(HttpStatusCode.BadRequest, (await desk.Rest.GetAsync("Calls.json?PageSize=1001")).Status);
    }

    [Fact]
    public async Task A_participant_is_named_by_CallSid_or_label()
    {
        await using var desk = new Desk();
        var (customer, _) = await desk.TalkAsync();
        await desk.HoldAsync(customer);
        var byLabel = (await desk.Rest.GetAsync($"Conferences/{desk.Room}/Participants/customer.json")).Json;
        Assert.Equal((customer.CallSid, true), (Text(byLabel, "call_sid"), byLabel["hold"]!.GetValue<bool>()));
        var held = (await desk.Rest.GetAsync($"Conferences/{desk.Room}/Participants.json?Hold=true")).Json["participants"]!.AsArray();
        Assert.Equal("customer", Text(Assert.Single(held)!.AsObject(), "label"));
    }

    [Fact]
    public async Task Over_HTTP_it_answers_the_same()
    {
        await using var desk = new Desk();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var server = builder.Build();
        server.MapTwilioEmulator(desk.Emulator);
        await server.StartAsync(TestContext.Current.CancellationToken);
        var address = server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        using var rest = new RestClient(desk.Emulator, new HttpClient { BaseAddress = new Uri(address) });

        desk.App.On("/answer", Desk.Join("VIP 1/2".Replace("/", "-", StringComparison.Ordinal), "waitUrl=''"));
        var customer = await desk.CustomerWaitsAsync();
        var (created, call) = await rest.PostAsync("Calls.json", Good);
        Assert.Equal((HttpStatusCode.Created, "queued"), (created, Text(call, "status")));
        var (found, participant) = await rest.GetAsync($"Conferences/{desk.Room}/Participants/VIP%201-2.json");
        Assert.Equal((HttpStatusCode.OK, customer.CallSid), (found, Text(participant, "call_sid")));
        var (missing, error) = await rest.SendAsync(HttpMethod.Delete, $"Conferences/{desk.Room}/Participants/nobody.json");
        Assert.Equal((HttpStatusCode.NotFound, 20404), (missing, error["code"]!.GetValue<int>()));
        var (removed, _) = await rest.SendAsync(HttpMethod.Delete, $"Conferences/{desk.Room}/Participants/{customer.CallSid}.json");
        Assert.Equal(HttpStatusCode.NoContent, removed);
    }

    [Fact]
    public async Task Several_events_in_one_field_are_accepted_and_logged_and_no_callback_comes()
    {
        await using var desk = new Desk();
        desk.Agent.OnRing = RingBehaviour.Busy;
        await desk.Rest.PostAsync("Calls.json", [.. Good, ("StatusCallback", LittleApplication.Base + "/call-events"), ("StatusCallbackEvent", "initiated completed")]);
        await desk.RunAsync(5);
        Assert.Equal([21626], desk.Codes());
        Assert.Empty(desk.App.At("/call-events"));
    }

    [Fact]
    public async Task What_the_emulator_cannot_do_is_said_and_not_passed_over()
    {
        await using var desk = new Desk();
        await desk.Rest.PostAsync("Calls.json", [.. Good, ("MachineDetection", "Enable")]);
        Assert.Contains(desk.Emulator.Events, e => e.Kind == EmulatorEventKind.Error && e.Text.Contains("MachineDetection", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.BadRequest, (await desk.Rest.GetAsync("Calls.json?StartTime=2026-01-05")).Status);
        var (customer, _) = await desk.TalkAsync();
        Assert.Equal(HttpStatusCode.BadRequest, (await desk.ParticipantAsync(customer.CallSid, ("AnnounceUrl", LittleApplication.Base + "/x"))).Status);
        desk.App.On("/answer", "<Record/>");
        var leg = desk.Emulator.Phone("+15550100005").Call(Desk.Number);
        await desk.UntilAsync(() => leg.IsOver);
        Assert.Contains(desk.Emulator.Events, e => e.CallSid == leg.CallSid && e.Text.Contains("<Record>", StringComparison.Ordinal));
    }

    private static string? Text(JsonObject json, string name) => json[name]?.GetValue<string>();
}
