namespace ContactCentre;

/// <summary>The way to Twilio takes time, on the emulator's clock: only so can a second click come while the first is on its way.</summary>
/// <param name="time">The emulator's clock.</param>
internal sealed class RoadToTwilio(TimeProvider time) : DelegatingHandler
{
    private static readonly TimeSpan _travel = TimeSpan.FromMilliseconds(50);

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await Task.Delay(_travel, time, cancellationToken);
        return await base.SendAsync(request, cancellationToken);
    }
}
