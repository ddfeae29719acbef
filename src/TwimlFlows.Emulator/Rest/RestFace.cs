using System.Text;
using TwimlFlows.Emulator.Engine;

namespace TwimlFlows.Emulator.Rest;

/// <summary>Twilio's REST interface: from a request to its answer. Runs under the emulator's lock.</summary>
internal sealed class RestFace(Exchange exchange, EmulatorFaults faults)
{
    private readonly CallsResource _calls = new(exchange);
    private readonly ConferencesResource _conferences = new(exchange);
    private readonly ParticipantsResource _participants = new(exchange);
    private readonly QueuesResource _queues = new(exchange);
    private readonly QueueMembersResource _members = new(exchange);

    public RestOutcome Answer(RestRequest request)
    {
        var entry = Entry(request);
        var fault = faults.Rest?.Invoke(entry) ?? RestFault.None;
        entry = entry with { Fault = fault.Name };
        if (!fault.IsCarriedOut)
        {
            var refusal = fault.Refusal is { } how ? RestResponse.Refusal(how.Status, how.Code, how.RetryAfter) : null;
            exchange.Journal.Add(entry with { HttpStatus = refusal?.Status, Body = refusal?.Json });
            return new RestOutcome(refusal, TimeSpan.Zero);
        }

        if (fault.EffectDelay > TimeSpan.Zero)
        {
            exchange.Timeline.Schedule(fault.EffectDelay, () => CarryOut(request, entry));
            return default;
        }

        var response = CarryOut(request, entry);
        return new RestOutcome(fault.IsAnswered ? response : null, fault.AnswerDelay);
    }

    private RestResponse CarryOut(RestRequest request, EmulatorEvent entry)
    {
        // The note stands before what the request sets off.
        var place = exchange.Journal.Reserve(entry);
        var response = Run(request);
        exchange.Journal.Complete(place, entry with { HttpStatus = response.Status, Body = response.Json });
        return response;
    }

    private EmulatorEvent Entry(RestRequest request) =>
        new(exchange.Timeline.Now, SidIn(request.Path), EmulatorEventKind.RestRequest, $"{request.Method} {Short(request.Path)}")
        {
            Method = request.Method,
            Url = request.Path,
            Parameters = request.Form.Count > 0 ? request.Form : request.Query,
        };

    private RestResponse Run(RestRequest request)
    {
        try
        {
            Authenticate(request);
            return Route(request);
        }
        catch (RestError error)
        {
            return RestResponse.Of(error);
        }
    }

    private RestResponse Route(RestRequest request)
    {
        var path = request.Path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString).ToArray();
        if (path is not ["2010-04-01", "Accounts", var account, .. var rest] || account != exchange.AccountSid
            || rest.Length == 0 || !rest[^1].EndsWith(".json", StringComparison.Ordinal))
        {
            throw RestError.NotFound(request.Path);
        }

        rest[^1] = rest[^1][..^".json".Length];
        return (request.Method, rest) switch
        {
            ("POST", ["Calls"]) => _calls.Create(request),
            ("GET", ["Calls"]) => _calls.List(request),
            ("GET", ["Calls", var sid]) => _calls.Fetch(request, sid),
            ("POST", ["Calls", var sid]) => _calls.Update(request, sid),
            ("GET", ["Conferences"]) => _conferences.List(request),
            ("GET", ["Conferences", var sid]) => _conferences.Fetch(request, sid),
            ("POST", ["Conferences", var sid]) => _conferences.Update(request, sid),
            ("GET", ["Conferences", var sid, "Participants"]) => _participants.List(request, sid),
            ("GET", ["Conferences", var sid, "Participants", var who]) => _participants.Fetch(request, sid, who),
            ("POST", ["Conferences", var sid, "Participants", var who]) => _participants.Update(request, sid, who),
            ("DELETE", ["Conferences", var sid, "Participants", var who]) => _participants.Delete(request, sid, who),
            ("GET", ["Queues"]) => _queues.List(request),
            ("POST", ["Queues"]) => _queues.Create(request),
            ("GET", ["Queues", var sid]) => _queues.Fetch(request, sid),
            ("POST", ["Queues", var sid]) => _queues.Update(request, sid),
            ("DELETE", ["Queues", var sid]) => _queues.Delete(request, sid),
            ("GET", ["Queues", var sid, "Members"]) => _members.List(request, sid),
            ("GET", ["Queues", var sid, "Members", var who]) => _members.Fetch(request, sid, who),
            ("POST", ["Queues", var sid, "Members", var who]) => _members.Update(request, sid, who),
            (_, ["Calls"] or ["Calls", _] or ["Conferences"] or ["Conferences", _] or ["Queues"] or ["Queues", _]) =>
                throw new RestError(405, 20004, $"The method {request.Method} is not allowed here"),
            _ => throw RestError.NotFound(request.Path),
        };
    }

    private void Authenticate(RestRequest request)
    {
        var expected = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{exchange.AccountSid}:{exchange.AuthToken}"));
        if (request.Authorization is not { } given || given.Split(' ', 2) is not [var scheme, var value]
            || !scheme.Equals("Basic", StringComparison.OrdinalIgnoreCase) || value.Trim() != expected)
        {
            throw new RestError(401, 20003, "Authenticate");
        }
    }

    private string Short(string path)
    {
        var prefix = $"/2010-04-01/Accounts/{exchange.AccountSid}/";
        return path.StartsWith(prefix, StringComparison.Ordinal) ? path[prefix.Length..] : path;
    }

    private string? SidIn(string path)
    {
        var parts = path.Split('/');
        var last = parts[^1];
        var name = last.EndsWith(".json", StringComparison.Ordinal) ? Uri.UnescapeDataString(last[..^5]) : last;
        return exchange.FindLeg(name)?.Sid ?? parts switch
        {
            [.., var room, "Participants", _] => exchange.Rooms.Find(room)?.Find(name)?.Leg.Sid,
            [.., var queue, "Members", _] => exchange.Queues.Find(queue)?.Find(name)?.Leg.Sid,
            _ => null,
        };
    }
}
