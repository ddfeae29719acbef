using System.Globalization;
using System.Text.Json;
using System.Web;
using Microsoft.Extensions.Time.Testing;
using TwimlFlows.Tests.Calls;

namespace TwimlFlows.Tests.Legs;

/// <summary>A customer's leg C and an agent's leg A, the flow that holds them, and Twilio's side of it, on a clock of their own.</summary>
internal sealed class LegDesk
{
    internal const string Base = "https://calls.example.com";
    private static readonly string[] _positions = ["Elsewhere", "Screened", "Dialled", "Parking", "InQueue", "Waiting", "Fetching", "Bridged", "Released"];
    private int _reported;
    private int _queues;

    /// <param name="agentDials">Whether the agent's leg is the one that dialled.</param>
    /// <param name="screens">Whether the flow has steps that dialled legs hear before they are connected.</param>
    internal LegDesk(bool agentDials = false, bool screens = false)
    {
        Screens = screens;
        Customer = new DeskLeg(this, "C", isDialled: agentDials);
        Agent = new DeskLeg(this, "A", isDialled: !agentDials);
        (Caller, Called) = agentDials ? (Agent, Customer) : (Customer, Agent);
        Twilio = new FakeTwilio(Time) { OnMove = Move };
        Twilio.Parents[Called.Sid.Value] = Caller.Sid.Value;
        Twilio.Legs[Caller.Sid.Value] = "in-progress";
        Twilio.Legs[Called.Sid.Value] = "queued";
        Store = new MemorySessionStore(Time);
        Process = new DeskProcess(this, Store, Twilio);
    }

    internal FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero));

    internal FakeTwilio Twilio { get; }

    internal bool Screens { get; }

    internal ISessionStore Store { get; private set; }

    /// <summary>What the processes log.</summary>
    internal DeskLog Log { get; } = new();

    /// <summary>The process that answers from here on.</summary>
    internal DeskProcess Process { get; set; }

    /// <summary>The latest queue of the call; each time that it comes into being it has another SID.</summary>
    internal string QueueSid { get; private set; } = "QU" + new string('0', 32);

    internal DeskLeg Customer { get; }

    internal DeskLeg Agent { get; private set; }

    internal DeskLeg Caller { get; }

    internal DeskLeg Called { get; private set; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>The process ends, and another one goes on with the same store.</summary>
    internal void Restart() => Process = new DeskProcess(this, Store, Twilio);

    /// <summary>The process ends, and its store with it.</summary>
    internal void Forget()
    {
        Store = new MemorySessionStore(Time);
        Restart();
    }

    internal Task<OperationResult> HoldAsync(DeskLeg leg) => Process.Operations.ParkAsync(
        leg.Sid, static queue => Link.To("/desk/parked").With("queue", queue), Link.To("/desk/waiting"), Token);

    internal Task<OperationResult> ResumeAsync(DeskLeg? leg = null) => Process.Operations.ConnectAsync(
        (leg ?? Customer).Sid, static queue => Link.To("/desk/reconnect").With("queue", queue), Link.To("/desk/waiting"), Token);

    /// <summary>Lets everything run that is ready, and no time pass.</summary>
    internal static async Task StillAsync()
    {
        // One look may fall into the moment in which work goes from one thread to the next, so it has to be quiet three times in a row.
        for (var look = 0; look < 3; look++)
        {
            await RoomDesk.SettleAsync();
        }
    }

    /// <summary>Lets time pass, and everything that waited for it run.</summary>
    internal async Task PassAsync(double seconds)
    {
        await StillAsync();
        Time.Advance(TimeSpan.FromSeconds(seconds));
        await StillAsync();
    }

    /// <summary>Lets time pass until something is done.</summary>
    internal async Task<T> DoneAsync<T>(Task<T> task)
    {
        await StillAsync();
        for (var step = 0; !task.IsCompleted && step < 1200; step++)
        {
            await PassAsync(0.05);
        }

        Assert.True(task.IsCompleted, "It did not end within a minute.");
        return await task;
    }

    internal async Task<OperationOutcome> OutcomeAsync(Task<OperationResult> operation)
    {
        var process = Process;
        var result = await DoneAsync(operation);
        await FollowUpAsync(process);
        return result.Outcome;
    }

    /// <summary>A request reaches the process; what is due after its answer is done as the host does it.</summary>
    internal async Task<Reply> AskAsync(DeskLeg leg, string link, CallParameters parameters, string? token)
    {
        var parts = link.Split('?', 2);
        var arguments = HttpUtility.ParseQueryString(parts.Length == 1 ? "" : parts[1]);
        var purpose = parts[0] switch
        {
            "/desk/hold-music" => CallRequestPurpose.Wait,
            "/desk/settle" => CallRequestPurpose.Settle,
            _ => CallRequestPurpose.Step,
        };
        var process = Process;
        var legs = process.Operations.Legs;
        var request = legs.Read(parameters, name => arguments[name], purpose, token);
        var answer = await DoneAsync(legs.DecideAsync(request, Token).AsTask());
        var isOnTheSide = purpose != CallRequestPurpose.Step || parameters["DequeingCallSid"] is not null;
        switch (answer.Kind)
        {
            case LegAnswerKind.Run when !isOnTheSide:
                leg.Document = answer.Stamp ?? "";
                leg.Settling = legs.SettleAfterFailure(answer)?.PathAndQuery;
                break;
            case LegAnswerKind.GoTo:
                leg.Next = answer.Next!.Value.PathAndQuery;
                break;
            case LegAnswerKind.Settle:
                leg.Settling = answer.Next!.Value.PathAndQuery;
                break;
        }

        if (answer.NeedsFollowUp)
        {
            legs.StartFollowUp(request);
            await FollowUpAsync(process);
        }

        return new Reply(answer);
    }

    internal async Task TellAsync(CallEvent e)
    {
        var process = Process;
        await DoneAsync(process.Sessions.TakeAsync(e, Token).AsTask());
        await DoneAsync(FinishAsync(process.Operations.Legs.TakeAsync(e, Token).AsTask()));
        await FollowUpAsync(process);
    }

    /// <summary>Lets time pass until all is done that was due.</summary>
    internal Task FollowUpAsync(DeskProcess process) => DoneAsync(FinishAsync(process.FollowUps.WhenIdleAsync()));

    /// <summary>The customer's own step dials somebody else, who has the agent's place from here on.</summary>
    internal void Replace(string name)
    {
        Agent = Called = new DeskLeg(this, name, isDialled: true);
        Twilio.Parents[Agent.Sid.Value] = Customer.Sid.Value;
        Twilio.Legs[Agent.Sid.Value] = "queued";
    }

    /// <summary>A leg's state at Twilio becomes this, as its event says.</summary>
    internal void Become(DeskLeg leg, string status)
    {
        var isFinal = status is "completed" or "busy" or "no-answer" or "failed" or "canceled";
        if (isFinal)
        {
            LeaveQueue(leg);
        }

        if (isFinal || Twilio.Legs[leg.Sid.Value] is "queued" or "initiated" or "ringing")
        {
            Twilio.Legs[leg.Sid.Value] = status;
        }
    }

    internal void EnterQueue(DeskLeg leg)
    {
        if (!Twilio.Queues.ContainsKey(QueueSid))
        {
            QueueSid = "QU" + (++_queues).ToString("x32", CultureInfo.InvariantCulture);
            Twilio.Queues[QueueSid] = [];
        }

        Twilio.Queues[QueueSid].Add(leg.Sid.Value);
    }

    internal void LeaveQueue(DeskLeg leg) => Twilio.Queues.GetValueOrDefault(QueueSid)?.Remove(leg.Sid.Value);

    /// <summary>What Twilio was asked since the last look, in words.</summary>
    internal string Sent()
    {
        var news = Twilio.Requests.Skip(_reported).Select(InWords).ToList();
        _reported = Twilio.Requests.Count;
        return string.Join(", ", news);
    }

    /// <summary>What is believed of the call: "C InQueue, A Waiting, held C, plan 2".</summary>
    internal async Task<string> SeenAsync()
    {
        if (await Store.GetAsync("/desk call " + Caller.Sid.Value, Token) is not { } stored)
        {
            return "nothing";
        }

        var record = JsonDocument.Parse(stored.Content).RootElement;
        var held = record.TryGetProperty("held", out var sid) ? ", held " + LegOf(sid.GetString()!).Name : "";
        var plan = record.TryGetProperty("plan", out var open) ? ", plan " + open.GetProperty("version").GetInt32() : "";
        return $"{Customer.Name} {PositionOf(record, Customer)}, {Agent.Name} {PositionOf(record, Agent)}{held}{plan}";
    }

    private static string PositionOf(JsonElement record, DeskLeg leg)
    {
        foreach (var name in new[] { "caller", "called" })
        {
            if (record.TryGetProperty(name, out var one) && one.GetProperty("sid").GetString() == leg.Sid.Value)
            {
                var isEnded = one.TryGetProperty("ended", out _);
                return isEnded ? "Ended" : _positions[one.TryGetProperty("position", out var position) ? position.GetInt32() : 0];
            }
        }

        return "unknown";
    }

    private static async Task<bool> FinishAsync(Task task)
    {
        await task;
        return true;
    }

    private void Move(string leg, IReadOnlyList<KeyValuePair<string, string>> form) =>
        LegOf(leg).Next = form.Single(static field => field.Key == "Url").Value[Base.Length..];

    private DeskLeg LegOf(string sid) => Customer.Sid.Value == sid ? Customer : Agent;

    private string InWords(TwilioRequest request)
    {
        var path = request.Path.Replace(".json", "", StringComparison.Ordinal).Split('/', StringSplitOptions.RemoveEmptyEntries);
        return (request.Method.Method, path) switch
        {
            ("POST", ["Calls", var leg]) => $"move {LegOf(leg).Name} to {Reply.Place(request.Form.Single(static field => field.Key == "Url").Value)}",
            ("GET", ["Calls", var leg]) => $"look at {LegOf(leg).Name}",
            ("GET", ["Calls"]) => $"children of {LegOf(request.Form.Single(static field => field.Key == "ParentCallSid").Value).Name}",
            ("GET", ["Queues", _, "Members", var leg]) => $"look for {LegOf(leg).Name} in the queue",
            ("DELETE", ["Queues", _]) => "delete the queue",
            _ => $"{request.Method} {request.Path}",
        };
    }
}
