namespace TwimlFlows.Emulator.Engine;

/// <summary>Calls created over REST wait here for their turn.</summary>
internal sealed class OutboundCalls(Exchange exchange)
{
    private TimeSpan _freeAt = TimeSpan.MinValue;

    public void Add(Leg leg, TimeSpan timeout)
    {
        var now = exchange.Timeline.Now;
        var start = exchange.Options.CallsPerSecond == 0 || _freeAt < now ? now : _freeAt;
        if (exchange.Options.CallsPerSecond > 0)
        {
            _freeAt = start + (TimeSpan.FromSeconds(1) / exchange.Options.CallsPerSecond);
        }

        exchange.Timeline.Schedule(start - now, () =>
        {
            if (leg.Status == CallStatuses.Queued)
            {
                leg.Dial(timeout);
            }
        });
    }
}
