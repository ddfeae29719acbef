using Microsoft.Extensions.Hosting;

namespace TwimlFlows;

/// <summary>Lets work that is due after requests end when the host stops.</summary>
internal sealed class FollowUpHost(FollowUps followUps) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => followUps.StopAsync(cancellationToken);
}
