using TwimlFlows.Emulator.Tests.Kit;

namespace TwimlFlows.Emulator.Tests;

/// <summary>What repeats itself in a transcript is told once, and nothing else is left out.</summary>
public sealed class TranscriptFoldTests
{
    [Fact]
    public async Task A_document_that_is_asked_for_again_and_again_is_shown_once()
    {
        await using var desk = new Desk();
        desk.App.On("/answer", "<Redirect>/wait</Redirect>").On("/wait", "<Say>Please wait.</Say><Pause length=\"5\"/><Redirect>/wait</Redirect>");
        var caller = desk.Customer.Call(Desk.Number);
        await desk.RunAsync(20);
        desk.App.On("/wait", "<Say>Somebody comes.</Say><Hangup/>");
        await desk.UntilAsync(() => caller.IsOver);

        var lines = await LinesAsync(desk);

        Assert.Equal(1, Count(lines, "← Say \"Please wait.\""));
        Assert.Equal(1, Count(lines, "hears \"Please wait.\""));
        Assert.Equal(2, Count(lines, "→ POST /wait") - Count(lines, "→ POST /wait, as before"));
        Assert.InRange(Count(lines, "→ POST /wait, as before"), 2, 5);
        Assert.Equal(1, Count(lines, "hears \"Somebody comes.\""));
        Assert.Equal(1, Count(lines, "← Say \"Somebody comes.\""));
    }

    [Fact]
    public async Task The_same_document_after_something_else_is_shown_again()
    {
        await using var desk = new Desk();
        var (customer, _) = await desk.TalkAsync();
        await desk.HoldAsync(customer);
        await desk.RunAsync(5);
        await desk.ResumeAsync(customer);
        await desk.RunAsync(1);
        await desk.HoldAsync(customer);
        await desk.RunAsync(5);

        var lines = await LinesAsync(desk);

        Assert.Equal(2, lines.SkipWhile(line => !line.Contains("is put on hold", StringComparison.Ordinal)).Count(line => line.Contains("hears ♪ /hold.mp3", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_last_lane_is_called_after_what_is_in_it()
    {
        await using var desk = new Desk();
        desk.App.On("/answer", "<Pause length=\"3\"/>");
        desk.Customer.Call(Desk.Number);
        await desk.RunAsync(1);
        Assert.EndsWith("requests", (await LinesAsync(desk))[0], StringComparison.Ordinal);
        Assert.DoesNotContain("room", (await LinesAsync(desk))[0], StringComparison.Ordinal);

        desk.Emulator.Note($"somebody looks at {desk.Emulator.Legs[0].CallSid}");
        Assert.EndsWith("  notes", (await LinesAsync(desk))[0], StringComparison.Ordinal);
        Assert.Contains(await LinesAsync(desk), line => line.EndsWith($"somebody looks at {Desk.CustomerNumber}", StringComparison.Ordinal));

        Assert.Throws<ArgumentException>(() => desk.Emulator.Note(""));
        await using var withRoom = new Desk();
        await withRoom.TalkAsync();
        withRoom.Emulator.Note("somebody looks");
        Assert.EndsWith("  notes, room and requests", (await LinesAsync(withRoom))[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_without_a_form_is_one_line_without_a_gap()
    {
        await using var desk = TwoLegs.Desk();
        await desk.ResumedAsync();
        await desk.Rest.SendAsync(HttpMethod.Delete, $"Queues/{desk.Emulator.Queues[0].Sid}.json");

        Assert.Contains(await LinesAsync(desk), line => line.EndsWith("⇒ DELETE Queues 204", StringComparison.Ordinal));
    }

    private static int Count(IEnumerable<string> lines, string text) => lines.Count(line => line.Contains(text, StringComparison.Ordinal));

    private static async Task<List<string>> LinesAsync(Desk desk)
    {
        await using var output = new StringWriter();
        new TranscriptWriter(desk.Emulator).Write(output);
        return [.. output.ToString().Split(Environment.NewLine)];
    }
}
