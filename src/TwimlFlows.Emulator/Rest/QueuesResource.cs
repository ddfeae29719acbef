using System.Text.Json.Nodes;
using TwimlFlows.Emulator.Engine;
using TwimlFlows.Emulator.Engine.Queues;

namespace TwimlFlows.Emulator.Rest;

/// <summary>Queues: create, fetch, list, update, delete.</summary>
internal sealed class QueuesResource(Exchange exchange)
{
    public RestResponse List(RestRequest request)
    {
        request.RefuseUnknownFilters(RestParameters.PageOnly);
        return RestPage.Of(request, "queues", exchange.Queues.All.Reverse(), Write);
    }

    public RestResponse Create(RestRequest request)
    {
        request.NoteUnused(exchange.Journal, RestParameters.Queue);
        var queue = exchange.Queues.Add(Name(request["FriendlyName"] ?? "", null), Size(request, CallQueue.DefaultSize));
        return RestResponse.Of(201, Write(queue));
    }

    public RestResponse Fetch(RestRequest request, string sid) => RestResponse.Of(200, Write(Find(request, sid)));

    public RestResponse Update(RestRequest request, string sid)
    {
        var queue = Find(request, sid);
        request.NoteUnused(exchange.Journal, RestParameters.Queue);
        var size = Size(request, queue.MaxSize);
        if (request["FriendlyName"] is { Length: > 0 } name)
        {
            exchange.Queues.Rename(queue, Name(name, queue));
        }

        (queue.MaxSize, queue.UpdatedAt) = (size, exchange.Timeline.Now);
        return RestResponse.Of(200, Write(queue));
    }

    public RestResponse Delete(RestRequest request, string sid)
    {
        var queue = Find(request, sid);
        if (queue.Members.Count > 0)
        {
            // unconfirmed: status and code. Twilio's page says only that a queue must be empty.
            throw new RestError(409, 20409, "The queue is not empty");
        }

        exchange.Queues.Remove(queue);
        return new RestResponse(204, null);
    }

    private static int Size(RestRequest request, int whenAbsent) => request.Number("MaxSize", whenAbsent, 1, CallQueue.LargestSize, 20001);

    // unconfirmed: that a name that is taken gets this code.
    private string Name(string name, CallQueue? queue) => name.Length is 0 or > QueueBook.LongestName
        || exchange.Queues.FindByName(name) is { } other && !ReferenceEquals(other, queue)
            ? throw new RestError(400, 20002, $"FriendlyName is empty, too long or taken: \"{name}\"")
            : name;

    private JsonObject Write(CallQueue queue)
    {
        var uri = $"/2010-04-01/Accounts/{exchange.AccountSid}/Queues/{queue.Sid}";
        return new JsonObject
        {
            ["account_sid"] = exchange.AccountSid,
            ["sid"] = queue.Sid,
            ["friendly_name"] = queue.Name,
            ["date_created"] = RestJson.Date(exchange, queue.CreatedAt),
            ["date_updated"] = RestJson.Date(exchange, queue.UpdatedAt),
            ["current_size"] = queue.Members.Count,
            ["max_size"] = queue.MaxSize,
            ["average_wait_time"] = queue.AverageWait,
            ["uri"] = uri + ".json",
            ["subresource_uris"] = new JsonObject { ["members"] = uri + "/Members.json" },
        };
    }

    private CallQueue Find(RestRequest request, string sid) => exchange.Queues.Find(sid) ?? throw RestError.NotFound(request.Path);
}
