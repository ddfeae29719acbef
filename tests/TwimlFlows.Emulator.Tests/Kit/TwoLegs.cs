using System.Net;
using System.Text.Json.Nodes;

namespace TwimlFlows.Emulator.Tests.Kit;

/// <summary>A plain call whose legs are held by turns in a queue: the documents and moves that the hold tests share.</summary>
public static class TwoLegs
{
    public const string Noun =
        "<Number statusCallback='/child' statusCallbackEvent='initiated ringing answered completed'>+15550100002</Number>";

    /// <summary>The documents. Each dial and each queue has a way out of its own, so that requests can be told apart.</summary>
    public static Desk Desk(string wayOut = "action", EmulatorOptions? options = null, string park = "action='/unparked'", string behindPark = "")
    {
        var desk = Phone.Desk(WithWayOut($"<Dial %>{Noun}</Dial>", wayOut, "/done"), options);
        desk.App.On("/done", "<Say loop='5'>Done.</Say>")
            .On("/parked", $"<Enqueue waitUrl='/hold-music' {park}>Q</Enqueue>{behindPark}")
            .On("/hold-music", "<Play>https://cdn.example.test/hold.mp3</Play>")
            .On("/waiting", "<Say>Please wait.</Say><Pause length='10'/><Redirect>/waiting</Redirect>")
            .On("/reconnect", WithWayOut("<Dial timeout='10' %><Queue url='/connected'>Q</Queue></Dial>", wayOut, "/unconnected"))
            .On("/connected", "<Say>You are connected again.</Say>")
            .On("/unconnected", "<Say loop='5'>Unconnected.</Say>")
            .On("/unparked", "<Say loop='5'>Unparked.</Say>")
            .On("/elsewhere", "<Say loop='9'>Elsewhere.</Say><Pause length='600'/>");
        return desk;
    }

    public static async Task<(EmulatedLeg Parent, EmulatedLeg Child)> BridgedAsync(this Desk desk)
    {
        desk.Agent.OnRing = RingBehaviour.AnswerAfter(TimeSpan.FromSeconds(2));
        var parent = desk.Customer.Call(Kit.Desk.Number);
        await desk.UntilAsync(() => desk.Agent.Leg is { } leg && parent.TalksWith(leg));
        return (parent, desk.Agent.Leg!);
    }

    public static Task<(HttpStatusCode Status, JsonObject Json)> MoveAsync(this Desk desk, EmulatedLeg leg, string path) =>
        desk.Rest.PostAsync($"Calls/{leg.CallSid}.json", ("Url", LittleApplication.Base + path));

    /// <summary>A fault for the webhooks to one path, and none for others.</summary>
    public static void Fault(this Desk desk, string path, WebhookFault fault) =>
        desk.Emulator.Faults.Webhook = e => e.Url == LittleApplication.Base + path ? fault : WebhookFault.None;

    /// <summary>The parent waits in the queue, the child waits on a loop: the first hold of a plain call.</summary>
    public static async Task<(EmulatedLeg Parent, EmulatedLeg Child)> HeldAsync(this Desk desk)
    {
        var (parent, child) = await desk.BridgedAsync();
        desk.App.On("/done", "<Redirect>/parked</Redirect>");
        await desk.MoveAsync(child, "/waiting");
        await desk.UntilAsync(() => parent.Queue is not null && parent.Hearing.Kind == HearingKind.Audio && child.Hearing.Text == "Please wait.");
        desk.App.On("/done", "<Say loop='5'>Done.</Say>");
        return (parent, child);
    }

    /// <summary>The parent talks as the queued leg, the child as the one that dialled the queue.</summary>
    public static async Task<(EmulatedLeg Queued, EmulatedLeg Dialling)> ResumedAsync(this Desk desk)
    {
        var (parent, child) = await desk.HeldAsync();
        await desk.MoveAsync(child, "/reconnect");
        await desk.UntilAsync(() => parent.TalksWith(child));
        return (parent, child);
    }

    private static string WithWayOut(string dial, string wayOut, string path) => wayOut switch
    {
        "action" => dial.Replace("%", $"action='{path}'", StringComparison.Ordinal),
        "redirect" => dial.Replace("%", "", StringComparison.Ordinal) + $"<Redirect>{path}</Redirect>",
        _ => dial.Replace("%", "", StringComparison.Ordinal),
    };
}
