namespace TwimlFlows.Chaos;

/// <summary>The way of one process to Twilio, which takes time: a process may die before or after its request was carried out.</summary>
internal sealed class MortalRoad(Life life, TimeProvider time) : DelegatingHandler
{
    private static readonly TimeSpan _oneWay = TimeSpan.FromMilliseconds(60);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await Task.Delay(_oneWay, time, cancellationToken);
        life.ThrowIfOver();
        var response = await base.SendAsync(request, cancellationToken);
        await Task.Delay(_oneWay, time, cancellationToken);
        life.ThrowIfOver();
        return response;
    }
}
