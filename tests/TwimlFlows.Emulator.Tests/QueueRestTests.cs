using System.Net;
using System.Text.Json.Nodes;
using TwimlFlows.Emulator.Tests.Kit;

namespace TwimlFlows.Emulator.Tests;

/// <summary>Queues and their members over REST.</summary>
public sealed class QueueRestTests
{
    private static Desk Office()
    {
        var desk = Phone.Desk("<Enqueue waitUrl='/wait' action='/left'>line</Enqueue>");
        desk.App.On("/wait", "<Play>https://cdn.example.test/hold.mp3</Play>").On("/left", "<Say>Left.</Say>").On("/next", "<Say>Next, please.</Say>");
        return desk;
    }

    private static int? Code((HttpStatusCode Status, JsonObject Json) answer) => answer.Json["code"]?.GetValue<int>();

    [Fact]
    public async Task A_queue_is_made_read_changed_listed_and_deleted()
    {
        await using var desk = Office();
        var (status, made) = await desk.Rest.PostAsync("Queues.json", ("FriendlyName", "line"), ("MaxSize", "7"));
        var sid = made["sid"]!.GetValue<string>();
        Assert.Equal((HttpStatusCode.Created, "line", 7, 0), (status, made["friendly_name"]!.GetValue<string>(), made["max_size"]!.GetValue<int>(), made["current_size"]!.GetValue<int>()));
        Assert.Matches("^QU[0-9a-f]{32}$", sid);

        var (_, changed) = await desk.Rest.PostAsync($"Queues/{sid}.json", ("FriendlyName", "other"));
        Assert.Equal(("other", 7), (changed["friendly_name"]!.GetValue<string>(), changed["max_size"]!.GetValue<int>()));
        Assert.Equal(sid, (await desk.Rest.GetAsync("Queues.json")).Json["queues"]![0]!["sid"]!.GetValue<string>());
        Assert.Equal("other", Assert.Single(desk.Emulator.Queues).Name);

        Assert.Equal(HttpStatusCode.NoContent, (await desk.Rest.SendAsync(HttpMethod.Delete, $"Queues/{sid}.json")).Status);
        Assert.Equal(20404, Code(await desk.Rest.GetAsync($"Queues/{sid}.json")));
        Assert.Empty(desk.Emulator.Queues);
    }

    [Fact]
    public async Task A_name_that_is_taken_or_missing_is_20002()
    {
        await using var desk = Office();
        await desk.Rest.PostAsync("Queues.json", ("FriendlyName", "line"));
        Assert.Equal(20002, Code(await desk.Rest.PostAsync("Queues.json", ("FriendlyName", "line"))));
        Assert.Equal(20002, Code(await desk.Rest.PostAsync("Queues.json")));
    }

    [Fact]
    public async Task A_queue_stays_when_everybody_has_left_and_is_not_deleted_while_somebody_waits()
    {
        await using var desk = Office();
        var leg = desk.Customer.Call(Desk.Number);
        await desk.RunAsync(5);
        var sid = desk.Emulator.Queues[0].Sid;
        var refused = await desk.Rest.SendAsync(HttpMethod.Delete, $"Queues/{sid}.json");
        Assert.Equal((HttpStatusCode.Conflict, 20409), (refused.Status, Code(refused)));
        leg.HangUp();
        await desk.RunAsync(60);
        Assert.Equal(sid, Assert.Single(desk.Emulator.Queues).Sid);
        Assert.Equal(HttpStatusCode.NoContent, (await desk.Rest.SendAsync(HttpMethod.Delete, $"Queues/{sid}.json")).Status);
    }

    [Fact]
    public async Task Members_are_found_by_CallSid_and_as_Front_and_no_longer_after_they_were_taken()
    {
        await using var desk = Office();
        var first = desk.Customer.Call(Desk.Number);
        await desk.RunAsync(5);
        var second = desk.Agent.Call(Desk.Number);
        await desk.RunAsync(5);
        var sid = desk.Emulator.Queues[0].Sid;
        var list = (await desk.Rest.GetAsync($"Queues/{sid}/Members.json")).Json["queue_members"]!.AsArray();
        Assert.Equal([first.CallSid, second.CallSid], list.Select(m => m!["call_sid"]!.GetValue<string>()));
        var front = (await desk.Rest.GetAsync($"Queues/{sid}/Members/Front.json")).Json;
        Assert.Equal((first.CallSid, 1, 10), (front["call_sid"]!.GetValue<string>(), front["position"]!.GetValue<int>(), front["wait_time"]!.GetValue<int>()));
        Assert.Equal(2, (await desk.Rest.GetAsync($"Queues/{sid}/Members/{second.CallSid}.json")).Json["position"]!.GetValue<int>());

        var (status, taken) = await desk.Rest.PostAsync($"Queues/{sid}/Members/Front.json", ("Url", LittleApplication.Base + "/next"), ("Method", "POST"));
        Assert.Equal((HttpStatusCode.OK, first.CallSid), (status, taken["call_sid"]!.GetValue<string>()));
        await desk.UntilAsync(() => first.Hearing.Text == "Next, please.");
        Assert.Equal("redirected", desk.App.At("/left").Single()["QueueResult"]);
        Assert.Equal(20404, Code(await desk.Rest.GetAsync($"Queues/{sid}/Members/{first.CallSid}.json")));
        Assert.Equal("line", second.Queue);
    }

    [Fact]
    public async Task A_dequeue_needs_an_absolute_Url()
    {
        await using var desk = Office();
        desk.Customer.Call(Desk.Number);
        await desk.RunAsync(1);
        var path = $"Queues/{desk.Emulator.Queues[0].Sid}/Members/Front.json";
        Assert.Equal(21205, Code(await desk.Rest.PostAsync(path)));
        Assert.Equal(21205, Code(await desk.Rest.PostAsync(path, ("Url", "/next"))));
    }

    [Fact]
    public async Task A_method_that_is_not_offered_is_20004()
    {
        await using var desk = Office();
        Assert.Equal(20004, Code(await desk.Rest.SendAsync(HttpMethod.Put, "Queues.json")));
    }
}
