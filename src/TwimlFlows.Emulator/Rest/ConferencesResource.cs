using TwimlFlows.Emulator.Engine;
using TwimlFlows.Emulator.Engine.Rooms;

namespace TwimlFlows.Emulator.Rest;

/// <summary>Conferences: fetch, list, end.</summary>
internal sealed class ConferencesResource(Exchange exchange)
{
    public RestResponse Fetch(RestRequest request, string sid) => Write(Find(request, sid));

    public RestResponse List(RestRequest request)
    {
        request.RefuseUnknownFilters(RestParameters.ConferenceList);
        var (name, status) = (request.Filter("FriendlyName"), request.Filter("Status"));
        var rooms = exchange.Rooms.All.Reverse().Where(r =>
            (string.IsNullOrEmpty(name) || r.Name == name) && (string.IsNullOrEmpty(status) || r.Status == status));
        return RestPage.Of(request, "conferences", rooms, r => RestJson.Conference(exchange, r));
    }

    public RestResponse Update(RestRequest request, string sid)
    {
        var room = Find(request, sid);
        request.NoteUnused(exchange.Journal, RestParameters.ConferenceUpdate);
        if (request["AnnounceUrl"] is { Length: > 0 })
        {
            throw RestError.BadRequest("The emulator plays no announcements yet");
        }

        switch (request["Status"])
        {
            case null or "":
                break;
            case "completed" when room.IsCompleted || (!room.HasStarted && !exchange.Options.AcceptEndBeforeStart):
                throw RestError.BadRequest("The conference is not in progress");
            case "completed":
                room.EndOverRest();
                break;
            case var status:
                throw RestError.BadRequest($"Status is not valid: {status}");
        }

        return Write(room);
    }

    private RestResponse Write(Room room) => RestResponse.Of(200, RestJson.Conference(exchange, room));

    private Room Find(RestRequest request, string sid) => exchange.Rooms.Find(sid) ?? throw RestError.NotFound(request.Path);
}
