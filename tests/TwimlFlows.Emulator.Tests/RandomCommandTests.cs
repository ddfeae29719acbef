using CsCheck;
using TwimlFlows.Emulator.Tests.Kit;

namespace TwimlFlows.Emulator.Tests;

/// <summary>Whatever is done in whatever order: what must hold always.</summary>
public sealed class RandomCommandTests
{
    private static readonly string[] Final = ["completed", "busy", "no-answer", "failed", "canceled"];
    private static readonly string[] Documents = ["/join", "/dial", "/bye", "/menu", "/empty", "/missing", "/broken", "/park", "/take"];

    private static readonly Gen<(int Command, int Who, int What, int Wait)[]> Scripts =
        Gen.Select(Gen.Int[0, 12], Gen.Int[0, 7], Gen.Int[0, 8], Gen.Int[0, 8]).Array[5, 40];

    [Fact]
    public async Task Random_commands_never_break_the_rules()
    {
        await Scripts.SampleAsync(async script =>
        {
            await using var desk = Busy();
            foreach (var step in script)
            {
                await DoAsync(desk, step);
                await desk.RunAsync(step.Wait * step.Wait * 0.3);
                Check(desk);
            }

            await desk.RunAsync(15000);
            Check(desk);
            Assert.All(desk.Emulator.Legs, l => Assert.True(l.IsOver, l.ToString()));
        }, iter: 300, threads: 1);
    }

    private static Desk Busy()
    {
        // Long music: the end of a call comes after 4 hours, and each round of music is a request.
        var desk = new Desk(new EmulatorOptions { PlayLength = TimeSpan.FromMinutes(20) });
        desk.App.On("/answer", r => LittleApplication.Twiml(r["From"]![^1] is '1'
                ? Desk.Join("customer", "startConferenceOnEnter='false' endConferenceOnExit='true' waitUrl='/music'")
                : Desk.Join("x" + r["From"]![^1], "waitUrl='/music'") + "<Redirect>/bye</Redirect>"))
            .On("/dial", "<Dial action='/bye' timeout='10'><Number statusCallback='/child' statusCallbackEvent='initiated ringing answered completed'>+15550100003</Number></Dial>")
            .On("/menu", "<Gather numDigits='1' action='/join' timeout='4'><Say>Press a key.</Say></Gather><Redirect>/dial</Redirect>")
            .On("/park", "<Enqueue waitUrl='/music' action='/bye'>line</Enqueue>")
            .On("/take", "<Dial timeout='5'><Queue url='/bye'>line</Queue></Dial><Redirect>/park</Redirect>")
            .On("/empty", "")
            .On("/broken", _ => LittleApplication.Raw("<Response><Say>", "text/xml"));
        desk.Emulator.Phone("+15550100003").OnRing = RingBehaviour.AnswerAfter(TimeSpan.FromSeconds(2));
        desk.Emulator.Phone("+15550100004").OnRing = RingBehaviour.Busy;
        return desk;
    }

    private static async Task DoAsync(Desk desk, (int Command, int Who, int What, int Wait) step)
    {
        var legs = desk.Emulator.Legs;
        var leg = legs.Count == 0 ? null : legs[step.Who * 7 % legs.Count];
        var url = LittleApplication.Base + Documents[step.What];
        switch (step.Command)
        {
            case 0 or 1:
                desk.Emulator.Phone($"+1555010000{1 + (step.Who % 4)}").Call(Desk.Number);
                break;
            case 2:
                await desk.Rest.PostAsync("Calls.json", ("To", $"+1555010000{1 + (step.Who % 4)}"), ("From", Desk.Number), ("Url", url),
                    ("StatusCallback", LittleApplication.Base + "/call-events"), ("StatusCallbackEvent", "initiated"), ("StatusCallbackEvent", "answered"),
                    ("StatusCallbackEvent", "completed"));
                break;
            case 3 when desk.Agent.Leg is { Status: "ringing", Direction: not "inbound" }:
                desk.Agent.Answer();
                break;
            case 4:
                leg?.HangUp();
                break;
            case 5:
                leg?.Press("1*");
                break;
            case 6 or 7 when desk.Emulator.Rooms.Count > 0 && leg is not null:
                await desk.HoldAsync(leg, step.What < 3 ? "/hold" : "/menu");
                break;
            case 8 when desk.Emulator.Rooms.Count > 0 && leg is not null:
                await desk.ResumeAsync(leg);
                break;
            case 9 when leg is not null:
                await desk.Rest.PostAsync($"Calls/{leg.CallSid}.json", ("Url", url));
                break;
            case 10 when leg is not null:
                await desk.Rest.PostAsync($"Calls/{leg.CallSid}.json", ("Status", step.What < 4 ? "completed" : "canceled"));
                break;
            case 11 when desk.Emulator.Rooms.Count > 0:
                await desk.Rest.PostAsync($"Conferences/{desk.Room}.json", ("Status", "completed"));
                break;
            case 12 when desk.Emulator.Rooms.Count > 0 && leg is not null:
                await desk.Rest.SendAsync(HttpMethod.Delete, $"Conferences/{desk.Room}/Participants/{leg.CallSid}.json");
                break;
            default:
                break;
        }
    }

    private static void Check(Desk desk)
    {
        var events = desk.Emulator.Events;
        foreach (var leg in desk.Emulator.Legs)
        {
            var statuses = desk.Statuses(leg).ToList();
            Assert.True(statuses.Take(Math.Max(0, statuses.Count - 1)).All(s => !Final.Contains(s)), string.Join(", ", statuses));
            Assert.Equal(leg.IsOver, leg.Hearing.Kind == HearingKind.Nothing && statuses.Count > 0 && Final.Contains(statuses[^1]));
            Assert.False(leg.IsOver && leg.Room is not null, leg.ToString());
        }

        var waiting = desk.Emulator.Queues.SelectMany(q => q.Members.Select(m => (m, (string?)q.Name))).ToList();
        Assert.Equal(desk.Emulator.Legs.Where(l => l.Queue is not null).Select(l => (l.CallSid, l.Queue)).Order(), waiting.Order());
        Assert.All(waiting, w => Assert.Contains(desk.Emulator.Legs, l => l.CallSid == w.m && !l.IsOver && l.Hearing.With.Count == 0));
        Assert.All(desk.Emulator.Rooms.Where(r => r.Status != "completed").GroupBy(r => r.Name), g => Assert.Single(g));
        Assert.All(desk.Emulator.Rooms.Where(r => r.Status != "completed"), r => Assert.NotEmpty(r.Participants));
        var inRooms = desk.Emulator.Rooms.SelectMany(r => r.Participants).Select(p => p.CallSid).ToList();
        Assert.Equal(inRooms.Count, inRooms.Distinct().Count());
        foreach (var sequence in events.Where(e => e.Kind == EmulatorEventKind.CallbackSent)
            .GroupBy(e => e.Purpose + e.Parameter("ConferenceSid") + (e.Purpose == "call-status" ? e.CallSid : "")))
        {
            var start = sequence.First().Purpose == "call-status" ? 0 : 1;
            Assert.Equal(Enumerable.Range(start, sequence.Count()).Select(n => $"{n}"), sequence.Select(e => e.Parameter("SequenceNumber")));
        }

        // Hearing one another is mutual, unless somebody is muted or whispers; nobody is muted here.
        var hearing = desk.Emulator.Legs.ToDictionary(l => l.CallSid, l => l.Hearing.With);
        Assert.All(hearing, h => Assert.All(h.Value, other => Assert.Contains(h.Key, hearing[other])));
    }
}
