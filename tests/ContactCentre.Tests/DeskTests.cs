using System.Net;
using TwimlFlows.Emulator;

namespace ContactCentre.Tests;

/// <summary>The contact centre as somebody finds it who starts it and opens the page.</summary>
public sealed class DeskTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_says_where_to_look_and_closes_when_told()
    {
        var output = new StringWriter();
        using var close = new CancellationTokenSource();
        var run = DeskOnYourDesk.RunAsync(["--urls", "http://127.0.0.1:0"], TextWriter.Synchronized(output), close.Token);
        while (!output.ToString().Contains("Ctrl+C", StringComparison.Ordinal))
        {
            Assert.False(run.IsCompleted, output.ToString());
            await Task.Yield();
        }

        var address = output.ToString().Split('\n').Single(line => line.Contains("Look at", StringComparison.Ordinal)).Split(' ')[^1].Trim();
        using var http = new HttpClient { BaseAddress = new Uri(address) };
        Assert.Contains("The agent's screen", await http.GetStringAsync(new Uri("/", UriKind.Relative), Token), StringComparison.Ordinal);
        Assert.Contains("Telephones", await http.GetStringAsync(new Uri("/emulator", UriKind.Relative), Token), StringComparison.Ordinal);
        foreach (var asset in new[] { "/console.js", "/console.css", "/emulator/page.js", "/emulator/page.css" })
        {
            Assert.NotEmpty(await http.GetStringAsync(new Uri(asset, UriKind.Relative), Token));
        }

        await close.CancelAsync();
        Assert.Equal(0, await run);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_one_sentence_and_not_a_crash()
    {
        await using var emulator = new TwilioEmulator();
        await using var first = await ContactCentreApp.StartAsync(emulator, "http://127.0.0.1:0", []);
        var output = new StringWriter();

        var exitCode = await DeskOnYourDesk.RunAsync(["--urls", first.Urls.First()], output, Token);

        Assert.Equal(1, exitCode);
        Assert.Contains("address already in use. Stop what listens there, or take another address", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_agents_buttons_hold_and_resume_and_other_sites_cannot_press_them()
    {
        await using var emulator = new TwilioEmulator();
        await using var app = await ContactCentreApp.StartAsync(emulator, "http://127.0.0.1:0", []);
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        emulator.Phone(ContactCentreApp.CustomerNumber).Call(ContactCentreApp.SupportNumber);
        var agent = emulator.Phone(ContactCentreApp.AgentNumber);
        await emulator.RunUntilAsync(() => agent.Leg is not null, TimeSpan.FromMinutes(1), Token);
        agent.Answer();
        await emulator.RunForAsync(TimeSpan.FromSeconds(5), Token);

        var call = Assert.Single(await http.ListAsync("/agent/calls"))!;
        var room = (string)call["room"]!;
        Assert.Equal(["customer", "agent"], call["participants"]!.AsArray().Select(one => (string?)one!["label"]));

        Assert.Equal(HttpStatusCode.Forbidden, (await http.PressAsync($"/agent/{room}/customer/hold", "https://evil.example")).Status);
        Assert.False(emulator.Rooms[0].Participants[0].IsHeld);

        var hold = http.PressAsync($"/agent/{room}/customer/hold");
        await emulator.RunWhileAsync(hold, TimeSpan.FromMinutes(1), Token);
        Assert.Equal((HttpStatusCode.OK, "Held"), await hold);
        Assert.True(emulator.Rooms[0].Participants[0].IsHeld);

        var resume = http.PressAsync($"/agent/{room}/customer/resume", app.Urls.First());
        await emulator.RunWhileAsync(resume, TimeSpan.FromMinutes(1), Token);
        Assert.Equal((HttpStatusCode.OK, "Resumed"), await resume);
    }
}
