using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TwimlFlows.Tests.Calls;

/// <summary>As much of Twilio as operations see: rooms with participants, legs, queues with members, and faults on request.</summary>
internal sealed class FakeTwilio(TimeProvider time) : ITwilioApi
{
    private readonly Queue<(HttpMethod Method, Fault Fault)> _faults = [];

    /// <summary>What was asked, in order.</summary>
    internal List<TwilioRequest> Requests { get; } = [];

    /// <summary>The rooms, the oldest first.</summary>
    internal List<FakeRoom> Rooms { get; } = [];

    /// <summary>The legs by their SIDs: their state.</summary>
    internal Dictionary<string, string> Legs { get; } = [];

    /// <summary>Who dialled a leg, for legs that were dialled.</summary>
    internal Dictionary<string, string> Parents { get; } = [];

    /// <summary>The queues by their SIDs: who waits in them.</summary>
    internal Dictionary<string, HashSet<string>> Queues { get; } = [];

    /// <summary>What happens when a leg is moved.</summary>
    internal Action<string, IReadOnlyList<KeyValuePair<string, string>>> OnMove { get; set; } = (_, _) => { };

    /// <summary>How long an answer takes.</summary>
    internal TimeSpan Latency { get; set; }

    internal IEnumerable<TwilioRequest> Posts => Requests.Where(request => request.Method == HttpMethod.Post);

    /// <summary>The next request of this method goes wrong; several faults are used one after the other.</summary>
    internal void Next(HttpMethod method, params Fault[] faults)
    {
        foreach (var fault in faults)
        {
            _faults.Enqueue((method, fault));
        }
    }

    /// <summary>No fault is left for later requests.</summary>
    internal void Recover() => _faults.Clear();

    public async Task<TwilioResponse> SendAsync(TwilioRequest request, CancellationToken cancellationToken)
    {
        Requests.Add(request);
        if (Latency > TimeSpan.Zero)
        {
            await Task.Delay(Latency, time, cancellationToken);
        }

        if (!_faults.TryPeek(out var next) || next.Method != request.Method)
        {
            return Answer(request);
        }

        _faults.Dequeue();
        if (next.Fault.HasEffect)
        {
            Answer(request);
        }

        next.Fault.Before?.Invoke();
        return next.Fault.Kind switch
        {
            FaultKind.Timeout => throw new TimeoutException(),
            FaultKind.NoConnection => throw new HttpRequestException("The connection broke."),
            FaultKind.Silence => await NeverAsync(cancellationToken),
            _ => Error(next.Fault.Status, next.Fault.Code, next.Fault.RetryAfter),
        };
    }

    private async Task<TwilioResponse> NeverAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, time, cancellationToken);
        return Error(500, 0);
    }

    private TwilioResponse Answer(TwilioRequest request)
    {
        var path = request.Path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Replace(".json", "", StringComparison.Ordinal)).ToArray();
        return (request.Method.Method, path) switch
        {
            ("GET", ["Conferences"]) => Ok(new JsonObject
            {
                ["conferences"] = new JsonArray([.. Rooms
                    .Where(room => room.Name == Field(request, "FriendlyName"))
                    .OrderByDescending(room => room.CreatedAt)
                    .Select(room => room.ToJson())]),
            }),
            ("GET", ["Conferences", var sid]) => RoomOf(sid) is { } room ? Ok(room.ToJson()) : Error(404, 20404),
            ("GET", ["Conferences", var sid, "Participants"]) => RoomOf(sid) is { } room
                ? Ok(new JsonObject { ["participants"] = new JsonArray([.. room.Participants.Select(participant => participant.ToJson())]) })
                : Error(404, 20404),
            (var method, ["Conferences", var sid, "Participants", var leg]) => Participant(request, method == "POST", sid, leg),
            ("POST", ["Calls"]) => Create(),
            ("GET", ["Calls"]) => Children(Field(request, "ParentCallSid"), Field(request, "Status")),
            (var method, ["Calls", var leg]) => Leg(request, method == "POST", leg),
            ("GET", ["Queues", var queue, "Members", var leg]) => Queues.GetValueOrDefault(queue)?.Contains(leg) == true
                ? Ok(new JsonObject { ["call_sid"] = leg })
                : Error(404, 20404),
            ("DELETE", ["Queues", var queue]) => Delete(queue),
            _ => Error(404, 20404),
        };
    }

    private TwilioResponse Participant(TwilioRequest request, bool isUpdate, string sid, string leg)
    {
        if (RoomOf(sid) is not { } room || room.Participants.Find(one => one.CallSid == leg) is not { } participant)
        {
            return Error(404, 20404);
        }

        if (isUpdate)
        {
            var hold = Field(request, "Hold") == "true";
            if (room.Status != "in-progress" || (!hold && !participant.Hold))
            {
                return Error(400, 20001);
            }

            participant.Hold = hold;
            participant.Music = Field(request, "HoldUrl") is { } url ? $"{Field(request, "HoldMethod")} {url}" : null;
            room.Tell(hold ? "participant-hold" : "participant-unhold", participant);
        }

        return Ok(participant.ToJson());
    }

    private TwilioResponse Create()
    {
        var sid = "CA" + Legs.Count.ToString("x32", System.Globalization.CultureInfo.InvariantCulture);
        Legs[sid] = "queued";
        return Ok(new JsonObject { ["sid"] = sid, ["status"] = "queued" });
    }

    private TwilioResponse Leg(TwilioRequest request, bool isUpdate, string leg)
    {
        if (!Legs.TryGetValue(leg, out var status))
        {
            return Error(404, 20404);
        }

        if (isUpdate && status != "in-progress")
        {
            return Error(400, 21220);
        }

        if (isUpdate)
        {
            OnMove(leg, request.Form);
        }

        return Ok(new JsonObject { ["sid"] = leg, ["status"] = status, ["parent_call_sid"] = Parents.GetValueOrDefault(leg) });
    }

    private TwilioResponse Children(string? parent, string? status) => Ok(new JsonObject
    {
        ["calls"] = new JsonArray([.. Parents
            .Where(pair => pair.Value == parent && Legs[pair.Key] == status)
            .Select(pair => new JsonObject { ["sid"] = pair.Key, ["status"] = status })]),
    });

    private TwilioResponse Delete(string queue)
    {
        if (Queues.GetValueOrDefault(queue) is { Count: > 0 })
        {
            return Error(400, 20001);
        }

        return Queues.Remove(queue) ? new TwilioResponse(204, default) : Error(404, 20404);
    }

    private FakeRoom? RoomOf(string sid) => Rooms.Find(room => room.Sid == sid);

    private static string? Field(TwilioRequest request, string name) =>
        request.Form.Where(field => field.Key == name).Select(field => field.Value).FirstOrDefault();

    private static TwilioResponse Ok(JsonObject body) => new(200, Encoding.UTF8.GetBytes(body.ToJsonString()));

    private static TwilioResponse Error(int status, int code, TimeSpan? retryAfter = null) => new(
        status,
        JsonSerializer.SerializeToUtf8Bytes(new JsonObject { ["status"] = status, ["code"] = code, ["message"] = $"Refused with {code}." }),
        retryAfter);
}
