namespace TwimlFlows;

/// <summary>Makes the addresses that Twilio is given.</summary>
internal sealed class FlowUrls(string flow, Func<string> publicBaseUrl)
{
    internal string Of(Link link) => publicBaseUrl() + link.PathAndQuery;

    internal string Settle => Of(SettleLink);

    internal Link SettleLink { get; } = Link.To(flow + "/settle");

    internal string CallEvents(RoomName? room)
    {
        var link = Link.To(flow + "/call-events");
        return Of(room is { } name ? link.With("room", name) : link);
    }
}
