using TwimlFlows.Emulator.Engine;

namespace TwimlFlows.Emulator.Rest;

/// <summary>Calls: create, fetch, list, update.</summary>
internal sealed class CallsResource(Exchange exchange)
{
    private static readonly string[] CallbackEvents = ["initiated", "ringing", "answered", "completed"];

    public RestResponse Create(RestRequest request)
    {
        request.NoteUnused(exchange.Journal, RestParameters.CallCreate);
        var to = Address(request, "To", 21201, 21211);
        var from = Address(request, "From", 21213, 21212);
        if (!(PhoneAddresses.IsClient(from) && !PhoneNumbers.IsE164(to)) && !exchange.Numbers.MayCallFrom(from))
        {
            throw new RestError(400, 21210, $"The source phone number provided, {from}, is not yet verified for your account");
        }

        var url = request.Url("Url", 21205);
        var twiml = Twiml(request);
        if (url is null == twiml is null)
        {
            throw new RestError(400, 21205, "One of Url and Twiml is needed, and only one");
        }

        var method = request.HttpMethod("Method", "POST");
        var timeout = request.Number("Timeout", 60, 1, 600, 21208);
        var fallback = FallbackTarget.From(request.Url("FallbackUrl", 21205), request.HttpMethod("FallbackMethod", "POST"));
        var callback = Callback(request);
        var limit = TimeSpan.FromSeconds(request.Number("TimeLimit", 14400, 1, 86400, 20001));

        var leg = exchange.CreateLeg("outbound-api", from, to, CallStatuses.Queued);
        (leg.Fallback, leg.Callback, leg.TimeLimit) = (fallback, callback, limit);
        leg.OnAnswered = () =>
        {
            if (url is not null)
            {
                leg.Player.Fetch("voice-url", url, method);
            }
            else
            {
                leg.Player.PlayInline(twiml!);
            }
        };
        exchange.Outbound.Add(leg, TimeSpan.FromSeconds(timeout));
        return RestResponse.Of(201, RestJson.Call(leg));
    }

    public RestResponse Fetch(RestRequest request, string sid) => RestResponse.Of(200, RestJson.Call(Find(request, sid)));

    public RestResponse List(RestRequest request)
    {
        request.RefuseUnknownFilters(RestParameters.CallList);
        var parent = request.Filter("ParentCallSid");
        IReadOnlyList<Leg> legs = string.IsNullOrEmpty(parent) ? exchange.Legs : exchange.FindLeg(parent)?.Children ?? [];
        var calls = legs.Reverse().Where(leg =>
            Matches(request.Filter("To"), leg.To) && Matches(request.Filter("From"), leg.From)
            && Matches(request.Filter("Status"), RestJson.Status(leg)));
        return RestPage.Of(request, "calls", calls, RestJson.Call);
    }

    public RestResponse Update(RestRequest request, string sid)
    {
        var leg = Find(request, sid);
        request.NoteUnused(exchange.Journal, RestParameters.CallUpdate);
        var url = request.Url("Url", 21205);
        var twiml = Twiml(request);
        if (url is not null && twiml is not null)
        {
            throw RestError.BadRequest("Url and Twiml exclude one another");
        }

        switch (request["Status"])
        {
            case null or "":
                break;
            case "completed" or "canceled" when leg.IsFinal:
                throw new RestError(400, 21220, "Call is not in-progress. Cannot end it.");
            case "completed":
                leg.End(leg.IsInProgress ? CallStatuses.Completed : CallStatuses.Canceled);
                return RestResponse.Of(200, RestJson.Call(leg));
            case "canceled":
                // Without effect once the leg was answered; a leg that rings in a Dial counts as answered.
                if (!leg.IsInProgress && leg.Direction != "outbound-dial")
                {
                    leg.End(CallStatuses.Canceled);
                }

                return RestResponse.Of(200, RestJson.Call(leg));
            case var status:
                throw RestError.BadRequest($"Status is not valid: {status}");
        }

        if (url is not null || twiml is not null)
        {
            Move(request, leg, url, twiml);
        }

        return RestResponse.Of(200, RestJson.Call(leg));
    }

    private void Move(RestRequest request, Leg leg, string? url, string? twiml)
    {
        var method = request.HttpMethod("Method", "POST");
        var fallback = FallbackTarget.From(request.Url("FallbackUrl", 21205), request.HttpMethod("FallbackMethod", "POST"));
        if (!leg.CanBeMoved)
        {
            throw new RestError(400, 21220, "Call is not in-progress. Cannot redirect.");
        }

        leg.Fallback = fallback ?? leg.Fallback;
        if (url is not null)
        {
            // A status callback counts only together with Url.
            leg.Callback = Callback(request) ?? leg.Callback;
            leg.Move(player => player.Land(url, method));
        }
        else
        {
            leg.Move(player => player.LandInline(twiml!));
        }
    }

    private StatusCallback? Callback(RestRequest request)
    {
        if (request.Url("StatusCallback", 21609) is not { } url)
        {
            return null;
        }

        // A wrong event, such as several in one field, is accepted and only logged, and no callback comes for it.
        var events = request.Values("StatusCallbackEvent");
        foreach (var wrong in events.Except(CallbackEvents))
        {
            exchange.Journal.Error(null, 21626, $"\"{wrong}\" is no event of a status callback: each takes a field of its own.");
        }

        return new StatusCallback(url, request.HttpMethod("StatusCallbackMethod", "POST"),
            request.Has("StatusCallbackEvent") ? events : ["completed"]);
    }

    private static string? Twiml(RestRequest request) => request["Twiml"] switch
    {
        null or "" => null,
        { Length: > 4000 } => throw RestError.BadRequest("Twiml has more than 4000 characters"),
        var twiml => twiml,
    };

    private static string Address(RestRequest request, string name, int missing, int wrong) => request[name] switch
    {
        null or "" => throw new RestError(400, missing, $"{name} is missing"),
        var address when PhoneAddresses.IsAny(address) => address,
        var other => throw new RestError(400, wrong, $"{name} is neither a phone number nor a client or SIP address: {other}"),
    };

    private static bool Matches(string? wanted, string? value) => string.IsNullOrEmpty(wanted) || wanted == value;

    private Leg Find(RestRequest request, string sid) => exchange.FindLeg(sid) ?? throw RestError.NotFound(request.Path);
}
