using TwimlFlows.Emulator.Engine;
using TwimlFlows.Emulator.Engine.Documents;
using TwimlFlows.Emulator.Engine.Rooms;

namespace TwimlFlows.Emulator.Rest;

/// <summary>Participants of a conference: fetch, list, update, delete. Named by CallSid or label.</summary>
internal sealed class ParticipantsResource(Exchange exchange)
{
    public RestResponse List(RestRequest request, string sid)
    {
        var room = exchange.Rooms.Find(sid) ?? throw RestError.NotFound(request.Path);
        request.RefuseUnknownFilters(RestParameters.ParticipantList);
        var participants = room.Participants.Where(p => Matches(request.Filter("Muted"), p.Muted)
            && Matches(request.Filter("Hold"), p.IsHeld) && Matches(request.Filter("Coaching"), p.Coach is not null));
        return RestPage.Of(request, "participants", participants, RestJson.Participant);
    }

    public RestResponse Fetch(RestRequest request, string sid, string who) => Write(Find(request, sid, who));

    public RestResponse Delete(RestRequest request, string sid, string who)
    {
        var participant = Find(request, sid, who, isChange: true);

        // unconfirmed: the reason of a kicked participant, and that its call goes on. None of Twilio's reasons says kicked.
        participant.Room.Leave(participant, "participant_updated_via_api", kicked: true);
        participant.Released();
        return new RestResponse(204, null);
    }

    public RestResponse Update(RestRequest request, string sid, string who)
    {
        var participant = Find(request, sid, who, isChange: true);
        request.NoteUnused(exchange.Journal, RestParameters.ParticipantUpdate);
        if (request["AnnounceUrl"] is { Length: > 0 })
        {
            throw RestError.BadRequest("The emulator plays no announcements yet");
        }

        var url = request["HoldUrl"];
        if (url is { Length: > 0 } && !DocumentUrl.IsWebUrl(url))
        {
            throw RestError.BadRequest($"HoldUrl is not a valid URL: {url}");
        }

        // GET by the API description; an older post says POST.
        var method = request.HttpMethod("HoldMethod", "GET");
        var hold = request["Hold"] is { Length: > 0 } ? request.Flag("Hold") : (bool?)null;
        Check(participant, hold);
        Coach(request, participant);
        if (request["EndConferenceOnExit"] is { Length: > 0 } && !participant.IsHeld)
        {
            var end = request.Flag("EndConferenceOnExit");
            participant.Room.Modify(participant, () => participant.EndOnExit = end);
        }

        if (request["Muted"] is { Length: > 0 })
        {
            participant.Room.Mute(participant, request.Flag("Muted"));
        }

        if (hold == true)
        {
            // unconfirmed: an empty HoldUrl; silence is assumed, as for waitUrl.
            participant.Room.Hold(participant, url, method);
        }
        else if (hold == false)
        {
            participant.Room.Unhold(participant);
        }

        return Write(participant);
    }

    private void Check(Participant participant, bool? hold)
    {
        if (hold == false && !participant.IsHeld)
        {
            throw RestError.BadRequest("The participant is not on hold");
        }

        if (hold == true && !participant.Room.HasStarted && !exchange.Options.AcceptHoldBeforeStart)
        {
            throw RestError.BadRequest("The conference has not started");
        }
    }

    private static void Coach(RestRequest request, Participant participant)
    {
        if (request["Coaching"] is not { Length: > 0 })
        {
            return;
        }

        if (!request.Flag("Coaching"))
        {
            participant.Room.Modify(participant, () => participant.Coach = null);
            return;
        }

        var coached = participant.Room.Participants.FirstOrDefault(p => p.Leg.Sid == request["CallSidToCoach"])
            ?? throw new RestError(400, 16028, "The participant to coach is not in the conference");
        if (coached.IsHeld)
        {
            throw new RestError(400, 16027, "The participant to coach is on hold");
        }

        participant.Room.Modify(participant, () => participant.Coach = coached.Leg.Sid);
    }

    private static bool Matches(string? wanted, bool value) =>
        string.IsNullOrEmpty(wanted) || string.Equals(wanted, "true", StringComparison.OrdinalIgnoreCase) == value;

    private static RestResponse Write(Participant participant) => RestResponse.Of(200, RestJson.Participant(participant));

    private Participant Find(RestRequest request, string sid, string who, bool isChange = false)
    {
        var room = exchange.Rooms.Find(sid) ?? throw RestError.NotFound(request.Path);
        if (isChange && room.IsCompleted && exchange.Options.CompletedRoomError != 20404)
        {
            throw new RestError(400, exchange.Options.CompletedRoomError, "The conference is over");
        }

        return room.Find(who) ?? throw RestError.NotFound(request.Path);
    }
}
