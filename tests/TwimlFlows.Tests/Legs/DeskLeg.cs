using System.Globalization;

namespace TwimlFlows.Tests.Legs;

/// <summary>
/// One of the two legs, as Twilio plays it: it asks for the links of the document that it runs, with the parameters that
/// such a request has, and follows the addresses that it is sent to.
/// </summary>
internal sealed class DeskLeg(LegDesk desk, string name, bool isDialled)
{
    internal CallSid Sid { get; } = CallSid.Parse("CA" + new string(char.ToLowerInvariant(name[0]), 32));

    internal string Name => name;

    internal bool IsDialled => isDialled;

    internal DeskLeg Partner => desk.Customer == this ? desk.Agent : desk.Customer;

    /// <summary>What the links of the document that it runs carry; empty before it was first moved.</summary>
    internal string Document { get; set; } = "";

    /// <summary>Where it is sent: by an update over REST, or by the answer to its latest request.</summary>
    internal string? Next { get; set; }

    /// <summary>Where its latest settling document asks again; also the one that it would be answered if its step failed.</summary>
    internal string? Settling { get; set; }

    /// <summary>Follows the address that it was sent to.</summary>
    internal Task<Reply> LandAsync() => AskAsync(Next!);

    /// <summary>The settling document runs to its end, and asks again.</summary>
    internal Task<Reply> SettleAsync() => AskAsync(Settling!);

    /// <summary>Sends its latest request once more, with the same token: Twilio did not get the answer.</summary>
    internal Func<Task<Reply>> Last { get; private set; } = static () => throw new InvalidOperationException("It has not asked for anything.");

    /// <summary>The Redirect behind its Dial: a plain request, without one parameter that tells.</summary>
    internal Task<Reply> WayOutAsync(string? of = null, string status = "in-progress") =>
        AskAsync(LinkOf("call-over", of ?? Document), ("CallStatus", status));

    /// <summary>The action of its Dial.</summary>
    internal Task<Reply> DialDoneAsync(string result, bool hasDuration, string? of = null, string status = "in-progress") =>
        AskAsync(LinkOf("dial-done", of ?? Document),
        [
            ("CallStatus", status),
            ("DialCallStatus", result),
            ("DialCallSid", Partner.Sid.Value),
            .. hasDuration ? new[] { ("DialCallDuration", "7"), ("DialBridged", "true") } : [],
        ]);

    /// <summary>The action of its Enqueue.</summary>
    internal Task<Reply> UnparkedAsync(string result, string? of = null, string status = "in-progress")
    {
        desk.LeaveQueue(this);
        return AskAsync(LinkOf("unparked", of ?? Document), ("CallStatus", status), ("QueueResult", result), ("QueueSid", desk.QueueSid), ("QueueTime", "3"));
    }

    /// <summary>It is in the queue, and asks for what it hears there.</summary>
    internal Task<Reply> MusicAsync(string status = "in-progress")
    {
        desk.EnterQueue(this);
        return LateMusicAsync(status: status);
    }

    /// <summary>A request for music that was sent earlier: it puts nobody into the queue.</summary>
    internal Task<Reply> LateMusicAsync(string? of = null, string status = "in-progress") =>
        AskAsync(LinkOf("hold-music", of ?? Document), ("CallStatus", status), ("QueueSid", desk.QueueSid), ("QueuePosition", "1"), ("QueueTime", "0"));

    /// <summary>The step in which it waits asks for itself again.</summary>
    internal Task<Reply> LoopAsync(string? of = null) => AskAsync(LinkOf("waiting", of ?? Document));

    /// <summary>The Queue's url, just before the bridge: the link stands in the document of the leg that dials the queue.</summary>
    internal Task<Reply> ConnectedAsync(CallSid? by = null, string? of = null)
    {
        desk.LeaveQueue(this);
        return LateConnectedAsync(by, of);
    }

    /// <summary>A request for the Queue's url that was sent earlier: it takes nobody out of the queue.</summary>
    internal Task<Reply> LateConnectedAsync(CallSid? by = null, string? of = null) => AskAsync(
        LinkOf("connected", of ?? Partner.Document),
        ("QueueSid", desk.QueueSid), ("QueueTime", "9"), ("DequeingCallSid", (by ?? Partner.Sid).Value));

    /// <summary>A document could not be fetched, so the fallback address is asked for; what failed stands beside it.</summary>
    internal Task<Reply> FailAsync(string failed, string document) =>
        AskAsync(LinkOf("settle", document), ("ErrorCode", "11200"), ("ErrorUrl", $"{LegDesk.Base}{failed}?{document}"));

    /// <summary>A request of its own, with a token of its own.</summary>
    internal Task<Reply> AskAsync(string link, params (string Name, string Value)[] more)
    {
        if (link.Contains("twf.to=end", StringComparison.Ordinal))
        {
            desk.LeaveQueue(this);
        }

        List<(string Name, string Value)> parameters = [("CallSid", Sid.Value), .. more];
        if (isDialled)
        {
            parameters.Add(("ParentCallSid", Partner.Sid.Value));
        }

        if (!parameters.Exists(static one => one.Name == "CallStatus"))
        {
            parameters.Add(("CallStatus", "in-progress"));
        }

        parameters.Add(("Direction", isDialled ? "outbound-dial" : "inbound"));
        var token = Guid.NewGuid().ToString();
        Last = () => desk.AskAsync(this, link, CallParameters.Of([.. parameters]), token);
        return Last();
    }

    /// <summary>A status event of this leg is delivered.</summary>
    internal Task TellAsync(string status, int? sequence = null) => desk.TellAsync(Event(status, sequence));

    /// <summary>A status event of this leg.</summary>
    internal CallEvent Event(string status, int? sequence = null)
    {
        desk.Become(this, status);
        List<(string, string)> parameters = [("CallSid", Sid.Value), ("CallStatus", status)];
        if (isDialled)
        {
            parameters.Add(("ParentCallSid", Partner.Sid.Value));
        }

        if (sequence is { } number)
        {
            parameters.Add(("SequenceNumber", number.ToString(CultureInfo.InvariantCulture)));
        }

        return new CallEvent(CallParameters.Of([.. parameters]));
    }

    private static string LinkOf(string step, string document) => document.Length == 0 ? "/desk/" + step : $"/desk/{step}?{document}";
}
