using System.Text.Json.Nodes;
using TwimlFlows.Emulator.Engine;
using TwimlFlows.Emulator.Engine.Queues;

namespace TwimlFlows.Emulator.Rest;

/// <summary>Members of a queue, named by CallSid or Front: fetch, list, and update, which takes one out.</summary>
internal sealed class QueueMembersResource(Exchange exchange)
{
    public RestResponse List(RestRequest request, string sid)
    {
        request.RefuseUnknownFilters(RestParameters.PageOnly);
        return RestPage.Of(request, "queue_members", Queue(request, sid).Members, Write);
    }

    public RestResponse Fetch(RestRequest request, string sid, string who) => RestResponse.Of(200, Write(Find(request, sid, who)));

    public RestResponse Update(RestRequest request, string sid, string who)
    {
        var member = Find(request, sid, who);
        request.NoteUnused(exchange.Journal, RestParameters.QueueMemberUpdate);
        var url = request.Url("Url", 21205) ?? throw new RestError(400, 21205, "Url is missing");

        // unconfirmed: the method when none is given.
        var method = request.HttpMethod("Method", "POST");
        var answer = Write(member);
        member.Leg.Player.Move(player => player.Land(url, method));
        return RestResponse.Of(200, answer);
    }

    private JsonObject Write(QueueMember member) => new()
    {
        ["queue_sid"] = member.Queue.Sid,
        ["call_sid"] = member.Leg.Sid,
        ["date_enqueued"] = RestJson.Date(exchange, member.EnteredAt),
        ["position"] = member.Queue.PositionOf(member),
        ["wait_time"] = (int)member.Wait.TotalSeconds,
        ["uri"] = $"/2010-04-01/Accounts/{exchange.AccountSid}/Queues/{member.Queue.Sid}/Members/{member.Leg.Sid}.json",
    };

    private CallQueue Queue(RestRequest request, string sid) => exchange.Queues.Find(sid) ?? throw RestError.NotFound(request.Path);

    private QueueMember Find(RestRequest request, string sid, string who) =>
        Queue(request, sid).Find(who) ?? throw RestError.NotFound(request.Path);
}
